namespace Azure.Connectors.Sdk;

/// <summary>Represents a body as the spec describes it.</summary>
public sealed class ConnectorBody
{
    private ConnectorOperation? _operation;
    private ConnectorSchema? _schema;

    /// <summary>Gets the name of the parameter. It isn't sent.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the key, which identifies the body in its operation: <c>body</c>.</summary>
    public string Key => new ParameterKey(ParameterKey.Body, Name).ToString();

    /// <summary>Gets the kind of the content.</summary>
    public required ConnectorContentKind Kind { get; init; }

    /// <summary>Gets the content type that is sent.</summary>
    public required string ContentType { get; init; }

    /// <summary>Gets a value that indicates whether a value is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the source of the values.</summary>
    public ConnectorDynamicSource? DynamicValues { get; init; }

    /// <summary>Gets the source of the schema.</summary>
    public ConnectorDynamicSource? DynamicSchema { get; init; }

    /// <summary>Gets the tree of the values.</summary>
    public ConnectorDynamicTree? DynamicTree { get; init; }

    /// <summary>Gets the parts of it whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> DynamicMembers { get; init; } = [];

    /// <summary>Gets the schema, with the title and the description, or null if the catalog has none.</summary>
    public ConnectorSchema? Schema => _schema ??= _operation?.Metadata?.Schema("body");

    internal void BelongTo(ConnectorOperation operation) => _operation = operation;
}

/// <summary>Specifies how content is written and read.</summary>
public enum ConnectorContentKind
{
    /// <summary>There is no content.</summary>
    None,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,
}
