namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Creates the IDs of resources from the arguments of a request. Names are encoded, so that each is one segment.</summary>
internal static class ArmPath
{
    public static string Namespaces(EmulatedRequest request) => Namespaces(request.Argument("subscriptionId")!, Group(request));

    public static string Namespace(EmulatedRequest request) => Child(Namespaces(request), request.Argument("namespace")!);

    public static string Connections(string namespaceId) => $"{namespaceId}/{ManagementState.Connections}";

    public static string Connection(EmulatedRequest request) => Connection(Namespace(request), request.Argument("connection")!);

    public static string Connection(string namespaceId, string connectionName) => Child(Connections(namespaceId), connectionName);

    public static string AccessPolicies(string connectionId) => $"{connectionId}/accessPolicies";

    public static string AccessPolicy(EmulatedRequest request) =>
        Child(AccessPolicies(Connection(request)), request.Argument("policy")!);

    public static string Triggers(string namespaceId) => $"{namespaceId}/{ManagementState.Triggers}";

    public static string Trigger(EmulatedRequest request) => Child(Triggers(Namespace(request)), request.Argument("trigger")!);

    public static string App(EmulatedRequest request) =>
        App(request.Argument("subscriptionId")!, Group(request), request.Argument("app")!);

    public static string App(string subscriptionId, string resourceGroup, string appName) =>
        Child($"{Group(subscriptionId, resourceGroup)}/providers/Microsoft.Web/sites", appName);

    /// <summary>Gets the ID of the resource that contains another one.</summary>
    public static string Parent(string id) => id[..id.LastIndexOf('/', id.LastIndexOf('/') - 1)];

    /// <summary>Gets the decoded segments of an ID.</summary>
    public static string[] Segments(string id) => [.. id.Split('/').Select(Uri.UnescapeDataString)];

    private static string Group(EmulatedRequest request) => request.Argument("resourceGroup")!;

    private static string Namespaces(string subscriptionId, string resourceGroup) =>
        $"{Group(subscriptionId, resourceGroup)}/providers/Microsoft.Web/connectorGateways";

    private static string Group(string subscriptionId, string resourceGroup) =>
        Child(Child("/subscriptions", subscriptionId) + "/resourceGroups", resourceGroup);

    private static string Child(string collection, string name) => $"{collection}/{Uri.EscapeDataString(name)}";
}
