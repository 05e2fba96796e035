namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>Lays two readings side by side.</summary>
internal static class ReadingComparison
{
    public static IEnumerable<Difference> Compare(string reader, Reading ours, Reading theirs)
    {
        List<Place> different = [];
        foreach (Fact fact in ours.Values.Keys
            .Union(theirs.Values.Keys)
            .OrderBy(f => f.Place.Owner, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Path.Length)
            .ThenBy(f => f.Place.Path, StringComparer.Ordinal)
            .ThenBy(f => f.About))
        {
            string? our = ours.Values.GetValueOrDefault(fact);
            string? their = theirs.Values.GetValueOrDefault(fact);
            if (our != their && !different.Exists(place => place == fact.Place || fact.Place.IsBelow(place)))
            {
                different.Add(fact.Place);
                yield return new Difference(reader, fact.Place, fact.About, our, their);
            }
        }
    }
}

/// <param name="Reader">The library that reads it differently.</param>
/// <param name="Ours">The fact that the generator read; null if it has none.</param>
/// <param name="Theirs">The fact that the library read; null if it has none.</param>
internal sealed record Difference(string Reader, Place Place, Aspect About, string? Ours, string? Theirs)
{
    public override string ToString() => $"{Reader}: {Place} {About}: '{Ours ?? "nothing"}', not '{Theirs ?? "nothing"}'";
}
