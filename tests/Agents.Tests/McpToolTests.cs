using System.IO.Pipelines;
using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Does an MCP server over streams send only what the user of the client approved?</summary>
public sealed class McpToolTests
{
    private const string To = "a@contoso.com";
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("accept", true)]
    [InlineData("decline", false)]
    [InlineData(null, false)]
    public async Task A_changing_call_is_sent_only_if_the_user_approves_it(string? action, bool isSent)
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            [ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365")]);
        string? question = null;
        McpClientHandlers handlers = new();
        if (action is not null)
        {
            handlers.ElicitationHandler = (request, _) =>
            {
                question = request?.Message;
                return ValueTask.FromResult(new ElicitResult { Action = action, Content = Approval() });
            };
        }

        CallToolResult result = await RunAsync(
            emulator, handlers, services => services.WithConnectorTools<Office365Client>(Options()));

        Assert.Equal(isSent, result.IsError != true);
        Assert.Equal(isSent ? 1 : 0, emulator.Calls.Count);
        Assert.True(emulator.AllConform);
        Assert.Equal(action is not null, question?.Contains(To, StringComparison.Ordinal) == true);
        if (!isSent)
        {
            Assert.Contains("\"kind\":\"approval\"", TextOf(result), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_function_that_the_application_wraps_itself_refuses_a_changing_call()
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            [ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365")]);
        ConnectorToolSet tools = CreateClient(emulator).AsAIFunctions(Options());

        CallToolResult result = await RunAsync(
            emulator, new(), server => server.WithTools(tools.Select(tool => McpServerTool.Create(tool))));

        Assert.Contains("\"kind\":\"approval\"", TextOf(result), StringComparison.Ordinal);
        Assert.Empty(emulator.Calls);
    }

    private static ConnectorToolOptions Options() => new() { Operations = operation => operation.Id == Office365Operations.SendEmail };

    private static Office365Client CreateClient(ConnectorEmulator emulator) => new(
        emulator.GetTransportRuntimeUrl("office365"), new FixedCredential(), new() { Transport = emulator.CreateTransport() });

    private static Dictionary<string, JsonElement> Approval()
    {
        using JsonDocument document = JsonDocument.Parse("true");
        return new() { ["approve"] = document.RootElement.Clone() };
    }

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static async Task<CallToolResult> RunAsync(
        ConnectorEmulator emulator, McpClientHandlers handlers, Action<IMcpServerBuilder> addTools)
    {
        using CancellationTokenSource limit = new(s_limit);
        Pipe toServer = new();
        Pipe toClient = new();
        ServiceCollection services = new();
        services.AddSingleton(CreateClient(emulator));
        services.AddLogging();
        addTools(services.AddMcpServer().WithStreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()));
        await using ServiceProvider provider = services.BuildServiceProvider();
        using CancellationTokenSource stop = new();
        Task running = provider.GetRequiredService<McpServer>().RunAsync(stop.Token);
        CallToolResult result;
        await using (McpClient client = await McpClient.CreateAsync(
            new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()),
            new() { Handlers = handlers },
            cancellationToken: limit.Token))
        {
            McpClientTool tool = Assert.Single(await client.ListToolsAsync(cancellationToken: limit.Token));
            Dictionary<string, object?> arguments = new()
            {
                [Assert.Single(tool.JsonSchema.GetProperty("required").EnumerateArray()).GetString()!] =
                    new Dictionary<string, object?> { ["To"] = To, ["Subject"] = "S", ["Body"] = "<p>B</p>" },
            };
            result = await client.CallToolAsync(tool.Name, arguments, cancellationToken: limit.Token);
        }

        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return result;
    }
}
