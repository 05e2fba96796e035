namespace Azure.Connectors.Sdk.Emulator.Matching;

/// <summary>RFC 3986 percent-encoding, on whole segments and values.</summary>
internal static class PercentEncoding
{
    /// <summary>One spelling for a segment: unreserved characters plain, every other byte as <c>%XX</c>.</summary>
    public static string Canonical(string segment) => Uri.EscapeDataString(Decode(segment));

    public static string Decode(string value) => Uri.UnescapeDataString(value);

    /// <summary>Decodes a query or form value, in which <c>+</c> is a space.</summary>
    public static string DecodeForm(string value) => Decode(value.Replace('+', ' '));

    /// <summary>Whether a text could be the result of percent-encoding: nothing in it would still need to be encoded.</summary>
    public static bool IsEncoded(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c == '%')
            {
                if (i + 2 >= value.Length || !char.IsAsciiHexDigit(value[i + 1]) || !char.IsAsciiHexDigit(value[i + 2]))
                {
                    return false;
                }

                i += 2;
            }
            else if (!char.IsAsciiLetterOrDigit(c) && !"-_.~!'()*".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The pairs of a query or an urlencoded form, in their order, names decoded and values both raw and decoded.</summary>
    public static List<(string Name, string Raw, string Value)> Pairs(string text)
    {
        List<(string Name, string Raw, string Value)> pairs = [];
        foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            pairs.Add((DecodeForm(name), value, DecodeForm(value)));
        }

        return pairs;
    }
}
