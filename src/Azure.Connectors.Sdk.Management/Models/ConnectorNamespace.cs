using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents a Connector Namespace.</summary>
public sealed class ConnectorNamespace
{
    /// <summary>Gets the resource ID.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the location, such as <c>westeurope</c>.</summary>
    public string? Location { get; init; }

    /// <summary>Gets the tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Gets the system-assigned identity, which needs an access policy on each connection with triggers; <see langword="null"/> if there is
    /// none.
    /// </summary>
    public ConnectorIdentity? Identity { get; init; }

    internal static ConnectorNamespace Read(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Name = json.Text("name") ?? "",
        Location = json.Text("location"),
        Tags = json.Texts("tags"),
        Identity = ConnectorIdentity.ReadSystemAssigned(json),
    };
}
