using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies the exception of a call whose uploaded stream fails.</summary>
public abstract class UploadSourceTests(ClientKind clientKind)
{
    private const string Row = "exception from the upload stream of the caller";

    public static TheoryData<string, bool, bool> Failures
    {
        get
        {
            TheoryData<string, bool, bool> data = [];
            foreach (string failure in new[]
            {
                "io",
                "io reset",
                "cancelled",
                "task cancelled",
                "timeout",
                "disposed",
                "unsupported",
                "invalid",
                "argument",
                "own",
                "http",
                "connector",
            })
            {
                foreach (bool isAsync in new[] { false, true })
                {
                    data.Add(failure, isAsync, false);
                    data.Add(failure, isAsync, true);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    [HoldsRow(Reliable.Page, Row)]
    public async Task The_exception_of_the_stream_is_thrown_and_nothing_is_sent_again(string failure, bool isAsync, bool canSeek)
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        CountingHandler handler = new();
        MailClient client = server.CreateClient(clientKind, o =>
        {
            o.Transport = handler.ToTransport();
            o.RetryUnsafeOperations = true;
        });
        foreach (string method in new[] { "PUT", "POST" })
        {
            foreach (bool isForm in new[] { false, true })
            {
                Exception own = Create(failure);
                int before = handler.Attempts;

                Exception? e = await Record.ExceptionAsync(
                    () => SendAsync(client, method, new FailingStream(own, isAsync, canSeek), isForm).WaitAsync(TimeSpan.FromMinutes(1)));

                Assert.Same(own, e);
                Assert.Contains(nameof(FailingStream), e.StackTrace, StringComparison.Ordinal);
                Assert.Equal(before + Reliable.Attempts(Row, method), handler.Attempts);
            }
        }

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("Length", 0)]
    [InlineData("Position", 1)]
    [InlineData("Disposed", 1)]
    public async Task The_exception_of_a_stream_is_thrown_in_each_stage(string member, int attempts)
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        CountingHandler handler = new();
        foreach (bool isForm in new[] { false, true })
        {
            int before = handler.Attempts;
            FailingSeek stream = new();
            FileContent file = new(stream);
            stream.Fail(member);

            Exception? e = await Record.ExceptionAsync(() => isForm
                ? server.CreateClient(clientKind, o => o.Transport = handler.ToTransport()).SubmitAsync([new FileContent([1]), file])
                : server.CreateClient(clientKind, o => o.Transport = handler.ToTransport()).UploadAsync(file));

            Assert.True(member == "Disposed" ? e is ObjectDisposedException : e is IOException { Message: "mine" }, $"{e}");
            Assert.Equal(before + attempts, handler.Attempts);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_stream_that_changes_its_length_is_an_exception(int more)
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        foreach (bool isForm in new[] { false, true })
        {
            Exception? e =
                await Record.ExceptionAsync(() => SendAsync(server.CreateClient(clientKind), "PUT", new ChangingStream(more), isForm));
            Assert.IsAssignableFrom<IOException>(e);
            Assert.Contains(more > 0 ? "more bytes than its length" : "fewer bytes than its length", e.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_stream_that_fails_after_the_call_was_canceled_is_a_cancellation()
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        using CancellationTokenSource source = new();
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.CreateClient(clientKind).UploadAsync(
                new FileContent(new FailingStream(new IOException("mine"), isAsync: true, canSeek: false, source.Cancel)),
                cancellationToken: source.Token));
        Assert.Equal(source.Token, e.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_fails_is_a_connector_exception(bool canSeek)
    {
        await using RawServer server = new(async (socket, token) =>
        {
            await RawServer.ReadHeadAsync(socket, token);
            await RawServer.SendAsync(socket, "HTTP/1.1 100 Continue\n\n", token);
            await RawServer.ReadAsync(socket, 1000, token);
            RawServer.Reset(socket);
        });
        byte[] content = new byte[16 * 1024 * 1024];
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() =>
            SendAsync(
                server.CreateClient(clientKind), "POST", canSeek ? new MemoryStream(content) : new OneWayStream(content), isForm: false));
        Assert.Equal(0, e.Status);
        Assert.Contains("the connection failed", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_transport_that_hides_the_cause_changes_nothing(bool isAsync)
    {
        IOException own = new("mine");
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = new HidingTransport(isAsync);
        MailClient client = clientKind.CreateClient(new Uri("https://hub.example/x"), new FixedCredential(), options);
        Assert.Same(
            own, await Record.ExceptionAsync(() => client.UploadAsync(new FileContent(new FailingStream(own, isAsync, canSeek: true)))));
    }

    private static Task SendAsync(MailClient client, string method, Stream stream, bool isForm) => isForm
        ? client.SubmitAsync([new FileContent([1, 2]), new FileContent(stream), new FileContent([3])], new RequestMethod(method))
        : client.UploadAsync(new FileContent(stream), new RequestMethod(method));

    private static Exception Create(string failure) => failure switch
    {
        "io" => new IOException("mine"),
        "io reset" => new IOException("mine", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionReset)),
        "cancelled" => new OperationCanceledException("mine"),
        "task cancelled" => new TaskCanceledException("mine", new TimeoutException("mine too")),
        "timeout" => new TimeoutException("mine"),
        "disposed" => new ObjectDisposedException("mine"),
        "unsupported" => new NotSupportedException("mine"),
        "invalid" => new InvalidOperationException("mine"),
        "argument" => new ArgumentException("mine"),
        "http" => new HttpRequestException(HttpRequestError.ConnectionError, "mine"),
        "connector" => new ConnectorException("files", "Download", 0),
        _ => new OwnException(),
    };

    private sealed class OwnException : Exception;

    /// <summary>Gives three bytes and then fails.</summary>
    private sealed class FailingStream(Exception failure, bool isAsync, bool canSeek, Action? before = null) : MemoryStream(new byte[10])
    {
        private bool _isBegun;

        public override bool CanSeek => canSeek;

        public override long Position
        {
            get => base.Position;
            set
            {
                base.Position = value;
                _isBegun = false;
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => _isBegun ? throw failure : Begin();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_isBegun)
            {
                return new(Begin());
            }

            before?.Invoke();
            return isAsync ? FailAsync() : throw failure;
        }

        private int Begin()
        {
            _isBegun = true;
            return 3;
        }

        private async ValueTask<int> FailAsync()
        {
            await Task.Yield();
            throw failure;
        }
    }

    private sealed class FailingSeek() : MemoryStream(new byte[10])
    {
        private string? _member;

        public override long Length => _member == "Length" ? throw new IOException("mine") : base.Length;

        public override long Position
        {
            get => base.Position;
            set => base.Position = _member == "Position" ? throw new IOException("mine") : value;
        }

        public void Fail(string member)
        {
            _member = member;
            if (member == "Disposed")
            {
                Dispose();
            }
        }
    }

    private sealed class ChangingStream(int more) : MemoryStream(new byte[10 + more])
    {
        public override long Length => 10;
    }

    private sealed class HidingTransport(bool isAsync) : HttpPipelineTransport
    {
        public override Request CreateRequest() => new HttpClientTransport().CreateRequest();

        public override void Process(HttpMessage message) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message)
        {
            try
            {
                if (isAsync)
                {
                    await message.Request.Content!.WriteToAsync(Stream.Null, message.CancellationToken);
                }
                else
                {
                    message.Request.Content!.WriteTo(Stream.Null, message.CancellationToken);
                }
            }
            catch (IOException)
            {
                throw new RequestFailedException("something went wrong");
            }
        }
    }
}

public sealed class TypedUploadSourceTests() : UploadSourceTests(ClientKind.Typed);

public sealed class DynamicUploadSourceTests() : UploadSourceTests(ClientKind.Dynamic);
