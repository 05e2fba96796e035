using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Results;
using ModelContextProtocol;
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
    private const string Choice = "approve";
    private const int MaxShownLength = 8 * 1024;

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        IEnumerable<KeyValuePair<string, object?>> arguments = (request.Params?.Arguments ?? new Dictionary<string, JsonElement>())
            .Select(argument => KeyValuePair.Create(argument.Key, (object?)argument.Value));

        // A user is asked only about valid arguments.
        ToolResult result = function.TryRead(arguments, out JsonElement given, out ToolResult error)
            ? await AskAndCallAsync(request.Server, given, cancellationToken).ConfigureAwait(false)
            : error;
        return new() { Content = [new TextContentBlock { Text = result.Json }], IsError = result.IsError };
    }

    private async Task<ToolResult> AskAndCallAsync(McpServer server, JsonElement given, CancellationToken cancellationToken)
    {
        if (!function.RequiresApproval)
        {
            return await function.CallAsync(given, null, cancellationToken).ConfigureAwait(false);
        }

        string? reason = await AskAsync(server, given, cancellationToken).ConfigureAwait(false);
        return reason is null
            ? await function.CallAsync(given, function.Approve(given), cancellationToken).ConfigureAwait(false)
            : ToolResults.ApprovalRefused(reason);
    }

    /// <summary>Returns null if the user approved the call, otherwise the reason to refuse it.</summary>
    private async Task<string?> AskAsync(McpServer server, JsonElement arguments, CancellationToken cancellationToken)
    {
        if (server.ClientCapabilities?.Elicitation is null)
        {
            return "The operation can change something, and the MCP client can't ask its user for approval (elicitation), or the server "
                + "has no session with it (stateless HTTP).";
        }

        string shown = CanonicalJson.Write(arguments);
        if (shown.Length > MaxShownLength)
        {
            return "The operation can change something, and the arguments are too long for a user to review.";
        }

        try
        {
            ElicitResult result = await server.ElicitAsync(CreateQuestion(shown), cancellationToken).ConfigureAwait(false);
            bool isApproved = result.IsAccepted && result.Content?.TryGetValue(Choice, out JsonElement choice) == true
                && choice.ValueKind == JsonValueKind.True;
            return isApproved ? null : "The user didn't approve the call.";
        }
        catch (Exception exception) when (exception is McpException or InvalidOperationException)
        {
            return "The operation can change something, and the MCP client couldn't ask its user for approval.";
        }
    }

    private ElicitRequestParams CreateQuestion(string arguments) => new()
    {
        Message = $"Approve this call of '{function.Name}' ({function.Operation.Summary})? Arguments: {arguments}",
        RequestedSchema = new()
        {
            Properties = new Dictionary<string, ElicitRequestParams.PrimitiveSchemaDefinition>
            {
                [Choice] = new ElicitRequestParams.BooleanSchema { Title = "Approve", Description = "True approves this one call." },
            },
            Required = [Choice],
        },
    };
}
