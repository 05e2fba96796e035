namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Represents the principals that are allowed to send trigger callbacks.</summary>
public sealed class ConnectorTriggerPrincipals
{
    /// <summary>
    /// Gets the object IDs (the claim <c>oid</c>) of the allowed principals, such as the managed identity of the Connector Namespace. They
    /// are compared ignoring case. At least one is required, because any application of a tenant can get a token for an audience.
    /// </summary>
    public IList<string> Identities { get; } = [];
}
