using System.Text.Json;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents a connector of the catalog of a location.</summary>
public sealed class ManagedConnector
{
    /// <summary>Gets the API name, such as <c>office365</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the display name, such as <c>Office 365 Outlook</c>.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Gets the description.</summary>
    public string? Description { get; init; }

    internal static ManagedConnector Read(JsonElement json) => new()
    {
        Name = json.Text("name") ?? "",
        DisplayName = json.Text("properties", "generalInformation", "displayName"),
        Description = json.Text("properties", "generalInformation", "description"),
    };
}
