using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents an access policy of a connection, which allows a principal to use the connection.</summary>
public sealed class ConnectorAccessPolicy
{
    /// <summary>Gets the resource ID.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the principal, or <see langword="null"/> if it isn't a principal of Microsoft Entra ID.</summary>
    public ConnectorIdentity? Principal { get; init; }

    internal static ConnectorAccessPolicy Read(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Name = json.Text("name") ?? "",
        Principal = json.Text("properties", "principal", "identity", "objectId") is string objectId
            ? new(objectId, json.Text("properties", "principal", "identity", "tenantId") ?? "")
            : null,
    };

    internal static JsonObject ToJson(ConnectorIdentity principal) => new()
    {
        ["properties"] = new JsonObject
        {
            ["principal"] = new JsonObject
            {
                ["type"] = "ActiveDirectory",
                ["identity"] = new JsonObject { ["objectId"] = principal.ObjectId, ["tenantId"] = principal.TenantId },
            },
        },
    };
}
