using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors search</c>, and <c>add</c> and <c>update</c> of a connector of a location.</summary>
public sealed class SearchTests(ManagementService service) : IClassFixture<ManagementService>, IDisposable
{
    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void The_connectors_of_a_location_are_listed_by_words()
    {
        Assert.Equal(["ferry", "office365", "sharepointonline", "teams"], Names(Run("search")));
        Assert.Equal(["ferry"], Names(Run("search", "FERRY")));
        Assert.Equal(["office365"], Names(Run("search", "outlook", "OFFICE")));
        string[] row = Assert.Single(Run("search", "office", "365", "outlook").Succeeded().ToRows());
        Assert.Equal(("Office 365 Outlook", "Azure.Connectors.Sdk.Office365"), (row[1], row[3]));
        Assert.Equal("Ferry", (string?)Run("search", "ferry", "--output", "json").Succeeded().ToJson()[0]!["displayName"]);
        Assert.Contains("No connector matches.", Run("search", "nothing-of-the-kind").Succeeded().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connector_of_a_location_is_added_and_updated()
    {
        _connectors.Write("app.csproj", Project);
        CommandResult added = Run("add", "ferry", "--no-restore").Succeeded();
        Assert.Contains("new FerryClient(", added.Output, StringComparison.Ordinal);
        JsonNode source = JsonNode.Parse(_connectors.Read("connectors/ferry/connector.json"))!["source"]!;
        Assert.Equal(("location", ManagementService.Location), ((string?)source["kind"], (string?)source["location"]));
        Assert.Contains("/subscriptions/{subscriptionId}/providers/", (string?)source["url"], StringComparison.Ordinal);
        Assert.DoesNotContain(
            EmulatedManagement.SubscriptionId, _connectors.Read("connectors/ferry/connector.json"), StringComparison.Ordinal);

        Assert.Contains("'ferry' is up to date.", Run("update", "--check").Succeeded().Error, StringComparison.Ordinal);

        // The location of the spec is in the file, and the settings of the machine don't change it.
        Dictionary<string, string> elsewhere = service.Settings;
        elsewhere.Remove("CONNECTORS_LOCATION");
        _connectors.Run(["update", "ferry"], elsewhere).Succeeded();

        // A second run needs no service.
        CommandResult again = _connectors.Run(["add", "ferry"], new() { ["CONNECTORS_ARM_ENDPOINT"] = "http://127.0.0.1:9" }).Succeeded();
        Assert.Contains("already added", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connector_that_the_location_lacks_isn_t_added()
    {
        _connectors.Write("app.csproj", Project);
        CommandResult failed = Run("add", "fery");
        failed.Failed(4, "Did you mean 'ferry'?");
        failed.Failed(4, "--from");
        Assert.Equal(["app.csproj"], _connectors.Files.Where(file => !file.StartsWith("obj/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_network_the_copies_are_used_and_their_age_is_reported()
    {
        Dictionary<string, string> offline = ManagementService.SettingsOf(new("http://127.0.0.1:9"));
        offline["CONNECTORS_ARM_ENDPOINT"] = service.Management.Endpoint.AbsoluteUri;
        _connectors.Write("app.csproj", Project);
        _connectors.Run(["search", "--offline"], offline).Failed(5, "without --offline");
        _connectors.Run(["add", "ferry", "--offline"], offline).Failed(5, "without --offline");

        Run("search").Succeeded();
        Run("add", "ferry", "--no-restore").Succeeded();
        int calls = service.Emulator.Calls.Count;
        offline.Remove("CONNECTORS_LOCATION");
        CommandResult found = _connectors.Run(["search", "ferry", "--offline"], offline).Succeeded();
        Assert.Equal(["ferry"], Names(found));
        Assert.Contains("is a copy that is", found.Error, StringComparison.Ordinal);
        CommandResult updated = _connectors.Run(["update", "--check", "--offline"], offline).Succeeded();
        Assert.Contains("The spec of 'ferry' in westeurope is a copy that is", updated.Error, StringComparison.Ordinal);
        Assert.Equal(calls, service.Emulator.Calls.Count);

        // Completions come from the copies too.
        Assert.Contains("teams", _connectors.Run("[suggest:15]", "connectors add t").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    [InlineData(null)]
    public void A_damaged_copy_is_not_used(int? length)
    {
        _connectors.Write("app.csproj", Project);
        Run("search").Succeeded();
        Run("add", "ferry", "--no-restore").Succeeded();
        foreach (string copy in Directory.GetFiles(_connectors.CacheFolder))
        {
            File.WriteAllBytes(copy, Damage(File.ReadAllBytes(copy), length));
        }

        Directory.Delete(_connectors.PathOf("connectors"), recursive: true);
        CommandResult completed = _connectors.Run("[suggest:16]", "connectors add o").Succeeded();
        Assert.Contains("office365\n", completed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry", _connectors.Run("[suggest:16]", "connectors add f").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal("", completed.Error);
        Run("search", "--offline").Failed(5, "is damaged", "without --offline");

        // The next command that has a network replaces the copy.
        Run("search").Succeeded();
        Run("search", "--offline").Succeeded();
    }

    [Fact]
    public async Task A_spec_of_an_address_is_used_without_a_network()
    {
        _connectors.Write("app.csproj", Project);
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, Specs.Ferry));
        _connectors.Run("add", "ferry", "--from", server.Url + "ferry.json", "--no-restore").Succeeded();
        await server.DisposeAsync();
        _connectors.Run("update", "--check").Failed(5, "ferry.json");
        CommandResult updated = _connectors.Run("update", "--check", "--offline").Succeeded();
        Assert.Contains("is a copy that is", updated.Error, StringComparison.Ordinal);
        File.WriteAllText(Assert.Single(Directory.GetFiles(_connectors.CacheFolder)), "");
        _connectors.Run("update", "--check", "--offline").Failed(5, "is damaged");
    }

    /// <summary>Gets a part of a content, or all of it with another byte.</summary>
    private static byte[] Damage(byte[] content, int? length)
    {
        if (length is { } part)
        {
            return part < 0 ? content[..^-part] : content[..part];
        }

        content[^3] ^= 1;
        return content;
    }

    private static string[] Names(CommandResult result) => [.. result.Succeeded().ToRows().Select(row => row[0])];

    private CommandResult Run(params string[] arguments) => _connectors.Run(arguments, service.Settings);
}
