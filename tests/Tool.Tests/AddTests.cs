using System.Text;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors add</c>, <c>remove</c>, <c>list</c> and <c>show</c>.</summary>
public sealed class AddTests : IDisposable
{
    private static readonly string s_project =
        """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

        </Project>

        """.ReplaceLineEndings("\r\n");

    private readonly ConnectorsCommand _connectors = new();

    public AddTests()
    {
        File.WriteAllText(_connectors.PathOf("app.csproj"), s_project, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _connectors.Write("specs/ferry.json", Specs.Ferry);
    }

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void A_connector_without_a_package_is_added_and_removed_again()
    {
        byte[] before = File.ReadAllBytes(_connectors.PathOf("app.csproj"));

        CommandResult added = _connectors.RunAlone("add", "ferry", "--from", "specs/ferry.json", "--no-restore").Succeeded();

        Assert.Equal(
            [
                "using Azure.Connectors.Sdk.Ferry;",
                "var ferry = new FerryClient(new Uri(Environment.GetEnvironmentVariable(\"Connectors__Ferry__ConnectionRuntimeUrl\")!), "
                    + "new Azure.Identity.DefaultAzureCredential());",
                "var response = await ferry.ListCrossingsAsync(\"port\");",
            ],
            added.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            [
                "app.csproj",
                "connectors/ferry/apiDefinition.swagger.json",
                "connectors/ferry/connector.json",
                "connectors/ferry/names.json",
                "specs/ferry.json",
            ],
            _connectors.Files.Where(file => !file.StartsWith("obj/", StringComparison.Ordinal)));
        Assert.Equal(Specs.Ferry, _connectors.Read("connectors/ferry/apiDefinition.swagger.json"));
        string project = _connectors.Read("app.csproj");
        Assert.Contains("<PackageReference Include=\"Azure.Connectors.Sdk.Generator\" Version=\"", project, StringComparison.Ordinal);
        Assert.Contains("\" PrivateAssets=\"all\" />\r\n", project, StringComparison.Ordinal);
        Assert.Contains(
            "    <ConnectorSpec Include=\"connectors/ferry/apiDefinition.swagger.json\" />\r\n", project, StringComparison.Ordinal);

        // A second run changes nothing.
        byte[] after = File.ReadAllBytes(_connectors.PathOf("app.csproj"));
        CommandResult again = Add("ferry", "--from", "specs/ferry.json").Succeeded();
        Assert.Contains("already added", again.Error, StringComparison.Ordinal);
        Assert.Equal("", again.Output);
        Assert.Equal(after, File.ReadAllBytes(_connectors.PathOf("app.csproj")));

        Assert.Equal(
            [["ferry", "connectors/ferry/apiDefinition.swagger.json", "Azure.Connectors.Sdk.Ferry.FerryClient", "2", "1"]],
            _connectors.RunAlone("list").Succeeded().ToRows());

        // A spec that was lost is reported, and names and settings that only the folder has are kept.
        File.Delete(_connectors.PathOf("connectors/ferry/apiDefinition.swagger.json"));
        Add("ferry", "--from", "specs/ferry.json").Failed(6, "names.json", "without its spec");
        Directory.Delete(_connectors.PathOf("connectors"), recursive: true);
        Add("ferry", "--from", "specs/ferry.json").Succeeded();
        Assert.Equal(after, File.ReadAllBytes(_connectors.PathOf("app.csproj")));

        _connectors.Run("remove", "ferry", "--no-restore").Failed(2, "--yes");
        _connectors.RunAlone("remove", "ferry", "--no-restore", "--yes").Succeeded();
        Assert.Equal(before, File.ReadAllBytes(_connectors.PathOf("app.csproj")));
        Assert.False(Directory.Exists(_connectors.PathOf("connectors")));
        _connectors.Run("remove", "ferry", "--yes").Failed(4, "no connector 'ferry'");
    }

    [Fact]
    public void The_settings_pin_the_names_and_the_source()
    {
        Add("ferry", "--from", "specs/ferry.json", "--namespace", "Harbour", "--service-name", "Ships", "--models", "dynamic").Succeeded();

        System.Text.Json.Nodes.JsonNode settings =
            System.Text.Json.Nodes.JsonNode.Parse(_connectors.Read("connectors/ferry/connector.json"))!;
        Assert.Equal("Ships", (string?)settings["serviceName"]);
        Assert.Equal("Harbour", (string?)settings["namespace"]);
        Assert.Equal("dynamic", (string?)settings["models"]);
        Assert.Equal("file", (string?)settings["source"]!["kind"]);
        Assert.Equal("../../specs/ferry.json", (string?)settings["source"]!["path"]);
        Assert.Equal(64, ((string?)settings["source"]!["sha256"])!.Length);
    }

    [Fact]
    public void The_names_are_complete_and_the_generator_accepts_them()
    {
        Add("ferry", "--from", "specs/ferry.json").Succeeded();

        System.Text.Json.Nodes.JsonNode names = System.Text.Json.Nodes.JsonNode.Parse(_connectors.Read("connectors/ferry/names.json"))!;
        Assert.Equal("port", (string?)names["operations"]!["ListCrossings"]!["parameters"]!["query:port"]);
        Assert.Equal("OnCrossingDelayed", (string?)names["triggers"]!["CrossingDelayed"]);
        Assert.Equal("Departure", (string?)names["models"]!["Crossing"]!["properties"]!["departure"]);
        Assert.Equal("OnTime", (string?)names["enums"]!["Crossing.state"]!["values"]!["onTime"]);
        Assert.Empty(_connectors.Run("lint", "connectors/ferry/apiDefinition.swagger.json").Succeeded().ToRows());

        // An update of the same spec completes the lock, and keeps the names that it has.
        _connectors.Write("connectors/ferry/names.json", """{ "operations": { "ListCrossings": "Sailings" } }""");
        CommandResult updated = _connectors.Run("update", "--apply").Succeeded();
        Assert.Contains("Completed its names.json.", updated.Error, StringComparison.Ordinal);
        names["operations"]!["ListCrossings"]!["name"] = "Sailings";
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            names, System.Text.Json.Nodes.JsonNode.Parse(_connectors.Read("connectors/ferry/names.json"))));
    }

    [Fact]
    public void Operations_and_accessibility_are_metadata_of_the_item()
    {
        Add("ferry", "--from", "specs/ferry.json", "--operations", "ListCrossings", "--internal").Succeeded();

        Assert.Contains(
            "swagger.json\" Operations=\"ListCrossings\" Accessibility=\"internal\" />",
            _connectors.Read("app.csproj"),
            StringComparison.Ordinal);
        Assert.Equal(["ListCrossings"], _connectors.Run("show", "ferry").Succeeded().ToRows().Select(row => row[0]));
    }

    [Fact]
    public void A_connector_with_a_package_gets_the_package_and_its_version_is_central_if_the_others_are()
    {
        _connectors.Write(
            "Directory.Packages.props",
            "<Project>\n  <PropertyGroup>\n    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n  "
                + "</PropertyGroup>\n</Project>\n");

        CommandResult added = Add("teams").Succeeded();

        Assert.Contains(
            "<PackageReference Include=\"Azure.Connectors.Sdk.Teams\" />\r\n", _connectors.Read("app.csproj"), StringComparison.Ordinal);
        Assert.Contains(
            "    <PackageVersion Include=\"Azure.Connectors.Sdk.Teams\" Version=\"", _connectors.Read(
                "Directory.Packages.props"), StringComparison.Ordinal);
        Assert.StartsWith("using Azure.Connectors.Sdk.Teams;\n", added.Output, StringComparison.Ordinal);
        Assert.Equal("teams", Assert.Single(_connectors.Run("list").Succeeded().ToRows())[0]);

        _connectors.Run("remove", "teams", "--yes", "--no-restore").Succeeded();
        Assert.Equal(s_project, _connectors.Read("app.csproj"));
        Assert.DoesNotContain("Teams", _connectors.Read("Directory.Packages.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connector_with_a_package_can_be_generated_under_another_namespace()
    {
        Add("teams", "--namespace", "My.Teams").Failed(2, "--generate");

        CommandResult added = Add("teams", "--generate", "--namespace", "My.Teams").Succeeded();

        Assert.StartsWith("using My.Teams;\nvar teams = new TeamsClient(", added.Output, StringComparison.Ordinal);
        Assert.Contains("connectors/teams/names.json", _connectors.Files);
        Assert.Contains("PostMessageToConversation", _connectors.Read("connectors/teams/names.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_prints_the_edits_and_changes_nothing()
    {
        CommandResult result = _connectors.Run("add", "ferry", "--from", "specs/ferry.json", "--dry-run").Succeeded();

        Assert.Contains("+     <ConnectorSpec Include=", result.Output, StringComparison.Ordinal);
        Assert.Contains("names.json", result.Output, StringComparison.Ordinal);
        Assert.Equal(["app.csproj", "specs/ferry.json"], _connectors.Files);
        Assert.Equal(s_project, _connectors.Read("app.csproj"));
    }

    [Fact]
    public void A_file_based_app_gets_directives()
    {
        _connectors.Write("tools/app.cs", "#!/usr/bin/env dotnet\nConsole.WriteLine();\n");

        Add("ferry", "--from", "specs/ferry.json", "--file", "tools/app.cs").Succeeded();

        Assert.Matches(
            "^#!/usr/bin/env dotnet\n#:package Azure.Connectors.Sdk@.+\n#:package Azure.Connectors.Sdk.Generator@.+\n"
                + "#:include connectors/ferry/apiDefinition.swagger.json\nConsole",
            _connectors.Read("tools/app.cs"));
        Assert.Contains("tools/connectors/ferry/connector.json", _connectors.Files);
        Assert.Contains(
            "already added", Add(
                "ferry", "--from", "specs/ferry.json", "--file", "tools/app.cs").Succeeded().Error, StringComparison.Ordinal);
        Add("teams", "--generate", "--internal", "--file", "tools/app.cs").Failed(2, "file-based app");
    }

    [Fact]
    public void A_refused_command_changes_nothing()
    {
        _connectors.Write("specs/broken.json", "{\n  \"swagger\": \"2.0\",\n  \"paths\": [] }");

        Add("ferry", "--subscription", "s", "--location", "westeurope").Failed(3, "'ferry' has no package", "--from", "az login");
        Add("tems", "--subscription", "s", "--location", "westeurope").Failed(3, "Did you mean 'teams'?");
        Add("../ferry", "--from", "specs/ferry.json").Failed(2, "isn't an API name");
        Add("ferry", "--from", "specs/other.json").Failed(4, "specs/other.json");
        Add("ferry", "--from", "http://contoso.example/ferry.json").Failed(2, "https");
        Add("ferry", "--from", "specs/broken.json").Failed(6, "apiDefinition.swagger.json(3,");
        Add("ferry", "--from", "specs/ferry.json", "--operations", "ListCrossing").Failed(4, "Did you mean 'ListCrossings'?");
        Add("ferry", "--from", "specs/ferry.json", "--namespace", "My App").Failed(2, "isn't a namespace");
        Add("ferry", "--from", "specs/ferry.json", "--project", "none").Failed(4, "none");
        Add("ferry", "--from", "specs/ferry.json", "--project", "specs/ferry.json").Failed(6, "C# project");

        Assert.Equal(["app.csproj", "specs/broken.json", "specs/ferry.json"], _connectors.Files);
        Assert.Equal(s_project, _connectors.Read("app.csproj"));
    }

    [Fact]
    public void A_folder_that_can_not_be_written_leaves_everything_as_it_was()
    {
        _connectors.Write("connectors", "A file with the name of the folder.");

        Add("ferry", "--from", "specs/ferry.json").Failed(6, "connectors");

        Assert.Equal(["app.csproj", "connectors", "specs/ferry.json"], _connectors.Files);
        Assert.Equal(s_project, _connectors.Read("app.csproj"));
    }

    [Fact]
    public void A_project_must_be_named_if_there_are_several_and_be_valid()
    {
        _connectors.Write("second.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">");

        Add("teams").Failed(2, "app.csproj, second.csproj");
        Add("teams", "--project", "second.csproj").Failed(6, "second.csproj");
    }

    [Fact]
    public void A_failed_restore_is_reported_and_the_edit_stays()
    {
        _connectors.Write("NuGet.config", "<configuration><packageSources><clear /></packageSources></configuration>");

        _connectors.Run("add", "teams").Failed(5, "dotnet restore", "Azure.Connectors.Sdk.Teams");

        Assert.Contains("Azure.Connectors.Sdk.Teams", _connectors.Read("app.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_is_shown_with_its_parameters_and_a_call()
    {
        Add("ferry", "--from", "specs/ferry.json").Succeeded();

        CommandResult text = _connectors.Run("show", "ferry", "BookCrossingAsync").Succeeded();
        Assert.Contains("BookCrossing (action): POST /crossings/{id}/bookings", text.Output, StringComparison.Ordinal);
        Assert.Contains("string id (required) [path:id] Crossing", text.Output, StringComparison.Ordinal);
        Assert.Contains(
            "await ferry.BookCrossingAsync(\"id\", new() { Passenger = \"Passenger\", Seats = 1 "
                + "});", text.Output, StringComparison.Ordinal);

        System.Text.Json.Nodes.JsonNode json = _connectors.Run("show", "ferry", "BookCrossing", "--output", "json").Succeeded().ToJson();
        Assert.Equal("POST", (string?)json["method"]);
        Assert.Equal("body", (string?)json["parameters"]![1]!["key"]);
        Assert.Contains(
            "OnCrossingDelayed", _connectors.Run("show", "ferry", "CrossingDelayed").Succeeded().Output, StringComparison.Ordinal);
        _connectors.Run("show", "ferry", "BookCrosing").Failed(4, "Did you mean 'BookCrossing'?");
        _connectors.Run("show", "fery").Failed(4, "Did you mean 'ferry'?");
    }

    [Fact]
    public void A_connector_with_a_package_is_shown_without_a_project()
    {
        File.Delete(_connectors.PathOf("app.csproj"));

        Assert.Contains("SendEmailV2", _connectors.Run("show", "office365").Succeeded().Output, StringComparison.Ordinal);
        _connectors.Run("show", "ferry").Failed(4);
    }

    private CommandResult Add(params string[] arguments) => _connectors.Run(["add", .. arguments, "--no-restore"]);
}
