using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents a Redis server of a test, on loopback and in memory.</summary>
internal sealed class RedisServer : IDisposable
{
    private const string Command = "redis-server";

    private readonly Process _process;

    private RedisServer(Process process, string address) => (_process, Address) = (process, address);

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, Command)));

    public string Address { get; }

    public static async Task<RedisServer> StartAsync()
    {
        string port = FreePort().ToString(CultureInfo.InvariantCulture);
        ProcessStartInfo start = new(
            Command, ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Path.GetTempPath()])
        {
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is string line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, "127.0.0.1:" + port);
            }
        }

        throw new InvalidOperationException("The Redis server didn't start.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
