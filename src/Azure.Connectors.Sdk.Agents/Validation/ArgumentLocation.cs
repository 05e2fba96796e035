namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Describes what is wrong at a location in the arguments.</summary>
internal static class ArgumentLocation
{
    private const int MaxLevels = 8;

    public static string Describe(IReadOnlyList<string> path, string reason)
    {
        string location = path.Count == 0 ? "arguments" : string.Join('/', path.Take(MaxLevels));
        return $"'{location}{(path.Count > MaxLevels ? "/…" : "")}' {reason}.";
    }
}
