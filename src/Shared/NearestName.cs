namespace Azure.Connectors.Sdk;

/// <summary>
/// Finds the known name that an unknown name probably means. An instance does a limited number of comparisons of letters over its
/// lifetime, so that the suggestions for one spec or one message take limited time for any names. When the limit is reached, it
/// finds nothing more.
/// </summary>
internal sealed class NearestName(long limit = NearestName.DefaultLimit)
{
    /// <summary>The comparisons of letters, a few milliseconds of work.</summary>
    public const long DefaultLimit = 4_000_000;

    // A longer name isn't a misspelling of another, and a message couldn't show it.
    private const int MaxLength = 128;

    // The greatest number of differences, however long the name is.
    private const int MaxDistance = 8;

    private readonly int[] _first = new int[MaxLength + 2];
    private readonly int[] _second = new int[MaxLength + 2];
    private long _left = limit;

    /// <summary>Gets a sentence for the end of a message, such as <c> Did you mean 'folderPath'?</c>, or an empty string.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        new NearestName().Find(name, known) is { } found ? $" Did you mean '{found}'?" : "";

    /// <summary>Gets the nearest of the known names, the first of several, or null if none is near.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names.</param>
    /// <param name="cancellationToken">The token to cancel the search.</param>
    public string? Find(string name, IEnumerable<string> known, CancellationToken cancellationToken = default)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? best = null;

        // A name of two letters isn't near to one that has neither of them.
        int least = Math.Min(Math.Min(Math.Max(2, name.Length / 4), MaxDistance) + 1, name.Length);
        foreach (string candidate in known)
        {
            if (--_left < 0)
            {
                break;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (candidate.Length > MaxLength)
            {
                continue;
            }

            int distance = Distance(name, candidate, candidate.Length, least);
            if (LengthWithoutVersion(candidate) is var length && length < candidate.Length)
            {
                distance = Math.Min(distance, Distance(name, candidate, length, least));
            }

            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The version at the end of an operation ID is often omitted.</summary>
    private static int LengthWithoutVersion(string name)
    {
        int length = name.Length;
        while (length > 0 && name[length - 1] is >= '0' and <= '9')
        {
            length--;
        }

        if (length == name.Length || length < 2 || name[length - 1] is not ('V' or 'v'))
        {
            return name.Length;
        }

        return name[length - 2] is '_' or '-' ? length - 2 : length - 1;
    }

    /// <summary>
    /// Levenshtein's distance, ignoring case, or <paramref name="limit"/> if it isn't less. Only the cells beside the diagonal can be below
    /// the limit, and none can once a whole row isn't.
    /// </summary>
    private int Distance(string left, string right, int rightLength, int limit)
    {
        if (Math.Abs(left.Length - rightLength) >= limit)
        {
            return limit;
        }

        int[] previous = _first;
        int[] current = _second;
        for (int j = 0; j <= rightLength; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int from = Math.Max(1, i - limit + 1);
            int to = Math.Min(rightLength, i + limit - 1);
            current[from - 1] = from == 1 ? i : limit;
            int least = current[from - 1];
            for (int j = from; j <= to; j++)
            {
                int change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + change);
                least = Math.Min(least, current[j]);
            }

            // The next row reads one cell beyond this row's last.
            current[to + 1] = limit;
            _left -= to - from + 1;
            if (least >= limit)
            {
                return limit;
            }

            (previous, current) = (current, previous);
        }

        return Math.Min(previous[rightLength], limit);
    }
}
