using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that a folder that can't be written leaves everything as it was, in the project and in Azure.</summary>
public sealed class WriteProtectedTests(ManagementService service) : IClassFixture<ManagementService>, IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><ConnectorSpec Include="connectors/ferry/apiDefinition.swagger.json" /></ItemGroup>
        </Project>
        """;

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose()
    {
        SetMode(isWritable: true);
        _connectors.Dispose();
    }

    [Fact]
    public void Commands_change_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _connectors.Write("app.csproj", Project);
        _connectors.Write("connectors/ferry/apiDefinition.swagger.json", Specs.Ferry);
        _connectors.Write(
            "connectors/ferry/connector.json",
            """{ "apiName": "ferry", "source": { "kind": "file", "path": "../../released.json", "sha256": "" } }""");
        _connectors.Write("released.json", Specs.Ferry.Replace("\"day\"", "\"date\"", StringComparison.Ordinal));
        Dictionary<string, string> before = Contents();
        Dictionary<string, string> environment = service.Settings;
        environment["CONNECTORS_RESOURCE_GROUP"] = ManagementService.ResourceGroup;
        environment["CONNECTORS_NAMESPACE"] = "write-protected";
        SetMode(isWritable: false);

        Run("add", "teams", "--no-restore").Failed(6, "app.csproj");
        Run("update", "--apply").Failed(6, "connectors/ferry/");
        Run("remove", "ferry", "--yes", "--no-restore").Failed(6);
        Run("connection", "create", "ferry", "--object-id", Guid.NewGuid().ToString(), "--yes").Failed(6, "appsettings.Development.json");

        Assert.Equal(before, Contents());
        Assert.DoesNotContain(service.Emulator.Calls, call => call.Method is "PUT" or "POST");

        CommandResult Run(params string[] arguments) => _connectors.RunWithFileModes(arguments, environment);
    }

    [Fact]
    public void Files_are_changed_together_or_not_at_all()
    {
        // Nobody can create a file in a folder with the name of the target.
        _connectors.Write("a.json", "a");
        _connectors.Write("gone.json", "gone");
        _connectors.Write("folder/inner.json", "inner");
        Dictionary<string, string> before = Contents();
        FileChanges changes = new();
        changes.Write(_connectors.PathOf("a.json"), [1]);
        changes.Delete(_connectors.PathOf("gone.json"));
        changes.Write(_connectors.PathOf("new/b.json"), [2]);
        changes.Write(_connectors.PathOf("folder"), [3]);
        FileChanges below = new();
        below.Write(_connectors.PathOf("a.json/inner/b.json"), [1]);

        foreach (Action write in (Action[])[changes.Check, below.Check, () => changes.Commit(default), () => below.Commit(default)])
        {
            Assert.Equal(ExitCode.Invalid, Assert.Throws<ToolException>(write).ExitCode);
            Assert.Equal(before, Contents());
            Assert.False(Directory.Exists(_connectors.PathOf("new")));
        }
    }

    [Fact]
    public void A_check_of_what_can_be_written_changes_nothing()
    {
        _connectors.Write("a.json", "a");
        FileChanges changes = new();
        changes.Write(_connectors.PathOf("a.json"), [1]);
        changes.Write(_connectors.PathOf("new/b.json"), [2]);
        changes.Check();
        Assert.Equal(["a.json"], _connectors.Files);
        Assert.Equal("a", _connectors.Read("a.json"));
        Assert.False(Directory.Exists(_connectors.PathOf("new")));
    }

    private Dictionary<string, string> Contents() => _connectors.Files.ToDictionary(file => file, _connectors.Read);

    private void SetMode(bool isWritable)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        foreach (string folder in Directory.EnumerateDirectories(_connectors.Folder, "*", SearchOption.AllDirectories)
            .Append(_connectors.Folder))
        {
            File.SetUnixFileMode(folder, isWritable ? Read | UnixFileMode.UserWrite : Read);
        }
    }
}
