using System.Diagnostics;
using System.Text;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors trigger</c> on a terminal.</summary>
public sealed class TriggerTerminalTests(ManagementService service) : IClassFixture<ManagementService>, IAsyncLifetime
{
    private const string Down = "\u001b[B";
    private const string Enter = "\r";
    private const string CtrlC = "\u0003";

    private TriggerNamespace _namespace = null!;

    public async Task InitializeAsync()
    {
        _namespace = await TriggerNamespace.CreateAsync(service);
        ConnectorSetup sites = service.Emulator.For("sharepointonline");
        sites.Operation("GetDataSets").Returns(
            """
            { "value": [ { "Name": "https://a.example/sites/one", "DisplayName": "One" }, { "Name": "two", "DisplayName": "Two" } ] }
            """);
        sites
            .Operation("GetTables")
            .When("dataset", "two")
            .Returns("""{ "value": [ { "Name": "id-7", "DisplayName": "[bold]Invoices" } ] }""");
    }

    public Task DisposeAsync()
    {
        _namespace.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Missing_parameters_are_chosen_from_the_values_of_the_connection()
    {
        string name = "site-" + _namespace.Name;
        string shown = _namespace.RunOnTerminal(
            $"add sharepointonline GetOnNewItems --name {name} --poll", Enter + Down + Enter + Enter + Down + Down + Enter + "0\r5\ry\n");

        foreach (string text in (string[])
            ["Which connection?", "Site Address (dataset)?", "two (Two)", "id-7 ([bold]Invoices)", "look for events?", "[y/N]"])
        {
            Assert.Contains(text, shown, StringComparison.Ordinal);
        }

        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync(name);
        Assert.Equal("""{"dataset":"two","table":"id-7"}""", saved.Parameters.ToJsonString());
        Assert.Equal("site", saved.ConnectionName);
        Assert.Equal("""{"recurrenceFrequency":"Minute","recurrenceInterval":5}""", saved.Metadata.ToJsonString());
    }

    [Fact]
    public async Task Another_value_is_entered_where_the_connection_has_none()
    {
        string name = "entered-" + _namespace.Name;
        service.Emulator.For("sharepointonline").Operation("GetTables").When("dataset", "mine").Returns("""{ "value": [] }""");
        _namespace.RunOnTerminal(
            $"add sharepointonline GetOnNewItems --name {name} --connection site --poll --yes", Down + Down + Enter + "mine\r" + "List\r");

        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync(name);
        Assert.Equal("""{"dataset":"mine","table":"List"}""", saved.Parameters.ToJsonString());
        Assert.Empty(saved.Metadata);
    }

    [Fact]
    public async Task A_question_can_be_declined_or_interrupted()
    {
        string add = $"add office365 OnNewEmailV3 --name declined-{_namespace.Name} --connection mail --poll --frequency Hour";
        Assert.Contains("Nothing was changed.", _namespace.RunOnTerminal(add, "n\n"), StringComparison.Ordinal);
        using Process asked = _namespace.Connectors.StartOnTerminal("trigger " + add, _namespace.Settings);
        StringBuilder shown = new();
        while (!shown.ToString().Contains("[y/N]", StringComparison.Ordinal))
        {
            int next = asked.StandardOutput.Read();
            Assert.True(next >= 0, shown.ToString());
            shown.Append((char)next);
        }

        asked.StandardInput.Write(CtrlC);
        asked.StandardInput.Flush();
        Assert.Contains("The command was canceled.", await asked.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        await asked.WaitForExitAsync();
        Assert.Equal(130, asked.ExitCode);
        await foreach (ConnectorTriggerConfiguration _ in _namespace.Client.GetTriggerConfigurationsAsync())
        {
            Assert.Fail("The configuration was saved.");
        }
    }
}
