namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Finds what someone who wrote an unknown name may have meant.</summary>
internal static class DidYouMean
{
    // Comparing is quadratic in the names' length, and no one misspells a name that long by a letter.
    private const int MaxLength = 128;

    /// <summary><c>; did you mean 'X'?</c>, or nothing where no name is close.</summary>
    public static string Suggest(string unknown, IEnumerable<string> known)
    {
        string? best = null;
        int least = Math.Max(2, unknown.Length / 3) + 1;
        foreach (string candidate in known)
        {
            int distance = Distance(unknown, candidate, least);
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best is null ? "" : "; did you mean '" + best + "'?";
    }

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit || left.Length > MaxLength || right.Length > MaxLength)
        {
            return limit;
        }

        int[] previous = Enumerable.Range(0, right.Length + 1).ToArray();
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
