using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>Callers that send their bodies slowly, never or without end.</summary>
public sealed class SlowBodyTests
{
    private const string Half = """{"body":{"value":["a","b" """;

    [Fact]
    public async Task Callers_that_pause_within_their_bodies_hold_up_no_other_and_are_handled_in_the_end()
    {
        const int Count = 200;
        int handled = 0;
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", (_, _, _) =>
            {
                Interlocked.Increment(ref handled);
                return Task.CompletedTask;
            }),
            host: builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinRequestBodyDataRate = null),
            kestrel: true);
        List<NetworkStream> callers = [];
        try
        {
            for (int i = 0; i < Count; i++)
            {
                callers.Add(await SendAsync(host, "Content-Length: " + (Half.Length + 3), Half));
            }

            using HttpResponseMessage other = await host.PostAsync();
            Assert.Equal((HttpStatusCode.OK, 1), (other.StatusCode, handled));
            foreach (NetworkStream caller in callers)
            {
                await caller.WriteAsync("]}}"u8.ToArray());
                Assert.StartsWith("HTTP/1.1 200 ", await ReadLineAsync(caller), StringComparison.Ordinal);
            }

            Assert.Equal(Count + 1, handled);
        }
        finally
        {
            callers.ForEach(caller => caller.Dispose());
        }
    }

    [Fact]
    public async Task A_body_that_is_slower_than_the_servers_limit_is_refused_and_never_handled()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", (_, _, _) => throw new InvalidOperationException("It was handled.")),
            host: builder => builder.WebHost.ConfigureKestrel(kestrel =>
                kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(1_000_000, TimeSpan.FromSeconds(1.5))),
            kestrel: true);
        using NetworkStream caller = await SendAsync(host, "Content-Length: 1000", Half);
        Assert.StartsWith("HTTP/1.1 408 ", await ReadLineAsync(caller), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("It was handled.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Endless_chunks_are_refused_at_the_limit()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            configure: options =>
            {
                options.SystemKeys.Add(TriggerHost.Key);
                options.MaxBodyBytes = 100_000;
            },
            kestrel: true);
        using NetworkStream caller = await SendAsync(host, "Transfer-Encoding: chunked", "");
        byte[] chunk = Encoding.ASCII.GetBytes("3e8\r\n" + new string(' ', 1000) + "\r\n");
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));

        // The server closes the connection after its response, which can get lost with it.
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (true)
            {
                await caller.WriteAsync(chunk, patience.Token);
            }
        });
        Assert.Contains("100000", Assert.Single(host.OwnLines), StringComparison.Ordinal);
    }

    private static async Task<NetworkStream> SendAsync(TriggerHost host, string header, string body)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port);
        NetworkStream stream = new(socket, ownsSocket: true);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {TriggerHost.Address()} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{header}\r\n\r\n{body}"));
        return stream;
    }

    private static async Task<string> ReadLineAsync(NetworkStream stream)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
        using StreamReader reader = new(stream, leaveOpen: true);
        return await reader.ReadLineAsync(patience.Token) ?? "";
    }
}
