using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>A call that never completes is canceled at each stage, and ends.</summary>
public abstract class CancellationTests(ClientKind clientKind) : IDisposable
{
    private const string Row = "cancellation by the caller";
    private static readonly string s_half = """{"id":""";

    // Far longer than anything here takes: without it, a cancellation that doesn't work would hang the run.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_before_the_call()
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask, isSecure: true);
        CallbackCredential credential = new((_, _, _) => default);
        await _source.CancelAsync();
        _reached.SetResult();
        await AssertCancelledAsync(
            token => server.CreateClient(clientKind, credential: credential).GetMailAsync("1", cancellationToken: token));
        Assert.Empty(credential.Requests);
        Assert.Empty(server.Requests);
    }

    [Fact]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_while_connecting()
    {
        CountingHandler handler = new(async token =>
        {
            _reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
            return Stream.Null;
        });
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = handler.ToTransport();
        await AssertCancelledAsync(token => clientKind.CreateClient(new Uri("http://localhost/x"), null, options).CallAsync("POST", token));
        Assert.Equal(1, handler.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_while_waiting_for_a_token_even_if_the_credential_ignores_cancellation(bool listens)
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask, isSecure: true);
        CallbackCredential credential = new(async (_, _, token) =>
        {
            _reached.SetResult();
            await Task.Delay(Timeout.Infinite, listens ? token : CancellationToken.None);
            return default;
        });
        await AssertCancelledAsync(token => server.CreateClient(clientKind, credential: credential).CallAsync("GET", token));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Cancellation_while_the_response_is_awaited(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            _reached.SetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await AssertCancelledAsync(token => server.CreateClient(clientKind).CallAsync(verb, token));
        Assert.Single(server.Requests);
    }

    [Fact]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_while_sending()
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            await socket.ReceiveAsync(new byte[1], token);
            _reached.SetResult();
            await Task.Delay(Timeout.Infinite, token);
        });
        await AssertCancelledAsync(token =>
            server
                .CreateClient(clientKind)
                .UploadAsync(new FileContent(new MemoryStream(new byte[64 * 1024 * 1024])), cancellationToken: token));
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_while_the_stream_of_the_caller_has_no_data()
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        await AssertCancelledAsync(
            token => server.CreateClient(clientKind).UploadAsync(new FileContent(new SilentStream(_reached)), cancellationToken: token));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Cancellation_while_the_response_is_read(int status)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return SendHalfAsync(context, _reached);
        });
        await AssertCancelledAsync(token => server.CreateClient(clientKind).CallAsync("GET", token));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_while_the_caller_reads_a_stream_with_the_token_of_the_call_or_of_the_read(bool isCalls)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => SendHalfAsync(context));
        await AssertCancelledAsync(async token =>
        {
            await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync(isCalls ? token : default);
            await stream.ReadExactlyAsync(new byte[s_half.Length], CancellationToken.None);
            _reached.SetResult();
            await stream.CopyToAsync(Stream.Null, isCalls ? default : token);
        });
    }

    [Fact]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_between_attempts()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "50";
            context.Response.OnCompleted(() =>
            {
                _reached.SetResult();
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        });
        await AssertCancelledAsync(token => server.CreateClient(clientKind).CallAsync("POST", token));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Reliable.Page, Row)]
    public async Task Canceled_between_pages_with_the_token_of_the_call_or_of_the_enumeration(bool isCalls)
    {
        await using TestServer server = await TestServer.StartAsync(
            (context, n) => context.Response.WriteAsync($$"""{"value":[{"id":"1"}],"@odata.nextLink":"/mails?p={{n}}"}"""));
        await AssertCancelledAsync(async token =>
        {
            await foreach (Mail _ in server
                .CreateClient(clientKind)
                .GetMailsAsync(isCalls ? token : default)
                .WithCancellation(isCalls ? default : token))
            {
                _reached.SetResult();
                await Task
                    .Delay(Timeout.Infinite, token)
                    .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        });
        Assert.Single(server.Requests);
    }

    public void Dispose()
    {
        _source.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task AssertCancelledAsync(Func<CancellationToken, Task> call)
    {
        Task running = call(_source.Token);
        await Task.WhenAny(_reached.Task, running).WaitAsync(s_patience);
        Assert.True(_reached.Task.IsCompleted, $"The call ended before it was cancelled: {running.Exception}");
        await _source.CancelAsync();
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(s_patience));
        Assert.Equal(_source.Token, e.CancellationToken);
    }

    private static async Task SendHalfAsync(HttpContext context, TaskCompletionSource? sent = null)
    {
        context.Response.ContentLength = 100;
        await context.Response.WriteAsync(s_half);
        await context.Response.Body.FlushAsync();
        sent?.SetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    }

    private sealed class SilentStream(TaskCompletionSource reached) : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            reached.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

public sealed class TypedCancellationTests() : CancellationTests(ClientKind.Typed);

public sealed class DynamicCancellationTests() : CancellationTests(ClientKind.Dynamic);
