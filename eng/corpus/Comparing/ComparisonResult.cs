namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>What comparing a spec's readings came to.</summary>
internal sealed class ComparisonResult
{
    /// <summary>How many facts were laid beside a library's.</summary>
    public long Facts { get; private set; }

    /// <summary>Differences with a reason, each with its name.</summary>
    public List<(string Reason, Difference Difference)> Explained { get; } = [];

    /// <summary>Differences that someone has to look at: either side may be wrong.</summary>
    public List<Difference> Unexplained { get; } = [];

    /// <summary>The libraries that gave up on the whole file, and what they said.</summary>
    public List<string> Unread { get; } = [];

    public void Add(string reader, Compared compared)
    {
        Facts += compared.Ours.Values.Count;
        foreach (Difference difference in ReadingComparison.Compare(reader, compared.Ours, compared.Theirs))
        {
            if (KnownDifferences.Explain(difference, compared) is { } reason)
            {
                Explained.Add((reason, difference));
            }
            else
            {
                Unexplained.Add(difference);
            }
        }
    }
}
