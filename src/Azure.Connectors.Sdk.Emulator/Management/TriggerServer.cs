using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Triggers;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Programs the responses of the management API for trigger configurations.</summary>
internal sealed class TriggerServer
{
    private readonly ManagementState _state;
    private readonly IReadOnlyDictionary<string, ConnectorSetup> _connectors;
    private readonly Func<string, EmulatedPollQueue> _queues;

    public TriggerServer(
        ManagementServer server,
        ManagementState state,
        IReadOnlyDictionary<string, ConnectorSetup> connectors,
        Func<string, EmulatedPollQueue> queues)
    {
        (_state, _connectors, _queues) = (state, connectors, queues);
        server.On("TriggerConfigs_List", server.Page(request => [.. Named(request).Select(Describe)]));
        server.OnDelete("TriggerConfigs_Delete", ArmPath.Trigger);
        server.On("TriggerConfigs_Get", (request, _) =>
            ArmResponses.Resource(
                _state.Resources.Find(ArmPath.Trigger(request)) is JsonObject found ? Describe(found) : null, ArmPath.Trigger(request)));
        server.On("TriggerConfigs_CreateOrUpdate", (request, _) => Save(request));
    }

    public static bool IsPoll(JsonObject properties) => (string?)properties["deliveryMode"] == "Poll";

    private IReadOnlyList<JsonObject> Named(EmulatedRequest request) =>
        _state.Resources.List(ArmPath.Triggers(ArmPath.Namespace(request)));

    /// <summary>Adds the polling endpoints, which are known while the emulator listens.</summary>
    private JsonObject Describe(JsonObject resource)
    {
        JsonObject described = (JsonObject)resource.DeepClone();
        JsonObject properties = (JsonObject)described["properties"]!;
        if (IsPoll(properties))
        {
            EmulatedPollQueue queue = _queues((string)resource["name"]!);
            properties["pollingEndpoints"] = new JsonObject
            {
                ["receiveUri"] = queue.ReceiveUri.OriginalString,
                ["acknowledgeUri"] = queue.AcknowledgeUri.OriginalString,
                ["hasMessagesUri"] = queue.HasMessagesUri.OriginalString,
                ["approximateQueueDepthUri"] = queue.ApproximateQueueDepthUri.OriginalString,
            };
        }

        return described;
    }

    private EmulatedResponse Save(EmulatedRequest request)
    {
        string namespaceId = ArmPath.Namespace(request);
        if (_state.Resources.Find(namespaceId) is null)
        {
            return ArmResponses.NotFound("ParentResourceNotFound", "The Connector Namespace doesn't exist.");
        }

        JsonObject properties = (JsonObject)ManagementServer.Body(request)["properties"]!;
        if (Problem(namespaceId, properties) is string problem)
        {
            return ArmResponses.Invalid("InvalidTriggerConfig", problem);
        }

        string id = ArmPath.Trigger(request);
        if (IsPoll(properties) && IsQueueOfAnother(id, request.Argument("trigger")!))
        {
            return Errors.Response(
                409, "TriggerConfigExists", "Another namespace of the emulator has a queue with the name of the trigger configuration.");
        }

        properties["state"] ??= "Enabled";
        JsonObject resource = new()
        {
            ["id"] = id,
            ["name"] = request.Argument("trigger"),
            ["type"] = "Microsoft.Web/connectorGateways/triggerConfigs",
            ["properties"] = properties.DeepClone(),
        };

        // The polling endpoints of a new configuration aren't in the response, as can happen on the platform.
        bool isNew = _state.Resources.Set(id, resource);
        return ArmResponses.Saved(isNew ? resource : Describe(resource), isNew);
    }

    private bool IsQueueOfAnother(string id, string name) =>
        _state.Resources.ListAll("/", ManagementState.Triggers).Any(trigger =>
            !trigger.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
            && name.Equals((string?)trigger.Resource["name"], StringComparison.OrdinalIgnoreCase)
            && IsPoll((JsonObject)trigger.Resource["properties"]!));

    private string? Problem(string namespaceId, JsonObject properties)
    {
        string connectorName = (string)properties["connectionDetails"]!["connectorName"]!;
        string connectionName = (string)properties["connectionDetails"]!["connectionName"]!;
        if (_state.Resources.Find(ArmPath.Connection(namespaceId, connectionName)) is not JsonObject connection)
        {
            return $"There is no connection '{connectionName}'.";
        }

        if (!connectorName.Equals((string?)connection["properties"]!["connectorName"], StringComparison.OrdinalIgnoreCase)
            || !_connectors.TryGetValue(connectorName, out ConnectorSetup? connector))
        {
            return $"The connection '{connectionName}' isn't one of the connector '{connectorName}'.";
        }

        if (IsPoll(properties) != (properties["notificationDetails"] is null))
        {
            return "Poll delivery has no notificationDetails; any other delivery requires them.";
        }

        if (IsPoll(properties) && (string?)properties["type"] != "NotSpecified")
        {
            return "The type of poll delivery must be NotSpecified.";
        }

        try
        {
            return ParameterProblem(TriggerLookup.Find(connector.Definition, (string)properties["operationName"]!), properties);
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static string? ParameterProblem(OperationDefinition trigger, JsonObject properties)
    {
        HashSet<string> given =
        [
            .. (properties["parameters"] as JsonArray ?? [])
                .Where(parameter => parameter!["value"] is not null)
                .Select(parameter => (string)parameter!["name"]!)
        ];
        ParameterDefinition[] parameters = [.. trigger.Parameters.Where(parameter => !parameter.IsConstant)];
        HashSet<string> known =
        [
            .. parameters.Where(parameter => parameter.In != "body").Select(parameter => parameter.Name),
            .. parameters.Where(parameter => parameter.In == "body").SelectMany(body =>
                body.Flat.PropertyCount > 0 ? body.Flat.Properties.Select(property => property.Name) : [body.Name])
        ];
        if (given.FirstOrDefault(name => !known.Contains(name)) is string unknown)
        {
            return $"The trigger '{trigger.Id}' has no parameter '{unknown}'.{Suggestion.For(unknown, known)}";
        }

        return parameters.FirstOrDefault(parameter =>
            parameter.In != "body"
            && parameter.Required
            && parameter.Flat.TextOf("default") is null
            && parameter.Name != "connectionId"
            && !given.Contains(parameter.Name)) is ParameterDefinition missing
            ? $"The trigger '{trigger.Id}' requires the parameter '{missing.Name}'."
            : null;
    }
}
