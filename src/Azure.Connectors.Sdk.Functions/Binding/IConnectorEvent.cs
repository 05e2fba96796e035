namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>Sets the properties of an event whose type is known at run time.</summary>
internal interface IConnectorEvent
{
    void Set(object data, string? messageId);
}
