using System.IO.Pipelines;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Calls each operation that isn't read-only without an approval, in each way that a program can call a function.</summary>
public sealed class RefusalTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string ConfirmedRead = """
        {
          "swagger": "2.0", "info": { "title": "Files", "version": "1.0" },
          "x-ms-openai-data": { "openai-enabled": true,
            "operations": [{ "operationId": "GetSecret", "x-ms-require-user-confirmation": true }] },
          "paths": {
            "/secret": { "get": { "operationId": "GetSecret", "responses": { "200": { "description": "Success." } } } },
            "/items": { "get": { "operationId": "GetItems", "responses": { "200": { "description": "Success." } } } }
          }
        }
        """;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task A_direct_call_is_refused(string apiName)
    {
        foreach (AIFunction tool in Changing(apiName))
        {
            AIFunction[] ways =
            [
                tool,
                tool.GetService<OperationTool>()!,
                new Delegating(tool),
                new Delegating(new Delegating(tool)),
                new Delegating(tool.GetService<OperationTool>()!),
                new ApprovalRequiredAIFunction(new Delegating(tool)),
            ];
            foreach (AIFunction way in ways)
            {
                AssertRefused(tool, (string?)await way.InvokeAsync(Arguments(tool)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task A_chat_client_asks_and_is_refused_without_an_approval_of_the_application(string apiName)
    {
        foreach (AIFunction tool in Changing(apiName))
        {
            using ScriptedChatClient model = new(tool.Name, JsonSerializer.Serialize(Samples.Arguments(tool.JsonSchema)));
            using FunctionInvokingChatClient chat = new(model);
            ChatOptions options = new() { Tools = [tool] };
            List<ChatMessage> messages = [new(ChatRole.User, "Go.")];
            ChatResponse asked = await chat.GetResponseAsync(messages, options);
            ToolApprovalRequestContent request =
                Assert.Single(asked.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
            Assert.True(ConnectorApprovals.IsRequired(request, options.Tools));

            messages.AddRange(asked.Messages);
            messages.Add(new(ChatRole.User, [request.CreateResponse(approved: true)]));
            await chat.GetResponseAsync(messages, options);

            AssertRefused(tool, model.LastResult);
        }
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task A_chat_client_that_does_not_know_of_approvals_is_refused(string apiName)
    {
        foreach (AIFunction tool in Changing(apiName))
        {
            using ScriptedChatClient model = new(tool.Name, JsonSerializer.Serialize(Samples.Arguments(tool.JsonSchema)));
            using FunctionInvokingChatClient chat = new(model);

            await chat.GetResponseAsync("Go.", new() { Tools = [tool.GetService<OperationTool>()!] });

            AssertRefused(tool, model.LastResult);
        }
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task A_function_that_the_application_serves_with_MCP_is_refused(string apiName)
    {
        IReadOnlyList<AIFunction> tools = Changing(apiName);
        using CancellationTokenSource limit = new(s_limit);
        Pipe toServer = new();
        Pipe toClient = new();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddMcpServer()
            .WithStreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream())
            .WithTools(tools.Select(tool => McpServerTool.Create(tool)));
        await using ServiceProvider provider = services.BuildServiceProvider();
        using CancellationTokenSource stop = new();
        Task running = provider.GetRequiredService<McpServer>().RunAsync(stop.Token);
        await using (McpClient client = await McpClient.CreateAsync(
            new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()), cancellationToken: limit.Token))
        {
            foreach (AIFunction tool in tools)
            {
                CallToolResult result = await client.CallToolAsync(
                    tool.Name, Samples.Arguments(tool.JsonSchema), cancellationToken: limit.Token);

                AssertRefused(tool, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
            }
        }

        await stop.CancelAsync();
        await EndAsync(running);
    }

    [Fact]
    public async Task A_read_that_requires_a_confirmation_is_refused()
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromJson("files", ConfirmedRead)]);
        ConnectorApprovals approvals = new();
        ConnectorToolSet tools = Specs.CreateClient(Specs.CatalogOf("files", ConfirmedRead)!, emulator)
            .AsAIFunctions(new() { Approvals = approvals });
        AIFunction secret = tools.Single(tool => tool.Name == "files_GetSecret");
        Assert.NotNull(secret.GetService<ApprovalRequiredAIFunction>());

        foreach (AIFunction way in (AIFunction[])[secret, new Delegating(secret), secret.GetService<OperationTool>()!])
        {
            Assert.Equal("approval", MailService.ErrorKind(await MailService.InvokeAsync(way)));
        }

        using ScriptedChatClient model = new(secret.Name, "{}");
        using FunctionInvokingChatClient chat = new(model);
        ChatResponse asked = await chat.GetResponseAsync("Go.", new() { Tools = [.. tools] });
        Assert.Single(asked.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
        Assert.Empty(emulator.Calls);

        Assert.Null(MailService.ErrorKind(await MailService.InvokeAsync(secret, "{}", approvals)));
        Assert.Null(MailService.ErrorKind(await MailService.InvokeAsync(tools.Single(tool => tool.Name == "files_GetItems"))));
        Assert.Equal(2, emulator.Calls.Count);
    }

    /// <summary>Gets the tools of all operations outside the reviewed set of read-only operations.</summary>
    private AIFunction[] Changing(string apiName)
    {
        fixture.Emulator.ClearCalls();
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        ConnectorToolSet tools = fixture.CreateDynamic(connector).AsAIFunctions(new() { Operations = _ => true, Approvals = new() });
        AIFunction[] changing = [.. tools.Where(tool => !tool.GetService<ConnectorOperation>()!.IsReadOnly)];
        Assert.Equal(
            changing.Length,
            connector.Catalog.OperationIds.Except(tools.Omitted.Select(omitted => omitted.OperationId))
                .Count(id => !connector.Catalog.Find(id)!.IsReadOnly));
        Assert.NotEmpty(changing);
        Assert.All(changing, tool => Assert.NotNull(tool.GetService<ApprovalRequiredAIFunction>()));
        return changing;
    }

    private static async Task EndAsync(Task running) => await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static AIFunctionArguments Arguments(AIFunction tool) => new(Samples.Arguments(tool.JsonSchema));

    private void AssertRefused(AIFunction tool, string? result)
    {
        Assert.True(MailService.ErrorKind(MailService.Result(result)) == "approval", $"{tool.Name}: {result}");
        Assert.Empty(fixture.Emulator.Calls);
    }

    private sealed class Delegating(AIFunction function) : DelegatingAIFunction(function);
}
