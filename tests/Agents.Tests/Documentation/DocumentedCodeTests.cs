using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Teams;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests.Documentation;

/// <summary>Compiles and runs the code of the pages about tools for language models.</summary>
public sealed partial class DocumentedCodeTests : IAsyncLifetime
{
    private const string Message = """{"emailMessage":{"To":"ada@contoso.example","Subject":"Hello","Body":"<p>Hello</p>"}}""";

    private readonly MailService _mail = new();

    public Task InitializeAsync() => _mail.InitializeAsync();

    public Task DisposeAsync() => _mail.DisposeAsync();

    [Theory]
    [InlineData("docs/agents.md")]
    [InlineData("src/Azure.Connectors.Sdk.Agents/README.md")]
    public void Each_code_block_is_compiled(string page)
    {
        string code = Normalize(ReadFile("tests/Agents.Tests/Documentation/DocumentedCode.cs"));
        MatchCollection blocks = CodeBlock().Matches(ReadFile(page));

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
            Assert.True(code.Contains(Normalize(block.Groups[1].Value), StringComparison.Ordinal), block.Groups[1].Value));
    }

    [Fact]
    public void The_default_is_the_read_only_operations() => Assert.All(
        DocumentedCode.GetReadOnlyTools(_mail.Client).Tools!, tool => Assert.True(tool.GetService<ConnectorOperation>()!.IsReadOnly));

    [Fact]
    public void The_operations_are_selected_and_the_others_have_a_reason()
    {
        ConnectorToolSet tools = DocumentedCode.SelectOperations(_mail.Client, new());

        DocumentedCode.WriteOmitted(tools);
        Assert.Equal(
            [Office365Operations.GetEmails, Office365Operations.SendEmail],
            tools.Select(tool => tool.GetService<ConnectorOperation>()!.Id).Order(StringComparer.Ordinal));
        Assert.NotEmpty(tools.Omitted);
    }

    [Fact]
    public void A_predicate_selects_operations() => Assert.All(
        DocumentedCode.SelectByPredicate(_mail.Client), tool => Assert.False(tool.GetService<ConnectorOperation>()!.IsDeprecated));

    [Fact]
    public void The_tools_of_several_clients_have_different_names()
    {
        TeamsClient teams = new(new Uri("https://contoso.example/apim/teams/1"), new FixedCredential());
        ConnectorToolSet tools = DocumentedCode.Combine(_mail.Client, _mail.Client, teams);

        Assert.Equal(
            ["office365", "support", "teams"],
            tools.Select(tool => tool.Name.Split('_')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_tool_finds_values() => Assert.Equal(
        ["teams_FindValues", "teams_GetMessagesFromChannel"],
        DocumentedCode.IncludeValues(new(new Uri("https://contoso.example/apim/teams/1"), new FixedCredential()))
            .Select(tool => tool.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_client_without_models_has_tools() =>
        Assert.NotEmpty(DocumentedCode.GetToolsWithoutModels("https://contoso.example/apim/office365/1"));

    [Fact]
    public void The_arguments_of_the_application_are_not_in_the_schema()
    {
        TeamsClient teams = new(new Uri("https://contoso.example/apim/teams/1"), new FixedCredential());
        AIFunction tool = Assert.Single(DocumentedCode.SetArguments(teams));

        Assert.DoesNotContain(
            tool.JsonSchema.GetProperty("properties").EnumerateObject(), property => property.Name is "groupId" or "channelId");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_user_is_asked_only_about_the_calls_that_require_an_approval(bool isApproved)
    {
        using ScriptedChatClient model = new(("office365_GetEmailsV3", """{"top":3}"""), ("office365_SendEmailV2", Message));
        List<string> asked = [];

        string text = await DocumentedCode.ChatAsync(
            model,
            _mail.Client,
            call =>
            {
                asked.Add(call.Name);
                return Task.FromResult(isApproved);
            },
            "Greet Ada.");

        Assert.Equal("Done.", text);
        Assert.Equal(["office365_SendEmailV2"], asked);
        Assert.Equal(
            isApproved ? [Office365Operations.GetEmails, Office365Operations.SendEmail] : [Office365Operations.GetEmails],
            _mail.Emulator.Calls.Select(call => call.OperationId!).Order(StringComparer.Ordinal));
        Assert.True(_mail.Emulator.AllConform);
    }

    [Fact]
    public void A_call_of_an_unknown_function_requires_an_approval()
    {
        ToolApprovalRequestContent request = new("1", new FunctionCallContent("2", "other"));
        AITool[] tools =
        [
            AIFunctionFactory.Create(() => 1, "harmless"), new ApprovalRequiredAIFunction(AIFunctionFactory.Create(() => 2, "own"))
        ];

        Assert.True(ConnectorApprovals.IsRequired(request, tools));
        Assert.False(ConnectorApprovals.IsRequired(new("1", new FunctionCallContent("2", "harmless")), tools));
        Assert.True(ConnectorApprovals.IsRequired(new("1", new FunctionCallContent("2", "own")), tools));
    }

    [Fact]
    public async Task Processes_that_share_a_key_accept_approvals_of_each_other()
    {
        byte[] key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
        AIFunction tool = DocumentedCode.SelectOperations(_mail.Client, DocumentedCode.ShareKey(key))
            .Single(tool => tool.Name == "office365_SendEmailV2");

        string result = await DocumentedCode.CallDirectlyAsync(tool, MailService.Arguments(Message), DocumentedCode.ShareKey(key));

        Assert.Null(MailService.ErrorKind(MailService.Result(result)));
        Assert.True(Assert.Single(_mail.Emulator.Calls).Conforms);
    }

    [Fact]
    public void A_server_offers_the_selected_operations()
    {
        ServiceCollection services = new();
        DocumentedCode.AddMcpServer(services, _mail.Client);
        using ServiceProvider provider = services.BuildServiceProvider();

        McpServerOptions options = provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<McpServerOptions>>().Value;

        Assert.Equal(
            ["office365_GetEmailsV3", "office365_SendEmailV2"], options.ToolCollection!.PrimitiveNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_large_file_is_saved()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            _mail.Emulator.For("office365").Operation(Office365Operations.ExportEmail)
                .ReturnsUnchecked(Emulator.EmulatedResponse.FromBytes(new byte[70_000], "message/rfc822"));
            AIFunction tool = DocumentedCode.SaveFiles(_mail.Client, folder)
                .Single(tool => tool.GetService<ConnectorOperation>()!.Id == Office365Operations.ExportEmail);

            string? name = (await MailService.InvokeAsync(tool, """{"messageId":"1"}""")).GetProperty("file").GetString();

            Assert.Equal(70_000, new FileInfo(Path.Combine(folder, name!)).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_span_of_a_tool_has_the_names_and_the_status()
    {
        ConcurrentQueue<Activity> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name.Contains("Microsoft.Extensions.AI", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using ScriptedChatClient model = new("office365_GetEmailsV3", """{"top":4}""");
        using IChatClient chat = DocumentedCode.Trace(model);
        await chat.GetResponseAsync("Read.", DocumentedCode.GetReadOnlyTools(_mail.Client));

        Activity span = Assert.Single(spans, span => span.OperationName == "execute_tool office365_GetEmailsV3");
        Assert.Equal("office365", span.GetTagItem("connector.name"));
        Assert.Equal(Office365Operations.GetEmails, span.GetTagItem("connector.operation"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
    }

    private static string ReadFile(string path) => File.ReadAllText(Path.Combine(CuratedConnectors.Folder, "..", path));

    // The indentation differs, and nothing else.
    private static string Normalize(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
