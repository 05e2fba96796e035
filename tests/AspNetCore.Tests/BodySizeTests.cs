using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>The limit of the endpoint beside the limits of the server, and the memory that a body takes.</summary>
public sealed class BodySizeTests
{
    private const int MiB = 1024 * 1024;

    [Theory]
    [InlineData(31, false)]
    [InlineData(31, true)]
    [InlineData(64, false)]
    [InlineData(64, true)]
    public async Task The_limit_of_the_endpoint_takes_precedence_over_that_of_the_server(int mebibytes, bool chunked)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(configure: options => Limit(options, 64 * MiB), kestrel: true);
        using HttpResponseMessage accepted = await PostAsync(host, mebibytes * MiB, chunked);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_the_limit_of_the_endpoint_is_rejected_even_if_the_server_accepts_it(bool chunked)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(configure: options => Limit(options, MiB), kestrel: true);
        using HttpResponseMessage refused = await PostAsync(host, MiB + 1, chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("1048576", Assert.Single(host.OwnLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_smaller_limit_that_the_application_sets_on_the_endpoint_is_kept(bool chunked)
    {
        await using TriggerHost host =
            await TriggerHost.StartAsync(kestrel: true, endpoint: endpoint => endpoint.WithMetadata(new RequestSizeLimitAttribute(1000)));
        using HttpResponseMessage refused = await PostAsync(host, 2000, chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("413", Assert.Single(host.OwnLines), StringComparison.Ordinal);
        using HttpResponseMessage accepted = await PostAsync(host, 500, chunked);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
    }

    [Theory]
    [InlineData("/elsewhere")]
    [InlineData("/runtime/webhooks/connector?functionName=OnNote&code=wrong")]
    [InlineData("/runtime/webhooks/connector?functionName=Unknown&code=" + TriggerHost.Key)]
    public async Task The_limit_of_the_server_applies_to_all_other_endpoints(string address)
    {
        long? limit = 0;
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true, pipeline: app => app.Use(async (context, next) =>
        {
            await next(context);
            limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize;
        }));
        using HttpResponseMessage response = await host.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(30_000_000, limit);
    }

    [Fact]
    public async Task Memory_is_proportional_to_the_received_bytes_and_not_to_the_declared_length()
    {
        const int Count = 100;
        using CountdownEvent waiting = new(Count);
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true, pipeline: app => app.Use((context, next) =>
        {
            context.Request.Body = new SignallingStream(context.Request.Body, waiting);
            return next(context);
        }));
        using HttpResponseMessage warm = await host.PostAsync();
        List<Socket> callers = [];
        try
        {
            waiting.Reset();
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < Count; i++)
            {
                Socket caller = new(SocketType.Stream, ProtocolType.Tcp);
                callers.Add(caller);
                await caller.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port);
                await caller.SendAsync(Encoding.ASCII.GetBytes(
                    $"POST {TriggerHost.Address()} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + $"{10 * MiB}\r\n\r\n" + "{"));
            }

            Assert.True(await Task.Run(() => waiting.Wait(TimeSpan.FromMinutes(2))));
            long used = GC.GetTotalMemory(forceFullCollection: true) - before;
            Assert.True(
                used < Count * MiB * 2,
                $"{used} bytes are in use for {Count} received ones."); // the announced bodies would take five times as much
        }
        finally
        {
            callers.ForEach(caller => caller.Dispose());
        }
    }

    private static void Limit(ConnectorTriggerOptions options, int bytes)
    {
        options.SystemKeys.Add(TriggerHost.Key);
        options.MaxBodyBytes = bytes;
    }

    private static Task<HttpResponseMessage> PostAsync(TriggerHost host, int length, bool chunked)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill((byte)'n');
        "{\"body\":{\"value\":[\""u8.CopyTo(bytes);
        "\"]}}"u8.CopyTo(bytes.AsSpan(length - 4));
        return host.PostAsync(chunked ? new StreamContent(new UnseekableStream(bytes)) : new ByteArrayContent(bytes));
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    /// <summary>Completes when more is awaited than the one byte that was sent.</summary>
    private sealed class SignallingStream(Stream inner, CountdownEvent waiting) : ReadStream
    {
        private bool _hasRead;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_hasRead && !waiting.IsSet)
            {
                waiting.Signal();
            }

            int read = await inner.ReadAsync(buffer, cancellationToken);
            _hasRead = true;
            return read;
        }
    }
}
