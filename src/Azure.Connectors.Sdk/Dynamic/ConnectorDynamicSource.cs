using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a discovery operation that returns values, a schema or the items of a tree, with its arguments (<c>x-ms-dynamic-values</c>,
/// <c>-list</c>, <c>-schema</c>, <c>-properties</c>, <c>-tree</c>).
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

    /// <summary>Gets the location of the title with the titles above it in an item of a tree, such as the path of a folder.</summary>
    public string? FullTitlePath { get; init; }

    /// <summary>
    /// Gets the condition for the items of a tree that contain others, such as <c>(IsFolder eq true)</c>, or null if all of them can.
    /// </summary>
    public string? ParentCondition { get; init; }

    /// <summary>Gets the condition for the items of a tree that can be selected, or null if there is none.</summary>
    public string? SelectableCondition { get; init; }

    /// <summary>
    /// Reads the source of the values from a schema that the service returned, such as the schema of a column in what
    /// <see cref="DynamicConnectorClient.GetDynamicSchemaAsync"/> returns.
    /// </summary>
    /// <param name="schema">The schema with <c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c> or <c>x-ms-dynamic-tree</c>.</param>
    /// <returns>The source, or null if the schema has none with an operation.</returns>
    public static ConnectorDynamicSource? FromSchema(JsonElement schema) =>
        DynamicMetadata.Values(new ElementMetadata(schema))
            .Where(static extension => extension.Source!.IsObject)
            .Select(static extension => FromForm(DynamicMetadata.Read(extension)))
            .FirstOrDefault(static source => source.OperationId.Length > 0);

    private static ConnectorDynamicSource FromForm(DynamicSourceForm form) => new()
    {
        OperationId = form.OperationId,
        Capability = form.Capability,
        Arguments = [.. form.Arguments.Select(static argument => new ConnectorDynamicArgument
        {
            Name = argument.Name,
            Reference = argument.Reference,
            NodePath = argument.NodePath,
            LiteralJson = argument.LiteralJson,
            AlternativeType = argument.AlternativeType,
            IsRequired = argument.IsRequired,
        })],
        CollectionPath = form.CollectionPath,
        ValuePath = form.ValuePath,
        TitlePath = form.TitlePath,
    };
}

/// <summary>Represents an argument of a discovery operation.</summary>
public sealed class ConnectorDynamicArgument
{
    /// <summary>
    /// Gets the name of the discovery operation's parameter. Slashes lead into its body, such as <c>body/kind</c>; a name that the
    /// operation doesn't have is a member of its body.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets the argument of the calling operation that has the value. Slashes or dots lead into its body, such as <c>body/site</c>.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>Gets the location of the value in the node whose children are requested (<c>selectedItemValuePath</c>).</summary>
    public string? NodePath { get; init; }

    /// <summary>Gets the value as JSON. Beside a reference or a path, it is used if they lead to no value.</summary>
    public string? LiteralJson { get; init; }

    /// <summary>
    /// Gets the JSON type as which the value is passed if it has another one (<c>alternativeParameterType</c>), such as <c>string</c>.
    /// </summary>
    public string? AlternativeType { get; init; }

    /// <summary>Gets a value that indicates whether the discovery operation can't be called without a value.</summary>
    public bool IsRequired { get; init; }
}
