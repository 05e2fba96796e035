using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;
using Azure.Connectors.Tool.Triggers;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies how often the service looks for events of a trigger.</summary>
public sealed class TriggerRecurrenceTests
{
    private static readonly KnownTrigger s_polled = Find("OnNewEmailV3");

    [Theory]
    [InlineData("Minute", 5, """{"recurrenceFrequency":"Minute","recurrenceInterval":5}""")]
    [InlineData("Hour", null, """{"recurrenceFrequency":"Hour","recurrenceInterval":1}""")]
    public void A_new_configuration_gets_the_recurrence(string frequency, int? interval, string expected)
    {
        JsonObject metadata = [];
        new TriggerRecurrence(frequency, interval).ApplyTo(metadata, s_polled);
        Assert.Equal(expected, metadata.ToJsonString());
    }

    [Theory]
    [InlineData("Day", null, """{"recurrenceFrequency":"Day","recurrenceInterval":3,"other":"x"}""")]
    [InlineData(null, 7, """{"recurrenceFrequency":"Hour","recurrenceInterval":7,"other":"x"}""")]
    public void What_is_not_named_stays(string? frequency, int? interval, string expected)
    {
        JsonObject metadata = new() { ["recurrenceFrequency"] = "Hour", ["recurrenceInterval"] = 3, ["other"] = "x" };
        new TriggerRecurrence(frequency, interval).ApplyTo(metadata, s_polled);
        Assert.Equal(expected, metadata.ToJsonString());
    }

    [Fact]
    public void A_recurrence_that_has_no_meaning_is_refused_and_changes_nothing()
    {
        JsonObject metadata = [];
        ToolException pushed = Assert.Throws<ToolException>(
            () => new TriggerRecurrence("Hour", 1).ApplyTo(metadata, Find("CreateOnNewEmailSubscription")));
        ToolException incomplete = Assert.Throws<ToolException>(() => new TriggerRecurrence(null, 5).ApplyTo(metadata, s_polled));
        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (pushed.ExitCode, incomplete.ExitCode));
        Assert.Contains("--frequency with one of Second, Minute,", incomplete.Message, StringComparison.Ordinal);
        Assert.Empty(metadata);
    }

    [Fact]
    public void A_configuration_without_a_recurrence_has_none()
    {
        ConnectorTriggerConfiguration configuration = new("office365", "mail", "OnNewEmailV3");
        Assert.Null(TriggerRecurrence.Describe(configuration));
        configuration.Metadata["recurrenceFrequency"] = "Week";
        Assert.Equal("""{"frequency":"Week","interval":null}""", TriggerRecurrence.Describe(configuration)!.ToJsonString());
    }

    private static KnownTrigger Find(string id) => KnownTrigger.GetById(
        LoadedConnector.Load(CuratedConnector.Find("office365")!.Folder.ReadInput(), default).GetConnector(), id);
}
