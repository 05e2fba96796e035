using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents an Azure subscription.</summary>
public sealed class ConnectorSubscription
{
    /// <summary>Gets the ID of the subscription, a GUID.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>Gets the display name; <see langword="null"/> if it is unknown.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Gets the ID of the tenant; <see langword="null"/> if it is unknown.</summary>
    public string? TenantId { get; init; }

    /// <summary>Gets the state, such as <c>Enabled</c>; <see langword="null"/> if it is unknown.</summary>
    public string? State { get; init; }

    internal static ConnectorSubscription Read(JsonElement json) => new()
    {
        SubscriptionId = json.Text("subscriptionId") ?? "",
        DisplayName = json.Text("displayName"),
        TenantId = json.Text("tenantId"),
        State = json.Text("state"),
    };
}
