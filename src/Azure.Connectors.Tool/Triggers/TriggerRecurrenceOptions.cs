using System.CommandLine;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents the options that name how often the service looks for events.</summary>
internal sealed class TriggerRecurrenceOptions
{
    private readonly Option<string?> _frequency = new("--frequency")
    {
        Description = "The unit of --interval: how often the service looks for events of a trigger that is polled.",
    };

    private readonly Option<int?> _interval =
        new("--interval") { Description = "The number of units between two polls. The default is 1." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _frequency.AcceptOnlyFromAmong(TriggerRecurrence.Frequencies);
        _interval.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int?>() < 1)
            {
                result.AddError("The value of --interval must be at least 1.");
            }
        });
        command.Options.Add(_frequency);
        command.Options.Add(_interval);
    }

    /// <summary>Reads the recurrence, or returns null if no option names one.</summary>
    public TriggerRecurrence? ReadIfNamed(ParseResult parse) =>
        parse.GetValue(_frequency) is null && parse.GetValue(_interval) is null
            ? null
            : new(parse.GetValue(_frequency), parse.GetValue(_interval));
}
