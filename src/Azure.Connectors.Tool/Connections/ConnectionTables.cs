using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Describes connections.</summary>
internal static class ConnectionTables
{
    public static ResultTable List(IEnumerable<ConnectorConnection> connections)
    {
        ResultTable table = new("name", "connector", "status", "displayName", "url");
        foreach (ConnectorConnection connection in connections.OrderBy(connection => connection.Name, StringComparer.OrdinalIgnoreCase))
        {
            table.Add(
                connection.Name,
                connection.ConnectorName,
                connection.Status,
                connection.DisplayName,
                connection.ConnectionRuntimeUrl?.AbsoluteUri);
        }

        return table;
    }

    public static string Text(ConnectorConnection connection, IReadOnlyList<ConnectorAccessPolicy> policies) => string.Join(
        '\n',
        [
            $"name\t{connection.Name}",
            $"connector\t{connection.ConnectorName}",
            $"status\t{connection.Status}",
            $"displayName\t{connection.DisplayName}",
            $"url\t{connection.ConnectionRuntimeUrl?.AbsoluteUri}",
            .. policies.Select(policy =>
                $"accessPolicy\t{policy.Name}\t{policy.Principal?.ObjectId}\t{policy.Principal?.TenantId}"),
        ]);

    public static JsonObject Json(ConnectorConnection connection, IEnumerable<ConnectorAccessPolicy> policies) => new()
    {
        ["id"] = connection.Id,
        ["name"] = connection.Name,
        ["connector"] = connection.ConnectorName,
        ["status"] = connection.Status,
        ["displayName"] = connection.DisplayName,
        ["url"] = connection.ConnectionRuntimeUrl?.AbsoluteUri,
        ["accessPolicies"] = new JsonArray([.. policies.Select(JsonNode (policy) => Json(policy))]),
    };

    public static JsonObject Json(ConnectorAccessPolicy policy) => new()
    {
        ["name"] = policy.Name,
        ["objectId"] = policy.Principal?.ObjectId,
        ["tenantId"] = policy.Principal?.TenantId,
    };
}
