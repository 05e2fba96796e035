namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors lint</c>.</summary>
public sealed class LintTests : IDisposable
{
    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void A_spec_without_findings_has_no_rows()
    {
        _connectors.Write("ferry.json", """
            { "swagger": "2.0", "paths": { "/a": { "get": { "operationId": "Get", "responses": { "200": { "description": "x" } } } } } }
            """);

        Assert.Empty(_connectors.Run("lint", "ferry.json").Succeeded().ToRows());
    }

    [Fact]
    public void A_document_of_another_kind_is_an_error_with_its_location()
    {
        _connectors.Write("ferry.json", "{\n  \"openapi\": \"3.0.1\", \"paths\": { } }");

        CommandResult result = _connectors.Run("lint", "ferry.json").Exited(6);

        Assert.Equal(["error", "CONN0003", "ferry.json", "2", "3"], Assert.Single(result.ToRows())[..5]);
    }

    [Fact]
    public void A_spec_that_does_not_exist_is_not_found() => _connectors.Run("lint", "ferry.json").Failed(4, "ferry.json");
}
