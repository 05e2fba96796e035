using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Programs the responses of the management API: namespaces, connections, access policies, connectors and applications.</summary>
internal sealed class ManagementServer
{
    private readonly ManagementState _state;
    private readonly ConnectorSetup _setup;
    private readonly ProgrammedResponses _book;
    private readonly IReadOnlyDictionary<string, ConnectorSetup> _connectors;

    public ManagementServer(
        ManagementState state,
        ConnectorSetup setup,
        ProgrammedResponses book,
        IReadOnlyDictionary<string, ConnectorSetup> connectors)
    {
        (_state, _setup, _book, _connectors) = (state, setup, book, connectors);
        On("Subscriptions_List", Page(_ => [Subscription()]));
        On("Namespaces_ListBySubscription", Page(request => ListNamespaces(request)));
        On("Namespaces_List", Page(request => _state.Resources.List(ArmPath.Namespaces(request))));
        OnResource("Namespaces", ArmPath.Namespace);
        On("Namespaces_CreateOrUpdate", (request, _) => SaveNamespace(request));
        On("Namespaces_Update", (request, _) => SetTags(request));
        On("Connections_List", Page(request => _state.Resources.List(ArmPath.Connections(ArmPath.Namespace(request)))));
        OnResource("Connections", ArmPath.Connection);
        On("Connections_CreateOrUpdate", SaveConnection);
        On("Connections_ListConsentLinks", ListConsentLinks);
        On("Consent_Give", (request, _) => GiveConsent(request));
        On("AccessPolicies_List", Page(request => _state.Resources.List(ArmPath.AccessPolicies(ArmPath.Connection(request)))));
        OnResource("AccessPolicies", ArmPath.AccessPolicy);
        On("AccessPolicies_CreateOrUpdate", (request, _) => SaveAccessPolicy(request));
        On("ManagedApis_List", Page(ListConnectors));
        On("ManagedApis_Export", (request, _) => ExportConnector(request));
        On("Apps_Get", (request, _) => ArmResponses.Resource(_state.Resources.Find(ArmPath.App(request)), ArmPath.App(request)));
        On("Apps_ListKeys", (request, _) => ListKeys(request));
    }

    /// <summary>Programs the response of an operation. The resources are locked while it is created.</summary>
    public void On(string operationId, Func<EmulatedRequest, string, EmulatedResponse> respond)
    {
        Loading.OperationDefinition operation = _setup.Definition.Find(operationId);
        _book.Add(operation, new ProgrammedResponse(null, (request, origin) =>
        {
            EmulatedResponse response;
            lock (_state.Lock)
            {
                response = respond(request, origin);
            }

            return ResponseConformance.Describe(operation, response) is { } problem
                ? throw new InvalidOperationException(problem)
                : response;
        }));
    }

    /// <summary>Programs the deletion of a resource and everything below it.</summary>
    public void OnDelete(string operationId, Func<EmulatedRequest, string> id) =>
        On(operationId, (request, _) => ArmResponses.Deleted(_state.Resources.Remove(id(request))));

    public Func<EmulatedRequest, string, EmulatedResponse> Page(Func<EmulatedRequest, IReadOnlyList<JsonObject>> items) =>
        (request, origin) => ArmResponses.Page(request, origin, items(request), _state.PageSize);

    /// <summary>Gets the content of a request as a new JSON object.</summary>
    public static JsonObject Body(EmulatedRequest request) => JsonObject.Create(request.Arguments["body"].Clone())!;

    private void OnResource(string prefix, Func<EmulatedRequest, string> id)
    {
        On(prefix + "_Get", (request, _) => ArmResponses.Resource(_state.Resources.Find(id(request)), id(request)));
        OnDelete(prefix + "_Delete", id);
    }

    private static JsonObject Subscription() => new()
    {
        ["id"] = "/subscriptions/" + EmulatedManagement.SubscriptionId,
        ["subscriptionId"] = EmulatedManagement.SubscriptionId,
        ["displayName"] = "Emulated",
        ["tenantId"] = EmulatedManagement.TenantId,
        ["state"] = "Enabled",
    };

    private JsonObject[] ListNamespaces(EmulatedRequest request) =>
    [
        .. _state.Resources
            .ListAll($"/subscriptions/{request.Argument("subscriptionId")}/", "connectorGateways")
            .Select(item => item.Resource)
    ];

    private EmulatedResponse SaveNamespace(EmulatedRequest request)
    {
        string id = ArmPath.Namespace(request);
        JsonObject? existing = _state.Resources.Find(id);
        JsonObject body = Body(request);
        if (existing?["identity"] is not null && body["identity"] is not null)
        {
            return ArmResponses.Invalid("ManagedIdentityInvalid", "The namespace has an identity, which can't be set again.");
        }

        JsonObject resource = new()
        {
            ["id"] = id,
            ["name"] = request.Argument("namespace"),
            ["type"] = "Microsoft.Web/connectorGateways",
            ["location"] = body["location"]!.DeepClone(),
            ["tags"] = body["tags"]?.DeepClone() ?? new JsonObject(),
            ["identity"] = existing?["identity"]?.DeepClone() ?? ManagementState.NewIdentity(),
            ["properties"] = body["properties"]!.DeepClone(),
        };
        return ArmResponses.Saved(resource, _state.Resources.Set(id, resource));
    }

    private EmulatedResponse SetTags(EmulatedRequest request)
    {
        string id = ArmPath.Namespace(request);
        if (_state.Resources.Find(id) is JsonObject resource)
        {
            resource["tags"] = Body(request)["tags"]!.DeepClone();
        }

        return ArmResponses.Resource(_state.Resources.Find(id), id);
    }

    private EmulatedResponse SaveConnection(EmulatedRequest request, string origin)
    {
        if (_state.Resources.Find(ArmPath.Namespace(request)) is not JsonObject parent)
        {
            return ArmResponses.NotFound("ParentResourceNotFound", "The Connector Namespace doesn't exist.");
        }

        JsonObject wanted = (JsonObject)Body(request)["properties"]!;
        string connectorName = (string)wanted["connectorName"]!;
        if (!_connectors.TryGetValue(connectorName, out ConnectorSetup? connector) || connector == _setup)
        {
            return ArmResponses.Invalid(
                "ConnectorNotFound", $"There is no connector '{connectorName}'.{Suggestion.For(connectorName, ApiNames())}");
        }

        string id = ArmPath.Connection(request);
        JsonObject? existing = _state.Resources.Find(id);
        string runtimeId = $"{(string)parent["name"]!}.{request.Argument("connection")}";
        JsonObject resource = new()
        {
            ["id"] = id,
            ["name"] = request.Argument("connection"),
            ["type"] = "Microsoft.Web/connectorGateways/connections",
            ["properties"] = new JsonObject
            {
                ["connectorName"] = connector.ApiName,
                ["displayName"] = wanted["displayName"]?.DeepClone() ?? request.Argument("connection"),
                ["connectionRuntimeUrl"] = RuntimeUrl.Create(new Uri(origin), connector.ApiName, runtimeId).AbsoluteUri,
            },
        };

        // As on the platform, new parameter values of an existing connection have no effect.
        bool isConnected = existing is null
            ? wanted["parameterValues"] is JsonObject { Count: > 0 }
            : ManagementState.IsConnected(existing);
        ManagementState.SetStatus(resource, isConnected ? "Connected" : "Error");
        _state.SetRuntimeId(runtimeId, id);
        return ArmResponses.Saved(resource, _state.Resources.Set(id, resource));
    }

    private EmulatedResponse ListConsentLinks(EmulatedRequest request, string origin)
    {
        string id = ArmPath.Connection(request);
        if (_state.Resources.Find(id) is null)
        {
            return ArmResponses.Resource(null, id);
        }

        JsonArray parameters = (JsonArray)Body(request)["parameters"]!;
        return EmulatedResponse.FromJson(new JsonObject
        {
            ["value"] = new JsonArray(
            [
                .. parameters.Select(parameter => new JsonObject
                {
                    ["link"] = $"{origin}{ManagementRoute.Consent}?id={Uri.EscapeDataString(id)}"
                        + $"&redirectUrl={Uri.EscapeDataString((string)parameter!["redirectUrl"]!)}",
                })
            ]),
        });
    }

    private EmulatedResponse GiveConsent(EmulatedRequest request) => _state.GiveConsent(request.Argument("id")!)
        ? EmulatedResponse.FromStatus(302).WithHeader("Location", request.Argument("redirectUrl")!)
        : ArmResponses.Resource(null, request.Argument("id")!);

    private EmulatedResponse SaveAccessPolicy(EmulatedRequest request)
    {
        string connectionId = ArmPath.Connection(request);
        if (_state.Resources.Find(connectionId) is null)
        {
            return ArmResponses.NotFound("ParentResourceNotFound", "The connection doesn't exist.");
        }

        string id = ArmPath.AccessPolicy(request);
        JsonObject resource = new()
        {
            ["id"] = id,
            ["name"] = request.Argument("policy"),
            ["type"] = "Microsoft.Web/connectorGateways/connections/accessPolicies",
            ["properties"] = Body(request)["properties"]!.DeepClone(),
        };
        bool isNew = _state.Resources.Set(id, resource);
        if (isNew)
        {
            _state.StartRefusing(connectionId);
        }

        return ArmResponses.Saved(resource, isNew);
    }

    private IEnumerable<string> ApiNames() =>
        _connectors.Values.Where(connector => connector != _setup).Select(connector => connector.ApiName);

    private JsonObject[] ListConnectors(EmulatedRequest request) =>
    [
        .. ApiNames().Order(StringComparer.Ordinal).Select(name => new JsonObject
        {
            ["id"] = request.Call.RawPathAndQuery.Split('?')[0] + "/" + name,
            ["name"] = name,
            ["properties"] = new JsonObject { ["generalInformation"] = Describe(_connectors[name]) },
        })
    ];

    private static JsonObject Describe(ConnectorSetup connector)
    {
        JsonElement root = connector.Definition.Document.Root;
        Loading.SpecDocument.TryGet(root, "info", out JsonElement info);
        return new()
        {
            ["displayName"] = Loading.SpecDocument.Text(info, "title") ?? connector.ApiName,
            ["description"] = Loading.SpecDocument.Text(info, "description") ?? "",
        };
    }

    private EmulatedResponse ExportConnector(EmulatedRequest request)
    {
        string name = request.Argument("api")!;
        return _connectors.TryGetValue(name, out ConnectorSetup? connector) && connector != _setup
            ? EmulatedResponse.FromJson(connector.Definition.Document.Root.GetRawText())
            : ArmResponses.NotFound("ConnectorNotFound", $"There is no connector '{name}'.{Suggestion.For(name, ApiNames())}");
    }

    private EmulatedResponse ListKeys(EmulatedRequest request)
    {
        string id = ArmPath.App(request);
        return _state.Resources.Find(id) is null
            ? ArmResponses.Resource(null, id)
            : EmulatedResponse.FromJson(new JsonObject
            {
                ["functionKeys"] = new JsonObject(),
                ["systemKeys"] = _state.SystemKeys(id),
            });
    }
}
