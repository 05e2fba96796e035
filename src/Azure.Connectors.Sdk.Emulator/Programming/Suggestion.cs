using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Suggests the known name that is nearest to an unknown one.</summary>
internal static class Suggestion
{
    private const int MostListed = 12;

    /// <summary>
    /// A sentence for the end of a message: the nearest name, or all names where they are few and none is near; empty otherwise.
    /// </summary>
    public static string For(string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        if (NearestName.Hint(name, names) is { Length: > 0 } hint)
        {
            return hint;
        }

        string? longer = name.Length is < 3 or > 128 ? null
            : names.Where(candidate => candidate.Contains(name, StringComparison.OrdinalIgnoreCase)
                || name.Contains(candidate, StringComparison.OrdinalIgnoreCase))
                .MinBy(candidate => Math.Abs(candidate.Length - name.Length));
        if (longer is not null)
        {
            return $" Did you mean '{longer}'?";
        }

        return names.Length is > 0 and <= MostListed ? $" There are {string.Join(", ", names.Select(WireText.Shorten))}." : "";
    }
}
