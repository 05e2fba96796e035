using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Lists and calls tools with a client from outside this project, the command line of the MCP inspector.</summary>
public sealed class McpInspectorTests
{
    [InspectorFact]
    public async Task The_inspector_lists_and_calls_tools_over_both_transports()
    {
        FerryProject ferry = new();
        await ferry.InitializeAsync();
        try
        {
            await VerifyAsync(ferry);
        }
        finally
        {
            await ferry.DisposeAsync();
        }
    }

    private static async Task VerifyAsync(FerryProject ferry)
    {
        string[] command = ["mcp", "ferry", "--url", ferry.Url];
        await VerifyAsync(ferry, ["dotnet", "exec", ConnectorsCommand.Tool, .. command]);

        await using McpHttpProcess server = await McpHttpProcess.StartAsync(ferry.Connectors, [.. command, "--http"]);
        await VerifyAsync(ferry, [server.Url.AbsoluteUri, "--transport", "http", "--header", $"Authorization: Bearer {server.Key}"]);
    }

    private static async Task VerifyAsync(FerryProject ferry, string[] target)
    {
        foreach (string era in new[] { "legacy", "modern" })
        {
            string[] options = ["--protocol-era", era, "--format", "json", "--method"];
            JsonNode listed = await RunAsync(ferry, [.. target, .. options, "tools/list"]);
            JsonNode called = await RunAsync(
                ferry, [.. target, .. options, "tools/call", "--tool-name", "ferry_ListCrossings", "--tool-arg", "port=K1"]);

            Assert.Contains("ferry_ListCrossings", listed.ToJsonString(), StringComparison.Ordinal);
            Assert.Contains("Data from outside", called.ToJsonString(), StringComparison.Ordinal);
            Assert.Equal(["/apim/ferry/1/crossings?port=K1"], ferry.TakeRequests());
        }
    }

    private static async Task<JsonNode> RunAsync(FerryProject ferry, string[] arguments)
    {
        ProcessStartInfo start = new(InspectorFactAttribute.Inspector!, ["--cli", .. arguments])
        {
            WorkingDirectory = ferry.Connectors.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(2));
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
        string output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"{process.ExitCode}: {output}{await error}");
        return JsonNode.Parse(output)!;
    }
}

/// <summary>Represents a test that requires the MCP inspector.</summary>
public sealed class InspectorFactAttribute : FactAttribute
{
    public InspectorFactAttribute()
    {
        if (string.IsNullOrEmpty(Inspector))
        {
            Skip = "There is no MCP inspector here (CONNECTORS_MCP_INSPECTOR has the path of its command, mcp-inspector).";
        }
    }

    public static string? Inspector { get; } = Environment.GetEnvironmentVariable("CONNECTORS_MCP_INSPECTOR");
}
