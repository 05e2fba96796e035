namespace Azure.Connectors.Sdk;

/// <summary>Specifies the kind of an operation.</summary>
public enum ConnectorOperationKind
{
    /// <summary>An operation that an application calls.</summary>
    Action,

    /// <summary>An event source (<c>x-ms-trigger</c>). Calling the operation polls or subscribes.</summary>
    Trigger,

    /// <summary>A helper operation that provides values or schemas (<c>x-ms-visibility: internal</c>).</summary>
    Discovery,
}
