using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors diff</c>.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        {
          "swagger": "2.0",
          "info": { "title": "Ferry", "version": "1" },
          "paths": {
            "/trips/{id}": {
              "get": {
                "operationId": "GetTrip",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "from", "in": "query", "type": "string" },
                  { "name": "to", "in": "query", "type": "string" }
                ],
                "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/Trip" } } }
              }
            }
          },
          "definitions": { "Trip": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } } }
        }
        """;

    private readonly ConnectorsCommand _connectors = new();

    public DiffCommandTests() => _connectors.Write("ferry.json", Old);

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void A_spec_has_no_changes_to_itself() =>
        Assert.Empty(_connectors.Run("diff", "ferry.json", "ferry.json", "--check").Succeeded().ToRows());

    [Fact]
    public void Parameters_that_are_only_reordered_are_no_change()
    {
        _connectors.Write("new.json", Old.Replace("\"from\"", "\"x\"").Replace("\"to\"", "\"from\"").Replace("\"x\"", "\"to\""));

        Assert.Empty(_connectors.Run("diff", "ferry.json", "new.json").Succeeded().ToRows());
    }

    [Fact]
    public void A_lock_without_the_order_of_parameters_makes_a_reordered_document_silent()
    {
        _connectors.Write(
            "new/apiDefinition.swagger.json", Old.Replace("\"from\"", "\"x\"").Replace("\"to\"", "\"from\"").Replace("\"x\"", "\"to\""));
        _connectors.Write("new/connector.json", """{ "apiName": "connectors" }""");
        _connectors.Write("new/names.json", """{ "operations": { "GetTrip": { "name": "GetTrip" } } }""");

        string[] row = Assert.Single(
            _connectors.Run("diff", "ferry.json", "new").Succeeded().ToRows(), row => row[3] == "parameters-reordered");

        Assert.Equal(["silent", "silent", "none"], row[..3]);
    }

    [Fact]
    public void A_change_has_its_verdicts_location_and_names()
    {
        _connectors.Write("new.json", Old.Replace("{ \"name\": \"from\", \"in\": \"query\", \"type\": \"string\" },\n", ""));

        JsonNode change = Assert.Single(
            _connectors.Run("diff", "ferry.json", "new.json", "--output", "json").Succeeded().ToJson().AsArray())!;

        Assert.Equal("parameter-removed", change["change"]!.GetValue<string>());
        Assert.Equal("GetTrip/query:from", change["subject"]!.GetValue<string>());
        Assert.Equal(["breaking", "breaking", "mayBreak"], new[] { "source", "binary", "wire" }.Select(v => change[v]!.GetValue<string>()));
        Assert.EndsWith("Client.GetTripAsync(from)", Assert.Single(change["names"]!.AsArray())!.GetValue<string>());
        Assert.Equal("ferry.json", change["file"]!.GetValue<string>());
        Assert.Equal(10, change["line"]!.GetValue<int>());
    }

    [Fact]
    public void Markdown_is_a_table_with_letters()
    {
        _connectors.Write("new.json", Old.Replace("\"b\"", "\"c_d\""));

        string[] lines = _connectors.Run("diff", "ferry.json", "new.json", "-o", "markdown").Succeeded().Output.TrimEnd('\n').Split('\n');

        Assert.StartsWith("| source | binary | wire | change |", lines[0]);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("| B | B | W | response-property-removed | Trip.b |", lines[2]);
        Assert.StartsWith("| A | A | A | response-property-added | Trip.c\\_d |", lines[3]);
    }

    [Fact]
    public void A_change_of_an_unknown_kind_is_reported_as_other_and_found_by_a_check()
    {
        _connectors.Write("new.json", Old.Replace("\"operationId\"", "\"x-ms-novelty\": true, \"operationId\""));

        string[] row = Assert.Single(_connectors.Run("diff", "ferry.json", "new.json", "--check").Exited(1).ToRows());

        Assert.Equal("other", row[3]);
        Assert.Equal("GetTrip#x-ms-novelty", row[4]);
    }

    [Fact]
    public void A_check_that_cannot_be_performed_fails_with_another_code()
    {
        _connectors.Write("broken.json", "{");

        _connectors.Run("diff", "ferry.json", "broken.json", "--check").Failed(6, "broken.json");
        _connectors.Run("diff", "ferry.json", "none.json", "--check").Failed(4, "none.json");
        _connectors.Run("diff", "ferry.json").Failed(2, "diff --help");
    }
}
