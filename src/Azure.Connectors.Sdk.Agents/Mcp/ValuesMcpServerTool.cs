using Azure.Connectors.Sdk.Agents.Results;
using Azure.Connectors.Sdk.Agents.Values;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Mcp;

/// <summary>Represents the tool that finds the values of arguments as an MCP tool.</summary>
internal sealed class ValuesMcpServerTool(ValuesTool function) : DelegatingMcpServerTool(
    Create(function, new McpServerToolCreateOptions { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true }))
{
    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ToolResult result = await function.CallAsync(request.ReadArguments(), cancellationToken).ConfigureAwait(false);
        return result.ToMcp();
    }
}
