using Azure.Core;

namespace Azure.Connectors.Sdk.Polling;

/// <summary>Represents a trigger configuration with poll delivery, from which events are received.</summary>
/// <remarks>
/// The addresses come from <see cref="PollingEndpoint"/> or <see cref="ResourceId"/>, both with <see cref="TriggerConfigName"/>, or from
/// <see cref="ReceiveUri"/> and <see cref="AcknowledgeUri"/>. They must have the scheme <c>https</c>, except on loopback, where no token is
/// sent.
/// </remarks>
public sealed class ConnectorPollingSource
{
    /// <summary>Gets or sets the name of the trigger configuration.</summary>
    public string? TriggerConfigName { get; set; }

    /// <summary>Gets or sets the polling endpoint of the Connector Namespace: the <c>receiveUri</c> of the trigger configuration without
    /// <c>/triggerConfigs/{name}/receive</c>.</summary>
    public string? PollingEndpoint { get; set; }

    /// <summary>Gets or sets the resource ID of the Connector Namespace. The addresses are then read from the trigger configuration, with
    /// a token for Azure Resource Manager, when the host starts.</summary>
    public string? ResourceId { get; set; }

    /// <summary>Gets or sets the <c>receiveUri</c> of the trigger configuration.</summary>
    public string? ReceiveUri { get; set; }

    /// <summary>Gets or sets the <c>acknowledgeUri</c> of the trigger configuration.</summary>
    public string? AcknowledgeUri { get; set; }

    /// <summary>Gets or sets the <c>approximateQueueDepthUri</c> of the trigger configuration; <see langword="null"/> for no metric of the
    /// depth.</summary>
    public string? ApproximateQueueDepthUri { get; set; }

    /// <summary>Gets or sets the audience of the token for the polling endpoints. The default is that of the public cloud,
    /// <c>https://apihub.azure.com</c>.</summary>
    public string Audience { get; set; } = "https://apihub.azure.com";

    /// <summary>Gets or sets the endpoint of Azure Resource Manager, from which the addresses of a <see cref="ResourceId"/> are read. The
    /// default is that of the public cloud, <c>https://management.azure.com</c>.</summary>
    public string ManagementEndpoint { get; set; } = "https://management.azure.com";

    /// <summary>Gets or sets the client ID of a user-assigned managed identity.</summary>
    public string? ClientId { get; set; }

    /// <summary>Gets or sets the resource ID of a user-assigned managed identity.</summary>
    public string? ManagedIdentityResourceId { get; set; }

    /// <summary>
    /// Gets or sets the credential; <see langword="null"/> for the <see cref="TokenCredential"/> among the services, and without one for
    /// the managed identity.
    /// </summary>
    public TokenCredential? Credential { get; set; }
}
