using System.Buffers;

namespace Azure.Connectors.Sdk;

/// <summary>Checks the text of a header (RFC 9110, 5): one line of visible ASCII, so that a value can't add another header.</summary>
internal static class HeaderText
{
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly HashSet<string> s_owned = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Authorization",
    };

    /// <summary>Whether a text is a token, as methods and headers' names are.</summary>
    public static bool IsToken(string? text) => !string.IsNullOrEmpty(text) && !text.AsSpan().ContainsAnyExcept(s_token);

    public static void CheckName(string name, string parameterName)
    {
        if (!IsToken(name))
        {
            throw new ArgumentException("The header's name isn't one that HTTP allows.", parameterName);
        }

        if (s_owned.Contains(name))
        {
            throw new ArgumentException($"The header '{name}' belongs to the client.", parameterName);
        }
    }

    public static void CheckValue(string value, string parameterName)
    {
        foreach (char c in value)
        {
            if (c is (< ' ' and not '\t') or >= '\x7f')
            {
                throw new ArgumentException(
                    "A header value can't contain line breaks, control characters or characters that aren't ASCII.", parameterName);
            }
        }
    }
}
