using System.Collections.Concurrent;
using System.Globalization;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents events of a queue, 1 % of which have each of the faults.</summary>
internal sealed class FaultyEvents
{
    private readonly ConcurrentDictionary<string, bool> _failures;

    private FaultyEvents(IEnumerable<string> failures, IReadOnlySet<string> duplicates)
    {
        _failures = new(failures.Select(id => KeyValuePair.Create(id, true)));
        Duplicates = duplicates;
    }

    /// <summary>Gets the IDs of events that are delivered twice in one response.</summary>
    public IReadOnlySet<string> Duplicates { get; }

    public static FaultyEvents Add(EmulatedPollQueue queue, int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(i => queue.EnqueueUnchecked(
            FormattableString.Invariant($$$"""{"headers":{},"body":{"id":"event-{{{i}}}"}}"""),
            "event-" + i.ToString(CultureInfo.InvariantCulture)))];
        Random random = new(4711);
        Dictionary<PollFault, string[]> faults = Enum.GetValues<PollFault>().ToDictionary(
            fault => fault, _ => random.GetItems(ids, count / 100));
        foreach ((PollFault fault, string[] faulty) in faults)
        {
            queue.AddFault(fault, faulty);
        }

        return new(random.GetItems(ids, count / 100).Distinct(), faults[PollFault.DuplicateMessage].ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Determines whether the handler of an event must fail now. It fails once.</summary>
    public bool TakeFailure(string messageId) => _failures.TryRemove(messageId, out _);
}
