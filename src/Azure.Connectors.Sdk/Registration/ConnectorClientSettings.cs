namespace Azure.Connectors.Sdk;

/// <summary>What a configuration section says of a client.</summary>
internal sealed class ConnectorClientSettings
{
    /// <summary>The full key of the URL, for messages.</summary>
    public string Key { get; set; } = "";

    public string? Url { get; set; }

    public string? ManagedIdentityClientId { get; set; }
}
