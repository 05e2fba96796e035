using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Schemas with a <c>discriminator</c>: kinds are classes, and a kind that the spec doesn't know keeps all it has.</summary>
public sealed class DiscriminatorFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Zoo", "version": "1.0" },
          "paths": {
            "/cages": {
              "put": {
                "operationId": "PutCage",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Cage" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Cage" } } }
              }
            },
            "/alarms": {
              "post": {
                "operationId": "AddAlarm",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Alarm" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Alarm" } } }
              }
            }
          },
          "definitions": {
            "Cage": {
              "type": "object",
              "properties": {
                "animals": { "type": "array", "items": { "$ref": "#/definitions/Animal" } },
                "byName": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Animal" } }
              }
            },
            "Animal": {
              "type": "object",
              "discriminator": "species",
              "required": ["species"],
              "properties": {
                "species": { "type": "string", "enum": ["cat", "bird"] },
                "name": { "type": "string" },
                "young": { "type": "array", "items": { "$ref": "#/definitions/Animal" } }
              }
            },
            "Cat": {
              "x-ms-discriminator-value": "cat",
              "allOf": [{ "$ref": "#/definitions/Animal" }, { "properties": { "lives": { "type": "integer" } } }]
            },
            "bird": {
              "discriminator": "species",
              "allOf": [{ "$ref": "#/definitions/Animal" }],
              "properties": { "wings": { "type": "integer" } }
            },
            "Owl": { "allOf": [{ "$ref": "#/definitions/bird" }], "properties": { "awake": { "type": "boolean" } } },
            "Alarm": {
              "type": "object",
              "discriminator": "type",
              "required": ["type", "rules"],
              "properties": {
                "type": { "type": "string", "enum": ["SirenAlarm", "MailAlarm"] },
                "rules": { "type": "array", "items": { "type": "string" } }
              }
            }
          }
        }
        """;

    [Fact]
    [Feature("schema:discriminator")]
    public async Task A_subtype_is_recognized_in_lists_and_maps_and_an_unknown_one_is_preserved()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            Cage cage = await client.PutCageAsync(new Cage { Animals = new List<Animal> { new Cat { Lives = 9 }, new Owl { Awake = true, Wings = 2 }, new Bird(), new Animal { Species = "eel" } } });
            await client.PutCageAsync(cage);
            return string.Join(',', cage.Animals!.Concat(cage.ByName!.Values).Select(animal => animal.GetType().Name)) + ((Owl)cage.Animals![1]).Awake + cage.Animals![0].Young![0].GetType().Name;
            """,
            """{"animals":[{"lives":8,"young":[{"wings":2,"species":"bird"}],"species":"cat"},{"awake":false,"species":"Owl"}"""
                + """,{"species":"newt","legs":[4],"deep":{"x":null}},{"name":"Nn"}],"byName":{"a":{"species":"Cat","lives":7}}}""");

        Assert.Equal("Cat,Owl,Animal,Animal,AnimalFalseBird", result);
        Assert.Equal(
            [
                """PUT /cages {"animals":[{"species":"cat","lives":9},{"species":"Owl","wings":2,"awake":true},{"species":"bird"}"""
                    + """,{"species":"eel"}]}""",
                """PUT /cages {"animals":[{"species":"cat","young":[{"species":"bird","wings":2}],"lives":8}"""
                    + """,{"species":"Owl","awake":false},{"species":"newt","legs":[4],"deep":{"x":null}},{"name":"Nn"}]"""
                    + ""","byName":{"a":{"species":"Cat","lives":7}}}""",
            ],
            requests);
    }

    [Fact]
    [Feature("schema:discriminator")]
    public async Task Properties_with_the_names_of_emitted_fields_and_methods_are_members()
    {
        const string Clashing = """
            {
              "swagger": "2.0",
              "info": { "title": "Zoo", "version": "1.0" },
              "paths": {
                "/animals": {
                  "put": {
                    "operationId": "PutAnimal",
                    "parameters": [{ "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Animal" } }],
                    "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Animal" } } }
                  }
                }
              },
              "definitions": {
                "Animal": {
                  "type": "object",
                  "discriminator": "species",
                  "properties": {
                    "species": { "type": "string" },
                    "undeclared": { "type": "string", "x-nullable": true },
                    "value": { "type": "string", "x-nullable": true },
                    "hasValue": { "type": "boolean", "x-nullable": true },
                    "HasHasValue": { "type": "boolean", "x-nullable": true },
                    "writeMembers": { "type": "string" }
                  }
                },
                "Cat": { "allOf": [{ "$ref": "#/definitions/Animal" }], "properties": { "lives": { "type": "integer" } } }
              }
            }
            """;
        var (result, requests) = await EmittedConnector.Of(Clashing).RunAsync("""
            Animal animal = await client.PutAnimalAsync(new Cat { Value = null, HasValue = true, Undeclared = "u", Lives = 9 });
            await client.PutAnimalAsync(animal);
            return animal.Undeclared;
            """, """{"species":"newt","undeclared":"v","value":"w","hasValue":null,"HasHasValue":false,"writeMembers":"x","legs":4}""");

        Assert.Equal("v", result);
        Assert.Equal(
            [
                """PUT /animals {"species":"Cat","undeclared":"u","value":null,"hasValue":true,"lives":9}""",
                """PUT /animals {"species":"newt","undeclared":"v","value":"w","hasValue":null,"HasHasValue":false"""
                    + ""","writeMembers":"x","legs":4}""",
            ],
            requests);
    }

    [Fact]
    [Feature("schema:discriminator")]
    public async Task Without_definitions_of_subtypes_the_caller_sets_the_discriminator()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            Alarm alarm = await client.AddAlarmAsync(new Alarm { Type = AlarmType.SirenAlarm, Rules = new List<string>() });
            await client.AddAlarmAsync(alarm);
            return alarm.Type == AlarmType.MailAlarm;
            """, """{"address":"a@b","type":"MailAlarm","rules":["r"]}""");

        Assert.Equal(true, result);
        Assert.Equal(
            ["""POST /alarms {"type":"SirenAlarm","rules":[]}""", """POST /alarms {"type":"MailAlarm","rules":["r"],"address":"a@b"}"""],
            requests);
        Assert.Contains(
            EmittedConnector.Of(Spec).Complaints("return new Alarm { Rules = new List<string>() };"),
            complaint => complaint.StartsWith("CS9035", StringComparison.Ordinal) && complaint.Contains("Type", StringComparison.Ordinal));
    }
}
