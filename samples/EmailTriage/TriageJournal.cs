using System.Collections.Concurrent;

namespace EmailTriage;

/// <summary>Represents the mails that the application has handled since it started.</summary>
public sealed class TriageJournal
{
    private readonly ConcurrentQueue<TriageResult> _results = new();

    public IReadOnlyList<TriageResult> Results => [.. _results];

    public void Add(TriageResult result) => _results.Enqueue(result);
}
