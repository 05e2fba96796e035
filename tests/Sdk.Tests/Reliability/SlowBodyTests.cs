using System.Net;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies a client that receives a response whose body never ends.</summary>
public abstract class SlowBodyTests(ClientKind clientKind)
{
    private const string Endless = "response that isn't complete within `Retry.NetworkTimeout`, even if data still arrives";
    private const string EndlessError = "error response whose body isn't complete within `Retry.NetworkTimeout`";

    // Far longer than anything here takes: without it, a body that never ends would hang the run.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("POST")]
    [HoldsRow(Reliable.Page, Endless)]
    public Task A_response_that_arrives_byte_by_byte_ends_with_the_attempt(string verb) => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(0.5),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync((context, _) => TrickleAsync(context, 200));
            CountingHandler handler = new();
            MailClient client = server.CreateClient(clientKind, o => Limit(o, handler.ToTransport(), timeout));

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.CallAsync(verb).WaitAsync(s_patience));

            Assert.Equal(0, e.Status);
            Assert.Contains("NetworkTimeout", Assert.IsType<TimeoutException>(e.InnerException).Message, StringComparison.Ordinal);
            Assert.Equal(Reliable.Attempts(Endless, verb), handler.Attempts);
        });

    [Theory]
    [InlineData("GET", 400, 1)]
    [InlineData("GET", 500, 4)]
    [InlineData("POST", 500, 1)]
    [InlineData("POST", 429, 4)]
    [HoldsRow(Reliable.Page, EndlessError)]
    public Task The_body_of_an_error_that_arrives_byte_by_byte_ends_with_the_attempt(string verb, int status, int attempts) =>
        GrowingTime.RunAsync(
        TimeSpan.FromSeconds(0.5),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync((context, _) => TrickleAsync(context, status));
            CountingHandler handler = new();
            MailClient client = server.CreateClient(clientKind, o => Limit(o, handler.ToTransport(), timeout));

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.CallAsync(verb).WaitAsync(s_patience));

            Assert.Equal(status, e.Status);
            Assert.Equal(attempts, handler.Attempts);
        });

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [HoldsRow(Reliable.Page, Endless)]
    public async Task A_transport_whose_stream_ignores_cancellation_ends_with_the_attempt(bool isStalled, bool canSeek)
    {
        int attempts = 0;
        StubHandler handler = new((_, _) =>
        {
            Interlocked.Increment(ref attempts);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DeafStream(isStalled, canSeek)) };
        });
        ConnectorClientOptions options = TestServer.FastOptions();
        Limit(options, new HttpClientTransport(new HttpClient(handler)), TimeSpan.FromMilliseconds(500));
        MailClient client = clientKind.CreateClient(new Uri("https://hub.example/x"), new FixedCredential(), options);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.CallAsync("PUT").WaitAsync(s_patience));

        Assert.Equal(0, e.Status);
        Assert.NotNull(e.InnerException);
        Assert.True(attempts == Reliable.Attempts(Endless, "PUT"), $"{attempts} attempts: {e}");
    }

    [Fact]
    public Task The_response_to_an_upload_ends_with_the_attempt() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(0.5),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync((context, _) => TrickleAsync(context, 400));
            CountingHandler handler = new();
            MailClient client = server.CreateClient(clientKind, o => Limit(o, handler.ToTransport(), timeout));

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
                () => client.UploadAsync(new FileContent(new MemoryStream([1]))).WaitAsync(s_patience));

            Assert.Equal(400, e.Status);
            Assert.Equal(1, handler.Attempts);
        });

    [Fact]
    public Task A_download_stream_can_outlast_the_network_time_out() => GrowingTime.RunAsync(
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
            });
            await using Stream stream = await server.CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout).DownloadStreamAsync();
            using MemoryStream whole = new();
            await stream.CopyToAsync(whole).WaitAsync(s_patience);
            Assert.Equal(6, whole.Length);
        });

    private static void Limit(ConnectorClientOptions options, HttpPipelineTransport transport, TimeSpan timeout)
    {
        options.Retry.NetworkTimeout = timeout;
        options.Transport = transport;
    }

    private static async Task TrickleAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        while (true)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(50, context.RequestAborted);
        }
    }

    /// <summary>A body that ignores its token, and sends a byte now and then or nothing at all.</summary>
    private sealed class DeafStream(bool isStalled, bool canSeek) : MemoryStream
    {
        public override bool CanSeek => canSeek;

        public override long Length => throw new NotSupportedException();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(isStalled ? Timeout.Infinite : 50, CancellationToken.None);
            buffer.Span[0] = (byte)' ';
            return 1;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}

public sealed class TypedSlowBodyTests() : SlowBodyTests(ClientKind.Typed);

public sealed class DynamicSlowBodyTests() : SlowBodyTests(ClientKind.Dynamic);
