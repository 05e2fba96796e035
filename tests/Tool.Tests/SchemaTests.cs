using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors schema</c>, as processes against an emulated list.</summary>
public sealed class SchemaTests : IAsyncLifetime, IDisposable
{
    private const string Api = "sharepointonline";
    private const string File = "Invoice.schema.json";

    private readonly ConnectorsCommand _connectors = new();
    private readonly Dictionary<string, string> _environment = [];
    private ConnectorEmulator _emulator = null!;
    private string _snapshot = "";

    public async Task InitializeAsync()
    {
        string spec = Path.Combine(AppContext.BaseDirectory, "specs", Api, "apiDefinition.swagger.json");
        _emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(Api, spec)]);
        _snapshot = await System.IO.File.ReadAllTextAsync(PathOfSample());
        _emulator.For(Api).UseSchema(_snapshot);
        await _emulator.StartAsync();
        _environment["Connectors__SharePointOnline__ConnectionRuntimeUrl"] = _emulator.GetConnectionRuntimeUrl(Api).AbsoluteUri;
        _connectors.Write(
            "app.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n"
                + "</Project>\n");
        Run("add", Api, "--no-restore").Succeeded();
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void A_schema_is_added_and_checked_for_drift()
    {
        JsonNode arguments = JsonNode.Parse(_snapshot)!["arguments"]!;
        string[] add =
        [
            "schema", "add", Api, "PostItem", "--name", "Invoice", "--no-restore",
            "--set", $"dataset={arguments["dataset"]}", "--set", $"table={arguments["table"]}",
        ];
        string project = _connectors.Read("app.csproj");
        Assert.Contains("ConnectorSchema", Run([.. add, "--dry-run"]).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(project, _connectors.Read("app.csproj"));
        Assert.DoesNotContain(File, _connectors.Files);

        CommandResult added = Run(add).Succeeded();

        Assert.Contains("Azure.Connectors.Sdk.SharePointOnline.Schemas.Invoice\n", added.Output, StringComparison.Ordinal);
        Assert.Contains("Azure.Connectors.Sdk.SharePointOnline.Schemas.InvoiceTable\n", added.Output, StringComparison.Ordinal);
        Assert.Contains($"<ConnectorSchema Include=\"{File}\" />", _connectors.Read("app.csproj"), StringComparison.Ordinal);
        Assert.Contains("Azure.Connectors.Sdk.Generator\" ", _connectors.Read("app.csproj"), StringComparison.Ordinal);
        Run(add).Failed(2, "schema update");

        // Nothing has changed, and nothing is written.
        string fetched = _connectors.Read(File);
        Assert.Equal("", Run("schema", "update", "--check").Succeeded().Output);
        Run("schema", "update").Succeeded();
        Assert.Equal(fetched, _connectors.Read(File));

        // The file has another column, lacks one and has a name of its own.
        JsonNode changed = JsonNode.Parse(fetched)!;
        JsonObject columns = (JsonObject)changed["responses"]![0]!["response"]!["schema"]!["items"]!["properties"]!;
        columns.Remove("Amount");
        columns["Gone"] = new JsonObject { ["type"] = "string" };
        changed["names"]!["Title"] = "Caption";
        _connectors.Write(File, changed.ToJsonString());
        string before = _connectors.Read(File);
        CommandResult drift = Run("schema", "update", "--check").Exited(1);
        Assert.Contains(drift.ToRows(), row => row[1] == "added" && row[2].EndsWith("/properties/Amount", StringComparison.Ordinal));
        Assert.Contains(drift.ToRows(), row => row[1] == "removed" && row[2].EndsWith("/properties/Gone", StringComparison.Ordinal));
        Assert.Equal(before, _connectors.Read(File));
        Run("schema", "update", "--dry-run").Succeeded();
        Assert.Equal(before, _connectors.Read(File));

        Run("schema", "update").Succeeded();
        JsonNode updated = JsonNode.Parse(_connectors.Read(File))!;
        Assert.NotNull(updated["responses"]![0]!["response"]!["schema"]!["items"]!["properties"]!["Amount"]);
        Assert.Equal("Caption", (string?)updated["names"]!["Title"]);
        Run("schema", "update", "--check").Succeeded();

        // A check that can't be performed is neither a success nor a finding.
        _emulator.Faults.Add(new FaultMatch { ApiName = Api, OperationId = "GetTable" }, EmulatorFault.Status(403));
        Run("schema", "update", "--check").Failed(3, File, "403");
        _environment["Connectors__SharePointOnline__ConnectionRuntimeUrl"] = "http://127.0.0.1:9/apim/sharepointonline/1";
        Run("schema", "update", "--check").Failed(5, File);
        _connectors.Write(File, "{ \"connector\": \"sharepointonline\" }");
        Run("schema", "update", "--check").Failed(6, File);
        _environment.Clear();
        Run("schema", "update", "--check").Failed(2, "Connectors__SharePointOnline__ConnectionRuntimeUrl");
    }

    [Fact]
    public void Wrong_arguments_add_nothing()
    {
        string[] files = [.. _connectors.Files];
        Run("schema", "update").Failed(4, "schema add");
        Run("schema", "add", Api, "PostItem").Failed(2, "--name");
        Run("schema", "add", Api, "PostItem", "--name", "a b").Failed(2, "identifier");
        Run("schema", "add", Api, "PostItems", "--name", "Invoice").Failed(4, "Did you mean 'PostItem'?");
        Run("schema", "add", "teams", "PostItem", "--name", "Invoice").Failed(4, "connectors add teams");
        Run("schema", "add", Api, "PostItem", "--name", "Invoice").Failed(2, "dataset");
        Run("schema", "add", Api, "GetTables", "--name", "Invoice", "--set", "dataset=x").Failed(2, "no schema");
        Assert.Equal(files, _connectors.Files);
    }

    [Fact]
    public void The_url_comes_from_the_settings_of_the_project()
    {
        string url = _emulator.GetConnectionRuntimeUrl(Api).AbsoluteUri;
        _environment.Clear();
        string[] call = ["call", Api, "GetDataSets"];
        Run(call).Failed(2, "Connectors:SharePointOnline:ConnectionRuntimeUrl");
        _connectors.Write(
            "appsettings.Development.json",
            $"{{ \"connectors\": {{ \"SharePointOnline\": {{ \"ConnectionRuntimeUrl\": \"{url}\" }} }} /* development */ }}");
        Run(call).Succeeded();
        _connectors.Write("appsettings.Development.json", "{ \"connectors\": ");
        Run(call).Failed(6, "appsettings.Development.json(1,");
    }

    private CommandResult Run(params string[] arguments) => _connectors.Run(arguments, _environment);

    private static string PathOfSample()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, "samples", "InvoiceList", File);
            if (System.IO.File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException(File);
    }
}
