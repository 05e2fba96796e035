using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Mcp;

/// <summary>Asks the user of an MCP client to approve calls of one tool (elicitation).</summary>
/// <remarks>
/// A client of revision 2026-07-28 or later receives the question as the result of the call, and repeats the call with the response of the
/// user and the state of the question. The state authenticates the tool, the arguments and the expiry, so the repeated call can't differ
/// from what the user saw. A client of an earlier revision receives the question as a request during the call, which requires a session.
/// </remarks>
internal sealed class UserApproval(OperationTool function)
{
    private const string RevisionWithInputRequests = "2026-07-28";
    private const string Question = "approval";
    private const string Choice = "approve";
    private const int MaxShownLength = 8 * 1024;

    /// <summary>Returns null if the user approved the call, otherwise the reason to refuse it.</summary>
    /// <exception cref="InputRequiredException">The client must ask its user and repeat the call.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task<string?> AskAsync(
        RequestContext<CallToolRequestParams> request, JsonElement arguments, CancellationToken cancellationToken)
    {
        if (FindObstacle(request.Server.ClientCapabilities, arguments, out string shown) is { } obstacle)
        {
            return $"The operation requires the approval of a user, {obstacle}";
        }

        return string.CompareOrdinal(request.Server.NegotiatedProtocolVersion, RevisionWithInputRequests) >= 0
            ? ReadResponse(request.Params!, arguments, shown)
            : await ElicitAsync(request.Server, shown, cancellationToken).ConfigureAwait(false);
    }

    private static string? FindObstacle(ClientCapabilities? client, JsonElement arguments, out string shown)
    {
        shown = "";
        if (client is null)
        {
            return "and the server can't ask for it, because it has no session with the MCP client (stateless HTTP).";
        }

        if (client.Elicitation?.Form is null)
        {
            return "and the MCP client can't ask its user (it doesn't support elicitation with forms).";
        }

        shown = ShownArguments.Write(arguments);
        return shown.Length > MaxShownLength ? "and the arguments are too long for a user to review." : null;
    }

    private string? ReadResponse(CallToolRequestParams call, JsonElement arguments, string shown)
    {
        if (call.RequestState is not { } state)
        {
            throw new InputRequiredException(
                new Dictionary<string, InputRequest> { [Question] = InputRequest.ForElicitation(CreateQuestion(shown)) },
                function.CreateQuestionState(arguments));
        }

        // A question is used up by any response, so that a declined call can't be approved afterwards.
        return function.TryUseQuestionState(state, arguments)
            ? ReasonToRefuse(ReadResponse(call.InputResponses))
            : "The approval isn't for this call, has expired, or was already used.";
    }

    private static ElicitResult? ReadResponse(IDictionary<string, InputResponse>? responses)
    {
        try
        {
            return responses?.TryGetValue(Question, out InputResponse? response) == true
                ? response.Deserialize(InputResponse.ElicitResultJsonTypeInfo)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<string?> ElicitAsync(McpServer server, string shown, CancellationToken cancellationToken)
    {
        try
        {
            return ReasonToRefuse(await server.ElicitAsync(CreateQuestion(shown), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is McpException or InvalidOperationException)
        {
            return "The operation requires the approval of a user, and the MCP client couldn't ask its user.";
        }
    }

    private static string? ReasonToRefuse(ElicitResult? response) =>
        response is { IsAccepted: true, Content: { } content }
        && content.TryGetValue(Choice, out JsonElement choice)
        && choice.ValueKind == JsonValueKind.True
            ? null
            : "The user didn't approve the call.";

    private ElicitRequestParams CreateQuestion(string shown) => new()
    {
        Message = $"Approve this call of '{function.Name}' ({function.Operation.Summary ?? function.Operation.Id})? Arguments: {shown}",
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
