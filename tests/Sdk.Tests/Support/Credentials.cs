using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>Fails the test when a token is asked for.</summary>
public sealed class ForbiddenCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => throw new InvalidOperationException("No token may be asked for.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => throw new InvalidOperationException("No token may be asked for.");
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
