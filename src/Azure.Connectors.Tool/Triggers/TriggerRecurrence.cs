using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents how often the service looks for events of a trigger, if the connector is polled for them.</summary>
/// <param name="Frequency">The unit, or null if it isn't named.</param>
/// <param name="Interval">The number of units, or null if it isn't named.</param>
internal sealed record TriggerRecurrence(string? Frequency, int? Interval)
{
    private const string FrequencyMember = "recurrenceFrequency";
    private const string IntervalMember = "recurrenceInterval";

    /// <summary>The units, as the service spells them.</summary>
    public static readonly string[] Frequencies = ["Second", "Minute", "Hour", "Day", "Week", "Month"];

    /// <summary>Gets a value that indicates whether the service looks for events of a trigger at an interval.</summary>
    public static bool IsPolled(KnownTrigger trigger) => trigger.Trigger.Spec.Kind == TriggerKind.Polling;

    /// <summary>Sets the recurrence in the metadata of a configuration. What isn't named stays as it is.</summary>
    /// <exception cref="ToolException">The connector isn't polled for events of the trigger, or the unit isn't known.</exception>
    public void ApplyTo(JsonObject metadata, KnownTrigger trigger)
    {
        if (!IsPolled(trigger))
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The connector sends the events of the trigger '{trigger.Id}' itself, so that --frequency and --interval don't apply.");
        }

        if (Frequency is null && metadata[FrequencyMember] is null)
        {
            throw new ToolException(
                ExitCode.Usage, $"--interval requires --frequency with one of {string.Join(", ", Frequencies)}.");
        }

        if (Frequency is not null)
        {
            metadata[FrequencyMember] = Frequency;
        }

        if (Interval is not null || metadata[IntervalMember] is null)
        {
            metadata[IntervalMember] = Interval ?? 1;
        }
    }

    /// <summary>Gets the recurrence of a configuration, or null if it has none.</summary>
    public static JsonObject? Describe(ConnectorTriggerConfiguration configuration) =>
        configuration.Metadata[FrequencyMember] is null && configuration.Metadata[IntervalMember] is null
            ? null
            : new()
            {
                ["frequency"] = configuration.Metadata[FrequencyMember]?.DeepClone(),
                ["interval"] = configuration.Metadata[IntervalMember]?.DeepClone(),
            };
}
