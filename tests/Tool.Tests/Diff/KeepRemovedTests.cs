using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Connectors.Tool.Specs;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors update --keep-removed</c>.</summary>
public sealed partial class KeepRemovedTests : IDisposable
{
    private const string Folder = "connectors/ferry";

    private readonly ConnectorsCommand _connectors = new();

    public KeepRemovedTests()
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
    }

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void Removed_elements_stay_with_a_warning_until_the_next_update_removes_them()
    {
        EmittedVersion old = Emit();
        _connectors.Write("released.json", Text(Remove));

        string[][] kept = _connectors.Run("update", "--apply", "--keep-removed").Succeeded().ToRows();

        Assert.All(kept, row => Assert.NotEqual("breaking", row[1]));
        Assert.All(kept, row => Assert.Equal("none", row[2]));
        Assert.Equal(
            [
                "operation-removed ClosePorts",
                "parameter-removed GetTrip/query:from",
                "request-enum-value-removed GetTrip:query:mode=slow",
                "request-property-removed NewTrip.note", "response-property-removed Trip.port", "trigger-removed OnPort",
            ],
            Subjects(kept, "ClosePorts", "GetTrip/query:from", "GetTrip:query:mode=slow", "NewTrip.note", "Trip.port", "OnPort"));
        EmittedVersion between = Emit();
        Assert.Empty(between.Warnings);
        Assert.Empty(between.Errors(old.OrdinaryCaller));
        Assert.Empty(between.Errors(CallerCode.Positional(old.Assembly)));
        Assert.Empty(between.Link(old.CompiledCaller));
        string date = Date().Match(_connectors.Read($"{Folder}/apiDefinition.swagger.json")).Groups[1].Value;
        IReadOnlyList<string> warnings = between.Errors(old.OrdinaryCaller, DiagnosticSeverity.Warning);
        Assert.All(warnings, warning => Assert.StartsWith("CS0618", warning, StringComparison.Ordinal));
        foreach (string element in new[] { "ClosePortsAsync", "Trip.Port", "NewTrip.Note", "Slow", "OnPort", "Berth" })
        {
            Assert.Contains(
                warnings,
                warning =>
                    warning.Contains(element, StringComparison.Ordinal) && warning.Contains($"on {date}.", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(warnings, warning => warning.Contains("Trip.Name", StringComparison.Ordinal));

        _connectors.Run("update", "--check").Succeeded();
        Assert.Empty(_connectors.Run("update", "--apply", "--keep-removed").Succeeded().ToRows());
        _connectors.Write("released.json", Text(spec =>
        {
            Remove(spec);
            spec.Remove("count");
        }));
        string[][] last = _connectors.Run("update", "--apply", "--keep-removed").Succeeded().ToRows();

        Assert.Contains(last, row => row[4] == "operation-removed" && row[1] == "breaking" && row[7].Contains($"deprecated since {date}"));
        Assert.Contains(last, row => row[5] == "GetTrip/query:count" && row[7].Contains("kept"));
        EmittedVersion later = Emit();
        Assert.Empty(later.Warnings);
        Assert.Contains(later.Errors(old.OrdinaryCaller), error => error.Contains("ClosePortsAsync", StringComparison.Ordinal));
        Assert.DoesNotContain("\"from\"", _connectors.Read($"{Folder}/apiDefinition.swagger.json"), StringComparison.Ordinal);
        Assert.Contains("\"count\"", _connectors.Read($"{Folder}/apiDefinition.swagger.json"), StringComparison.Ordinal);

        Assert.Contains(_connectors.Run("update", "--apply").Succeeded().ToRows(), row => row[5] == "GetTrip/query:count");
        Assert.DoesNotContain("x-connectors-removed", _connectors.Read($"{Folder}/apiDefinition.swagger.json"), StringComparison.Ordinal);
        Assert.Empty(_connectors.Run("update").Succeeded().ToRows());
    }

    [Fact]
    public void Names_and_order_of_kept_elements_do_not_change()
    {
        _connectors.Write("released.json", Text(Remove));
        _connectors.Run("update", "--apply", "--keep-removed").Succeeded();

        JsonNode names = JsonNode.Parse(_connectors.Read($"{Folder}/names.json"))!;
        Assert.Equal(
            ["path:id", "query:kind", "query:seats", "query:from", "query:count", "query:mode", "query:ids"],
            names["operations"]!["GetTrip"]!["order"]!.AsArray().Select(item => item!.GetValue<string>()));
        Assert.Equal("ClosePorts", names["operations"]!["ClosePorts"]!["name"]!.GetValue<string>());
        _connectors.Run("update", "--check", "--keep-removed").Failed(2, "--keep-removed");
    }

    private static void Remove(DiffSpec spec)
    {
        spec.Path("/ports").Remove("delete");
        spec.Path("/ports").Remove("get");
        spec.Root["paths"]!.AsObject().Remove("/ports");
        spec.Root["definitions"]!.AsObject().Remove("Port");
        spec.Root["definitions"]!.AsObject().Remove("Berth");
        spec.Properties("Trip").Remove("port");
        spec.Properties("NewTrip").Remove("note");
        spec.Remove("from");
        spec.Parameter("mode").Set("enum", """["fast"]""");
    }

    private static string[] Subjects(string[][] rows, params string[] subjects) =>
        [.. rows.Where(row => subjects.Contains(row[5])).Select(row => $"{row[4]} {row[5]}").Order(StringComparer.Ordinal)];

    private static string Text(Action<DiffSpec> change)
    {
        DiffSpec spec = DiffSpec.Create();
        change(spec);
        return spec.Root.ToJsonString();
    }

    private EmittedVersion Emit() => EmittedVersion.Of(
        LoadedConnector.Load(
            ConnectorFolder.Of(_connectors.PathOf(Folder)).ReadInput(), CancellationToken.None).GetConnector());

    [GeneratedRegex("\"x-connectors-removed\": \"([0-9-]+)\"")]
    private static partial Regex Date();
}
