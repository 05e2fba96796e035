namespace Azure.Connectors.Sdk;

/// <summary>
/// The operation that gives the values or the schema of something (<c>x-ms-dynamic-values</c>, <c>-list</c>, <c>-schema</c>,
/// <c>-properties</c>).
/// </summary>
public sealed class ConnectorDynamicSource
{
    /// <summary>The operation's id; empty where only a capability is named.</summary>
    public required string OperationId { get; init; }

    /// <summary>A capability such as <c>file-picker</c>, which no operation stands for by itself.</summary>
    public string? Capability { get; init; }

    /// <summary>What the operation is called with.</summary>
    public IReadOnlyList<ConnectorDynamicArgument> Arguments { get; init; } = [];

    /// <summary>Where the list stands in the answer; null for the root.</summary>
    public string? CollectionPath { get; init; }

    /// <summary>Where the value stands in an item, or the schema in the answer.</summary>
    public string? ValuePath { get; init; }

    /// <summary>Where the title for people stands in an item.</summary>
    public string? TitlePath { get; init; }
}

/// <summary>An argument of the operation that gives values or a schema.</summary>
public sealed class ConnectorDynamicArgument
{
    /// <summary>The parameter's name.</summary>
    public required string Name { get; init; }

    /// <summary>The parameter of the first operation whose value is used, with slashes or dots into its body.</summary>
    public string? Reference { get; init; }

    /// <summary>Or the value itself, as JSON.</summary>
    public string? LiteralJson { get; init; }
}
