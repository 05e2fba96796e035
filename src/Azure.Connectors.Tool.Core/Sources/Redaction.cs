namespace Azure.Connectors.Tool.Sources;

/// <summary>Removes secrets from addresses that are printed or written.</summary>
internal static class Redaction
{
    private static readonly string[] s_secrets = ["code", "sig", "token", "access_token", "key", "apikey", "api_key", "subscription-key"];

    /// <summary>Gets the address without its user information, and without the values of query parameters that carry secrets.</summary>
    public static string Url(Uri url)
    {
        UriBuilder builder = new(url) { UserName = "", Password = "", Fragment = "" };
        builder.Query = string.Join('&', url.Query.TrimStart('?').Split('&').Select(RedactPair));
        return builder.Uri.AbsoluteUri;
    }

    private static string RedactPair(string pair)
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? pair : pair[..equals];
        return equals >= 0 && s_secrets.Contains(Uri.UnescapeDataString(name), StringComparer.OrdinalIgnoreCase)
            ? $"{name}=REDACTED"
            : pair;
    }
}
