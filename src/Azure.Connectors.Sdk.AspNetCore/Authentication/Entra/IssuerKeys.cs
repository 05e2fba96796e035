using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;

/// <summary>Gets the keys with which an issuer signs its tokens, and limits how often callers can cause a request to the issuer.</summary>
internal sealed class IssuerKeys(Uri metadataAddress, TimeSpan refreshInterval, HttpClient http, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private ConfigurationManager<OpenIdConnectConfiguration>? _source;
    private long? _lastRequest;
    private bool _hasFailed;

    /// <exception cref="InvalidOperationException">The keys can't be fetched.</exception>
    public async ValueTask<ICollection<SecurityKey>> GetAsync(CancellationToken cancellationToken)
    {
        if (_source is null)
        {
            await FetchAsync(null, cancellationToken).ConfigureAwait(false);
        }

        return (await _source!.GetConfigurationAsync(cancellationToken).ConfigureAwait(false)).SigningKeys;
    }

    /// <summary>Fetches the keys again, at most once in the interval.</summary>
    /// <returns>The keys; <see langword="null"/> if they were fetched too recently.</returns>
    /// <exception cref="InvalidOperationException">The keys can't be fetched.</exception>
    public async ValueTask<ICollection<SecurityKey>?> RefreshAsync(ICollection<SecurityKey> known, CancellationToken cancellationToken)
    {
        ICollection<SecurityKey> current = await GetAsync(cancellationToken).ConfigureAwait(false);
        if (!ReferenceEquals(current, known))
        {
            return current; // Another request has refreshed them.
        }

        return await FetchAsync(_source, cancellationToken).ConfigureAwait(false)
            ? await GetAsync(cancellationToken).ConfigureAwait(false)
            : null;
    }

    public void Dispose() => _gate.Dispose();

    /// <returns>Whether there are newer keys than those of the previous source.</returns>
    private async Task<bool> FetchAsync(ConfigurationManager<OpenIdConnectConfiguration>? previous, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_source != previous)
            {
                return true;
            }

            if (_lastRequest is long last && time.GetElapsedTime(last) < refreshInterval)
            {
                return _hasFailed
                    ? throw new InvalidOperationException("The last request for the keys of the issuer failed.")
                    : false;
            }

            // A new source makes its request now, and its failure is this caller's. A caller that closes its connection must not
            // use up the interval, so the request isn't canceled.
            _lastRequest = time.GetTimestamp();
            _hasFailed = true;
            ConfigurationManager<OpenIdConnectConfiguration> source = new(
                metadataAddress.AbsoluteUri,
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever(http) { RequireHttps = !metadataAddress.IsLoopback },
                new OpenIdConnectConfigurationValidator { MinimumNumberOfKeys = 1 });
            await source.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false);
            _source = source;
            _hasFailed = false;
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }
}
