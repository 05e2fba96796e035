using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>The words of a column's wire name: escapes are decoded, and what only marks the kind of the column is removed.</summary>
internal static class ColumnText
{
    private const string ODataPrefix = "OData_";

    private static readonly Regex s_escape =
        new("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly Regex s_numbered = new("^field_[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The marker of the companion of a column: <c>X@odata.type</c> says what the values of <c>X</c> are.</summary>
    public const string Companion = "@odata.type";

    public static bool IsAnnotation(string wireName) => wireName.StartsWith("@", StringComparison.Ordinal);

    public static bool IsSystem(string wireName) =>
        wireName.Length > 2 && wireName[0] == '{' && wireName.IndexOf('}') == wireName.Length - 1;

    public static bool IsKey(string wireName) => wireName.IndexOf('#') > 0;

    /// <summary>The column that a key column is the key of.</summary>
    public static string OwnerOfKey(string wireName) => wireName.Substring(0, wireName.IndexOf('#'));

    /// <summary>Whether the wire name is the words of the column as they are.</summary>
    public static bool IsPlain(string wireName) =>
        wireName.Length > 0
            && wireName.All(c => c == '_' || char.IsLetterOrDigit(c))
            && Decode(wireName) == wireName
            && HasMeaning(wireName);

    /// <summary>The name of the column in C#, before it is compared with the names of others.</summary>
    public static string Name(string wireName, string? title)
    {
        string words = Decode(wireName);
        return HasMeaning(words) || title is null || !title.Any(char.IsLetter)
            ? Identifier.Pascal(words, "Column")
            : Identifier.Pascal(title, "Column");
    }

    /// <summary>Removes the prefix that OData requires before an underscore, and decodes complete escapes.</summary>
    public static string Decode(string wireName)
    {
        string name = wireName.StartsWith(ODataPrefix + "_", StringComparison.Ordinal) ? wireName.Substring(ODataPrefix.Length) : wireName;
        return s_escape.Replace(name, static match =>
            ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
    }

    private static bool HasMeaning(string words) => words.Any(char.IsLetter) && !s_numbered.IsMatch(words);
}
