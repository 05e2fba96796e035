using Azure.Connectors.Sdk.Agents.Definitions;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Provides the methods that create tools from the operations of a client.</summary>
public static class ConnectorToolExtensions
{
    /// <summary>Creates tools from the operations of a typed client.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="options">The options, or null for the read-only operations.</param>
    /// <returns>The tools, in the order of the spec, and the operations that aren't tools.</returns>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    /// <exception cref="ArgumentException">The connector has no operation with one of the IDs in the options, no tool has an argument that
    /// the options set, or a schema snapshot isn't valid or applies to no tool.</exception>
    public static ConnectorToolSet AsAIFunctions<TClient>(this TClient client, ConnectorToolOptions? options = null)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(client);
        return ToolSetBuilder.Build(client, TClient.OperationCatalog, options ?? new());
    }

    /// <summary>Creates tools from the operations of a client without models.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The options, or null for the read-only operations.</param>
    /// <returns>The tools, in the order of the spec, and the operations that aren't tools.</returns>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    /// <exception cref="ArgumentException">The connector has no operation with one of the IDs in the options, no tool has an argument that
    /// the options set, or a schema snapshot isn't valid or applies to no tool.</exception>
    /// <exception cref="InvalidOperationException">The client was created for mocking.</exception>
    public static ConnectorToolSet AsAIFunctions(this DynamicConnectorClient client, ConnectorToolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return ToolSetBuilder.Build(client, client.Catalog, options ?? new());
    }
}
