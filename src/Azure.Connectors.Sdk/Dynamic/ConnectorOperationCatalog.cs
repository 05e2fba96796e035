using System.Collections.Concurrent;

namespace Azure.Connectors.Sdk;

/// <summary>All of a connector's operations, as its spec describes them; each is made when it is first asked for.</summary>
public abstract class ConnectorOperationCatalog
{
    private readonly ConcurrentDictionary<string, ConnectorOperation?> _made = new(StringComparer.Ordinal);

    /// <summary>The connector, such as <c>office365</c>.</summary>
    public abstract string ApiName { get; }

    /// <summary>Its name in C#, such as <c>Office365</c>.</summary>
    public abstract string ServiceName { get; }

    /// <summary>The operations' ids, in the spec's order.</summary>
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

    /// <summary>Makes an operation.</summary>
    /// <param name="operationId">The id.</param>
    /// <returns>The operation; null for an unknown id.</returns>
    protected abstract ConnectorOperation? Create(string operationId);
}
