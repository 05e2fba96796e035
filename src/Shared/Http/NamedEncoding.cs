using System.Buffers;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Finds the encoding that the charset of a content type names.</summary>
internal static class NamedEncoding
{
    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create("\"'; \t,");

    /// <summary>Finds the encoding of a content type.</summary>
    /// <param name="contentType">The content type, or null.</param>
    /// <param name="name">The charset's name; null without one.</param>
    /// <returns>The encoding; null for UTF-8, for a part of it such as ASCII, and for a charset that isn't known.</returns>
    /// <exception cref="NotSupportedException">The charset is known and not supported: UTF-7.</exception>
    public static Encoding? Find(string? contentType, out string? name)
    {
        name = NameIn(contentType);
        if (string.IsNullOrEmpty(name)
            || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            // The framework knows the code pages only where an application registers this provider for the whole process.
            Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

            // ASCII is a part of UTF-8, and what isn't ASCII in it is UTF-8 as a rule.
            return encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.ASCII.CodePage ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? NameIn(string? contentType)
    {
        const string Charset = "charset";
        int start = contentType?.IndexOf(Charset, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = contentType.AsSpan(start + Charset.Length).TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\"'");
        int end = rest.IndexOfAny(s_nameEnd);
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
