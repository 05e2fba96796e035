using System.Collections.Concurrent;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents all operations of a connector, as the spec describes them. Each is created when it is first requested.</summary>
public abstract class ConnectorOperationCatalog
{
    private readonly ConcurrentDictionary<string, ConnectorOperation?> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonElement> _definitions = new(StringComparer.Ordinal);

    /// <summary>Gets the API name of the connector, such as <c>office365</c>.</summary>
    public abstract string ApiName { get; }

    /// <summary>Gets the name in C#, such as <c>Office365</c>.</summary>
    public abstract string ServiceName { get; }

    /// <summary>Gets the IDs of the operations, in the order of the spec.</summary>
    public abstract IReadOnlyList<string> OperationIds { get; }

    /// <summary>
    /// The ids of the operations that the spec has and the catalog doesn't, in the spec's order: internal operations that nothing refers
    /// to, and operations that weren't selected when the client was generated.
    /// </summary>
    public virtual IReadOnlyList<string> OmittedOperationIds => [];

    /// <summary>Finds an operation.</summary>
    /// <param name="operationId">The id, exactly.</param>
    /// <returns>The operation, or null.</returns>
    public ConnectorOperation? Find(string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        if (_made.TryGetValue(operationId, out ConnectorOperation? operation))
        {
            return operation;
        }

        // Ids that don't exist aren't kept: they may come from anywhere, without end.
        operation = Create(operationId);
        return operation is null ? null : _made.GetOrAdd(operationId, operation.In(this));
    }

    /// <summary>Creates an operation.</summary>
    /// <param name="operationId">The id.</param>
    /// <returns>The operation; null for an unknown id.</returns>
    protected abstract ConnectorOperation? Create(string operationId);

    /// <summary>Gets the metadata of an operation: the texts and schemas that aren't needed to call it.</summary>
    /// <param name="operationId">The ID of the operation.</param>
    /// <returns>
    /// A JSON object in UTF-8, or an empty span if there is none. Its members are optional: <c>description</c>, <c>x-ms-visibility</c>,
    /// <c>x-ms-name-for-model</c>, <c>x-ms-description-for-model</c> and <c>x-ms-openai-data</c> of the operation; <c>parameters</c>, the
    /// schemas of the parameters in their order; <c>body</c> and <c>response</c>, the schemas of these. A schema refers to a definition by
    /// <c>#/$defs/</c> and its name.
    /// </returns>
    protected virtual ReadOnlySpan<byte> GetMetadata(string operationId) => default;

    /// <summary>Gets a definition that schemas of the metadata refer to.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <returns>A JSON schema in UTF-8, or an empty span if there is no such definition.</returns>
    protected virtual ReadOnlySpan<byte> GetDefinition(string name) => default;

    /// <summary>Gets an operation.</summary>
    /// <exception cref="ArgumentException">The catalog doesn't have the operation. The message suggests the nearest ID.</exception>
    internal ConnectorOperation Get(string operationId) =>
        Find(operationId) ?? throw new ArgumentException(DescribeUnknown(operationId), nameof(operationId));

    internal OperationMetadata? LoadMetadata(string operationId)
    {
        ReadOnlySpan<byte> json = GetMetadata(operationId);
        return json.IsEmpty ? null : new(OperationMetadata.Parse(json), this);
    }

    /// <exception cref="InvalidOperationException">The catalog has no such definition.</exception>
    internal JsonElement FindDefinition(string name)
    {
        if (_definitions.TryGetValue(name, out JsonElement known))
        {
            return known;
        }

        ReadOnlySpan<byte> json = GetDefinition(name);
        return json.IsEmpty
            ? throw new InvalidOperationException($"The catalog of '{ApiName}' has no definition '{MessageText.Of(name)}'.")
            : _definitions.GetOrAdd(name, OperationMetadata.Parse(json));
    }

    private string DescribeUnknown(string operationId)
    {
        string id = MessageText.Of(operationId);
        if (OmittedOperationIds.Contains(operationId, StringComparer.Ordinal))
        {
            return $"The operation '{id}' of the connector '{ApiName}' was omitted when the client was generated. To keep it, add it to "
                + $"the Operations metadata of the ConnectorSpec item, "
                + "with the other operations to keep. If it is internal, IncludeInternal=\"true\" on the item keeps all internal "
                + "operations.";
        }

        return $"The connector '{ApiName}' has no operation "
            + $"'{id}'.{NearestName.Hint(operationId, OperationIds.Concat(OmittedOperationIds))}{ToolCommand.ShowOperations(ApiName)}";
    }
}
