using Azure.Connectors.Sdk.Agents.Mcp;
using Azure.Connectors.Sdk.Agents.Values;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Provides the methods that add operations of connectors to an MCP server.</summary>
public static class ConnectorMcpServerBuilderExtensions
{
    /// <summary>Adds the operations of a typed client, which must be registered as a service, as MCP tools.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="builder">The builder of the server.</param>
    /// <param name="options">
    /// The options, or null for the read-only operations. If <see cref="ConnectorToolOptions.Approvals"/> is null, a new instance is
    /// assigned.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <remarks>
    /// Before a call that requires approval, the user of the MCP client is shown the arguments and must approve them (elicitation). If the
    /// client doesn't support elicitation, or the server has no session with it (stateless HTTP), the call is refused with the reason.
    /// </remarks>
    public static IMcpServerBuilder WithConnectorTools<TClient>(this IMcpServerBuilder builder, ConnectorToolOptions? options = null)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new();
        options.Approvals ??= new();
        builder.Services.AddOptions<McpServerOptions>().Configure<TClient>((server, client) =>
        {
            server.ToolCollection ??= [];
            foreach (AIFunction function in client.AsAIFunctions(options))
            {
                server.ToolCollection.Add(function.GetService<OperationTool>() is { } tool
                    ? new ConnectorMcpServerTool(tool)
                    : new ValuesMcpServerTool(function.GetService<ValuesTool>()!));
            }
        });
        return builder;
    }
}
