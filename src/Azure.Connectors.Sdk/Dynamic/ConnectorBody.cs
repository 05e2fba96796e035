namespace Azure.Connectors.Sdk;

/// <summary>Represents a body as the spec describes it.</summary>
public sealed class ConnectorBody
{
    /// <summary>Gets the name of the parameter. It isn't sent.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the kind of the content.</summary>
    public required ConnectorContentKind Kind { get; init; }

    /// <summary>Gets the content type that is sent.</summary>
    public required string ContentType { get; init; }

    /// <summary>Gets a value that indicates whether a value is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The source of its values.</summary>
    public ConnectorDynamicSource? DynamicValues { get; init; }

    /// <summary>The source of its schema.</summary>
    public ConnectorDynamicSource? DynamicSchema { get; init; }

    /// <summary>The parts of it whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> DynamicMembers { get; init; } = [];
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
