namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Represents the options for callbacks that authenticate with a Microsoft Entra ID token.</summary>
/// <remarks>The names are those of the built-in authentication of App Service. The options are read when the host starts.</remarks>
public sealed class ConnectorTriggerEntraOptions
{
    /// <summary>
    /// Gets the issuers of accepted tokens; at least one is required. The issuer of v2 tokens is
    /// <c>https://login.microsoftonline.com/{tenant}/v2.0</c>, and that of v1 tokens is <c>https://sts.windows.net/{tenant}/</c>. An issuer
    /// must have the scheme <c>https</c>, except on loopback.
    /// </summary>
    public IList<string> Issuers { get; } = [];

    /// <summary>
    /// Gets the audiences of accepted tokens, such as the client ID and the application ID URI of the application's registration. At least
    /// one is required.
    /// </summary>
    public IList<string> AllowedAudiences { get; } = [];

    /// <summary>Gets the principals whose tokens are accepted.</summary>
    public ConnectorTriggerPrincipals AllowedPrincipals { get; } = new();

    /// <summary>
    /// Gets or sets the address of the OpenID Connect document of all issuers; <see langword="null"/>, the default, for the address
    /// <c>{issuer}/.well-known/openid-configuration</c> of each issuer.
    /// </summary>
    public Uri? MetadataAddress { get; set; }

    /// <summary>
    /// Gets or sets the shortest time between two requests for the keys of an issuer; greater than zero. The default is 30 seconds. The
    /// keys are requested again when a token was signed with a key that isn't known, and every 12 hours.
    /// </summary>
    public TimeSpan KeyRefreshInterval { get; set; } = TimeSpan.FromSeconds(30);
}
