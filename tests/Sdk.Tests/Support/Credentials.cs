using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Fails the test when a token is requested.</summary>
public sealed class ForbiddenCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => throw new InvalidOperationException("No token may be requested.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => throw new InvalidOperationException("No token may be requested.");
}

public sealed class FixedCredential : TokenCredential
{
    public const string Token = "secret-token";

    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return new(Token, DateTimeOffset.UtcNow.AddHours(1));
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => new(GetToken(requestContext, cancellationToken));
}

/// <summary>Does at the n-th request for a token, counted from 1, what a test says.</summary>
public sealed class CallbackCredential(Func<TokenRequestContext, int, CancellationToken, ValueTask<AccessToken>> response) : TokenCredential
{
    public List<TokenRequestContext> Requests { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Requests.Add(requestContext);
        return response(requestContext, Requests.Count, cancellationToken);
    }
}
