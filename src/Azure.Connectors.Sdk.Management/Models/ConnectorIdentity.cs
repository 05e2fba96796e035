using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents a principal in Microsoft Entra ID: a user, an application or a managed identity.</summary>
/// <param name="ObjectId">The object ID of the principal.</param>
/// <param name="TenantId">The ID of its tenant.</param>
public sealed record ConnectorIdentity(string ObjectId, string TenantId)
{
    /// <summary>Reads the system-assigned identity of a resource.</summary>
    internal static ConnectorIdentity? ReadSystemAssigned(JsonElement resource) =>
        resource.Text("identity", "principalId") is string principal
            ? new(principal, resource.Text("identity", "tenantId") ?? "")
            : null;
}
