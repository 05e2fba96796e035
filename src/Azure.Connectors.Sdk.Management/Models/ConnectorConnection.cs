using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents a connection of a Connector Namespace: an authorized instance of a connector.</summary>
public sealed class ConnectorConnection
{
    /// <summary>Gets the resource ID.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the API name of the connector, such as <c>office365</c>.</summary>
    public string? ConnectorName { get; init; }

    /// <summary>Gets the display name.</summary>
    public string? DisplayName { get; init; }

    /// <summary>
    /// Gets the connection runtime URL, which clients of the connector are created with; <see langword="null"/> if the service has none
    /// yet.
    /// </summary>
    public Uri? ConnectionRuntimeUrl { get; init; }

    /// <summary>Gets the status: <c>Error</c> until consent is given, then <c>Connected</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Gets a value that indicates whether the connection can be used.</summary>
    public bool IsConnected => string.Equals(Status, "Connected", StringComparison.OrdinalIgnoreCase);

    internal static ConnectorConnection Read(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Name = json.Text("name") ?? "",
        ConnectorName = json.Text("properties", "connectorName"),
        DisplayName = json.Text("properties", "displayName"),
        ConnectionRuntimeUrl =
            Uri.TryCreate(json.Text("properties", "connectionRuntimeUrl"), UriKind.Absolute, out Uri? url) ? url : null,
        Status = json.Items("properties", "statuses").Select(status => status.Text("status")).FirstOrDefault(status => status is not null)
            ?? json.Text("properties", "overallStatus"),
    };
}
