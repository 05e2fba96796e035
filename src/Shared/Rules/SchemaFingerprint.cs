using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>
/// The fingerprint of the ways in which the operations of a spec get a schema. A schema snapshot contains it, so that the generator can
/// detect that a newer spec gets the schema in another way.
/// </summary>
internal static class SchemaFingerprint
{
    /// <summary>Describes the source of one location.</summary>
    public static string Describe(
        string operation,
        string location,
        string discoveryOperation,
        string? path,
        IEnumerable<(string Name, string? Reference, string? Literal)> arguments) =>
        string.Join(
            "\n",
            new[] { operation, location, discoveryOperation, (path ?? "").Replace('.', '/').Trim('/').ToUpperInvariant() }
                .Concat(arguments
                    .Select(argument => $"{argument.Name}={(argument.Reference is null ? argument.Literal : "@" + argument.Reference)}")
                    .OrderBy(argument => argument, StringComparer.Ordinal)));

    /// <summary>Combines descriptions in any order (FNV-1a, 64 bits).</summary>
    public static string Of(IEnumerable<string> descriptions)
    {
        const ulong Prime = 1099511628211;
        ulong hash = 14695981039346656037;
        foreach (char c in string.Join("\n\n", descriptions.OrderBy(description => description, StringComparer.Ordinal)))
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
