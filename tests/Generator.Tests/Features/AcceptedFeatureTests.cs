using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Verifies how typed and dynamic clients handle a 202, depending on the declared responses.</summary>
public sealed class AcceptedFeatureTests
{
    private const string Signal = """{ "description": "", "schema": { "$ref": "#/definitions/Signal" } }""";
    private const string Bare = """{ "description": "" }""";
    private const string Other =
        """{ "description": "", "schema": { "type": "object", "properties": { "other": { "type": "string" } } } }""";

    [Theory]
    [InlineData("""{ "200": %S }""", "done")]
    [InlineData("""{ "200": %S, "202": %B }""", "done")]
    [InlineData("""{ "202": %B, "200": %S }""", "done")]
    [InlineData("""{ "200": %S, "202": %O }""", "done")]
    [InlineData("""{ "202": %S }""", "accepted")]
    [InlineData("""{ "200": %B, "202": %S }""", "accepted")]
    [InlineData("""{ "200": %S, "202": %S }""", "accepted")]
    [InlineData("""{ "202": %S, "200": %O }""", "accepted")]
    [InlineData("""{ "default": %S }""", "accepted")]
    [InlineData("""{ "200": %S, "default": %S }""", "done")]
    [InlineData("""{ "201": %S, "204": %B }""", "done")]
    [InlineData("""{ "2XX": %S }""", "accepted")]
    public async Task A_202_with_a_body_is_the_result_or_is_followed(string responses, string expected)
    {
        (object? result, IReadOnlyList<string> requests) = await RunAsync(
            responses,
            "Signal? typed = await client.LightAsync(); return typed?.Id;",
            StubResponse.Accepted("/results/1", """{"id":"accepted"}"""),
            """{"id":"done"}""");
        Assert.Equal(expected, result);
        Assert.Equal(expected == "done" ? ["POST /light", "GET /results/1"] : ["POST /light"], requests);

        (result, requests) = await RunAsync(
            responses,
            """return (await dynamic.InvokeAsync("Light")).Json?.GetProperty("id").GetString();""",
            StubResponse.Accepted("/results/1", """{"id":"accepted"}"""),
            """{"id":"done"}""");
        Assert.Equal(expected, result);
        Assert.Equal(expected == "done" ? 2 : 1, requests.Count);
    }

    [Theory]
    [InlineData("""{ "202": %S }""", false)]
    [InlineData("""{ "200": %S, "202": %S }""", true)]
    [InlineData("""{ "default": %S }""", true)]
    public async Task A_202_without_a_body_is_followed_if_another_status_has_the_result(string responses, bool isFollowed)
    {
        (object? result, IReadOnlyList<string> requests) = await RunAsync(
            responses,
            "try { return (await client.LightAsync())?.Id; } catch (ConnectorException e) { return e.Status; }",
            StubResponse.Accepted("/results/1"),
            """{"id":"done"}""");
        Assert.Equal(isFollowed ? "done" : 202, result);
        Assert.Equal(isFollowed ? 2 : 1, requests.Count);
    }

    [Theory]
    [InlineData("""{ "202": %B }""")]
    [InlineData("""{ "200": %B, "202": %B }""")]
    [InlineData("""{ "204": %B }""")]
    public async Task An_operation_that_returns_nothing_is_not_followed(string responses)
    {
        (_, IReadOnlyList<string> requests) = await RunAsync(
            responses,
            """await client.LightAsync(); await dynamic.InvokeAsync("Light"); return null;""",
            StubResponse.Accepted("/results/1"));
        Assert.Equal(["POST /light", "POST /light"], requests);
    }

    [Fact]
    public async Task A_trigger_that_polls_is_not_followed()
    {
        EmittedConnector connector = EmittedConnector.Of($$"""
            {
              "swagger": "2.0", "info": { "title": "Lighthouse", "version": "1.0" },
              "paths": { "/light": { "get": { "operationId": "OnLight", "x-ms-trigger": "batch",
                "responses": { "200": {{Signal}}, "202": {{Bare}} } } } },
              "definitions": { "Signal": { "type": "object", "properties": { "id": { "type": "string" } } } }
            }
            """);
        (object? result, IReadOnlyList<string> requests) = await connector.RunAsync(
            Dynamic + """return (await dynamic.InvokeAsync("OnLight")).Status;""", StubResponse.Accepted("/light?since=1"));
        Assert.Equal((202, 1), (result, requests.Count));
    }

    [Fact]
    public void Declared_headers_are_documented_on_the_method()
    {
        string text = Emitted.Files(Spec("""
            {
              "200": { "description": "", "schema": { "$ref": "#/definitions/Signal" },
                "headers": { "ETag": { "type": "string", "description": "The <version> & more" }, "X-Plain": { "type": "integer" } } },
              "202": { "description": "", "headers": { "location": { "type": "string" }, "etag": { "type": "string" } } },
              "400": { "description": "", "headers": { "X-Error": { "type": "string" } } }
            }
            """)).Single(file => file.Source.Contains("class ContosoClient", StringComparison.Ordinal)).Source;
        Assert.Contains("""
                /// <remarks>
                /// Operation Light: POST /light
                /// <para>The response has headers, which <see cref="ConnectorResponses.Capture"/> makes available:</para>
                /// <list type="bullet">
                /// <item><description><c>ETag</c>: The &lt;version&gt; &amp; more.</description></item>
                /// <item><description><c>X-Plain</c></description></item>
                /// <item><description><c>location</c></description></item>
                /// </list>
                /// </remarks>
            """, text, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Error", text, StringComparison.Ordinal);
    }

    private const string Dynamic =
        "DynamicConnectorClient dynamic = new(ContosoOperationCatalog.Instance, runtimeUrl, null, options); ";

    private static string Spec(string responses) => $$"""
        {
          "swagger": "2.0", "info": { "title": "Lighthouse", "version": "1.0" },
          "paths": { "/light": { "post": { "operationId": "Light", "responses": {{responses}} } } },
          "definitions": { "Signal": { "type": "object", "properties": { "id": { "type": "string" } } } }
        }
        """;

    private static Task<(object? Result, IReadOnlyList<string> Requests)> RunAsync(
        string declared, string statements, params StubResponse[] responses)
        => EmittedConnector.Of(Spec(declared.Replace("%S", Signal).Replace("%B", Bare).Replace("%O", Other)))
            .RunAsync(Dynamic + statements, responses);
}
