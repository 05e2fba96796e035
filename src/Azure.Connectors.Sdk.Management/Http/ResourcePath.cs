namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Creates paths of resources. A name never extends outside of its segment.</summary>
internal static class ResourcePath
{
    public static string Namespaces(string subscriptionId, string? resourceGroup) =>
        resourceGroup is null
            ? $"{Subscription(subscriptionId)}/providers/Microsoft.Web/connectorGateways"
            : $"{Group(subscriptionId, resourceGroup)}/providers/Microsoft.Web/connectorGateways";

    public static string Namespace(string subscriptionId, string resourceGroup, string namespaceName) =>
        $"{Namespaces(subscriptionId, resourceGroup)}/{Segment(namespaceName, nameof(namespaceName))}";

    public static string Connectors(string subscriptionId, string location) =>
        $"{Subscription(subscriptionId)}/providers/Microsoft.Web/locations/{Segment(location, nameof(location))}/managedApis";

    public static string App(string subscriptionId, string resourceGroup, string appName) =>
        $"{Group(subscriptionId, resourceGroup)}/providers/Microsoft.Web/sites/{Segment(appName, nameof(appName))}";

    /// <summary>Encodes a name as a segment of a path.</summary>
    /// <exception cref="ArgumentException">The name is empty, or it is <c>.</c> or <c>..</c>, which are removed from URLs.</exception>
    public static string Segment(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameterName);
        return name is "." or ".."
            ? throw new ArgumentException($"'{name}' can't be the name of a resource.", parameterName)
            : Uri.EscapeDataString(name);
    }

    private static string Subscription(string subscriptionId) => $"/subscriptions/{Segment(subscriptionId, nameof(subscriptionId))}";

    private static string Group(string subscriptionId, string resourceGroup) =>
        $"{Subscription(subscriptionId)}/resourceGroups/{Segment(resourceGroup, nameof(resourceGroup))}";
}
