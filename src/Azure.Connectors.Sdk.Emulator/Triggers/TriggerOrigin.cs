namespace Azure.Connectors.Sdk.Emulator.Triggers;

/// <summary>Represents the trigger configuration that sends a callback, as the headers of the callback name it.</summary>
internal sealed record TriggerOrigin(string TriggerName, string Namespace, string SubscriptionId, string ResourceGroup)
{
    /// <summary>Creates the origin of a callback without a trigger configuration.</summary>
    public static TriggerOrigin Emulated(string operationId) =>
        new("emulated-" + operationId, "emulated", Guid.Empty.ToString(), "emulated");
}
