using System.Net.Sockets;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>What a client does when an upload or a download goes wrong.</summary>
public class FileFaultTests
{
    [Fact]
    public async Task A_stream_that_can_seek_is_sent_again_from_where_it_stood()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        MemoryStream stream = new([9, 1, 2, 3]) { Position = 1 };

        await server.CreateClient().UploadAsync(new FileContent(stream));

        Assert.All(server.Requests, r => Assert.Equal([1, 2, 3], r.Body));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("PUT", false)]
    [InlineData("PUT", true)]
    [InlineData("POST", false)]
    [InlineData("POST", true)]
    [HoldsRow(Reliable.Page, "an upload whose stream can't seek, once it was begun")]
    public async Task A_stream_that_cannot_seek_is_sent_once(string method, bool isForm)
    {
        await using TestServer server = await TestServer.AnsweringAsync("", status: 503);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(server.CreateClient(o => o.RetryUnsafeOperations = true), method, new OneWayStream([1, 2, 3]), isForm));

        Assert.Equal(503, e.Status);
        Assert.Equal(Reliable.Attempts("an upload whose stream can't seek, once it was begun", method), server.Requests.Count);
        Assert.Contains("\u0001\u0002\u0003", Assert.Single(server.Requests).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", 413)]
    [InlineData("POST", 413)]
    [InlineData("PUT", 401)]
    [InlineData("POST", 401)]
    [HoldsRow(Reliable.Page, "an upload of 1 MB or more that the server refuses by its headers")]
    public async Task An_upload_that_is_refused_by_its_headers_is_not_sent(string method, int status)
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
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(server.CreateClient(), method, stream, isForm: false));
            Assert.Equal(status, e.Status);
            Assert.Equal("no", e.ResponseBody);
            Assert.Equal(0, stream.Position);
        }

        Assert.Equal(2 * Reliable.Attempts("an upload of 1 MB or more that the server refuses by its headers", method), server.Connections);
        Assert.Equal(0, received);
    }

    [Fact]
    public async Task An_upload_that_was_refused_unread_is_repeated_even_where_its_stream_cannot_seek()
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
                text += System.Text.Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer, token));
            }

            await RawServer.SendAsync(socket, "HTTP/1.1 200 OK\nContent-Length: 0\n\n", token);
        });

        await SendAsync(server.CreateClient(), "POST", new OneWayStream("abc"u8.ToArray()), isForm: false);

        Assert.Equal("3\r\nabc\r\n0\r\n\r\n", text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, "a download that breaks off or stalls while the caller reads it")]
    public async Task A_download_that_breaks_off_is_an_exception_of_the_read(bool isReset)
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
        await using Stream stream = await server.CreateClient().DownloadStreamAsync();
        hasHeaders.SetResult();

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => stream.CopyToAsync(Stream.Null));

        Assert.Equal("Download", e.Operation);
        Assert.Equal(Reliable.Attempts("a download that breaks off or stalls while the caller reads it", "GET"), server.Connections);
    }

    [Fact]
    [HoldsRow(Reliable.Page, "a download that breaks off or stalls while the caller reads it")]
    public async Task A_download_that_stalls_ends_by_the_network_time_out()
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using Stream stream = await server.CreateClient(o => o.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(300)).DownloadStreamAsync();
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => stream.CopyToAsync(Stream.Null));
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_large_upload_may_outlast_the_network_time_out_while_it_moves()
    {
        await using TestServer server = await TestServer.AnsweringAsync("");
        await server.CreateClient(o => o.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(500)).UploadAsync(new FileContent(new SlowStream(pieces: 8, TimeSpan.FromMilliseconds(100))));
        Assert.Equal(8, Assert.Single(server.Requests).Body.Length);
    }

    [Fact]
    public async Task An_upload_that_is_never_answered_is_a_time_out()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        MailClient client = server.CreateClient(o =>
        {
            o.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(200);
            o.Retry.MaxRetries = 0;
        });
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.UploadAsync(new FileContent(new MemoryStream([1]))));
        Assert.IsType<TimeoutException>(e.InnerException);
    }

    private static Task SendAsync(MailClient client, string method, Stream stream, bool isForm) => client.RawAsync(
        r =>
        {
            if (isForm)
            {
                r.UseForm(multipart: true);
                r.AddFormFile("file", new FileContent(stream));
            }
            else
            {
                r.SetBody(new FileContent(stream), "application/octet-stream");
            }
        },
        new RequestMethod(method));

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
