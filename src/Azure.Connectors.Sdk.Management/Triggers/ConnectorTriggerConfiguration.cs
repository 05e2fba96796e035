using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// Represents a trigger configuration: which trigger of which connection is active, and how its events are delivered. A configuration that
/// was read keeps all members that the service has sent, and sends them again when it is saved.
/// </summary>
public sealed class ConnectorTriggerConfiguration
{
    private readonly JsonObject _rest;

    /// <summary>Initializes a new instance with the parameters of any trigger. <see cref="Create"/> checks them.</summary>
    /// <param name="connectorName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="operationName">The operation ID of the trigger: a constant of <c>&lt;Service&gt;TriggerOperations</c>.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public ConnectorTriggerConfiguration(string connectorName, string connectionName, string operationName)
        : this([])
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectorName);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionName);
        ArgumentException.ThrowIfNullOrWhiteSpace(operationName);
        ConnectorName = connectorName;
        ConnectionName = connectionName;
        OperationName = operationName;
    }

    private ConnectorTriggerConfiguration(JsonObject rest) => _rest = rest;

    /// <summary>Gets the resource ID; <see langword="null"/> for a configuration that wasn't read.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the name; <see langword="null"/> for a configuration that wasn't read.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the API name of the connector.</summary>
    public string ConnectorName { get; private init; } = "";

    /// <summary>Gets the name of the connection.</summary>
    public string ConnectionName { get; private init; } = "";

    /// <summary>Gets the operation ID of the trigger.</summary>
    public string OperationName { get; private init; } = "";

    /// <summary>Gets or sets a value that indicates whether events are delivered. The default is <see langword="true"/>.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Gets or sets the description.</summary>
    public string? Description { get; set; }

    /// <summary>Gets the parameters of the trigger, by the constants of <c>&lt;Service&gt;TriggerParameters</c>.</summary>
    public JsonObject Parameters { get; private init; } = [];

    /// <summary>Gets or sets how events are delivered. The default is <see cref="ConnectorTriggerDeliveryMode.Webhook"/>.</summary>
    public ConnectorTriggerDeliveryMode DeliveryMode { get; set; }

    /// <summary>Gets or sets the address to which callbacks are sent. It is required for callbacks, and not used for polling.</summary>
    public Uri? CallbackUrl { get; set; }

    /// <summary>Gets or sets how callbacks are authenticated; <see langword="null"/> if the callback URL contains the key.</summary>
    public ConnectorTriggerAuthentication? Authentication { get; set; }

    /// <summary>
    /// Gets the metadata, such as <c>destinationType</c>, <c>functionAppName</c>, <c>functionName</c>, <c>recurrenceFrequency</c> and
    /// <c>recurrenceInterval</c>.
    /// </summary>
    public JsonObject Metadata { get; private init; } = [];

    /// <summary>
    /// Gets the addresses from which events are received; <see langword="null"/> for callbacks and for a configuration that wasn't read.
    /// </summary>
    public ConnectorPollingEndpoints? PollingEndpoints { get; init; }

    /// <summary>Gets the values that no message may contain.</summary>
    internal IReadOnlyList<string> Secrets =>
    [
        .. Authentication?.Secrets ?? [],
        .. CallbackUrl is { IsAbsoluteUri: true, Query: { Length: > 1 } query } ? [query[1..]] : Array.Empty<string>(),
    ];

    /// <summary>Creates a configuration whose parameters are checked.</summary>
    /// <param name="catalog">The operations of the connector, such as <c>Office365OperationCatalog.Instance</c>.</param>
    /// <param name="connectionName">The name of the connection.</param>
    /// <param name="operationName">The operation ID of the trigger: a constant of <c>&lt;Service&gt;TriggerOperations</c>.</param>
    /// <param name="parameters">The parameters, by the constants of <c>&lt;Service&gt;TriggerParameters</c>; <see langword="null"/> for
    /// none.</param>
    /// <exception cref="ArgumentException">The connector has no such trigger, a parameter is unknown, or a required one is missing. The
    /// message names it and the nearest known name.</exception>
    public static ConnectorTriggerConfiguration Create(
        ConnectorOperationCatalog catalog, string connectionName, string operationName, JsonObject? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(operationName);
        TriggerParameterCheck.Require(catalog, operationName, parameters ?? []);
        return new(catalog.ApiName, connectionName, operationName)
        {
            Parameters = (JsonObject?)parameters?.DeepClone() ?? [],
        };
    }

    internal static ConnectorTriggerConfiguration Read(JsonElement json)
    {
        JsonObject properties = JsonObject.Create(json.Member("properties")) ?? [];
        JsonNode? connection = properties["connectionDetails"];
        JsonNode? notification = properties["notificationDetails"];
        bool isPoll = string.Equals(TriggerJson.Text(properties, "deliveryMode"), "Poll", StringComparison.OrdinalIgnoreCase);
        return new(properties)
        {
            Id = json.Text("id"),
            Name = json.Text("name"),
            ConnectorName = TriggerJson.Text(connection, "connectorName") ?? "",
            ConnectionName = TriggerJson.Text(connection, "connectionName") ?? "",
            OperationName = TriggerJson.Text(properties, "operationName") ?? "",
            IsEnabled = !string.Equals(TriggerJson.Text(properties, "state"), "Disabled", StringComparison.OrdinalIgnoreCase),
            Description = TriggerJson.Text(properties, "description"),
            Parameters = ReadParameters(properties["parameters"]),
            DeliveryMode = isPoll ? ConnectorTriggerDeliveryMode.Poll : ConnectorTriggerDeliveryMode.Webhook,
            CallbackUrl = Uri.TryCreate(TriggerJson.Text(notification, "callbackUrl"), UriKind.Absolute, out Uri? url) ? url : null,
            Authentication = ConnectorTriggerAuthentication.Read((notification as JsonObject)?["authentication"]),
            Metadata = (JsonObject?)(properties["metadata"] as JsonObject)?.DeepClone() ?? [],
            PollingEndpoints = ConnectorPollingEndpoints.Read(properties["pollingEndpoints"]),
        };
    }

    /// <exception cref="ArgumentException">Callbacks have no address, or their key is missing.</exception>
    internal void RequireComplete(string parameterName)
    {
        if (DeliveryMode == ConnectorTriggerDeliveryMode.Poll)
        {
            return;
        }

        if (CallbackUrl is not { IsAbsoluteUri: true })
        {
            throw new ArgumentException("The trigger configuration needs an absolute CallbackUrl.", parameterName);
        }

        if (Authentication is { LacksKey: true })
        {
            throw new ArgumentException("The Authentication of the trigger configuration has no key. Set it again.", parameterName);
        }
    }

    /// <summary>Creates the complete body of a PUT request.</summary>
    internal JsonObject ToJson()
    {
        JsonObject properties = (JsonObject)_rest.DeepClone();
        properties.Remove("pollingEndpoints");
        properties["state"] = IsEnabled ? "Enabled" : "Disabled";
        TriggerJson.Set(properties, "description", Description);
        JsonObject connection = TriggerJson.Child(properties, "connectionDetails");
        connection["connectorName"] = ConnectorName;
        connection["connectionName"] = ConnectionName;
        properties["operationName"] = OperationName;
        properties["parameters"] = new JsonArray(
            [.. Parameters.Select(parameter => new JsonObject { ["name"] = parameter.Key, ["value"] = parameter.Value?.DeepClone() })]);
        TriggerJson.Set(properties, "metadata", Metadata.Count > 0 ? Metadata.DeepClone() : null);
        if (DeliveryMode == ConnectorTriggerDeliveryMode.Poll)
        {
            properties["deliveryMode"] = "Poll";
            properties["type"] = "NotSpecified";
            properties.Remove("notificationDetails");
            return new() { ["properties"] = properties };
        }

        if (string.Equals(TriggerJson.Text(properties, "deliveryMode"), "Poll", StringComparison.OrdinalIgnoreCase))
        {
            properties.Remove("deliveryMode");
            properties.Remove("type");
        }

        JsonObject notification = TriggerJson.Child(properties, "notificationDetails");
        notification["callbackUrl"] = CallbackUrl!.OriginalString;
        notification["httpMethod"] ??= "Post";
        TriggerJson.Set(notification, "authentication", Authentication?.ToJson());
        return new() { ["properties"] = properties };
    }

    private static JsonObject ReadParameters(JsonNode? parameters)
    {
        JsonObject values = [];
        foreach (JsonNode? parameter in parameters as JsonArray ?? [])
        {
            if (TriggerJson.Text(parameter, "name") is string name)
            {
                values[name] = parameter!["value"]?.DeepClone();
            }
        }

        return values;
    }
}
