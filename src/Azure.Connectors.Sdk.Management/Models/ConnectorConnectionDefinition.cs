using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Represents the definition of a connection to create.</summary>
/// <param name="connectorName">The API name of the connector, such as <c>office365</c>.</param>
/// <exception cref="ArgumentException">The name is empty.</exception>
public sealed class ConnectorConnectionDefinition(string connectorName)
{
    /// <summary>Gets the API name of the connector.</summary>
    public string ConnectorName { get; } = Required(connectorName);

    /// <summary>Gets or sets the display name; <see langword="null"/> for the name of the connection.</summary>
    public string? DisplayName { get; set; }

    /// <summary>
    /// Gets the values that a connector authenticates with that uses keys instead of consent, such as <c>storageaccount</c> and
    /// <c>sharedkey</c> of Azure Queues. No message or log contains them.
    /// </summary>
    public JsonObject ParameterValues { get; } = [];

    internal JsonObject ToJson(string connectionName)
    {
        JsonObject properties = new() { ["connectorName"] = ConnectorName, ["displayName"] = DisplayName ?? connectionName };
        if (ParameterValues.Count > 0)
        {
            properties["parameterValues"] = ParameterValues.DeepClone();
        }

        return new() { ["properties"] = properties };
    }

    private static string Required(string connectorName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectorName);
        return connectorName;
    }
}
