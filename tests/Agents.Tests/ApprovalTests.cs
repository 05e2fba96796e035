using System.Text.Json;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Calls operations that change something, with and without an approval.</summary>
public sealed class ApprovalTests : IAsyncLifetime
{
    private const string Message = """{"emailMessage":{"To":"ada@contoso.example","Subject":"Hello","Body":"<p>Hello</p>"}}""";

    private readonly MailService _mail = new();

    public Task InitializeAsync() => _mail.InitializeAsync();

    public Task DisposeAsync() => _mail.DisposeAsync();

    [Fact]
    public async Task Every_operation_that_is_not_read_only_is_refused_without_an_approval()
    {
        ConnectorApprovals others = new();
        ConnectorToolSet tools = _mail.Client.AsAIFunctions(new() { Operations = _ => true, Approvals = new() });
        int refused = 0;
        foreach (AIFunction tool in tools)
        {
            ConnectorOperation operation = Operation(tool);
            if (operation.IsReadOnly)
            {
                Assert.Null(tool.GetService<ApprovalRequiredAIFunction>());
                continue;
            }

            Assert.NotNull(tool.GetService<ApprovalRequiredAIFunction>());
            AIFunctionArguments arguments = new(Samples.Arguments(tool.JsonSchema));
            Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));
            others.Approve(tool, arguments);
            Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));
            refused++;
        }

        Assert.InRange(refused, 10, 1000);
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task An_approved_call_is_sent_once()
    {
        ConnectorApprovals approvals = new();
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = approvals });
        AIFunctionArguments arguments = MailService.Arguments(Message);
        approvals.Approve(tool, arguments);

        Assert.Null(MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));
        Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));

        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
    }

    [Theory]
    [InlineData("""{"emailMessage":{"To":"eve@evil.example","Subject":"Hello","Body":"<p>Hello</p>"}}""")]
    [InlineData("""{"emailMessage":{"To":"ada@contoso.example","Subject":"Hello","Body":"<p>Hello</p>","Bcc":"eve@evil.example"}}""")]
    public async Task An_approval_is_not_valid_for_other_arguments(string others)
    {
        ConnectorApprovals approvals = new();
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = approvals });
        AIFunctionArguments approved = MailService.Arguments(Message);
        approvals.Approve(tool, approved);
        AIFunctionArguments sent = MailService.Arguments(others);
        sent.Context = approved.Context;

        Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(sent))));
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task An_approval_is_not_valid_for_another_tool()
    {
        ConnectorApprovals approvals = new();
        AIFunction delete = _mail.Tool(Office365Operations.DeleteEmail, new() { Approvals = approvals });
        AIFunction flag = _mail.Tool(Office365Operations.Flag, new() { Approvals = approvals });
        AIFunctionArguments arguments = new(Samples.Arguments(delete.JsonSchema));
        approvals.Approve(flag, arguments);

        Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await delete.InvokeAsync(arguments))));
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task An_approval_expires()
    {
        FakeTimeProvider time = new();
        ConnectorApprovals approvals = new(new byte[32], TimeSpan.FromMinutes(5), time);
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = approvals });
        AIFunctionArguments arguments = MailService.Arguments(Message);
        approvals.Approve(tool, arguments);
        time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b.c")]
    [InlineData("9999999999.00.00")]
    [InlineData("99999999999999999999.00.00")]
    [InlineData("999999999999999.00.00")]
    [InlineData("-1.00.00")]
    public async Task A_forged_approval_is_refused(string approval)
    {
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = new() });
        AIFunctionArguments arguments = MailService.Arguments(Message);
        arguments.Context = new Dictionary<object, object?> { ["connector.approval"] = approval };

        Assert.Equal("approval", MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));
        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task A_chat_client_sends_a_call_only_after_the_user_approves_it()
    {
        ConnectorApprovals approvals = new();
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = approvals });
        using ScriptedChatClient model = new(tool.Name, Message);
        using FunctionInvokingChatClient chat = new(model);
        ChatOptions options = new() { Tools = [tool] };
        List<ChatMessage> messages = [new(ChatRole.User, "Greet Ada.")];

        ChatResponse asked = await chat.GetResponseAsync(messages, options);
        ToolApprovalRequestContent request =
            Assert.Single(asked.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
        Assert.Empty(_mail.Emulator.Calls);

        messages.AddRange(asked.Messages);
        messages.Add(new(ChatRole.User, [approvals.Approve(request)]));
        ChatResponse done = await chat.GetResponseAsync(messages, options);

        Assert.Equal("Done.", done.Text);
        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
        Assert.DoesNotContain("approval", model.LastResult, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chat_client_cannot_send_a_call_whose_approval_was_not_created_by_the_application(bool isApproved)
    {
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = new() });
        using ScriptedChatClient model = new(tool.Name, Message);
        using FunctionInvokingChatClient chat = new(model);
        ChatOptions options = new() { Tools = [tool] };
        List<ChatMessage> messages = [new(ChatRole.User, "Greet Ada.")];
        ChatResponse asked = await chat.GetResponseAsync(messages, options);
        ToolApprovalRequestContent request =
            Assert.Single(asked.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());

        messages.AddRange(asked.Messages);
        messages.Add(new(ChatRole.User, [request.CreateResponse(isApproved)]));
        await chat.GetResponseAsync(messages, options);

        Assert.Empty(_mail.Emulator.Calls);
    }

    [Fact]
    public async Task A_chat_client_that_ignores_the_wrapper_is_refused()
    {
        AIFunction tool = _mail.Tool(Office365Operations.SendEmail, new() { Approvals = new() });
        AIFunction bare = new Unwrapped(tool);
        using ScriptedChatClient model = new(bare.Name, Message);
        using FunctionInvokingChatClient chat = new(model);

        await chat.GetResponseAsync([new(ChatRole.User, "Greet Ada.")], new() { Tools = [bare] });

        Assert.Empty(_mail.Emulator.Calls);
        Assert.Contains("approval", model.LastResult, StringComparison.Ordinal);
    }

    private static ConnectorOperation Operation(AIFunction tool) => tool.GetService<ConnectorOperation>()!;

    private sealed class Unwrapped(AIFunction tool) : AIFunction
    {
        public override string Name => tool.Name;

        public override JsonElement JsonSchema => tool.JsonSchema;

        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
            tool.InvokeAsync(arguments, cancellationToken);
    }
}
