namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>What HTTP allows of header names, and which headers aren't a caller's to set.</summary>
internal static class HttpRules
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Authorization",
    };

    public static bool IsReservedHeader(string name) => s_reserved.Contains(name);

    /// <summary>Whether the name is a token (RFC 9110, 5.6.2).</summary>
    public static bool IsHeaderName(string name) => name.Length > 0 && name.All(IsTokenChar);

    private static bool IsTokenChar(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;
}
