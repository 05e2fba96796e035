using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Verifies <c>connectors mcp</c> over standard input and output, as a process of its own.</summary>
public sealed class McpStdioTests(FerryProject ferry) : IClassFixture<FerryProject>
{
    private const string Initialize =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        """;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Standard_output_has_only_the_protocol_and_closing_standard_input_ends_it()
    {
        using CancellationTokenSource limit = new(s_limit);
        using Process process = ferry.Connectors.Start("mcp", "ferry", "--emulator");
        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);

        JsonNode server = await ExchangeAsync(Initialize);
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        JsonNode listed = await ExchangeAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");
        JsonNode called = await ExchangeAsync(Call(3, "ferry_ListCrossings", """{"port":"K1"}"""));
        JsonNode changing = await ExchangeAsync(Call(4, "ferry_BookCrossing", """{"id":"7","booking":{"passenger":"Ada","seats":2}}"""));
        process.StandardInput.Close();
        string rest = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", rest);
        Assert.Equal("connectors", server["result"]!["serverInfo"]!["name"]!.GetValue<string>());
        Assert.Equal(
            ["ferry_ListCrossings"], listed["result"]!["tools"]!.AsArray().Select(tool => tool!["name"]!.GetValue<string>()));
        Assert.Contains("ferry", called["result"]!["content"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEqual(true, called["result"]!["isError"]?.GetValue<bool>());
        Assert.NotNull(changing["error"]);
        Assert.Contains("1 tools are served", await error, StringComparison.Ordinal);

        async Task<JsonNode> ExchangeAsync(string request)
        {
            await process.StandardInput.WriteLineAsync(request.AsMemory(), limit.Token);
            await process.StandardInput.FlushAsync(limit.Token);
            return JsonNode.Parse((await process.StandardOutput.ReadLineAsync(limit.Token))!)!;
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_it(string signal)
    {
        using CancellationTokenSource limit = new(s_limit);
        using Process process = ferry.Connectors.Start("mcp", "ferry", "--emulator");
        await process.StandardInput.WriteLineAsync(Initialize);
        await process.StandardInput.FlushAsync(limit.Token);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(limit.Token));

        ConnectorsCommand.Interrupt(process, signal);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(130, process.ExitCode);
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2026-07-28")]
    public async Task A_changing_call_is_sent_only_if_the_user_approves_it(string revision)
    {
        ferry.TakeRequests();
        string action = "decline";
        McpClientHandlers handlers = new()
        {
            ElicitationHandler = (_, _) => ValueTask.FromResult(new ElicitResult { Action = action, Content = Approval() }),
        };
        using CancellationTokenSource limit = new(s_limit);
        await using McpClient client = await ConnectAsync(
            McpClients.Options(revision, handlers),
            limit.Token,
            "--operations", "ListCrossings,BookCrossingAsync", "--allow-changes");

        Assert.True(await IsRefusedAsync(client, limit.Token));
        Assert.Empty(ferry.TakeRequests());

        action = "accept";
        Assert.False(await IsRefusedAsync(client, limit.Token));
        Assert.Equal(["/apim/ferry/1/crossings/7/bookings"], ferry.TakeRequests());
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2026-07-28")]
    public async Task A_client_without_elicitation_sends_no_changing_call(string revision)
    {
        ferry.TakeRequests();
        using CancellationTokenSource limit = new(s_limit);
        await using McpClient client = await ConnectAsync(
            McpClients.Options(revision), limit.Token, "--operations", "BookCrossing", "--allow-changes");

        Assert.True(await IsRefusedAsync(client, limit.Token));
        Assert.Empty(ferry.TakeRequests());
    }

    [Fact]
    public void What_is_not_served_has_a_reason()
    {
        ConnectorsCommand connectors = ferry.Connectors;
        Assert.Equal(
            [
                ["operation", "tool", "isReadOnly", "reason"],
                ["ListCrossings", "ferry_ListCrossings", "true", ""],
                ["BookCrossing", "", "false", "It can change something. Add --allow-changes to serve it."],
                ["CrossingDelayed", "", "false", "It is a trigger."],
            ],
            [
                ["operation", "tool", "isReadOnly", "reason"],
                .. connectors.Run("mcp", "ferry", "--list", "--operations", "ListCrossings,BookCrossing,CrossingDelayed")
                    .Succeeded().ToRows(),
            ]);
        connectors.Run("mcp", "ferry", "--emulator", "--operations", "BookCrossing").Failed(2, "BookCrossing", "--allow-changes");
        connectors.Run("mcp", "ferry", "--emulator", "--operations", "BookCrossings").Failed(4, "Did you mean 'BookCrossing'?");
        connectors.Run("mcp", "ferry", "--emulator", "--allow-changes").Failed(2, "--operations");
        connectors.Run("mcp", "ferry").Failed(2, "Connectors__Ferry__ConnectionRuntimeUrl");
        connectors.Run("mcp", "ferry", "--key-variable", "KEY").Failed(2, "--http");
    }

    private static string Call(int id, string tool, string arguments) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id,
        ["method"] = "tools/call",
        ["params"] = new JsonObject { ["name"] = tool, ["arguments"] = JsonNode.Parse(arguments) },
    }.ToJsonString();

    private static async Task<bool> IsRefusedAsync(McpClient client, CancellationToken cancellationToken)
    {
        Dictionary<string, object?> booking = new() { ["passenger"] = "Ada", ["seats"] = 2 };
        CallToolResult result = await client.CallToolAsync(
            "ferry_BookCrossing",
            new Dictionary<string, object?> { ["id"] = "7", ["booking"] = booking },
            cancellationToken: cancellationToken);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Equal(result.IsError == true, text.Contains("\"kind\":\"approval\"", StringComparison.Ordinal));
        return result.IsError == true;
    }

    private static Dictionary<string, JsonElement> Approval()
    {
        using JsonDocument document = JsonDocument.Parse("true");
        return new() { ["approve"] = document.RootElement.Clone() };
    }

    private Task<McpClient> ConnectAsync(McpClientOptions options, CancellationToken cancellationToken, params string[] arguments)
    {
        StdioClientTransport transport = new(new()
        {
            Command = "dotnet",
            Arguments = ["exec", ConnectorsCommand.Tool, "mcp", "ferry", "--url", ferry.Url, .. arguments],
            WorkingDirectory = ferry.Connectors.Folder,
        });
        return McpClient.CreateAsync(transport, options, cancellationToken: cancellationToken);
    }
}
