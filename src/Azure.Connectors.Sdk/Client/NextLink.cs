using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the address of a next link. Only its path and query are ever used: a link to another host, as a gateway's backend writes it,
/// is taken to mean the connection's own; so no link can carry a token elsewhere.
/// </summary>
internal static class NextLink
{
    /// <returns>The address to ask, or null for a link that isn't followed.</returns>
    public static string? Resolve(ConnectorEndpoint endpoint, string link, string? current)
    {
        if (link.Any(c => c is '\\' or < ' ' or '\x7f'))
        {
            return null;
        }

        int fragment = link.IndexOf('#', StringComparison.Ordinal);
        string text = fragment < 0 ? link : link[..fragment];
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        if (text.StartsWith('?'))
        {
            return current is null ? null : current.Split('?', 2)[0] + Encode(text);
        }

        string rest = text;
        bool isSameOrigin = false;
        if (!text.StartsWith('/'))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? uri))
            {
                return null;
            }

            int authority = text.IndexOf("://", StringComparison.Ordinal);
            if (authority < 0 || HostOf(uri) is null || uri.UserInfo.Length > 0 || !IsAllowed(endpoint.Url, uri))
            {
                return null;
            }

            int end = text.AsSpan(authority + 3).IndexOfAny('/', '?');
            rest = end < 0 ? "/" : text[(authority + 3 + end)..];
            isSameOrigin = IsSameHost(endpoint.Url, uri);
        }

        return HasDotSegment(rest) ? null : Reroot(endpoint, Encode(rest), isSameOrigin);
    }

    /// <summary>A path and query that a caller wrote by hand, ready to be appended to the runtime URL.</summary>
    public static bool TryEncodePath(string path, [NotNullWhen(true)] out string? encoded)
    {
        encoded = path.StartsWith('/') && !path.Any(c => c is '\\' or '#' or < ' ' or '\x7f') && !HasDotSegment(path) ? Encode(path) : null;
        return encoded is not null;
    }

    private static bool IsAllowed(Uri runtime, Uri link)
        => IsSameHost(runtime, link)
            ? link.Scheme == runtime.Scheme && link.Port == runtime.Port
            : link.Scheme == Uri.UriSchemeHttps && (link.IsDefaultPort || link.Port == runtime.Port);

    private static bool IsSameHost(Uri runtime, Uri link) =>
        string.Equals(runtime.IdnHost, HostOf(link), StringComparison.OrdinalIgnoreCase);

    private static string? HostOf(Uri link)
    {
        try
        {
            return link.IdnHost;
        }
        catch (UriFormatException)
        {
            // The name of the host is converted only when it is read, and a Uri accepts names that can't be converted.
            return null;
        }
    }

    private static string Reroot(ConnectorEndpoint endpoint, string rest, bool isSameOrigin)
    {
        string origin = endpoint.Url.GetLeftPart(UriPartial.Authority);
        string prefix = endpoint.Prefix[origin.Length..];
        bool isBelow = rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && (rest.Length == prefix.Length || rest[prefix.Length] is '/' or '?');
        if (isSameOrigin || isBelow)
        {
            return origin + rest;
        }

        return endpoint.Prefix + (rest.StartsWith('/') ? rest : "/" + rest);
    }

    private static bool HasDotSegment(string pathAndQuery)
    {
        int query = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? pathAndQuery : pathAndQuery[..query];
        return path.Split('/').Any(segment => segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or "..");
    }

    // Services put spaces and letters of all scripts into their links; everything else stays byte for byte.
    private static string Encode(string link)
    {
        if (!link.Any(c => c is <= ' ' or > '~' or '"' or '<' or '>'))
        {
            return link;
        }

        StringBuilder encoded = new(link.Length + 16);
        foreach (byte b in Encoding.UTF8.GetBytes(link))
        {
            if (b is <= (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'<' or (byte)'>')
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
            else
            {
                encoded.Append((char)b);
            }
        }

        return encoded.ToString();
    }
}
