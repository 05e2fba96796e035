using Azure.Connectors.Sdk.Agents;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>Registers an MCP server with the tools of a connector.</summary>
internal static class McpServices
{
    public static IMcpServerBuilder AddConnectorServer(this IServiceCollection services, ConnectorToolSet tools) => services
        .AddMcpServer(options => options.ServerInfo = new Implementation { Name = "connectors", Version = ToolVersion.Current })
        .WithConnectorTools(tools);
}
