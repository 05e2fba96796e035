using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;

/// <summary>
/// Accepts a request that has a token of an allowed principal. It validates tokens itself, because an authentication scheme would become
/// part of the application's authentication.
/// </summary>
internal sealed class EntraAuthenticator : IConnectorTriggerAuthenticator, IDisposable
{
    private const string Scheme = "Bearer ";

    // Only signatures with a private key: a public key of the issuer must never be accepted as a shared secret.
    private static readonly string[] s_algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly ConnectorTriggerEntraOptions _options;
    private readonly HttpClient _http;
    private readonly Dictionary<string, IssuerKeys> _issuers;

    public EntraAuthenticator(IOptions<ConnectorTriggerEntraOptions> options, IServiceProvider services)
    {
        _options = options.Value;
        _http = new(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
        TimeProvider time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _issuers = _options.Issuers.Distinct(StringComparer.Ordinal).ToDictionary(
            issuer => issuer, issuer =>
                new IssuerKeys(MetadataAddress(issuer), _options.KeyRefreshInterval, _http, time), StringComparer.Ordinal);
    }

    public async ValueTask<ConnectorTriggerAuthenticationResult> AuthenticateAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        StringValues credentials = request.Headers.Authorization;
        if (credentials.Count > 1)
        {
            return ConnectorTriggerAuthenticationResult.Unauthorized("The request has several Authorization headers.");
        }

        if (credentials.ToString() is not string credential || !credential.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ConnectorTriggerAuthenticationResult.NoResult;
        }

        if (Read(credential[Scheme.Length..].Trim()) is not JsonWebToken token)
        {
            return ConnectorTriggerAuthenticationResult.Unauthorized("The token isn't a JSON Web Token.");
        }

        if (!_issuers.TryGetValue(token.Issuer, out IssuerKeys? issuer))
        {
            return ConnectorTriggerAuthenticationResult.Unauthorized(TokenProblem.Describe(new SecurityTokenInvalidIssuerException()));
        }

        if (!s_algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return ConnectorTriggerAuthenticationResult.Unauthorized(
                "The token is unsigned, or signed with an algorithm that isn't accepted.");
        }

        TokenValidationResult result = await ValidateAsync(token, issuer, cancellationToken).ConfigureAwait(false);
        return result.IsValid
            ? Authorize(result.ClaimsIdentity)
            : ConnectorTriggerAuthenticationResult.Unauthorized(TokenProblem.Describe(result.Exception));
    }

    /// <exception cref="InvalidOperationException">The keys of an issuer can't be fetched.</exception>
    public async Task RequireKeysAsync(CancellationToken cancellationToken)
    {
        foreach (IssuerKeys issuer in _issuers.Values)
        {
            await issuer.GetAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        Array.ForEach([.. _issuers.Values], issuer => issuer.Dispose());
    }

    /// <returns>The token, which isn't validated; <see langword="null"/> if it is malformed.</returns>
    private JsonWebToken? Read(string token)
    {
        try
        {
            JsonWebToken read = _handler.ReadJsonWebToken(token);
            return read.Issuer is not null && read.Alg is not null ? read : null;
        }
#pragma warning disable CA1031 // The token is the caller's text. Whatever the reader throws, it isn't a token.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <exception cref="InvalidOperationException">The keys of the issuer can't be fetched.</exception>
    private async Task<TokenValidationResult> ValidateAsync(JsonWebToken token, IssuerKeys issuer, CancellationToken cancellationToken)
    {
        ICollection<SecurityKey> keys = await issuer.GetAsync(cancellationToken).ConfigureAwait(false);
        TokenValidationResult result = await ValidateAsync(token, keys).ConfigureAwait(false);
        bool isKeyUnknown = result.Exception is SecurityTokenInvalidSignatureException && !keys.Any(key => key.KeyId == token.Kid);
        return isKeyUnknown && await issuer.RefreshAsync(keys, cancellationToken).ConfigureAwait(false) is { } newer
            ? await ValidateAsync(token, newer).ConfigureAwait(false)
            : result;
    }

    private Task<TokenValidationResult> ValidateAsync(JsonWebToken token, ICollection<SecurityKey> keys) => _handler.ValidateTokenAsync(
        token,
        new TokenValidationParameters
        {
            ValidIssuer = token.Issuer, // It is one of the issuers, and the keys are those of this issuer.
            ValidAudiences = _options.AllowedAudiences,
            ValidAlgorithms = s_algorithms,
            IssuerSigningKeys = keys,
            ClockSkew = TimeSpan.FromSeconds(30),
        });

    private ConnectorTriggerAuthenticationResult Authorize(ClaimsIdentity identity)
    {
        Claim[] ids = [.. identity.FindAll("oid")];
        return ids.Length == 1 && _options.AllowedPrincipals.Identities.Contains(ids[0].Value, StringComparer.OrdinalIgnoreCase)
            ? ConnectorTriggerAuthenticationResult.Success
            : ConnectorTriggerAuthenticationResult.Forbidden("The principal of the token isn't allowed.");
    }

    private Uri MetadataAddress(string issuer) =>
        _options.MetadataAddress ?? new Uri(issuer.TrimEnd('/') + "/.well-known/openid-configuration");
}
