namespace Azure.Connectors.Sdk;

/// <summary>A connection's runtime URL, checked.</summary>
internal sealed class ConnectorEndpoint
{
    private ConnectorEndpoint(Uri url)
    {
        Url = url;
        Prefix = url.AbsoluteUri.TrimEnd('/');
    }

    public Uri Url { get; }

    /// <summary>The URL without a slash at its end: what every path is appended to.</summary>
    public string Prefix { get; }

    /// <summary>Gets a value that indicates whether tokens are sent: over https. Plain http is allowed only on loopback.</summary>
    public bool IsSecure => Url.Scheme == Uri.UriSchemeHttps;

    public static ConnectorEndpoint Create(Uri url, string parameterName)
        => Problem(url) is { } problem ? throw new ArgumentException($"The connection runtime URL {problem}.", parameterName) : new(url);

    /// <summary>Gets the problem of a URL, or null. The text never contains the URL, which can contain secrets.</summary>
    public static string? Problem(Uri url)
    {
        if (!url.IsAbsoluteUri)
        {
            return "must be absolute";
        }

        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        {
            return url.Scheme == Uri.UriSchemeHttp ? "must be https; plain http is for loopback alone" : "must be https";
        }

        if (url.UserInfo.Length > 0)
        {
            return "can't have user info";
        }

        if (url.OriginalString.Contains('?', StringComparison.Ordinal))
        {
            return "can't have a query";
        }

        return url.OriginalString.Contains('#', StringComparison.Ordinal) ? "can't have a fragment" : null;
    }
}
