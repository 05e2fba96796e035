using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests.Mcp;

/// <summary>
/// Calls tools as a client of its own making, which changes the state of a question. Only a call that the user saw may be sent, and once.
/// </summary>
public sealed class McpApprovalStateTests : IClassFixture<MailService>
{
    private const string SendEmail = "office365_SendEmailV2";
    private const string Delete = "office365_DeleteEmail_V2";
    private const string MarkAsRead = "office365_MarkAsRead_V3";
    private const string Mail = """{"emailMessage":{"To":"ada@contoso.example","Subject":"S","Body":"<p>B</p>"}}""";
    private const string OtherMail = """{"emailMessage":{"To":"eve@evil.example","Subject":"S","Body":"<p>B</p>"}}""";
    private const string Accept = """{"approval":{"action":"accept","content":{"approve":true}}}""";

    private readonly MailService _mail;
    private readonly FakeTimeProvider _time = new();
    private readonly ConnectorApprovals _approvals;

    public McpApprovalStateTests(MailService mail)
    {
        _mail = mail;
        _mail.Emulator.ClearCalls();
        _approvals = new(new byte[32], TimeSpan.FromMinutes(5), _time);
    }

    public static TheoryData<string> Transports { get; } = new(McpConnection.Streams, McpConnection.Http, McpConnection.StatelessHttp);

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task An_approved_call_is_sent_once(string transport)
    {
        await using McpConnection connection = await OpenAsync(transport);
        string state = await AskAsync(connection, SendEmail, Mail);

        Assert.Null(ErrorOf(await CallAsync(connection, SendEmail, Mail, state, Accept)));
        Assert.Contains("already used", ErrorOf(await CallAsync(connection, SendEmail, Mail, state, Accept)), StringComparison.Ordinal);

        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_state_is_valid_only_for_its_call(string transport)
    {
        await using McpConnection connection = await OpenAsync(transport);
        string state = await AskAsync(connection, SendEmail, Mail);
        string delete = await AskAsync(connection, Delete, """{"messageId":"1"}""");

        await AssertRefusedAsync(SendEmail, OtherMail, state);
        await AssertRefusedAsync(MarkAsRead, """{"messageId":"1"}""", delete);
        await AssertRefusedAsync(Delete, """{"messageId":"2"}""", delete);

        Assert.Null(ErrorOf(await CallAsync(connection, SendEmail, Mail, state, Accept)));
        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);

        async Task AssertRefusedAsync(string tool, string arguments, string otherState)
        {
            Assert.Contains(
                "isn't for this call", ErrorOf(await CallAsync(connection, tool, arguments, otherState, Accept)), StringComparison.Ordinal);
            Assert.Empty(_mail.Emulator.Calls);
        }
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_state_that_the_server_did_not_create_is_refused(string transport)
    {
        await using McpConnection connection = await OpenAsync(transport);
        string state = await AskAsync(connection, SendEmail, Mail);
        string[] parts = state.Split('.');
        string later = $"{long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) + 60}";
        ConnectorApprovals others = new();
        foreach (string forged in new[]
        {
            "",
            "x",
            "9999999999.00.00",
            $"{later}.{parts[1]}.{parts[2]}",
            $"{parts[0]}.00.{parts[2]}",
            $"{state}.",
            state.ToLowerInvariant(),
            others.CreateQuestion(SendEmail, MailService.Result(Mail)),

            // An approval of the application isn't a question of the server.
            _approvals.Create(SendEmail, MailService.Result(Mail)),
        })
        {
            Assert.Contains(
                "isn't for this call", ErrorOf(await CallAsync(connection, SendEmail, Mail, forged, Accept)), StringComparison.Ordinal);
        }

        Assert.Empty(_mail.Emulator.Calls);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_state_expires(string transport)
    {
        await using McpConnection connection = await OpenAsync(transport);
        string state = await AskAsync(connection, SendEmail, Mail);
        _time.Advance(TimeSpan.FromMinutes(6));

        Assert.Contains("expired", ErrorOf(await CallAsync(connection, SendEmail, Mail, state, Accept)), StringComparison.Ordinal);
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Theory]
    [InlineData("""{"approval":{"action":"decline"}}""")]
    [InlineData("""{"approval":{"action":"accept","content":{"approve":false}}}""")]
    [InlineData("""{"approval":{"action":"accept","content":{"approve":"true"}}}""")]
    [InlineData("""{"approval":{"action":"accept","content":{"Approve":true}}}""")]
    [InlineData("""{"approval":{"action":"accept"}}""")]
    [InlineData("""{"approval":{"action":"ACCEPT?","content":{"approve":true}}}""")]
    [InlineData("""{"approval":{"action":1}}""")]
    [InlineData("""{"approval":[]}""")]
    [InlineData("""{"other":{"action":"accept","content":{"approve":true}}}""")]
    [InlineData("{}")]
    [InlineData(null)]
    public async Task A_response_that_is_not_an_approval_uses_the_question_up(string? response)
    {
        await using McpConnection connection = await OpenAsync(McpConnection.StatelessHttp);
        string state = await AskAsync(connection, SendEmail, Mail);

        Assert.Contains("didn't approve", ErrorOf(await CallAsync(connection, SendEmail, Mail, state, response)), StringComparison.Ordinal);
        Assert.Contains("already used", ErrorOf(await CallAsync(connection, SendEmail, Mail, state, Accept)), StringComparison.Ordinal);
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task A_response_without_a_state_is_asked_for_again(string transport)
    {
        await using McpConnection connection = await OpenAsync(transport);

        await AskAsync(connection, SendEmail, Mail, Accept);

        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task Invalid_arguments_are_an_error_without_a_question()
    {
        await using McpConnection connection = await OpenAsync(McpConnection.StatelessHttp);

        JsonObject result = await CallAsync(connection, SendEmail, """{"emailMessage":{"To":5}}""", null, null);

        Assert.Contains("\"kind\":\"arguments\"", ErrorOf(result), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(McpConnection connection, string tool, string arguments, string? response = null)
    {
        NoUserException e =
            await Assert.ThrowsAsync<NoUserException>(() => CallAsync(connection, tool, arguments, null, response));
        return e.State;
    }

    private static async Task<JsonObject> CallAsync(
        McpConnection connection, string tool, string arguments, string? state, string? responses)
    {
        JsonObject parameters = new()
        {
            ["name"] = tool,
            ["arguments"] = JsonNode.Parse(arguments),
            ["requestState"] = state,
            ["inputResponses"] = responses is null ? null : JsonNode.Parse(responses),
        };
        JsonRpcRequest request = new() { Method = RequestMethods.ToolsCall, Params = parameters };
        JsonRpcResponse response = await connection.Client.SendRequestAsync(request, connection.Limit);
        return response.Result!.AsObject();
    }

    private static string? ErrorOf(JsonObject result) =>
        result["isError"]?.GetValue<bool>() == true ? result["content"]![0]!["text"]!.GetValue<string>() : null;

    // The client would ask the user and repeat the call. Instead, it ends the call with the state that the server sent.
    private static async Task<McpConnection> OpenAsync(string transport, Action<IMcpServerBuilder> addTools)
    {
        string? state = null;
        return await McpConnection.OpenAsync(
            transport,
            Revisions.WithInputRequests,
            new() { ElicitationHandler = (_, _) => throw new NoUserException(state!) },
            server =>
            {
                addTools(server);
                server.Services.Configure<McpServerOptions>(options => options.Filters.Message.OutgoingFilters.Add(
                    next => (context, cancellationToken) =>
                    {
                        if (context.JsonRpcMessage is JsonRpcResponse { Result: JsonObject result } && result["requestState"] is { } sent)
                        {
                            state = sent.GetValue<string>();
                        }

                        return next(context, cancellationToken);
                    }));
            });
    }

    private Task<McpConnection> OpenAsync(string transport) => OpenAsync(transport, server =>
    {
        server.Services.AddSingleton(_mail.Client);
        server.WithConnectorTools<Office365Client>(new() { Operations = _ => true, Approvals = _approvals });
    });

    private sealed class NoUserException(string state) : Exception
    {
        public string State => state;
    }
}
