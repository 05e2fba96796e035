namespace Azure.Connectors.Sdk;

/// <summary>The content of a trigger's callback, whichever of its shapes it came in.</summary>
/// <typeparam name="T">An item.</typeparam>
public sealed class TriggerCallbackBody<T>
{
    /// <summary>The items that the trigger fired for, in the order of the callback; of a callback for a single item that one alone.</summary>
    public IReadOnlyList<T>? Value { get; set; }
}
