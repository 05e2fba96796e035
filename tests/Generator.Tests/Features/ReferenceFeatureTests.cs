using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>References: to what a document shares, to definitions of any name, and to nothing.</summary>
public sealed class ReferenceFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Ferry", "version": "1.0" },
          "parameters": {
            "pier": { "name": "pier-name", "in": "path", "required": true, "type": "string" },
            "order": { "name": "order", "in": "query", "type": "string", "enum": ["up", "down"] },
            "unused": { "name": "unused", "in": "query", "required": true, "type": "string", "default": "x" }
          },
          "responses": {
            "Crossing": {
              "description": "The crossing that was found.",
              "schema": { "$ref": "#/definitions/Ferry.Crossing" }
            },
            "Gone": { "description": "It is gone." }
          },
          "paths": {
            "/piers/{pier-name}/next": {
              "get": {
                "operationId": "Next",
                "parameters": [{ "$ref": "#/parameters/pier" }, { "$ref": "#/parameters/order" }],
                "responses": { "200": { "$ref": "#/responses/Crossing" } }
              }
            },
            "/piers/{pier-name}": {
              "get": {
                "operationId": "GetPier",
                "parameters": [{ "$ref": "#/parameters/pier" }, { "$ref": "#/parameters/order" }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/pier-page[Pier]" } } }
              },
              "delete": {
                "operationId": "RemovePier",
                "parameters": [{ "$ref": "#/parameters/pier" }],
                "responses": { "204": { "$ref": "#/responses/Gone" } }
              }
            },
            "/lost": {
              "post": {
                "operationId": "Lose",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Nowhere" }
                }],
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": { "type": "object", "properties": { "found": { "$ref": "#/definitions/Nowhere" } } }
                  }
                }
              }
            }
          },
          "definitions": {
            "Ferry.Crossing": { "type": "object", "properties": { "id": { "type": "string" } } },
            "pier-page[Pier]": {
              "type": "object",
              "description": "A page.",
              "properties": {
                "first": {
                  "$ref": "#/definitions/Ferry.Crossing",
                  "description": "The first crossing of the day.",
                  "x-nullable": true
                },
                "last": { "$ref": "#/definitions/Ferry.Crossing" },
                "toll": { "$ref": "#/definitions/toll~1per%20car" }
              }
            },
            "toll/per car": { "type": "object", "properties": { "cents": { "type": "integer" } } }
          }
        }
        """;

    [Fact]
    [Feature("ref:#/parameters")]
    [Feature("root:shared-parameters")]
    public async Task A_shared_parameter_belongs_to_each_operation_that_refers_to_it_and_is_otherwise_not_sent()
    {
        var (_, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            await client.NextAsync("a b", Order.Up);
            await client.GetPierAsync("c", Order.Down);
            await client.RemovePierAsync(pierName: "d");
            return null;
            """);

        Assert.Equal(["GET /piers/a%20b/next?order=up", "GET /piers/c?order=down", "DELETE /piers/d"], requests);
    }

    [Fact]
    [Feature("ref:#/responses")]
    [Feature("root:shared-responses")]
    public async Task A_shared_response_determines_the_type_or_an_unresolved_one_is_reported()
    {
        var (result, _) = await EmittedConnector.Of(Spec).RunAsync("""
            FerryCrossing crossing = await client.NextAsync("a");
            Task gone = client.RemovePierAsync("a");
            return crossing.Id + " " + typeof(ContosoClient).GetMethod("RemovePierAsync")!.ReturnType.Name;
            """, """{"id":"7"}""");

        Assert.Equal("7 Task", result);
        Assert.Contains(
            "/// <returns>The crossing that was found.</returns>",
            Emitted.Source(Spec, "Contoso.Client.g.cs"),
            StringComparison.Ordinal);
    }

    [Fact]
    [Feature("ref:dangling")]
    public async Task An_unresolved_reference_is_any_JSON_value_and_reported_at_its_location()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec);
        var (result, requests) = await connector.RunAsync("""
            LoseResponse response = await client.LoseAsync(JsonSerializer.SerializeToElement(new[] { 1, 2 }));
            return response.Found!.Value.GetProperty("deep").GetInt32();
            """, """{"found":{"deep":3}}""");

        Assert.Equal(3, result);
        Assert.Equal(["POST /lost [1,2]"], requests);
        Assert.Equal(
            [
                "CONN0060@43:23 '#/definitions/Nowhere' can't be resolved: the type is any JSON value",
                "CONN0060@48:70 '#/definitions/Nowhere' can't be resolved: the type is any JSON value",
            ],
            connector.Diagnostics);
    }

    [Fact]
    [Feature("ref:non-identifier-name")]
    public async Task A_definition_with_any_name_is_a_class()
    {
        var (result, _) = await EmittedConnector.Of(Spec).RunAsync("""
            PierPagePier page = await client.GetPierAsync("a");
            FerryCrossing? last = page.Last;
            TollPerCar? toll = page.Toll;
            return page.First?.Id + last?.Id + toll?.Cents;
            """, """{"first":{"id":"1"},"last":{"id":"9"},"toll":{"cents":250}}""");

        Assert.Equal("19250", result);
    }

    [Fact]
    [Feature("ref:with-siblings")]
    public async Task Keywords_beside_a_reference_apply_only_to_the_property()
    {
        var (result, _) = await EmittedConnector.Of(Spec).RunAsync("""
            PierPagePier page = await client.GetPierAsync("a");
            return JsonSerializer.Serialize(page);
            """, """{"first":null,"last":null}""");

        Assert.Equal("""{"first":null}""", result);
        string source = Emitted.Source(Spec, "Contoso.Models.PierPagePier.g.cs");
        Assert.Equal(1, source.Split("/// <summary>The first crossing of the day.</summary>").Length - 1);
        Assert.DoesNotContain("The first crossing", Emitted.Source(Spec, "Contoso.Models.FerryCrossing.g.cs"), StringComparison.Ordinal);
    }
}
