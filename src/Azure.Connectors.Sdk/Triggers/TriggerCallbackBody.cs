namespace Azure.Connectors.Sdk;

/// <summary>Represents the content of a trigger callback, in any of its shapes.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class TriggerCallbackBody<T>
{
    /// <summary>
    /// Gets or sets the items that the trigger fired for, in the order of the callback. A callback for a single item has one.
    /// </summary>
    public IReadOnlyList<T>? Value { get; set; }
}
