using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Every kind of <c>additionalProperties</c>: what they are in C#, and that values under names of their own survive.</summary>
public sealed class MapFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Market", "version": "1.0" },
          "paths": {
            "/stalls": {
              "put": {
                "operationId": "PutStall",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Stall" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Stall" } } }
              }
            }
          },
          "definitions": {
            "Stall": {
              "type": "object",
              "properties": {
                "counts": { "type": "object", "additionalProperties": { "type": "integer", "format": "int32" } },
                "goods": { "type": "object", "additionalProperties": { "$ref": "#/definitions/Good" } },
                "shelves": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "array",
                    "items": { "type": "object", "additionalProperties": { "type": "string", "x-nullable": true } }
                  }
                },
                "anything": { "type": "object", "additionalProperties": true },
                "whatever": { "type": "object", "additionalProperties": {} },
                "closed": { "type": "object", "additionalProperties": false },
                "noType": { "additionalProperties": { "type": "string" } },
                "open": { "$ref": "#/definitions/Open" },
                "strict": { "$ref": "#/definitions/Strict" }
              }
            },
            "Good": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Open": {
              "type": "object",
              "properties": { "name": { "type": "string" }, "additionalProperties": { "type": "string" } },
              "additionalProperties": { "type": "integer" }
            },
            "Strict": { "type": "object", "properties": { "name": { "type": "string" } }, "additionalProperties": false }
          }
        }
        """;

    [Fact]
    [Feature("schema:additionalProperties-schema")]
    public Task Values_of_one_schema_are_a_dictionary_of_its_type() => AssertRoundTrip(
        """
        Counts = new Dictionary<string, int> { ["a b"] = 1 }, Goods = new Dictionary<string, Good> { ["x"] = new() { Name = "n" } },
        Shelves = new Dictionary<string, IList<IDictionary<string, string?>>> { ["top"] = new List<IDictionary<string, string?>> { new Dictionary<string, string?> { ["k"] = null } } }
        """,
        """{"counts":{"a b":1},"goods":{"x":{"name":"n"}},"shelves":{"top":[{"k":null}]}}""");

    [Fact]
    [Feature("schema:additionalProperties-true")]
    [Feature("schema:additionalProperties-empty")]
    public Task Values_of_no_schema_are_any_JSON() => AssertRoundTrip(
        """Anything = new Dictionary<string, JsonElement> { ["a"] = Json("[1,null]") }"""
            + """, Whatever = new Dictionary<string, JsonElement> { ["b"] = Json("null") }""",
        """{"anything":{"a":[1,null]},"whatever":{"b":null}}""");

    [Fact]
    [Feature("schema:additionalProperties-false")]
    public async Task A_closed_object_is_any_JSON_value_without_properties_and_otherwise_a_model_without_a_dictionary()
    {
        await AssertRoundTrip(
            """Closed = Json("{\"a\":1}"), Strict = new Strict { Name = "n" }""", """{"closed":{"a":1},"strict":{"name":"n"}}""");

        Assert.Null(EmittedConnector.Of(Spec).Type("Strict").GetProperty("AdditionalProperties"));
    }

    [Fact]
    [Feature("schema:no-type-with-additionalProperties")]
    public Task Object_keywords_imply_the_type_object() =>
        AssertRoundTrip("""NoType = new Dictionary<string, string> { ["a"] = "b" }""", """{"noType":{"a":"b"}}""");

    [Fact]
    [Feature("schema:additionalProperties-and-properties")]
    public async Task A_model_keeps_both_and_a_property_of_that_name_keeps_it()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            Open sent = new() { Name = "n", AdditionalProperties = "own" };
            sent.AdditionalProperties2["more"] = 4;
            Stall read = await client.PutStallAsync(new Stall { Open = sent });
            await client.PutStallAsync(read);
            return read.Open!.AdditionalProperties2["Name2"];
            """, """{"open":{"Name2":7,"additionalProperties":"o","NAME":"x"}}""");

        Assert.Equal(7L, result);
        Assert.Equal(
            [
                """PUT /stalls {"open":{"name":"n","additionalProperties":"own","more":4}}""",
                """PUT /stalls {"open":{"name":"x","additionalProperties":"o","Name2":7}}""",
            ],
            requests);
    }

    /// <summary>A stall with these members is sent as that JSON, and read and written again it is the same.</summary>
    private static async Task AssertRoundTrip(string members, string json)
    {
        var (_, requests) = await EmittedConnector.Of(Spec).RunAsync($$"""
            await client.PutStallAsync(await client.PutStallAsync(new Stall { {{members}} }));
            return null;
            static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
            """, json);

        Assert.Equal(["PUT /stalls " + json, "PUT /stalls " + json], requests);
    }
}
