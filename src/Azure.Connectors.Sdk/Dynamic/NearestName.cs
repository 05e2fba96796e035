namespace Azure.Connectors.Sdk;

/// <summary>Finds what a misspelt name probably meant.</summary>
internal static class NearestName
{
    /// <returns>A hint such as <c> Did you mean 'folderPath'?</c>, or nothing.</returns>
    public static string Hint(string name, IEnumerable<string> known)
    {
        (string Name, int Distance)? best = null;
        foreach (string candidate in known)
        {
            int distance = Distance(name, candidate);
            if (best is null || distance < best.Value.Distance)
            {
                best = (candidate, distance);
            }
        }

        return best is { } nearest && nearest.Distance <= Math.Max(2, name.Length / 2) ? $" Did you mean '{nearest.Name}'?" : "";
    }

    // Levenshtein's distance, case set aside.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[b.Length];
    }
}
