using Azure.Connectors.Sdk.Agents;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>Serves tools over standard input and output. Nothing else may be written to standard output.</summary>
internal static class StdioServer
{
    /// <summary>Serves until standard input is closed.</summary>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async Task RunAsync(ConnectorToolSet tools, CancellationToken cancellationToken)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddConnectorServer(tools).WithStdioServerTransport();
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<McpServer>().RunAsync(cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
