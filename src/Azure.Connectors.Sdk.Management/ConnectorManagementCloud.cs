namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents an Azure cloud: the endpoint of Azure Resource Manager, and the audience of its tokens.</summary>
public sealed class ConnectorManagementCloud
{
    /// <summary>Initializes a new instance for another cloud, such as one of Azure Stack.</summary>
    /// <param name="endpoint">The endpoint of Azure Resource Manager: https, or http on loopback.</param>
    /// <param name="audience">The audience of tokens, without <c>/.default</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The endpoint is relative, not https, or has a path, user info, a query or a fragment; or the
    /// audience is empty.</exception>
    public ConnectorManagementCloud(Uri endpoint, string audience)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentException.ThrowIfNullOrWhiteSpace(audience);
        Endpoint = Http.ManagementEndpoint.Require(endpoint, nameof(endpoint));
        Audience = audience;
    }

    /// <summary>Gets the public cloud.</summary>
    public static ConnectorManagementCloud AzurePublic { get; } =
        new(new Uri("https://management.azure.com"), "https://management.azure.com");

    /// <summary>Gets the cloud of the US government.</summary>
    public static ConnectorManagementCloud AzureGovernment { get; } =
        new(new Uri("https://management.usgovcloudapi.net"), "https://management.usgovcloudapi.net");

    /// <summary>Gets the cloud in China.</summary>
    public static ConnectorManagementCloud AzureChina { get; } =
        new(new Uri("https://management.chinacloudapi.cn"), "https://management.chinacloudapi.cn");

    /// <summary>Gets the endpoint of Azure Resource Manager.</summary>
    public Uri Endpoint { get; }

    /// <summary>Gets the audience of tokens, without <c>/.default</c>.</summary>
    public string Audience { get; }
}
