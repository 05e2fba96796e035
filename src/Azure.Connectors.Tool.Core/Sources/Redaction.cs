namespace Azure.Connectors.Tool.Sources;

/// <summary>Removes secrets from addresses that are printed or written.</summary>
internal static class Redaction
{
    private static readonly string[] s_secrets = ["code", "sig", "token", "access_token", "key", "apikey", "api_key", "subscription-key"];

    /// <summary>Gets the address without its user information, and without the values of query parameters that carry secrets.</summary>
    public static string Url(Uri url) => Redact(url, IsSecret);

    /// <summary>
    /// Gets the address without its user information, and without the values of all query parameters but those that are known to carry no
    /// secret.
    /// </summary>
    public static string Except(Uri url, params string[] known) =>
        Redact(url, name => !known.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Gets the name of a query parameter that carries a secret, or null.</summary>
    public static string? FindSecret(Uri url) => Pairs(url).Where(HasValue).Select(NameOf).FirstOrDefault(IsSecret);

    private static string Redact(Uri url, Func<string, bool> isSecret)
    {
        UriBuilder builder = new(url) { UserName = "", Password = "", Fragment = "" };
        builder.Query = string.Join('&', Pairs(url).Select(
            pair => HasValue(pair) && isSecret(NameOf(pair)) ? $"{pair.Split('=')[0]}=REDACTED" : pair));
        return builder.Uri.AbsoluteUri;
    }

    private static string[] Pairs(Uri url) => url.Query.TrimStart('?').Split('&');

    private static bool HasValue(string pair) => pair.Contains('=', StringComparison.Ordinal);

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);

    private static bool IsSecret(string name) => s_secrets.Contains(name, StringComparer.OrdinalIgnoreCase);
}
