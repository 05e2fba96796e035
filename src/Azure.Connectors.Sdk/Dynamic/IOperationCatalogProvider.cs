namespace Azure.Connectors.Sdk;

/// <summary>Provides the catalog of a client's operations. Each emitted client implements it.</summary>
/// <remarks>
/// The member is static and abstract, so that a trimmed application contains the catalog of a connector only if the application requests
/// it.
/// </remarks>
public interface IOperationCatalogProvider
{
    /// <summary>Gets the catalog of the connector's operations.</summary>
    static abstract ConnectorOperationCatalog OperationCatalog { get; }
}
