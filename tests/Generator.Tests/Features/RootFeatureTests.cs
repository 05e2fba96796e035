using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>The members of the root of a document: the connection replaces the address and the authentication.</summary>
public sealed class RootFeatureTests
{
    [Theory]
    [Feature("root:basePath-trailing-slash")]
    [Feature("root:host-template")]
    [InlineData("""
        "host": "example.invalid", "basePath": "/v2/", "schemes": ["https"],
        """)]
    [InlineData("""
        "host": "example.invalid",
        """)]
    [InlineData("""
        "host": "{{your_domain}}", "basePath": "/{tenant}/api",
        """)]
    public async Task The_host_of_the_service_is_never_sent(string root)
    {
        EmittedConnector connector = EmittedConnector.Of(Spec(root));
        var (_, requests) = await connector.RunAsync("await client.GetLampAsync(\"3\"); return null;");
        var (_, dynamic) = await connector.InvokeAsync("GetLamp", """{"id":"3"}""");

        Assert.Equal(["GET /lamps/3"], requests);
        Assert.Equal(requests, dynamic);
        Assert.Empty(connector.Diagnostics);
    }

    [Theory]
    [Feature("root:multiple-security")]
    [InlineData("""
        "securityDefinitions": {
          "key": { "type": "apiKey", "in": "query", "name": "api_key" },
          "id": { "type": "apiKey", "in": "header", "name": "X-Id" }
        },
        "security": [{ "key": [], "id": [] }, { "id": [] }],
        """)]
    [InlineData("")]
    public async Task The_connection_authenticates_so_no_key_is_a_parameter_or_sent(string root)
    {
        EmittedConnector connector = EmittedConnector.Of(Spec(root));
        var (result, requests) = await connector.RunAsync("""
            await client.GetLampAsync("3");
            return string.Join(',', typeof(ContosoClient).GetMethod("GetLampAsync")!.GetParameters().Select(parameter => parameter.Name));
            """);

        Assert.Equal("id,cancellationToken", result);
        Assert.Equal(["GET /lamps/3"], requests);
        Assert.Empty(connector.Diagnostics);
    }

    [Fact]
    [Feature("root:unknown-key")]
    public async Task A_path_at_the_root_is_called_and_any_other_key_is_reported()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec("""
            "/lamps": { "post": { "operationId": "AddLamp", "responses": { "201": { "description": "made" } } } },
             "lamps": { "get": {} }, "x-own": {},
            """));
        var (_, requests) = await connector.RunAsync("await client.AddLampAsync(); return null;");

        Assert.Equal(["POST /lamps"], requests);
        Assert.Equal(
            [
                "CONN0009@5:2 'lamps' isn't a property of a Swagger document: it is ignored",
                "CONN0011@4:3 '/lamps' is outside of 'paths': it is read as part of 'paths'",
            ],
            connector.Diagnostics.Order(StringComparer.Ordinal));
    }

    private static string Spec(string root) => $$"""
        {
          "swagger": "2.0",
          "info": { "title": "Lamps", "version": "1.0" },
          {{root}} "paths": {
            "/lamps/{id}": {
              "get": {
                "operationId": "GetLamp",
                "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string" }],
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": { "type": "object", "properties": { "on": { "type": "boolean" } } }
                  }
                }
              }
            }
          }
        }
        """;
}
