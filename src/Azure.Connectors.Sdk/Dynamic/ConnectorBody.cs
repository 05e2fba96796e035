namespace Azure.Connectors.Sdk;

/// <summary>A body as its spec describes it.</summary>
public sealed class ConnectorBody
{
    /// <summary>The parameter's name; not on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>How it is made.</summary>
    public required ConnectorContentKind Kind { get; init; }

    /// <summary>The content type it is sent with.</summary>
    public required string ContentType { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>The source of its values.</summary>
    public ConnectorDynamicSource? DynamicValues { get; init; }

    /// <summary>The source of its schema.</summary>
    public ConnectorDynamicSource? DynamicSchema { get; init; }

    /// <summary>The parts of it whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> DynamicMembers { get; init; } = [];
}

/// <summary>How content is made or read.</summary>
public enum ConnectorContentKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,
}
