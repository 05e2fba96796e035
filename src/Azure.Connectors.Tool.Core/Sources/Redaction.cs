using System.Text.RegularExpressions;

namespace Azure.Connectors.Tool.Sources;

/// <summary>Removes secrets from addresses that are printed or written.</summary>
internal static partial class Redaction
{
    private const string Redacted = "REDACTED";

    private static readonly string[] s_secrets = ["code", "sig", "key", "pwd", "auth", "jwt", "credential"];

    // The last words of names such as client_secret, X-Amz-Signature and Ocp-Apim-Subscription-Key.
    private static readonly string[] s_secretEndings =
        ["token", "secret", "signature", "password", "apikey", "accesskey", "subscriptionkey", "functionskey"];

    /// <summary>
    /// Gets a message without the user information of the addresses in it, and without the values of query parameters that carry secrets.
    /// The addresses can be invalid: a message can repeat what the user typed.
    /// </summary>
    public static string Message(string message) => QueryParameter().Replace(
        UserInformation().Replace(message, ""),
        match => IsSecret(Uri.UnescapeDataString(match.Groups["name"].Value)) ? match.Groups["start"].Value + Redacted : match.Value);

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
            pair => HasValue(pair) && isSecret(NameOf(pair)) ? $"{pair.Split('=')[0]}={Redacted}" : pair));
        return builder.Uri.AbsoluteUri;
    }

    private static string[] Pairs(Uri url) => url.Query.TrimStart('?').Split('&');

    private static bool HasValue(string pair) => pair.Contains('=', StringComparison.Ordinal);

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);

    private static bool IsSecret(string name)
    {
        string letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        return s_secrets.Contains(letters, StringComparer.OrdinalIgnoreCase)
            || s_secretEndings.Any(ending => letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"(?<=://)[^/?#\s]*@")]
    private static partial Regex UserInformation();

    // The punctuation that follows an address in a message isn't a part of it.
    [GeneratedRegex("""(?<start>[?&#](?<name>[^=?&#\s]+)=)[^&#\s]*?(?=['".,;:)]*(?:[&#\s]|$))""")]
    private static partial Regex QueryParameter();
}
