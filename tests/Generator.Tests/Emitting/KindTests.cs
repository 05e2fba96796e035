namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Kinds of a base with a discriminator, beyond what the small spec has.</summary>
public sealed class KindTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Yard", "version": "1.0" },
          "paths": {
            "/vessels": {
              "post": {
                "operationId": "Launch",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Vessel" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Vessel" } } }
              }
            }
          },
          "definitions": {
            "Owner": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Vessel": {
              "type": "object",
              "discriminator": "kind",
              "required": ["kind", "owner", "ports"],
              "properties": {
                "kind": { "type": "string" },
                "owner": { "$ref": "#/definitions/Owner" },
                "ports": { "type": "array", "items": { "type": "string" } }
              }
            },
            "Ferry": { "allOf": [{ "$ref": "#/definitions/Vessel" }], "properties": { "decks": { "type": "integer" } } },
            "Tug": {
              "allOf": [
                { "$ref": "#/definitions/Vessel" },
                { "required": ["pull"], "properties": { "pull": { "type": "string" } } }
              ]
            }
          }
        }
        """;

    [Fact]
    public async Task A_derived_type_of_a_base_with_required_members_is_checked_when_created_and_tolerant_when_read()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec);
        var (result, requests) = await connector.RunAsync("""
            Vessel ferry = await client.LaunchAsync(new Ferry { Owner = new Owner { Name = "Ada" }, Ports = new List<string> { "K" }, Decks = 2 });
            Vessel tug = await client.LaunchAsync(new Tug { Owner = new Owner(), Ports = new List<string>(), Pull = "9 t" });
            return ((Ferry)ferry).Decks + " " + (ferry.Owner is null) + " " + ((Tug)tug).Pull;
            """,
            """{"decks":3,"kind":"Ferry"}""",
            """{"kind":"Tug","pull":"8 t"}""");

        Assert.Equal("3 True 8 t", result);
        Assert.Equal(
            [
                """POST /vessels {"kind":"Ferry","owner":{"name":"Ada"},"ports":["K"],"decks":2}""",
                """POST /vessels {"kind":"Tug","owner":{},"ports":[],"pull":"9 t"}""",
            ],
            requests);
        Assert.Contains(
            connector.Complaints("return new Ferry { Decks = 1 };"), complaint => complaint.StartsWith("CS9035", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_subtype_that_redeclares_a_property_of_its_base_has_its_own_and_is_sent_completely()
    {
        EmittedConnector connector = EmittedConnector.Of("""
            {
              "swagger":"2.0",
              "info":{"title":"Yard","version":"1"},
              "paths":{
                "/alarms":{
                  "post":{
                    "operationId":"Set",
                    "parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Base"}}],
                    "responses":{"200":{"description":"ok","schema":{"type":"array","items":{"$ref":"#/definitions/Base"}}}}
                  }
                }
              },
              "definitions":{
                "Base":{
                  "type":"object",
                  "discriminator":"type",
                  "required":["type","properties"],
                  "properties":{
                    "type":{"type":"string"},
                    "properties":{"$ref":"#/definitions/Common"},
                    "items":{"type":"array","items":{"type":"string"}}
                  }
                },
                "Common":{"type":"object","properties":{"name":{"type":"string"}}},
                "Extra":{
                  "type":"object",
                  "required":["properties"],
                  "properties":{
                    "properties":{"type":"object","properties":{"volume":{"type":"integer"}}},
                    "required":{"type":"boolean"},
                    "allOf":{"type":"string"}
                  }
                },
                "Siren":{
                  "x-ms-discriminator-value":"#Yard.Siren",
                  "allOf":[{"$ref":"#/definitions/Base"},{"$ref":"#/definitions/Extra"}]
                },
                "Bell":{"allOf":[{"$ref":"#/definitions/Base"}],"properties":{"metal":{"type":"string"}}}
              }
            }
            """);
        var (result, requests) = await connector.RunAsync("""
            Base siren = new Siren { Properties = new ExtraProperties { Volume = 3 }, Required = true, AllOf = "x", Items = new List<string> { "i" } };
            IReadOnlyList<Base> read = await client.SetAsync(siren);
            await client.SetAsync(read[0]);
            await client.SetAsync(read[1]);
            await client.SetAsync(read[2]);
            Siren plain = new() { Properties = null! };
            ((Base)plain).Properties = new Common { Name = "c" };
            await client.SetAsync(plain);
            return ((Siren)read[0]).Properties!.Volume + " " + read[1].GetType().Name;
            """,
            """[{"properties":{"volume":5},"required":false,"type":"#Yard.Siren"},{"type":"Bell","metal":"tin","properties":{"name":"b"}}"""
                + """,{"type":"Gong","properties":{"name":"g"},"beats":[1]}]""");

        Assert.Equal("5 Bell", result);
        Assert.Equal(
            [
                """POST /alarms {"type":"#Yard.Siren","properties":{"volume":3},"items":["i"],"required":true,"allOf":"x"}""",
                """POST /alarms {"type":"#Yard.Siren","properties":{"volume":5},"required":false}""",
                """POST /alarms {"type":"Bell","properties":{"name":"b"},"metal":"tin"}""",
                """POST /alarms {"type":"Gong","properties":{"name":"g"},"beats":[1]}""",
                """POST /alarms {"type":"#Yard.Siren","properties":{"name":"c"}}""",
            ],
            requests);
    }
}
