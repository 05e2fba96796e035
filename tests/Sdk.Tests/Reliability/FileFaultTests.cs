using System.Net.Sockets;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies a client whose upload or download fails.</summary>
public abstract class FileFaultTests(ClientKind clientKind)
{
    private const string Stalled = "upload that the server stops reading or doesn't respond to for `Retry.NetworkTimeout`";

    [Fact]
    public async Task A_seekable_stream_is_sent_again_from_its_start_position()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        MemoryStream stream = new([9, 1, 2, 3]) { Position = 1 };

        await server.CreateClient(clientKind).UploadAsync(new FileContent(stream));

        Assert.All(server.Requests, r => Assert.Equal([1, 2, 3], r.Body));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("PUT", false)]
    [InlineData("PUT", true)]
    [InlineData("POST", false)]
    [InlineData("POST", true)]
    [HoldsRow(Reliable.Page, "failed upload of a stream that can't seek, after sending began")]
    public async Task A_stream_that_cannot_seek_is_sent_once(string method, bool isForm)
    {
        await using TestServer server = await TestServer.RespondingAsync("", status: 503);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(
                server.CreateClient(clientKind, o => o.RetryUnsafeOperations = true), method, new OneWayStream([1, 2, 3]), isForm));

        Assert.Equal(503, e.Status);
        Assert.Equal(Reliable.Attempts("failed upload of a stream that can't seek, after sending began", method), server.Requests.Count);
        Assert.Contains("\u0001\u0002\u0003", Assert.Single(server.Requests).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_seekable_streams_is_sent_again_completely_after_an_interruption()
    {
        // Too much for the sockets' buffers, so that the first attempt really ends within the second file.
        byte[][] contents = [RandomBytes(3_000_000, 1), RandomBytes(9_000_000, 2), RandomBytes(1_000, 3)];
        FileContent[] files = [.. contents.Select(
            (content, i) => new FileContent(new MemoryStream([0, 0, .. content]) { Position = 2 }, "image/png", $"{i}.png"))];
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask);
        await server.CreateClient(clientKind).SubmitAsync(files);
        byte[] whole = Assert.Single(server.Requests).Body;
        string type = server.Requests.Single().Headers["Content-Type"];

        int connections = 0;
        string[] heads = ["", ""];
        byte[] second = [];
        await using RawServer flaky = new(async (socket, token) =>
        {
            int n = Interlocked.Increment(ref connections);
            heads[n - 1] = await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            byte[] read = await RawServer.ReadAsync(socket, n == 1 ? 4_000_000 : whole.Length, token);
            if (n == 1)
            {
                RawServer.Reset(socket);
                return;
            }

            second = read;
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\nContent-Length: 0\n\n", token);
        });

        await flaky.CreateClient(clientKind).SubmitAsync(files);

        Assert.Equal(2, flaky.Connections);
        Assert.All(heads, head => Assert.Contains($"Content-Length: {whole.Length}\r\n", head, StringComparison.Ordinal));

        // Each call has its own boundary, and all attempts of a call have the same one.
        string boundary = type.Split("boundary=")[1];
        string repeated = Assert.Single(heads.Select(head => head.Split("boundary=")[1].Split('\r')[0]).Distinct());
        Assert.Equal(
            Encoding.Latin1.GetString(whole).Replace(boundary, repeated, StringComparison.Ordinal), Encoding.Latin1.GetString(second));
        Assert.All(contents, content => Assert.True(second.AsSpan().IndexOf(content) > 0));
    }

    [Theory]
    [InlineData("PUT", 0)]
    [InlineData("PUT", 1)]
    [InlineData("PUT", 2)]
    [InlineData("POST", 1)]
    [HoldsRow(Reliable.Page, "failed upload of a stream that can't seek, after sending began")]
    public async Task A_form_is_sent_once_if_one_of_its_streams_cannot_seek(string method, int oneWay)
    {
        await using TestServer server = await TestServer.RespondingAsync("", status: 503);
        FileContent[] files =
        [
            .. Enumerable.Range(0, 3).Select(i => new FileContent(i == oneWay ? new OneWayStream([1, 2, 3]) : new MemoryStream([4, 5, 6])))
        ];

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => server.CreateClient(clientKind, o => o.RetryUnsafeOperations = true).SubmitAsync(files, new RequestMethod(method)));

        Assert.Equal(503, e.Status);
        Assert.Equal(Reliable.Attempts("failed upload of a stream that can't seek, after sending began", method), server.Requests.Count);
        Assert.Equal(2, Assert.Single(server.Requests).Text.Split("\u0004\u0005\u0006").Length - 1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_list_of_files_is_sent_again_only_if_all_of_its_streams_can_seek(int oneWay)
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        Stream[] streams = [.. Enumerable
            .Range(0, 2)
            .Select(i => i == oneWay ? (Stream)new OneWayStream([1, 2, 3]) : new MemoryStream([9, 1, 2, 3]) { Position = 1 })];

        Exception? failure =
            await Record.ExceptionAsync(
                () => server.CreateClient(clientKind).AttachAsync(streams.Select(stream => new FileContent(stream))));

        Assert.Equal(oneWay < 0 ? 2 : 1, server.Requests.Count);
        Assert.Equal(oneWay < 0, failure is null);
        Assert.All(server.Requests, r => Assert.Equal(2, r.Text.Split(
            "name=\"files\"; filename=\"files\"\r\nContent-Type: application/octet-stream\r\n\r\n\u0001\u0002\u0003\r\n").Length - 1));
        Assert.All(streams, stream => Assert.True(stream.CanRead));
    }

    [Theory]
    [InlineData("PUT", 413)]
    [InlineData("POST", 413)]
    [InlineData("PUT", 401)]
    [InlineData("POST", 401)]
    [HoldsRow(Reliable.Page, "upload of 1 MB or more that is rejected because of its headers")]
    public async Task An_upload_that_is_rejected_by_its_headers_is_not_sent(string method, int status)
    {
        long received = 0;
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, $"HTTP/1.1 {status} No\nContent-Length: 2\nConnection: close\n\nno", token);
            socket.Shutdown(SocketShutdown.Send);
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = await socket.ReceiveAsync(buffer, token)) > 0)
            {
                Interlocked.Add(ref received, read);
            }
        });

        foreach (Stream stream in new Stream[] { new MemoryStream(new byte[8 * 1024 * 1024]), new OneWayStream([1]) })
        {
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
                () => SendAsync(server.CreateClient(clientKind, WaitForTheResponse), method, stream, isForm: false));
            Assert.Equal(status, e.Status);
            Assert.Equal("no", e.ResponseBody);
            Assert.Equal(0, stream.Position);
        }

        Assert.Equal(2 * Reliable.Attempts("upload of 1 MB or more that is rejected because of its headers", method), server.Connections);
        Assert.Equal(0, received);
    }

    [Fact]
    public async Task An_upload_that_was_rejected_before_it_was_read_is_repeated_even_if_its_stream_cannot_seek()
    {
        int connections = 0;
        string text = "";
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            if (Interlocked.Increment(ref connections) == 1)
            {
                await RawServer.SendAsync(socket, "HTTP/1.1 429 Later\nContent-Length: 0\nConnection: close\n\n", token);
                return;
            }

            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            byte[] buffer = new byte[1024];
            while (!text.EndsWith("0\r\n\r\n", StringComparison.Ordinal))
            {
                text += Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer, token));
            }

            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\nContent-Length: 0\n\n", token);
        });

        await SendAsync(server.CreateClient(clientKind, WaitForTheResponse), "POST", new OneWayStream("abc"u8.ToArray()), isForm: false);

        Assert.Equal("3\r\nabc\r\n0\r\n\r\n", text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, "download that ends early or stalls while the caller reads it")]
    public async Task A_download_that_is_interrupted_is_an_exception_of_the_read(bool isReset)
    {
        TaskCompletionSource hasHeaders = new();
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\nContent-Length: 100\n\n0123456789", token);
            await hasHeaders.Task;
            if (isReset)
            {
                RawServer.Reset(socket);
            }
        });
        await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        hasHeaders.SetResult();

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => stream.CopyToAsync(Stream.Null));

        Assert.Equal("Download", e.Operation);
        Assert.Equal(Reliable.Attempts("download that ends early or stalls while the caller reads it", "GET"), server.Connections);
    }

    [Fact]
    [HoldsRow(Reliable.Page, "download that ends early or stalls while the caller reads it")]
    public Task A_download_that_stalls_ends_after_the_network_time_out() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(0.3),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync(async (context, _) =>
            {
                await context.Response.Body.WriteAsync(new byte[10]);
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            });
            await using Stream stream =
                await server.CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout).DownloadStreamAsync();
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => stream.CopyToAsync(Stream.Null));
            Assert.IsType<TimeoutException>(e.InnerException);
            Assert.Single(server.Requests);
        });

    [Fact]
    public Task An_upload_that_progresses_can_outlast_the_network_time_out() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(1),
        async timeout =>
        {
            await using TestServer server = await TestServer.RespondingAsync("");
            await server
                .CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout)
                .UploadAsync(new FileContent(new SlowStream(pieces: 8, timeout / 5)));
            Assert.Equal(8, Assert.Single(server.Requests).Body.Length);
        });

    [Theory]
    [InlineData("PUT")]
    [InlineData("POST")]
    [HoldsRow(Reliable.Page, Stalled)]
    public async Task An_upload_that_the_server_stops_reading_times_out(string method)
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            await Task.Delay(Timeout.Infinite, token);
        });
        await AssertStallsAsync(server.Url, method, new MemoryStream(new byte[64 * 1024 * 1024]), Reliable.Attempts(Stalled, method));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("POST")]
    [HoldsRow(Reliable.Page, Stalled)]
    public async Task An_upload_without_a_response_times_out(string method)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await AssertStallsAsync(server.Url, method, new MemoryStream([1]), Reliable.Attempts(Stalled, method));
        Assert.All(server.Requests, r => Assert.Equal([1], r.Body));
    }

    [Fact]
    [HoldsRow(Reliable.Page, "failed upload of a stream that can't seek, after sending began")]
    public async Task An_upload_without_a_response_is_sent_once_if_its_stream_cannot_seek()
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            await Task.Delay(Timeout.Infinite, token);
        });

        // Long enough for a busy machine to begin with it.
        await AssertStallsAsync(
            server.Url,
            "PUT",
            new OneWayStream([1]),
            Reliable.Attempts("failed upload of a stream that can't seek, after sending began", "PUT"),
            timeout: TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task An_upload_to_a_silent_server_times_out()
    {
        // The TLS handshake never ends: the server never sends its hello.
        await using RawServer server = new((_, token) => Task.Delay(Timeout.Infinite, token));
        Uri secure = new UriBuilder(server.Url) { Scheme = Uri.UriSchemeHttps }.Uri;
        await AssertStallsAsync(secure, "PUT", new MemoryStream([1]), Reliable.Attempts(Stalled, "PUT"));
    }

    [Fact]
    public Task A_delay_before_the_next_attempt_of_an_upload_can_outlast_the_network_time_out() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(1),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync((context, n) =>
            {
                context.Response.StatusCode = n == 1 ? 503 : 200;
                context.Response.Headers.RetryAfter = $"{2 * timeout.TotalSeconds}";
                return Task.CompletedTask;
            });
            await server
                .CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout)
                .UploadAsync(new FileContent(new MemoryStream([1])));
            Assert.True(server.Requests.Count > 1);
        });

    [Fact]
    [HoldsRow(Reliable.Page, "download that ends early or stalls while the caller reads it")]
    public Task The_response_to_an_upload_can_outlast_the_network_time_out_and_times_out_when_it_stalls() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(1),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync(async (context, _) =>
            {
                for (int i = 0; i < 6; i++)
                {
                    await context.Response.Body.WriteAsync(new byte[1]);
                    await context.Response.Body.FlushAsync();
                    await Task.Delay(timeout / 4, context.RequestAborted);
                }

                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            });
            await using Stream stream = await server
                .CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout)
                .ConvertStreamAsync(new FileContent(new MemoryStream([1])));
            await stream.ReadExactlyAsync(new byte[6]);

            ConnectorException e =
                await Assert.ThrowsAsync<ConnectorException>(
                    () => stream.ReadAsync(new byte[1]).AsTask().WaitAsync(TimeSpan.FromMinutes(1)));

            Assert.IsAssignableFrom<TimeoutException>(e.InnerException);
            Assert.Equal("Convert", e.Operation);
            Assert.Single(server.Requests);
        });

    [Fact]
    public async Task Canceling_an_upload_cancels_reading_its_response()
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            await context.Response.Body.WriteAsync(new byte[1]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using CancellationTokenSource source = new();
        await using Stream stream =
            await server.CreateClient(clientKind).ConvertStreamAsync(new FileContent(new MemoryStream([1])), source.Token);
        await stream.ReadExactlyAsync(new byte[1]);
        ValueTask<int> reading = stream.ReadAsync(new byte[1]);
        await source.CancelAsync();
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.AsTask());
        Assert.Equal(source.Token, e.CancellationToken);
    }

    private async Task AssertStallsAsync(Uri url, string method, Stream stream, int attempts, TimeSpan? timeout = null)
    {
        CountingHandler handler = new();
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Retry.NetworkTimeout = timeout ?? TimeSpan.FromMilliseconds(300);
        options.Transport = handler.ToTransport();
        MailClient client = clientKind.CreateClient(url, new FixedCredential(), options);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(client, method, stream, isForm: false).WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.Equal(0, e.Status);
        Assert.IsType<TimeoutException>(e.InnerException);

        // Not the server's count: a busy machine may not read a request within its time.
        Assert.Equal(attempts, handler.Attempts);
    }

    private static Task SendAsync(MailClient client, string method, Stream stream, bool isForm)
        => isForm
            ? client.SubmitAsync([new FileContent(stream)], new RequestMethod(method))
            : client.UploadAsync(new FileContent(stream), new RequestMethod(method));

    // The handler sends its content after a second without a response, which a busy machine may need for it.
    private static void WaitForTheResponse(ConnectorClientOptions options)
        => options.Transport = new HttpClientTransport(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }));

    private static byte[] RandomBytes(int length, int seed)
    {
        byte[] bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private sealed class SlowStream(int pieces, TimeSpan delay) : MemoryStream
    {
        private int _left = pieces;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left-- <= 0)
            {
                return 0;
            }

            await Task.Delay(delay, cancellationToken);
            buffer.Span[0] = 7;
            return 1;
        }
    }
}

public sealed class TypedFileFaultTests() : FileFaultTests(ClientKind.Typed);

public sealed class DynamicFileFaultTests() : FileFaultTests(ClientKind.Dynamic);
