namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Tests of users can create everything that a response can have.</summary>
public sealed class ModelFactoryTests
{
    private const string Spec = """
        {
          "swagger": "2.0", "info": { "title": "Yard", "version": "1.0" },
          "paths": { "/yard": { "post": { "operationId": "Swap", "parameters": [{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Yard" } }],
            "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Yard" } } } } } },
          "definitions": {
            "Yard": { "type": "object", "required": ["name"], "properties": {
              "name": { "type": "string" }, "opened": { "type": "string", "format": "date-time", "readOnly": true },
              "vessels": { "type": "array", "items": { "$ref": "#/definitions/Vessel" } },
              "tags": { "$ref": "#/definitions/Tags" }, "extra": { "$ref": "#/definitions/Extra" } } },
            "Tags": { "type": "object", "properties": { "count": { "type": "integer" } }, "additionalProperties": { "type": "string" } },
            "Extra": { "type": "object", "additionalProperties": { "type": "integer", "format": "int32" }, "properties": { } },
            "Vessel": { "type": "object", "discriminator": "kind", "required": ["kind"], "properties": { "kind": { "type": "string" }, "id": { "type": "string", "readOnly": true } } },
            "Tug": { "allOf": [{ "$ref": "#/definitions/Vessel" }, { "type": "object", "required": ["pull"], "properties": { "pull": { "type": "number", "readOnly": true }, "crew": { "type": "integer" } } }] }
          }
        }
        """;

    [Fact]
    public async Task A_response_with_all_read_only_members_can_be_created()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            Tags tags = ContosoModelFactory.Tags(2, new Dictionary<string, string> { ["color"] = "red" });
            Tug tug = ContosoModelFactory.Tug(id: "T-1", pull: 9.5, crew: 3);
            Yard yard = ContosoModelFactory.Yard("North", new DateTimeOffset(2024, 1, 2, 0, 0, 0, TimeSpan.Zero), new Vessel[] { tug }, tags);
            return JsonSerializer.Serialize(yard);
            """);

        Assert.Equal(
            """{"name":"North","opened":"2024-01-02T00:00:00Z","vessels":[{"kind":"Tug","id":"T-1","pull":9.5,"crew":3}]"""
                + ""","tags":{"count":2,"color":"red"}}""",
            result);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task Omitted_properties_are_absent()
    {
        var (result, _) = await EmittedConnector.Of(Spec).RunAsync("""
            return JsonSerializer.Serialize(new object[] { ContosoModelFactory.Tags(), ContosoModelFactory.Tug(), ContosoModelFactory.Vessel(kind: "Raft") });
            """);

        Assert.Equal("""[{},{"kind":"Tug"},{"kind":"Raft"}]""", result);
    }
}
