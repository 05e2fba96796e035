using System.Collections.Concurrent;

namespace Azure.Connectors.Sdk;

/// <summary>Represents all operations of a connector, as the spec describes them. Each is created when it is first requested.</summary>
public abstract class ConnectorOperationCatalog
{
    private readonly ConcurrentDictionary<string, ConnectorOperation?> _made = new(StringComparer.Ordinal);

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
        return operation is null ? null : _made.GetOrAdd(operationId, operation);
    }

    /// <summary>Creates an operation.</summary>
    /// <param name="operationId">The id.</param>
    /// <returns>The operation; null for an unknown id.</returns>
    protected abstract ConnectorOperation? Create(string operationId);
}
