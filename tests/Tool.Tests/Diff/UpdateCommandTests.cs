using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors update</c>.</summary>
public sealed class UpdateCommandTests : IDisposable
{
    private const string Folder = "connectors/ferry";

    private readonly ConnectorsCommand _connectors = new();

    public UpdateCommandTests()
    {
        _connectors.Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ConnectorSpec Include="{Folder}/apiDefinition.swagger.json" /></ItemGroup>
            </Project>
            """);
        _connectors.Write($"{Folder}/apiDefinition.swagger.json", Text(_ => { }));
        _connectors.Write($"{Folder}/connector.json", """
            { "apiName": "ferry", "source": { "kind": "file", "path": "../../released.json", "format": "swagger2", "sha256": "" } }
            """);
        _connectors.Write("released.json", Text(_ => { }));
    }

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void Several_releases_rename_and_reorder_nothing_and_each_change_is_reported()
    {
        _connectors.Run("update", "ferry").Succeeded();
        Release(spec =>
        {
            spec.Parameters().Insert(0, JsonNode.Parse("""{ "name": "via", "in": "query", "type": "string" }"""));
            spec.Parameters().Insert(0, spec.Parameters()[5]!.DeepClone());
            spec.Parameters().RemoveAt(6);
        });
        string[][] first = _connectors.Run("update", "--apply").Succeeded().ToRows();
        Assert.Equal(["optional-parameter-added"], first.Select(row => row[4]));
        Assert.Equal(
            ["path:id", "query:kind", "query:seats", "query:from", "query:count", "query:mode", "query:ids", "query:via"], Order());

        Release(spec =>
        {
            spec.Parameters().Insert(0, JsonNode.Parse("""{ "name": "zone", "in": "query", "type": "integer" }"""));
            spec.Parameters().Insert(0, JsonNode.Parse("""{ "name": "via", "in": "query", "type": "string" }"""));
            spec.Remove("from");
            spec.Path("/ports").Remove("delete");
        });
        string[][] second = _connectors.Run("update", "--apply").Succeeded().ToRows();
        Assert.Equal(
            ["operation-removed", "optional-parameter-added", "parameter-removed"], second.Select(row => row[4]).Order());
        Assert.Equal(
            ["path:id", "query:kind", "query:seats", "query:count", "query:mode", "query:ids", "query:via", "query:zone"], Order());
        Assert.Empty(_connectors.Run("update", "--check").Succeeded().ToRows());
    }

    [Fact]
    public void Without_apply_nothing_is_written()
    {
        string before = _connectors.Read($"{Folder}/apiDefinition.swagger.json");
        Release(spec => spec.Remove("from"));

        _connectors.Run("update").Succeeded();

        Assert.Equal(before, _connectors.Read($"{Folder}/apiDefinition.swagger.json"));
        Assert.DoesNotContain($"{Folder}/names.json", _connectors.Files);
    }

    [Fact]
    public void A_check_finds_what_breaks_and_is_not_accepted()
    {
        Release(spec => spec.Remove("from"));
        _connectors.Run("update", "--check").Exited(1);
        _connectors.Write($"{Folder}/connector.json", """
            {
              "apiName": "ferry",
              "source": { "kind": "file", "path": "../../released.json" },
              "acceptedChanges": ["parameter-removed: GetTrip/query:from"]
            }
            """);

        JsonNode row = Assert.Single(_connectors.Run("update", "--check", "-o", "json").Succeeded().ToJson().AsArray())!;

        Assert.True(row["accepted"]!.GetValue<bool>());
    }

    [Fact]
    public void A_check_that_cannot_be_performed_returns_neither_success_nor_a_finding()
    {
        File.Delete(_connectors.PathOf("released.json"));
        _connectors.Run("update", "--check").Failed(4, "released.json");
        _connectors.Write("released.json", "{ \"swagger\": \"2.0\" }");
        _connectors.Run("update", "--check").Failed(6, "paths");
        _connectors.Write($"{Folder}/connector.json", """{ "apiName": "ferry" }""");
        _connectors.Run("update", "--check").Failed(6, "connector.json", "source");
        _connectors.Run("update", "fery", "--check").Failed(4, "fery", "ferry");
        _connectors.Run("update", "--check", "--apply").Failed(2, "--apply");
    }

    private static string Text(Action<DiffSpec> change)
    {
        DiffSpec spec = DiffSpec.Create();
        change(spec);
        return spec.Root.ToJsonString();
    }

    private void Release(Action<DiffSpec> change) => _connectors.Write("released.json", Text(change));

    private IEnumerable<string> Order() =>
        JsonNode.Parse(_connectors.Read($"{Folder}/names.json"))!["operations"]!["GetTrip"]!["order"]!.AsArray()
            .Select(item => item!.GetValue<string>());
}
