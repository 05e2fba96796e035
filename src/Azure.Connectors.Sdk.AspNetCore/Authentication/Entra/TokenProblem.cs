using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;

/// <summary>Describes why a token is rejected, without any part of the token.</summary>
internal static class TokenProblem
{
    public static string Describe(Exception? exception) => exception switch
    {
        SecurityTokenExpiredException => "The token has expired.",
        SecurityTokenNotYetValidException => "The token isn't valid yet.",
        SecurityTokenNoExpirationException => "The token has no expiration time.",
        SecurityTokenInvalidIssuerException => "The issuer of the token isn't accepted.",
        SecurityTokenInvalidAudienceException => "The audience of the token isn't allowed.",
        SecurityTokenInvalidSignatureException => "The signature of the token isn't valid.",
        _ => "The token isn't valid.",
    };
}
