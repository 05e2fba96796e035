using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents an operation as the spec describes it.</summary>
public sealed class ConnectorOperation
{
    private ConnectorOperationCatalog? _catalog;
    private OperationMetadata? _metadata;
    private OperationPlan? _plan;
    private OperationPlan? _discoveryPlan;

    /// <summary>Gets the ID (<c>operationId</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>
    /// Gets the path, split at its parameters. It follows the runtime URL and doesn't contain <c>/{connectionId}</c>.
    /// </summary>
    public required IReadOnlyList<ConnectorPathSegment> PathSegments { get; init; }

    /// <summary>Gets the path as a template, such as <c>/v2/Mail/{id}</c>. Its literals are percent-encoded.</summary>
    public string Path => string.Concat(PathSegments);

    /// <summary>Gets the title (<c>summary</c>), or null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Gets whether the operation is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Gets the kind.</summary>
    public ConnectorOperationKind Kind { get; init; }

    /// <summary>
    /// Gets whether the client can send a request again without repeating an effect: the method is GET, HEAD, OPTIONS, PUT or DELETE, or
    /// the spec has <c>x-ms-safe-operation</c>.
    /// </summary>
    /// <remarks>The value doesn't say that the operation has no effect. Use <see cref="IsReadOnly"/> for that.</remarks>
    public bool IsRetrySafe { get; init; }

    /// <summary>Gets whether the operation has no effect: it only returns data.</summary>
    /// <remarks>
    /// The operation's method is GET or HEAD and the first word of its ID isn't a verb of change, such as <c>run</c> or <c>create</c>; or
    /// the spec has <c>x-ms-safe-operation</c>; or the connector's reviewed list contains the ID. An operation with an argument for a
    /// method or a URL, such as <c>HttpRequest</c>, is never read-only.
    /// </remarks>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets whether a repeated call with the same arguments has no additional effect.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Gets whether the operation can delete or overwrite data, or whether its effect is unknown.</summary>
    public bool IsDestructive { get; init; }

    /// <summary>
    /// Gets whether the spec requires that a user confirms the call (<c>x-ms-openai-data</c>): <c>x-ms-require-user-confirmation</c> is
    /// true, or <c>openai-enabled</c> is false.
    /// </summary>
    /// <remarks>False doesn't mean the opposite: the spec can omit it.</remarks>
    public bool RequiresConfirmation { get; init; }

    /// <summary>Gets all parameters except the body, in the order of the spec.</summary>
    public IReadOnlyList<ConnectorParameter> Parameters { get; init; } = [];

    /// <summary>Gets the body, or null.</summary>
    public ConnectorBody? Body { get; init; }

    /// <summary>Gets how the content of a successful response is read.</summary>
    public ConnectorContentKind ResponseKind { get; init; }

    /// <summary>Gets whether a successful response can have no content although others have content.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Gets the meaning of a response with status 202, if the operation returns something and isn't a trigger.</summary>
    public AcceptedResponse AcceptedResponse { get; init; }

    /// <summary>Gets whether the form is sent as <c>multipart/form-data</c>.</summary>
    public bool IsMultipart { get; init; }

    /// <summary>Gets the name of the array of a page, or null if the operation has no pages.</summary>
    public string? PageItemsName { get; init; }

    /// <summary>Gets the name of the link to the next page, or null if the operation has no pages.</summary>
    public string? PageNextLinkName { get; init; }

    /// <summary>Gets the source of the response's values.</summary>
    public ConnectorDynamicSource? ResponseDynamicValues { get; init; }

    /// <summary>Gets the source of the response's schema.</summary>
    public ConnectorDynamicSource? ResponseDynamicSchema { get; init; }

    /// <summary>Gets the tree of the response's values.</summary>
    public ConnectorDynamicTree? ResponseDynamicTree { get; init; }

    /// <summary>Gets the parts of the response whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> ResponseDynamicMembers { get; init; } = [];

    /// <summary>
    /// Gets the locations in the operation whose values or schema another operation provides, the shortest first. A location is an argument
    /// of <c>GetDynamicValuesAsync</c> and <c>GetDynamicSchemaAsync</c>.
    /// </summary>
    /// <remarks>Models can contain themselves, so at most 1,000 parts are examined.</remarks>
    public IEnumerable<ConnectorDynamicLocation> DynamicLocations => DynamicLocation.All(this);

    /// <summary>Gets the description, or null if there is none.</summary>
    public string? Description => Metadata?.Text("description");

    /// <summary>Gets the visibility.</summary>
    public ConnectorVisibility Visibility => Metadata?.Visibility ?? ConnectorVisibility.None;

    /// <summary>Gets the name to use for a language model (<c>x-ms-name-for-model</c>), or null if there is none.</summary>
    public string? NameForModel => Metadata?.Text("x-ms-name-for-model");

    /// <summary>Gets the description to use for a language model (<c>x-ms-description-for-model</c>), or null if there is none.</summary>
    public string? DescriptionForModel => Metadata?.Text("x-ms-description-for-model");

    /// <summary>
    /// Gets the <c>x-ms-openai-data</c> of the operation, or null. The object is unchanged from the spec; references in
    /// it are references into the spec.
    /// </summary>
    public JsonElement? OpenAIData => Metadata?.Value("x-ms-openai-data");

    /// <summary>Gets the schema of the response, or null if there is none.</summary>
    public ConnectorSchema? ResponseSchema => Metadata?.Schema("response");

    /// <summary>Gets how requests are written.</summary>
    internal OperationPlan Plan => _plan ??= new(this);

    /// <summary>The plan of a call for the values or the schema of another operation.</summary>
    internal OperationPlan DiscoveryPlan => _discoveryPlan ??= new(this, acceptsConstants: true);

    internal OperationMetadata? Metadata => _metadata ??= _catalog?.LoadMetadata(Id);

    /// <summary>Connects the operation to the catalog that has its schemas.</summary>
    internal ConnectorOperation In(ConnectorOperationCatalog catalog)
    {
        _catalog = catalog;
        for (int i = 0; i < Parameters.Count; i++)
        {
            Parameters[i].BelongTo(this, i);
        }

        Body?.BelongTo(this);
        return this;
    }
}
