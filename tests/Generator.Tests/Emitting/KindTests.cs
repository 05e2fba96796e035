namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Kinds of a base with a discriminator, beyond what the small spec has.</summary>
public sealed class KindTests
{
    private const string Spec = """
        {
          "swagger": "2.0", "info": { "title": "Yard", "version": "1.0" },
          "paths": { "/vessels": { "post": { "operationId": "Launch", "parameters": [{ "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Vessel" } }],
            "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Vessel" } } } } } },
          "definitions": {
            "Owner": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Vessel": { "type": "object", "discriminator": "kind", "required": ["kind", "owner", "ports"], "properties": {
              "kind": { "type": "string" }, "owner": { "$ref": "#/definitions/Owner" }, "ports": { "type": "array", "items": { "type": "string" } } } },
            "Ferry": { "allOf": [{ "$ref": "#/definitions/Vessel" }], "properties": { "decks": { "type": "integer" } } },
            "Tug": { "allOf": [{ "$ref": "#/definitions/Vessel" }, { "required": ["pull"], "properties": { "pull": { "type": "string" } } }] }
          }
        }
        """;

    [Fact]
    public async Task A_kind_whose_base_has_required_members_compiles_is_checked_when_made_and_lenient_when_read()
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
        Assert.Contains(connector.Complaints("return new Ferry { Decks = 1 };"), complaint => complaint.StartsWith("CS9035", StringComparison.Ordinal));
    }
}
