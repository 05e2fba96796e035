using Azure.Connectors.Sdk.Agents.Mcp;
using Azure.Connectors.Sdk.Agents.Values;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Provides the methods that add operations of connectors to an MCP server.</summary>
/// <remarks>
/// Before a call that requires approval, the user of the MCP client is shown the arguments and must approve them (elicitation). If the
/// client doesn't support elicitation, or the server can't ask it, the call is refused with the reason. A server can always ask over
/// standard input and output. Over HTTP, it can ask clients of revision 2026-07-28 of the protocol; to ask clients of earlier revisions,
/// set the session mode to <c>HttpServerSessionMode.StatefulForInitializeClients</c>, because the default mode has no sessions.
/// </remarks>
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
    public static IMcpServerBuilder WithConnectorTools<TClient>(this IMcpServerBuilder builder, ConnectorToolOptions? options = null)
        where TClient : ConnectorClient, IOperationCatalogProvider
    {
        ArgumentNullException.ThrowIfNull(builder);
        options ??= new();
        options.Approvals ??= new();

        // Options are created for each request of stateless HTTP. The tools are created once, because cursors belong to them.
        object key = new();
        builder.Services.AddKeyedSingleton(
            key, (services, _) => services.GetRequiredService<TClient>().AsAIFunctions(options).CreateMcpTools());
        builder.Services.AddOptions<McpServerOptions>().Configure<IServiceProvider>((server, services) =>
        {
            server.ToolCollection ??= [];
            foreach (McpServerTool tool in services.GetRequiredKeyedService<IReadOnlyList<McpServerTool>>(key))
            {
                if (!server.ToolCollection.TryAdd(tool))
                {
                    throw new InvalidOperationException(
                        $"The server has two tools with the name '{tool.ProtocolTool.Name}'. Set a different "
                            + $"{nameof(ConnectorToolOptions.NamePrefix)} in the options of each client.");
                }
            }
        });
        return builder;
    }

    /// <summary>Adds tools of a client, such as one without models, as MCP tools.</summary>
    /// <param name="builder">The builder of the server.</param>
    /// <param name="tools">
    /// The tools. Without <see cref="ConnectorToolOptions.Approvals"/> in their options, each call that requires approval is refused.
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IMcpServerBuilder WithConnectorTools(this IMcpServerBuilder builder, ConnectorToolSet tools)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(tools);
        return builder.WithTools(tools.CreateMcpTools());
    }

    private static IReadOnlyList<McpServerTool> CreateMcpTools(this ConnectorToolSet tools) => [.. tools.Select(CreateMcpTool)];

    private static McpServerTool CreateMcpTool(AIFunction function) => function.GetService<OperationTool>() is { } tool
        ? new ConnectorMcpServerTool(tool)
        : new ValuesMcpServerTool(function.GetService<ValuesTool>()!);
}
