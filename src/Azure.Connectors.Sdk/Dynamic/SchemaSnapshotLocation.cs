namespace Azure.Connectors.Sdk;

/// <summary>Represents a location of an operation, whose schema <see cref="SchemaSnapshot"/> fetches.</summary>
/// <param name="operationId">The ID of the operation: a constant of the connector's <c>Operations</c> class.</param>
/// <param name="location">The location, as for <see cref="ConnectorDiscoveryExtensions.GetDynamicSchemaAsync"/>; null for the
/// response.</param>
/// <exception cref="ArgumentException"><paramref name="operationId"/> is null or empty.</exception>
public sealed class SchemaSnapshotLocation(string operationId, string? location = null)
{
    /// <summary>Gets the ID of the operation.</summary>
    public string OperationId { get; } = RequireText(operationId);

    /// <summary>Gets the location; null for the response.</summary>
    public string? Location { get; } = location;

    private static string RequireText(string operationId)
    {
        ArgumentException.ThrowIfNullOrEmpty(operationId);
        return operationId;
    }
}
