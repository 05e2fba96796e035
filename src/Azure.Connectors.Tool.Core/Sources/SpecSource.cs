using System.Net;
using System.Security.Cryptography;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Sources;

/// <summary>Represents a document as it was fetched.</summary>
/// <param name="Kind">The kind of the source.</param>
/// <param name="Location">The path of the file, the address, or the ID of the package.</param>
/// <param name="Content">The bytes of the document.</param>
internal sealed record SpecSource(SpecSourceKind Kind, string Location, byte[] Content)
{
    /// <summary>The largest document that is read: twenty times the largest spec of a connector.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(100);

    /// <summary>Gets the SHA-256 hash of the document in hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>Gets the Azure location of an exported spec, or null.</summary>
    public string? AzureLocation { get; init; }

    /// <summary>Gets the address that a text is, or null if it is the path of a file.</summary>
    public static Uri? AddressOf(string from) =>
        Uri.TryCreate(from, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" ? url : null;

    /// <summary>Reads a file, or fetches an address over https without a token.</summary>
    /// <param name="from">The path of a file, or an address. An address with http is accepted on loopback.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The document doesn't exist, is too large, or can't be fetched.</exception>
    public static async Task<SpecSource> ReadAsync(string from, CancellationToken cancellationToken)
    {
        if (AddressOf(from) is { } address)
        {
            return await FetchAsync(address, cancellationToken).ConfigureAwait(false);
        }

        if (Uri.TryCreate(from, UriKind.Absolute, out Uri? url)
            && url is { IsFile: false }
            && from.Contains("://", StringComparison.Ordinal))
        {
            throw new ToolException(ExitCode.Usage, $"'{url.Scheme}' isn't supported. Name a file or an https address.");
        }

        string path = url is { IsFile: true } ? url.LocalPath : from;
        long length = ToolFile.Guard(path, () => new FileInfo(path).Length);
        return length > MaxBytes
            ? throw TooLarge(path)
            : new(SpecSourceKind.File, Path.GetFullPath(path), ToolFile.ReadBytes(path));
    }

    private static async Task<SpecSource> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        string shown = Redaction.Url(url);
        if (url.Scheme == "http" && !url.IsLoopback)
        {
            throw new ToolException(ExitCode.Usage, $"'{shown}' isn't an https address.");
        }

        if (url.UserInfo.Length > 0)
        {
            throw new ToolException(
                ExitCode.Usage, $"The address '{shown}' contains a credential. Download the document, and name the file.");
        }

        // A redirect to http isn't followed by the handler.
        using HttpClient client = new(
            new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 5 })
        {
            Timeout = s_timeout,
            MaxResponseContentBufferSize = MaxBytes,
        };
        try
        {
            using HttpResponseMessage response = await client.GetAsync(url, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new ToolException(
                    StatusCode.ToExitCode((int)response.StatusCode), $"'{shown}' responded with status {(int)response.StatusCode}.");
            }

            return new(
                SpecSourceKind.Url, shown, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw TooLarge(shown);
        }
        catch (Exception e) when (e is HttpRequestException or IOException
            || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ToolException(ExitCode.Service, $"'{shown}' can't be fetched: {e.Message}", e);
        }
    }

    private static ToolException TooLarge(string location) =>
        new(ExitCode.Invalid, $"'{location}' is larger than {MaxBytes / 1024 / 1024} MB.");
}

internal enum SpecSourceKind
{
    File,
    Url,

    /// <summary>The spec in the tool's package for a connector that has a package.</summary>
    Package,

    /// <summary>The spec of a connector of an Azure location.</summary>
    Location,
}
