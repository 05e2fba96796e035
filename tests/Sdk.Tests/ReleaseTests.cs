using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>A call releases the connections of all its responses and its pooled memory, regardless of its outcome.</summary>
[Collection(AloneCollection.Name)]
public abstract class ReleaseTests(ClientKind clientKind)
{
    private static readonly string s_large = $$"""{"id":"{{new string('x', 200_000)}}"}""";

    public static TheoryData<string> Endings =>
        ["model", "nothing", "page", "stream", "400", "503", "gone", "html", "malformed", "too large", "challenge", "cancelled"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_call_releases_its_connections(string ending)
    {
        ConcurrentQueue<WatchedStream> responses = new();
        using CancellationTokenSource source = new();

        await CallAsync(ending, responses, source);

        Assert.Equal(ending switch { "503" => 4, "gone" or "challenge" => 2, _ => 1 }, responses.Count);
        Assert.All(responses, response => Assert.True(response.IsDisposed));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_call_returns_its_pooled_memory(string ending)
    {
        const int Calls = 40;
        await CallAsync(ending, new(), new CancellationTokenSource());
        using PoolListener pool = new();
        for (int i = 0; i < Calls; i++)
        {
            await CallAsync(ending, new(), new CancellationTokenSource());
        }

        // What others in the process borrow meanwhile is little.
        Assert.InRange(pool.Rented, Calls, int.MaxValue);
        Assert.InRange(pool.Outstanding, 0, Calls / 2);
    }

    [Fact]
    public async Task A_body_that_is_still_being_sent_keeps_its_buffer_after_the_call_ends()
    {
        LateReader late = new();
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = new HttpClientTransport(new HttpClient(late));
        Mail mail = new() { Subject = new string('s', 5000) };

        await Assert.ThrowsAsync<ConnectorException>(
            () => clientKind.CreateClient(new Uri("http://localhost/x"), null, options).StoreAsync("s", "k", mail));
        foreach (int size in new[] { 4096, 8192, 16384 })
        {
            byte[][] arrays = [.. Enumerable.Range(0, 20).Select(_ => ArrayPool<byte>.Shared.Rent(size))];
            Array.ForEach(arrays, array => array.AsSpan().Fill((byte)'?'));
            Array.ForEach(arrays, array => ArrayPool<byte>.Shared.Return(array));
        }

        Assert.Equal($$"""{"subject":"{{mail.Subject}}"}""", Encoding.UTF8.GetString(await late.ReadAsync()));
    }

    private async Task CallAsync(string ending, ConcurrentQueue<WatchedStream> responses, CancellationTokenSource source)
    {
        ConnectorClientOptions options = StubHandler.Options((_, n) => Respond(ending, n, responses, source), out _);
        options.MaxResponseSize = ending == "too large" ? 100_000 : 1_000_000;
        MailClient client = clientKind.CreateClient(new Uri("https://hub.example/x"), new FixedCredential(), options);
        Exception? e = await Record.ExceptionAsync(async () =>
        {
            switch (ending)
            {
                case "nothing":
                    await client.StoreAsync("s", "k", new Mail { Subject = "s" }, source.Token);
                    break;
                case "gone":
                    await client.CallAsync(RequestMethod.Delete, source.Token);
                    break;
                case "page":
                    await foreach (Page<Mail> page in client.GetMailsAsync(source.Token).AsPages())
                    {
                        Assert.Equal("""{"value":[{"id":"x"}]}""", page.GetRawResponse().Content.ToString());
                    }

                    break;
                case "stream":
                    await using (Stream stream = await client.DownloadStreamAsync(source.Token))
                    {
                        await stream.ReadExactlyAsync(new byte[10], source.Token);
                    }

                    break;
                default:
                    await client.ExchangeAsync(RequestMethod.Put, isSafe: false, new Mail { Subject = "s" }, source.Token);
                    break;
            }
        });

        Type? expected = ending switch
        {
            "model" or "nothing" or "page" or "stream" or "gone" or "challenge" => null,
            "cancelled" => typeof(OperationCanceledException),
            _ => typeof(ConnectorException),
        };
        Assert.Equal(expected, e is OperationCanceledException ? typeof(OperationCanceledException) : e?.GetType());
    }

    private static HttpResponseMessage Respond(
        string ending, int n, ConcurrentQueue<WatchedStream> responses, CancellationTokenSource source)
    {
        (HttpStatusCode status, string body) = ending switch
        {
            "400" => (HttpStatusCode.BadRequest, s_large),
            "503" => (HttpStatusCode.ServiceUnavailable, s_large),
            "gone" => (n == 1 ? HttpStatusCode.BadGateway : HttpStatusCode.NotFound, s_large),
            "challenge" when n == 1 => (HttpStatusCode.Unauthorized, s_large),
            "html" => (HttpStatusCode.OK, "<html>"),
            "malformed" => (HttpStatusCode.OK, """{"id":"""),
            "page" => (HttpStatusCode.OK, """{"value":[{"id":"x"}]}"""),
            _ => (HttpStatusCode.OK, s_large),
        };
        WatchedStream stream = new(Encoding.UTF8.GetBytes(body), ending == "cancelled" ? Cancel : null);
        responses.Enqueue(stream);
        HttpResponseMessage response =
            new(status) { Content = new StreamContent(stream) { Headers = { ContentType = new("application/json") } } };
        if (status == HttpStatusCode.Unauthorized)
        {
            response.Headers.WwwAuthenticate.ParseAdd($"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String("{}"u8)}\"");
        }

        return response;

        void Cancel()
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Responds before it reads the body, as a server does that rejects a request by its headers.</summary>
    private sealed class LateReader : HttpMessageHandler
    {
        private readonly TaskCompletionSource _mayRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly MemoryStream _received = new();
        private Task _sending = Task.CompletedTask;

        public async Task<byte[]> ReadAsync()
        {
            _mayRead.SetResult();
            await _sending;
            return _received.ToArray();
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _sending = request.Content!.CopyToAsync(new Gate(_mayRead.Task, _received), CancellationToken.None);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest));
        }

        private sealed class Gate(Task opened, Stream inner) : MemoryStream
        {
            public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
            {
                await opened;
                await inner.WriteAsync(buffer, cancellationToken);
            }
        }
    }

    /// <summary>Gets the arrays that were rented from the shared pools and not returned.</summary>
    private sealed class PoolListener : EventListener
    {
        private readonly ConcurrentDictionary<(object? Buffer, object? Size), bool> _outstanding = new();
        private int _rented;

        public int Rented => Volatile.Read(ref _rented);

        public int Outstanding => _outstanding.Count;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "BufferRented")
            {
                Interlocked.Increment(ref _rented);
                _outstanding[Id(eventData)] = true;
            }
            else if (eventData.EventName == "BufferReturned")
            {
                _outstanding.TryRemove(Id(eventData), out _);
            }
        }

        // No text: making one borrows of the pool.
        private static (object? Buffer, object? Size) Id(EventWrittenEventArgs e) => (e.Payload![0], e.Payload[1]);
    }
}

public sealed class TypedReleaseTests() : ReleaseTests(ClientKind.Typed);

public sealed class DynamicReleaseTests() : ReleaseTests(ClientKind.Dynamic);
