using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Contains the resources of the management API, and what they mean for calls and events. It is thread-safe.</summary>
internal sealed class ManagementState
{
    public const string Connections = "connections";
    public const string Triggers = "triggerConfigs";

    private readonly Dictionary<string, int> _refusals = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _functionKeys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _runtimeIds = new(StringComparer.OrdinalIgnoreCase);

    public object Lock { get; } = new();

    public ResourceStore Resources { get; } = new();

    public int PageSize { get; set; } = 100;

    public int RefusedCallsPerAccessPolicy { get; set; }

    public static string PrincipalOf(JsonObject resource) => (string)resource["identity"]!["principalId"]!;

    public static JsonObject NewIdentity() =>
        new() { ["type"] = "SystemAssigned", ["principalId"] = Guid.NewGuid().ToString(), ["tenantId"] = EmulatedManagement.TenantId };

    public static bool IsConnected(JsonObject connection) => (string?)connection["properties"]!["overallStatus"] == "Connected";

    public string AddApp(string resourceGroup, string appName, string? functionKey)
    {
        string id = ArmPath.App(EmulatedManagement.SubscriptionId, resourceGroup, appName);
        JsonObject app = new() { ["id"] = id, ["name"] = appName, ["identity"] = NewIdentity() };
        lock (Lock)
        {
            Resources.Set(id, app);
            _functionKeys.Remove(id);
            if (functionKey is not null)
            {
                _functionKeys[id] = functionKey;
            }
        }

        return PrincipalOf(app);
    }

    public JsonObject SystemKeys(string appId)
    {
        lock (Lock)
        {
            return _functionKeys.TryGetValue(appId, out string? key) ? new() { ["connector_extension"] = key } : [];
        }
    }

    public bool GiveConsent(string connectionId)
    {
        lock (Lock)
        {
            if (!IsId(connectionId, Connections) || Resources.Find(connectionId) is not JsonObject connection)
            {
                return false;
            }

            SetStatus(connection, "Connected");
            return true;
        }
    }

    public static void SetStatus(JsonObject connection, string status)
    {
        JsonObject properties = (JsonObject)connection["properties"]!;
        properties["overallStatus"] = status;
        properties["statuses"] = new JsonArray(new JsonObject { ["status"] = status });
    }

    /// <summary>Notes the ID that a connection has in its runtime URL.</summary>
    public void SetRuntimeId(string runtimeId, string connectionId)
    {
        lock (Lock)
        {
            _runtimeIds[runtimeId] = connectionId;
        }
    }

    /// <summary>Refuses calls for some time, because a new access policy takes some time to have an effect.</summary>
    public void StartRefusing(string connectionId)
    {
        lock (Lock)
        {
            _refusals[connectionId] = RefusedCallsPerAccessPolicy;
        }
    }

    /// <summary>Gets the reason why the platform wouldn't send an event of a connection; <see langword="null"/> if it would.</summary>
    public string? EventProblem(string namespaceId, string connectionId)
    {
        lock (Lock)
        {
            if (Resources.Find(connectionId) is not JsonObject connection)
            {
                return "Its connection was deleted. Create it again with 'connectors connection create'.";
            }

            if (!IsConnected(connection))
            {
                return "Its connection isn't connected: a user must give consent with 'connectors connection authorize'.";
            }

            string principal = PrincipalOf(Resources.Find(namespaceId)!);
            return Principals(connectionId).Contains(principal, StringComparer.OrdinalIgnoreCase)
                ? null
                : "The identity of the namespace has no access policy on the connection. Create one with 'connectors connection grant'.";
        }
    }

    /// <summary>Refuses a call of an operation, if it goes to a connection of this API that doesn't allow it.</summary>
    /// <returns>The response; <see langword="null"/> if the call is allowed.</returns>
    public EmulatedResponse? Refuse(string runtimeId)
    {
        lock (Lock)
        {
            if (!_runtimeIds.TryGetValue(runtimeId, out string? id) || Resources.Find(id) is not JsonObject connection)
            {
                return null;
            }

            if (!IsConnected(connection))
            {
                return Hosting.Errors.Response(
                    401,
                    "ConnectionNotConnected",
                    "The connection isn't connected: a user must give consent with 'connectors connection authorize'.");
            }

            // The caller isn't known on loopback. A policy for the namespace is for triggers.
            string own = PrincipalOf(Resources.Find(ArmPath.Parent(id))!);
            if (Principals(id).All(principal => principal.Equals(own, StringComparison.OrdinalIgnoreCase)))
            {
                return Hosting.Errors.Response(
                    403,
                    "ConnectionAccessDenied",
                    "No access policy of the connection allows the caller. Create one with 'connectors connection grant'.");
            }

            if (_refusals.GetValueOrDefault(id) is int left and > 0)
            {
                _refusals[id] = left - 1;
                return Hosting.Errors.Response(403, "ConnectionAccessDenied", "The access policy has no effect yet.");
            }

            return null;
        }
    }

    private static bool IsId(string id, string kind) =>
        id.Split('/') is [.., string last, _] && last.Equals(kind, StringComparison.OrdinalIgnoreCase);

    private string[] Principals(string connectionId) =>
    [
        .. Resources.List(ArmPath.AccessPolicies(connectionId)).Select(policy =>
            (string)policy["properties"]!["principal"]!["identity"]!["objectId"]!)
    ];
}
