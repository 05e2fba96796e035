using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests.Mcp;

/// <summary>Verifies that an MCP server sends only what the user of the client approved, over each transport and revision.</summary>
public sealed class McpToolTests : IClassFixture<MailService>
{
    private const string To = "ada@contoso.example";
    private const string Tool = "office365_SendEmailV2";

    private readonly MailService _mail;

    public McpToolTests(MailService mail)
    {
        _mail = mail;
        _mail.Emulator.ClearCalls();
    }

    /// <summary>Gets each transport with each revision, except a stateless server with clients that need a session.</summary>
    public static TheoryData<string, string> Connections { get; } = new()
    {
        { McpConnection.Streams, Revisions.WithSessions },
        { McpConnection.Streams, Revisions.WithInputRequests },
        { McpConnection.Http, Revisions.WithSessions },
        { McpConnection.Http, Revisions.WithInputRequests },
        { McpConnection.StatelessHttp, Revisions.WithInputRequests },
    };

    [Fact]
    public async Task A_client_finds_the_values_of_arguments()
    {
        ConnectorToolOptions options = new() { OperationIds = { Office365Operations.GetEmails }, IncludeValues = true };
        await using McpConnection connection = await McpConnection.OpenAsync(McpConnection.Streams, null, new(), server =>
        {
            server.Services.AddSingleton(_mail.Client);
            server.WithConnectorTools<Office365Client>(options);
        });

        CallToolResult found = await connection.Client.CallToolAsync(
            "office365_FindValues",
            new Dictionary<string, object?> { ["argument"] = "office365_GetEmailsV3/folderPath" },
            cancellationToken: connection.Limit);
        CallToolResult wrong = await connection.Client.CallToolAsync(
            "office365_FindValues", new Dictionary<string, object?> { ["argument"] = "x" }, cancellationToken: connection.Limit);

        Assert.NotEqual(true, found.IsError);
        Assert.True(wrong.IsError);
        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
    }

    [Fact]
    public async Task Two_tools_with_one_name_are_an_error()
    {
        ConnectorToolOptions options = new() { OperationIds = { Office365Operations.GetEmails } };

        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => McpConnection.OpenAsync(McpConnection.Streams, null, new(), server =>
            {
                server.Services.AddSingleton(_mail.Client);
                server.WithConnectorTools<Office365Client>(options).WithConnectorTools<Office365Client>(options);
            }));

        Assert.Contains(nameof(ConnectorToolOptions.NamePrefix), e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_changing_call_is_sent_only_if_the_user_approves_it(string transport, string revision)
    {
        ElicitResult response = new();
        string? question = null;
        await using McpConnection connection = await OpenAsync(transport, revision, (request, _) =>
        {
            question = request.Message;
            return response.Action == "fail"
                ? throw new InvalidOperationException("There is no user.")
                : ValueTask.FromResult(response);
        });
        foreach (ElicitResult refusal in new ElicitResult[]
        {
            new() { Action = "decline" },
            new() { Action = "cancel", Content = Choice("true") },
            new() { Action = "accept" },
            new() { Action = "accept", Content = Choice("false") },
            new() { Action = "accept", Content = Choice("\"true\"") },
        })
        {
            response = refusal;
            AssertRefused(await CallAsync(connection, To), "didn't approve");
        }

        response = new() { Action = "accept", Content = Choice("true") };
        CallToolResult sent = await CallAsync(connection, To);

        Assert.False(sent.IsError == true, TextOf(sent));
        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
        Assert.Contains($"\"To\":\"{To}\"", question, StringComparison.Ordinal);
        Assert.Contains(Tool, question, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_client_that_fails_to_ask_its_user_sends_nothing(string transport, string revision)
    {
        await using McpConnection connection =
            await OpenAsync(transport, revision, (_, _) => throw new InvalidOperationException("There is no user."));
        if (revision == Revisions.WithSessions)
        {
            AssertRefused(await CallAsync(connection, To), "couldn't ask its user");
        }
        else
        {
            // The client fails before it repeats the call.
            await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(connection, To));
        }

        Assert.Empty(_mail.Emulator.Calls);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_client_without_elicitation_is_refused_with_the_reason(string transport, string revision)
    {
        await using McpConnection connection = await OpenAsync(transport, revision, null);

        AssertRefused(await CallAsync(connection, To), "doesn't support elicitation");
    }

    [Fact]
    public async Task A_server_without_sessions_refuses_a_client_that_needs_one_with_the_reason()
    {
        await using McpConnection connection = await OpenAsync(McpConnection.StatelessHttp, Revisions.WithSessions, Approve);

        AssertRefused(await CallAsync(connection, To), "stateless HTTP");
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Each_of_several_parallel_calls_has_its_own_approval(string transport, string revision)
    {
        await using McpConnection connection = await OpenAsync(transport, revision, async (request, _) =>
        {
            await Task.Yield();
            bool isEven = "02468".Any(digit => request.Message.Contains($"user{digit}@", StringComparison.Ordinal));
            return new() { Action = "accept", Content = Choice(isEven ? "true" : "false") };
        });

        CallToolResult[] results =
            await Task.WhenAll(Enumerable.Range(0, 10).Select(index => CallAsync(connection, $"user{index}@contoso.example")));

        Assert.Equal(Enumerable.Range(0, 10).Select(index => index % 2 == 0), results.Select(result => result.IsError != true));
        Assert.Equal(5, _mail.Emulator.Calls.Count);
        Assert.True(_mail.Emulator.AllConform);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_call_that_is_canceled_while_the_user_is_asked_is_not_sent(string transport, string revision)
    {
        using CancellationTokenSource cancel = new();
        await using McpConnection connection = await OpenAsync(transport, revision, async (request, cancellationToken) =>
        {
            if (request.Message.Contains("first@", StringComparison.Ordinal))
            {
                await cancel.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return await Approve(request, cancellationToken);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(connection, "first@contoso.example", cancel.Token));
        Assert.Empty(_mail.Emulator.Calls);

        // The connection is still usable.
        CallToolResult second = await CallAsync(connection, To);
        Assert.False(second.IsError == true, TextOf(second));
        Assert.Single(_mail.Emulator.Calls);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Arguments_that_a_user_can_not_review_are_refused(string transport, string revision)
    {
        await using McpConnection connection = await OpenAsync(transport, revision, Approve);

        AssertRefused(await CallAsync(connection, new string('a', 10_000) + "@contoso.example"), "too long");
    }

    [Fact]
    public async Task A_question_shows_arguments_without_invisible_characters()
    {
        string? question = null;
        await using McpConnection connection = await OpenAsync(McpConnection.Streams, null, (request, cancellationToken) =>
        {
            question = request.Message;
            return Approve(request, cancellationToken);
        });

        await CallAsync(connection, "zo\u00EB<a>\u202Emoc.evil\u200B@x");

        Assert.Contains("zo\u00EB<a>\\u202Emoc.evil\\u200B@x", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_the_application_wraps_itself_refuses_a_changing_call()
    {
        ConnectorToolSet tools = _mail.Client.AsAIFunctions(Options());
        await using McpConnection connection = await McpConnection.OpenAsync(
            McpConnection.Streams, null, Handlers(Approve), server => server.WithTools(tools.Select(tool => McpServerTool.Create(tool))));

        CallToolResult result = await CallAsync(connection, To);

        Assert.Contains("\"kind\":\"approval\"", TextOf(result), StringComparison.Ordinal);
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task Tools_without_approvals_refuse_a_changing_call_without_a_question()
    {
        ConcurrentBag<string> questions = [];
        McpClientHandlers handlers = Handlers((request, cancellationToken) =>
        {
            questions.Add(request.Message);
            return Approve(request, cancellationToken);
        });
        await using McpConnection connection = await McpConnection.OpenAsync(
            McpConnection.Streams, null, handlers, server => server.WithConnectorTools(_mail.Client.AsAIFunctions(Options())));

        AssertRefused(await CallAsync(connection, To), "doesn't approve calls");
        Assert.Empty(questions);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_list_continues_with_the_cursor_of_an_earlier_request(string transport, string revision)
    {
        _mail.Emulator.For("office365").Operation(Office365Operations.ContactGetItems)
            .ReturnsPages("""{"value":[{"id":"1"}]}""", """{"value":[{"id":"2"}]}""");
        await using McpConnection connection = await McpConnection.OpenAsync(transport, revision, Handlers(null), server =>
        {
            server.Services.AddSingleton(_mail.Client);
            server.WithConnectorTools<Office365Client>(
                new() { Operations = operation => operation.Id == Office365Operations.ContactGetItems });
        });
        McpClientTool list = Assert.Single(await connection.Client.ListToolsAsync(cancellationToken: connection.Limit));
        Dictionary<string, object?> arguments = new() { ["folder"] = "Contacts" };

        CallToolResult first = await list.CallAsync(arguments, cancellationToken: connection.Limit);
        arguments["cursor"] = JsonNode.Parse(TextOf(first))!["cursor"]!.GetValue<string>();
        CallToolResult second = await list.CallAsync(arguments, cancellationToken: connection.Limit);

        Assert.False(second.IsError == true, TextOf(second));
        Assert.Equal(2, _mail.Emulator.Calls.Count);
        Assert.True(_mail.Emulator.AllConform);
    }

    private static ConnectorToolOptions Options() => new() { Operations = operation => operation.Id == Office365Operations.SendEmail };

    private static McpClientHandlers Handlers(Func<ElicitRequestParams, CancellationToken, ValueTask<ElicitResult>>? ask) => new()
    {
        ElicitationHandler = ask is null ? null : (request, cancellationToken) => ask(request!, cancellationToken),
    };

    private static ValueTask<ElicitResult> Approve(ElicitRequestParams request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ElicitResult { Action = "accept", Content = Choice("true") });

    private static Dictionary<string, JsonElement> Choice(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new() { ["approve"] = document.RootElement.Clone() };
    }

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static Task<CallToolResult> CallAsync(McpConnection connection, string to, CancellationToken cancellationToken = default) =>
        connection.Client.CallToolAsync(
            Tool,
            new Dictionary<string, object?>
            {
                ["emailMessage"] = new Dictionary<string, object?> { ["To"] = to, ["Subject"] = "S", ["Body"] = "<p>B</p>" },
            },
            cancellationToken: cancellationToken == default ? connection.Limit : cancellationToken).AsTask();

    private Task<McpConnection> OpenAsync(
        string transport, string? revision, Func<ElicitRequestParams, CancellationToken, ValueTask<ElicitResult>>? ask) =>
        McpConnection.OpenAsync(transport, revision, Handlers(ask), server =>
        {
            server.Services.AddSingleton(_mail.Client);
            server.WithConnectorTools<Office365Client>(Options());
        });

    private void AssertRefused(CallToolResult result, string reason)
    {
        Assert.True(result.IsError);
        Assert.Contains("\"kind\":\"approval\"", TextOf(result), StringComparison.Ordinal);
        Assert.Contains(reason, TextOf(result), StringComparison.Ordinal);
        Assert.Empty(_mail.Emulator.Calls);
    }
}
