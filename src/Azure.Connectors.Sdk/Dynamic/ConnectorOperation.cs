namespace Azure.Connectors.Sdk;

/// <summary>Represents an operation as the spec describes it.</summary>
public sealed class ConnectorOperation
{
    /// <summary><c>operationId</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path's template without <c>/{connectionId}</c>; its literals are percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary><c>summary</c>.</summary>
    public string? Summary { get; init; }

    /// <summary><c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>
    /// Gets whether the operation can be repeated without repeating an effect (the method, or <c>x-ms-safe-operation</c>).
    /// </summary>
    public bool IsSafe { get; init; }

    /// <summary>Gets whether the operation is a trigger (<c>x-ms-trigger</c>), which polls or subscribes.</summary>
    public bool IsTrigger { get; init; }

    /// <summary>Gets all parameters except the body, in the order of the spec.</summary>
    public IReadOnlyList<ConnectorParameter> Parameters { get; init; } = [];

    /// <summary>Gets the body, or null.</summary>
    public ConnectorBody? Body { get; init; }

    /// <summary>Gets how the content of a successful response is read.</summary>
    public ConnectorContentKind ResponseKind { get; init; }

    /// <summary>Whether a successful response may have no content although others have: the spec declares one without a schema.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Gets the meaning of a response with status 202, if the operation returns something and isn't a trigger.</summary>
    public AcceptedResponse AcceptedResponse { get; init; }

    /// <summary>Gets whether the form is sent as <c>multipart/form-data</c>.</summary>
    public bool IsMultipart { get; init; }

    /// <summary>Gets the name of the array of a page, or null if the operation has no pages.</summary>
    public string? PageItemsName { get; init; }

    /// <summary>Gets the name of the link to the next page, or null if the operation has no pages.</summary>
    public string? PageNextLinkName { get; init; }

    /// <summary>The source of the response's values.</summary>
    public ConnectorDynamicSource? ResponseValues { get; init; }

    /// <summary>The source of the response's schema.</summary>
    public ConnectorDynamicSource? ResponseSchema { get; init; }

    /// <summary>The parts of the response whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> ResponseMembers { get; init; } = [];
}
