using System.Text;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Creates C# identifiers from wire names. Characters that are neither letters nor digits separate words.</summary>
internal static class Identifier
{
    // Metadata limits a name, with its namespace, to 1,023 bytes, and a payload is named after the service and the trigger.
    private const int MaxBytes = 300;

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float",
        "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new",
        "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary><c>created_dateTime</c> is <c>CreatedDateTime</c>; <paramref name="fallback"/> where nothing is left.</summary>
    public static string Pascal(string wireName, string fallback)
    {
        StringBuilder name = new(wireName.Length + 1);
        bool startsWord = true;
        foreach (char c in wireName)
        {
            // Surrogates are neither, so emoji and letters beyond the first plane only separate words.
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length == 0)
        {
            return fallback;
        }

        return Limit(char.IsLetter(name[0]) ? name.ToString() : "_" + name);
    }

    /// <summary><c>$FilterText</c> is <c>filterText</c>, <c>UPN</c> is <c>upn</c>, <c>IDToken</c> is <c>idToken</c>.</summary>
    public static string Camel(string wireName, string fallback)
    {
        char[] name = Pascal(wireName, fallback).ToCharArray();
        for (int i = 0; i < name.Length && char.IsUpper(name[i]); i++)
        {
            // The last capital before a small letter begins the next word.
            if (i > 0 && i + 1 < name.Length && char.IsLower(name[i + 1]))
            {
                break;
            }

            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new string(name);
    }

    /// <summary>The identifier itself, or the beginning of one that is too long for an assembly's metadata.</summary>
    public static string Limit(string name)
    {
        int length = Math.Min(name.Length, MaxBytes);
        while (Encoding.UTF8.GetByteCount(name.ToCharArray(0, length)) > MaxBytes)
        {
            length--;
        }

        return name.Substring(0, length);
    }

    /// <summary>Gets the identifier for code: a keyword is prefixed with <c>@</c>.</summary>
    public static string Escape(string name) => s_keywords.Contains(name) ? "@" + name : name;

    /// <summary>Gets whether a name from outside is valid in code without a change.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || !(name[0] == '_' || char.IsLetter(name[0])) || s_keywords.Contains(name))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
