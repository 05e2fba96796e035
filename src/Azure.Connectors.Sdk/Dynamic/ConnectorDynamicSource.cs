namespace Azure.Connectors.Sdk;

/// <summary>
/// The operation that gives the values or the schema of something (<c>x-ms-dynamic-values</c>, <c>-list</c>, <c>-schema</c>,
/// <c>-properties</c>).
/// </summary>
public sealed class ConnectorDynamicSource
{
    /// <summary>Gets the ID of the operation. It is empty if only a capability is named.</summary>
    public required string OperationId { get; init; }

    /// <summary>Gets the capability, such as <c>file-picker</c>, if no operation is named.</summary>
    public string? Capability { get; init; }

    /// <summary>Gets the arguments of the operation.</summary>
    public IReadOnlyList<ConnectorDynamicArgument> Arguments { get; init; } = [];

    /// <summary>Gets the location of the list in the response, or null for the root.</summary>
    public string? CollectionPath { get; init; }

    /// <summary>Gets the location of the value in an item, or of the schema in the response.</summary>
    public string? ValuePath { get; init; }

    /// <summary>Gets the location of the title in an item.</summary>
    public string? TitlePath { get; init; }
}

/// <summary>Represents an argument of the operation that returns values or a schema.</summary>
public sealed class ConnectorDynamicArgument
{
    /// <summary>The parameter's name.</summary>
    public required string Name { get; init; }

    /// <summary>The parameter of the first operation whose value is used, with slashes or dots into its body.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets the value itself as JSON, if it isn't a reference.</summary>
    public string? LiteralJson { get; init; }
}
