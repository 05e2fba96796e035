using System.Diagnostics;

namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Represents <c>connectors mcp --http</c> as a process.</summary>
internal sealed class McpHttpProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly CancellationTokenSource _limit = new(s_limit);
    private readonly List<string> _errors = [];

    private McpHttpProcess(Process process) => _process = process;

    public Uri Url { get; private set; } = null!;

    /// <summary>Gets the key that was printed, or null.</summary>
    public string? Key { get; private set; }

    public CancellationToken Limit => _limit.Token;

    public static async Task<McpHttpProcess> StartAsync(ConnectorsCommand connectors, string[] arguments, string? key = null)
    {
        Dictionary<string, string> environment = [];
        if (key is not null)
        {
            environment["FERRY_KEY"] = key;
        }

        McpHttpProcess server = new(connectors.Start(arguments, environment));
        while (await server._process.StandardError.ReadLineAsync(server.Limit) is { } line)
        {
            server._errors.Add(line);
            if (line.StartsWith("Authorization: Bearer ", StringComparison.Ordinal))
            {
                server.Key = line["Authorization: Bearer ".Length..];
            }
            else if (line.Contains("is running", StringComparison.Ordinal))
            {
                server.Url = new((await server._process.StandardOutput.ReadLineAsync(server.Limit))!);
                return server;
            }
        }

        throw new InvalidOperationException(string.Join('\n', server._errors));
    }

    /// <summary>Interrupts the process.</summary>
    /// <returns>The exit code, and everything that it wrote after its address.</returns>
    public async Task<(int ExitCode, string Output, string Error)> StopAsync()
    {
        ConnectorsCommand.Interrupt(_process);
        string output = await _process.StandardOutput.ReadToEndAsync(Limit);
        string error = await _process.StandardError.ReadToEndAsync(Limit);
        await _process.WaitForExitAsync(Limit);
        return (_process.ExitCode, output, string.Join('\n', [.. _errors, error]));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _limit.Dispose();
    }
}
