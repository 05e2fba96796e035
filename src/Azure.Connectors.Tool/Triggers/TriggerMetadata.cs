using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Reads and writes the members of the metadata that name the function that receives callbacks.</summary>
internal static class TriggerMetadata
{
    private const string DestinationType = "destinationType";
    private const string AppName = "functionAppName";
    private const string AppResourceGroup = "functionAppResourceGroup";
    private const string AppSubscription = "functionAppSubscriptionId";
    private const string FunctionName = "functionName";

    public static string? FunctionApp(ConnectorTriggerConfiguration trigger) => Text(trigger, AppName);

    public static string? ResourceGroup(ConnectorTriggerConfiguration trigger) => Text(trigger, AppResourceGroup);

    public static string? Subscription(ConnectorTriggerConfiguration trigger) => Text(trigger, AppSubscription);

    public static string? Function(ConnectorTriggerConfiguration trigger) => Text(trigger, FunctionName);

    public static void Set(ConnectorTriggerConfiguration trigger, string subscription, string resourceGroup, string app, string function)
    {
        trigger.Metadata[DestinationType] = "functionApp";
        trigger.Metadata[AppName] = app;
        trigger.Metadata[AppResourceGroup] = resourceGroup;
        trigger.Metadata[AppSubscription] = subscription;
        trigger.Metadata[FunctionName] = function;
    }

    public static void Clear(ConnectorTriggerConfiguration trigger)
    {
        foreach (string name in (string[])[DestinationType, AppName, AppResourceGroup, AppSubscription, FunctionName])
        {
            trigger.Metadata.Remove(name);
        }
    }

    private static string? Text(ConnectorTriggerConfiguration trigger, string name) =>
        trigger.Metadata[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
