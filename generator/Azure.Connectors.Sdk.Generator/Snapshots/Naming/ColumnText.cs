using System.Text;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>The words of a column's wire name: escapes are decoded, and what only marks the kind of the column is removed.</summary>
internal static class ColumnText
{
    private const string ODataPrefix = "OData_";
    private const string NumberedPrefix = "field_";
    private const int EscapeLength = 7;

    /// <summary>The marker of the companion of a column: <c>X@odata.type</c> says what the values of <c>X</c> are.</summary>
    public const string Companion = "@odata.type";

    public static bool IsAnnotation(string wireName) => wireName.Length > 0 && wireName[0] == '@';

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
        StringBuilder decoded = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            if (IsEscape(name, i))
            {
                decoded.Append((char)Convert.ToInt32(name.Substring(i + 2, 4), 16));
                i += EscapeLength - 1;
            }
            else
            {
                decoded.Append(name[i]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>Whether a complete escape such as <c>_x0020_</c> begins at a position.</summary>
    private static bool IsEscape(string name, int start)
    {
        if (start + EscapeLength > name.Length || name[start] != '_' || name[start + 1] != 'x' || name[start + EscapeLength - 1] != '_')
        {
            return false;
        }

        for (int i = start + 2; i < start + EscapeLength - 1; i++)
        {
            if (name[i] is not ((>= '0' and <= '9') or (>= 'A' and <= 'F') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMeaning(string words) => words.Any(char.IsLetter) && !IsNumbered(words);

    /// <summary>Whether the name is one that the service assigned by counting, such as <c>field_7</c>.</summary>
    private static bool IsNumbered(string words) =>
        words.StartsWith(NumberedPrefix, StringComparison.OrdinalIgnoreCase)
        && words.Length > NumberedPrefix.Length
        && words.Skip(NumberedPrefix.Length).All(c => c is >= '0' and <= '9');
}
