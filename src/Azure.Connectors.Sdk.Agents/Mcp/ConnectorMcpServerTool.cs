using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Results;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Mcp;

/// <summary>
/// Represents an operation as an MCP tool. Before a call that requires approval, it asks the user of the MCP client, and refuses the call
/// if that isn't possible.
/// </summary>
internal sealed class ConnectorMcpServerTool(OperationTool function) : DelegatingMcpServerTool(
    Create(
        function,
        new McpServerToolCreateOptions
        {
            Name = function.Name,
            Description = function.Description,
            Title = function.Operation.Summary,
            ReadOnly = function.Operation.IsReadOnly,
            Destructive = function.Operation.IsDestructive,
            Idempotent = function.Operation.IsIdempotent,
            OpenWorld = true,
        }))
{
    private readonly UserApproval _approval = new(function);

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);

        // A user is asked only about valid arguments.
        ToolResult result = function.TryRead(request.ReadArguments(), out JsonElement given, out ToolResult error)
            ? await AskAndCallAsync(request, given, cancellationToken).ConfigureAwait(false)
            : error;
        return result.ToMcp();
    }

    private async Task<ToolResult> AskAndCallAsync(
        RequestContext<CallToolRequestParams> request, JsonElement given, CancellationToken cancellationToken)
    {
        if (!function.RequiresApproval || !function.CanBeApproved)
        {
            return await function.CallAsync(given, null, cancellationToken).ConfigureAwait(false);
        }

        string? reason = await _approval.AskAsync(request, given, cancellationToken).ConfigureAwait(false);
        return reason is null
            ? await function.CallAsync(given, function.Approve(given), cancellationToken).ConfigureAwait(false)
            : ToolResults.ApprovalRefused(reason);
    }
}
