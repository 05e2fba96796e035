namespace Azure.Connectors.Sdk;

/// <summary>An operation as its spec describes it.</summary>
public sealed class ConnectorOperation
{
    /// <summary><c>operationId</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path's template without <c>/{connectionId}</c>; its literals are percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary><c>summary</c>.</summary>
    public string? Summary { get; init; }

    /// <summary><c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary><c>x-ms-safe-operation</c>, or a method that says so.</summary>
    public bool IsSafe { get; init; }

    /// <summary><c>x-ms-trigger</c>: it polls or subscribes.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>All parameters but the body, in the spec's order.</summary>
    public IReadOnlyList<ConnectorParameter> Parameters { get; init; } = [];

    /// <summary>The body, or null.</summary>
    public ConnectorBody? Body { get; init; }

    /// <summary>How a successful answer's content is read.</summary>
    public ConnectorContentKind ResponseKind { get; init; }

    /// <summary>Whether a successful response may have no content although others have: the spec declares one without a schema.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether its form travels as <c>multipart/form-data</c>.</summary>
    public bool IsMultipart { get; init; }

    /// <summary>The name of a page's array; null where there are no pages.</summary>
    public string? PageItemsName { get; init; }

    /// <summary>The name of a page's link to the next; null where there are no pages.</summary>
    public string? PageNextLinkName { get; init; }

    /// <summary>The source of the response's values.</summary>
    public ConnectorDynamicSource? ResponseValues { get; init; }

    /// <summary>The source of the response's schema.</summary>
    public ConnectorDynamicSource? ResponseSchema { get; init; }

    /// <summary>The parts of the response whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> ResponseMembers { get; init; } = [];
}
