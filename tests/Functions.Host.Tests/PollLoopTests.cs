using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Azure.Connectors.Sdk.Polling.Protocol;
using Microsoft.Extensions.Time.Testing;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Runs the poll loop against endpoints in memory, with a clock that the tests move.</summary>
public sealed class PollLoopTests : IAsyncDisposable
{
    private readonly RecordedTime _time = new();
    private readonly Endpoints _endpoints = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly Channel<string> _reports = Channel.CreateUnbounded<string>();
    private Task _running = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _abort.CancelAsync();
        await _stop.CancelAsync();
        await _running;
        _endpoints.Dispose();
        _stop.Dispose();
        _abort.Dispose();
    }

    [Theory]
    [InlineData(3, 4, 12, 8)]
    [InlineData(16, 1, 16, 15)]
    [InlineData(16, 32, 32, 32)]
    [InlineData(1, 32, 32, null)]
    public async Task No_more_events_are_requested_than_can_be_handled_at_once(int concurrency, int batch, int first, int? second)
    {
        TaskCompletionSource busy = new();
        Start(batch, concurrency, async _ =>
        {
            await busy.Task;
            return true;
        });
        Request request = await _endpoints.NextAsync();
        Assert.Equal(first, request.MaxEvents);
        request.Respond(Messages("a"));
        if (second is not null)
        {
            request = await _endpoints.NextAsync();
            Assert.Equal(second, request.MaxEvents);
            request.Respond(Messages());
        }

        busy.SetResult();
        Assert.Equal(["a"], (await _endpoints.NextAsync("acknowledge")).Acknowledged());
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(116, false)]
    [InlineData(600, false)]
    public async Task An_event_is_acknowledged_only_while_its_lock_lasts(int seconds, bool isAcknowledged)
    {
        Start(1, 1, _ =>
        {
            _time.Advance(TimeSpan.FromSeconds(seconds));
            return Task.FromResult(true);
        });
        (await _endpoints.NextAsync()).Respond(Messages("a"));
        if (isAcknowledged)
        {
            Assert.Equal(["a"], (await _endpoints.NextAsync("acknowledge")).Acknowledged());
        }
        else
        {
            Assert.Contains("after their lock had ended", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"results":[{"messageId":"a","status":"Acknowledged"},{"messageId":"b","status":"NotFound"}]}""", "b")]
    [InlineData("""{"results":[{"messageId":"b","status":"Failed"},{"messageId":"a","status":"Later"}]}""", "a, b")]
    [InlineData("""{"results":[]}""", "a, b")]
    [InlineData("""{"results":null}""", "no array 'results'")]
    [InlineData("{", "isn't valid JSON")]
    [InlineData(null, "status 500")]
    public async Task An_event_whose_acknowledgement_is_not_confirmed_is_reported_and_not_acknowledged_again(
        string? response, string report)
    {
        Start(2, 1, _ => Task.FromResult(true));
        (await _endpoints.NextAsync()).Respond(Messages("a", "b"));
        Request acknowledge = await _endpoints.NextAsync("acknowledge");
        Assert.Equal(["a", "b"], acknowledge.Acknowledged());
        acknowledge.Respond(response ?? "", response is null ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
        Assert.Contains(report, await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);

        Assert.Equal("receive", (await _endpoints.NextAsync(null)).Operation);
    }

    [Fact]
    public async Task No_failure_ends_the_loop()
    {
        Start(1, 1, messages => messages[0].MessageId == "throws" ? throw new InvalidOperationException("why") : Task.FromResult(false));
        foreach (Exception exception in new Exception[]
        {
            new HttpRequestException("why"), new IOException("why"), new FormatException("why")
        })
        {
            (await _endpoints.NextAsync()).Fail(exception);
            Assert.Contains("received again later", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
            await PauseAsync();
        }

        (await _endpoints.NextAsync()).Respond("""{"messages":{}}""");
        Assert.Contains("no array 'messages'", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
        await PauseAsync();
        (await _endpoints.NextAsync()).Respond(Messages("throws"));
        Assert.Contains("weren't acknowledged", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
        (await _endpoints.NextAsync()).Respond(Messages("fails"));
        Assert.Equal("receive", (await _endpoints.NextAsync(null)).Operation);
    }

    [Theory]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example/x"}}""", "status 404")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":"http://links.example/x"}}""", "https address")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":"http://127.0.0.1/x"}}""", "https address")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://me@links.example/x"}}""", "https address")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example/x#y"}}""", "https address")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputsLink":{"uri":7}}""", "without a text 'uri'")]
    [InlineData("""{"messageId":"x","lockToken":"l","outputs":{},"outputsLink":{"uri":"https://links.example/x"}}""", "one of")]
    [InlineData("""{"messageId":"x","lockToken":"l"}""", "one of")]
    [InlineData("""{"messageId":"x","outputs":{}}""", "without a text 'lockToken'")]
    [InlineData("7", "one of")]
    public async Task An_event_that_cannot_be_read_does_not_hold_up_the_others(string message, string reason)
    {
        List<string> handled = [];
        Start(32, 1, messages =>
        {
            handled.AddRange(messages.Select(received => received.MessageId));
            return Task.FromResult(true);
        });
        JsonArray messages = [JsonNode.Parse(Message("a")), JsonNode.Parse(message), JsonNode.Parse(Message("b"))];
        (await _endpoints.NextAsync()).Respond(new JsonObject { ["messages"] = messages }.ToJsonString());
        string report = await _reports.Reader.ReadAsync(Patience());
        Assert.Contains(reason, report, StringComparison.Ordinal);
        Assert.DoesNotContain("links.example", report, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], (await _endpoints.NextAsync("acknowledge")).Acknowledged());
        Assert.Equal(["a", "b"], handled);
    }

    [Fact]
    public async Task A_deep_event_does_not_make_the_others_unreadable()
    {
        List<string> handled = [];
        Start(32, 1, messages =>
        {
            handled.AddRange(messages.Select(received => received.MessageId));
            return Task.FromResult(true);
        });
        string deep = new string('[', 500) + new string(']', 500);
        (await _endpoints.NextAsync()).Respond(
            $$"""{"messages":[{{Message("a")}},{"messageId":"x","lockToken":"lock of x","outputs":{{deep}}},{{Message("b")}}]}""");
        Assert.Equal(["a", "x", "b"], (await _endpoints.NextAsync("acknowledge")).Acknowledged());
        Assert.Equal(["a", "x", "b"], handled);
    }

    [Fact]
    public async Task An_endless_linked_message_is_abandoned_when_its_lock_ends()
    {
        Start(32, 1, _ => Task.FromResult(true));
        (await _endpoints.NextAsync()).Respond(
            """{"messages":[{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example/endless"}}]}""");
        await _endpoints.EndlessRead;
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("couldn't be read", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_does_not_end_does_not_hold_up_other_events()
    {
        Start(1, 3, _ => Task.FromResult(true));
        string link = """{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example/endless"}}""";
        (await _endpoints.NextAsync()).Respond($$"""{"messages":[{{link}},{{Message("a")}}]}""");
        Assert.Equal(["a"], (await _endpoints.NextAsync("acknowledge")).Acknowledged());
    }

    [Fact]
    public async Task Events_that_are_handled_while_others_are_acknowledged_share_requests()
    {
        Acknowledger acknowledger = NewAcknowledger();
        Task<IReadOnlyList<string>> first = acknowledger.AcknowledgeAsync([Received("first")], CancellationToken.None);
        Request request = await _endpoints.NextAsync("acknowledge");
        Assert.Equal(["first"], request.Acknowledged());
        string[] ids = [.. Enumerable.Range(0, 40).Select(number => "other " + number)];
        Task<IReadOnlyList<string>>[] others =
            [.. ids.Select(id => acknowledger.AcknowledgeAsync([Received(id)], CancellationToken.None))];
        request.Respond(Results(request));
        Assert.Empty(await first);

        Request second = await _endpoints.NextAsync("acknowledge");
        Assert.Equal(ids[..32], second.Acknowledged());
        second.Respond(Results(second, failed: "other 3"));
        Request third = await _endpoints.NextAsync("acknowledge");
        Assert.Equal(ids[32..], third.Acknowledged());
        third.Respond("", HttpStatusCode.ServiceUnavailable);
        for (int i = 0; i < ids.Length; i++)
        {
            if (i < 32)
            {
                Assert.Equal(i == 3 ? [ids[i]] : [], await others[i]);
            }
            else
            {
                await Assert.ThrowsAsync<PollProtocolException>(() => others[i]);
            }
        }

        // After a failure, the next events are acknowledged.
        Task<IReadOnlyList<string>> last = acknowledger.AcknowledgeAsync([Received("last")], CancellationToken.None);
        request = await _endpoints.NextAsync("acknowledge");
        request.Respond(Results(request));
        Assert.Empty(await last);
    }

    [Theory]
    [InlineData(1, 32)]
    [InlineData(32, 32)]
    [InlineData(3, 11)]
    public async Task At_most_four_linked_events_are_in_memory(int batch, int concurrency)
    {
        const int Events = 9;
        int running = 0;
        int most = 0;
        int handled = 0;
        TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Channel<TaskCompletionSource> waiting = Channel.CreateUnbounded<TaskCompletionSource>();
        Start(batch, concurrency, async messages =>
        {
            int now = Interlocked.Add(ref running, messages.Count);
            InterlockedMax(ref most, now);
            TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await waiting.Writer.WriteAsync(end);
            await end.Task;
            Interlocked.Add(ref running, -messages.Count);
            if (Interlocked.Add(ref handled, messages.Count) == Events)
            {
                all.SetResult();
            }

            return false;
        });
        string[] links = [.. Enumerable.Range(0, Events).Select(number =>
            $$$"""{"messageId":"{{{number}}}","lockToken":"l","outputsLink":{"uri":"https://links.example/good"}}""")];
        (await _endpoints.NextAsync()).Respond($$"""{"messages":[{{string.Join(',', links)}}]}""");
        while (!all.Task.IsCompleted)
        {
            Task<TaskCompletionSource> next = waiting.Reader.ReadAsync(Patience()).AsTask();
            if (await Task.WhenAny(next, all.Task) == next)
            {
                (await next).SetResult();
            }
        }

        Assert.InRange(most, 1, 4);
    }

    [Theory]
    [InlineData("/empty")]
    [InlineData("/text")]
    [InlineData("/two")]
    public async Task A_link_whose_content_is_not_JSON_is_reported(string path)
    {
        Start(1, 1, _ => Task.FromResult(true));
        (await _endpoints.NextAsync()).Respond(
            $$$"""{"messages":[{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example{{{path}}}"}}]}""");
        Assert.Contains("isn't valid JSON", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_is_canceled_before_the_lock_of_its_event_ends()
    {
        TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Start(1, 1, async (_, token) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return true;
        });
        (await _endpoints.NextAsync()).Respond(Messages("a"));
        await started.Task;
        _time.Advance(TimeSpan.FromSeconds(114));
        Assert.False(_reports.Reader.TryPeek(out _));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("weren't acknowledged", await _reports.Reader.ReadAsync(Patience()), StringComparison.Ordinal);
        Assert.Equal("receive", (await _endpoints.NextAsync(null)).Operation);
    }

    [Theory]
    [InlineData("https://n.example/r", "https://n.example/r?maxEvents=5")]
    [InlineData("https://n.example/r?", "https://n.example/r?maxEvents=5")]
    [InlineData("https://n.example/r?a=1&maxEvents=32&sig=%2f%7e+", "https://n.example/r?a=1&maxEvents=5&sig=%2f%7e+")]
    [InlineData("https://n.example/%7er/../x?MAXEVENTS=1&b&maxevents=2", "https://n.example/%7er/../x?maxEvents=5&b")]
    [InlineData("https://n.example:443/r?xmaxEvents=1", "https://n.example:443/r?xmaxEvents=1&maxEvents=5")]
    public void Only_the_number_of_events_is_replaced_in_an_endpoint(string endpoint, string expected)
    {
        Assert.True(ExactUri.TryCreate(endpoint, out Uri? address));
        Uri sent = new PollEndpoints(address, address, null).ReceiveUpTo(5);
        Assert.Equal(expected, sent.OriginalString);
        Assert.EndsWith(sent.PathAndQuery, expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://n.example/p%2Fx/?sig=%7e", "https://n.example/p%2Fx/triggerConfigs/a%2Fb/receive?sig=%7e")]
    [InlineData("http://127.0.0.1:5000/p", "http://127.0.0.1:5000/p/triggerConfigs/a%2Fb/receive")]
    public void The_endpoints_of_a_trigger_configuration_keep_the_rest_of_the_address(string endpoint, string receive) =>
        Assert.Equal(receive, PollEndpoints.Create(ExactUri.Create(endpoint), "a/b").Receive.OriginalString);

    [Fact]
    public async Task Stopping_does_not_wait_for_a_link()
    {
        Start(32, 1, _ => Task.FromResult(true));
        (await _endpoints.NextAsync()).Respond(
            """{"messages":[{"messageId":"x","lockToken":"l","outputsLink":{"uri":"https://links.example/endless"}}]}""");
        await _endpoints.EndlessRead;
        await _stop.CancelAsync();
        await _running;
        Assert.Empty(_endpoints.Pending);
    }

    [Fact]
    public async Task The_pauses_of_an_empty_queue_grow_up_to_half_a_minute_and_end_with_an_event()
    {
        Start(1, 1, _ => Task.FromResult(true));
        double pause = 0.1;
        for (int i = 0; i < 12; i++)
        {
            (await _endpoints.NextAsync()).Respond(Messages());
            pause = Math.Min(30, pause * 2);
            await PauseAsync(pause);
        }

        Assert.Equal(30, pause);
        (await _endpoints.NextAsync()).Respond(Messages("a"));
        (await _endpoints.NextAsync("acknowledge")).Respond("""{"results":[{"messageId":"a","status":"Acknowledged"}]}""");
        Request next = await _endpoints.NextAsync();
        next.Respond(Messages());
        await PauseAsync(0.2);
        Assert.NotNull(await _endpoints.NextAsync());
    }

    private static string Messages(params string[] ids) => $$"""{"messages":[{{string.Join(',', ids.Select(Message))}}]}""";

    private static string Message(string id) =>
        $$$$"""{"messageId":"{{{{id}}}}","lockToken":"lock of {{{{id}}}}","outputs":{"body":{"Id":"{{{{id}}}}"}}}""";

    /// <summary>Lets the next pause of the loop pass.</summary>
    private async Task PauseAsync(double? seconds = null)
    {
        TimeSpan pause = await _time.Pauses.ReadAsync(Patience());
        Assert.True(seconds is null || seconds == pause.TotalSeconds, $"The pause is {pause}.");
        Assert.Empty(_endpoints.Pending);
        _time.Advance(pause);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int current;
        while ((current = Volatile.Read(ref target)) < value)
        {
            Interlocked.CompareExchange(ref target, value, current);
        }
    }

    private Acknowledger NewAcknowledger() => new(
        new PollClient(new HttpClient(_endpoints, disposeHandler: false), null, _time),
        PollEndpoints.Create(ExactUri.Create("https://namespace.example/polling?sig=s"), "mail"));

    private static PollMessage Received(string id) => new(id, "lock of " + id, DateTimeOffset.MaxValue);

    private static string Results(Request request, string? failed = null)
    {
        IEnumerable<string> results = request.Acknowledged().Select(id =>
            $$"""{"messageId":"{{id}}","status":"{{(id == failed ? "Failed" : "Acknowledged")}}"}""");
        return $$"""{"results":[{{string.Join(',', results)}}]}""";
    }

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    private void Start(int batch, int concurrency, Func<IReadOnlyList<PollMessage>, Task<bool>> handle) =>
        Start(batch, concurrency, (messages, _) => handle(messages));

    private void Start(int batch, int concurrency, Func<IReadOnlyList<PollMessage>, CancellationToken, Task<bool>> handle)
    {
        PollLoop loop = new(
            new PollClient(new HttpClient(_endpoints, disposeHandler: false), null, _time),
            PollEndpoints.Create(ExactUri.Create("https://namespace.example/polling?sig=s"), "mail"),
            batch,
            concurrency,
            handle,
            (problem, exception) => _reports.Writer.TryWrite($"{problem} {exception?.Message}"),
            _time);
        _running = loop.RunAsync(_stop.Token, _abort.Token);
    }

    /// <summary>Represents a request that waits for its response.</summary>
    private sealed class Request(string operation, int maxEvents, string body)
    {
        private readonly TaskCompletionSource<HttpResponseMessage> _response = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Operation => operation;

        public int MaxEvents => maxEvents;

        public Task<HttpResponseMessage> Response => _response.Task;

        public string[] Acknowledged() =>
            [.. JsonNode.Parse(body)!["messages"]!.AsArray().Select(message =>
            {
                Assert.Equal($"lock of {message!["messageId"]}", (string?)message["lockToken"]);
                return (string)message["messageId"]!;
            })];

        public void Respond(string json, HttpStatusCode status = HttpStatusCode.OK) =>
            _response.SetResult(new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") });

        public void Fail(Exception exception) => _response.SetException(exception);
    }

    /// <summary>Represents the polling endpoints, whose requests the test responds to.</summary>
    private sealed class Endpoints : HttpMessageHandler
    {
        private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>();
        private readonly TaskCompletionSource _endless = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task EndlessRead => _endless.Task;

        public IEnumerable<Request> Pending
        {
            get
            {
                while (_requests.Reader.TryRead(out Request? request))
                {
                    yield return request;
                }
            }
        }

        /// <summary>Gets the next request of an operation, and skips those of others.</summary>
        public async Task<Request> NextAsync(string? operation = "receive")
        {
            while (true)
            {
                Request request = await _requests.Reader.ReadAsync(Patience());
                if (operation is null || request.Operation == operation)
                {
                    return request;
                }
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Null(request.Headers.Authorization);
            if (request.RequestUri!.Host == "links.example")
            {
                return request.RequestUri.AbsolutePath switch
                {
                    "/endless" => new() { Content = new StreamContent(new EndlessStream(_endless)) },
                    "/good" => new() { Content = new StringContent("""{"body":{}}""") },
                    "/empty" => new() { Content = new StringContent("") },
                    "/text" => new() { Content = new StringContent("""{"body":{}""") },
                    "/two" => new() { Content = new StringContent("{} {}") },
                    _ => new(HttpStatusCode.NotFound),
                };
            }

            Assert.StartsWith("/polling/triggerConfigs/mail/", request.RequestUri.AbsolutePath, StringComparison.Ordinal);
            Assert.Contains("sig=s", request.RequestUri.Query, StringComparison.Ordinal);
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            string? count = System.Web.HttpUtility.ParseQueryString(request.RequestUri.Query)["maxEvents"];
            Request sent = new(
                request.RequestUri.Segments[^1], int.Parse(count ?? "0", System.Globalization.CultureInfo.InvariantCulture), body);
            await _requests.Writer.WriteAsync(sent, cancellationToken);
            return await sent.Response.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Represents a clock that knows how long the loop pauses.</summary>
    private sealed class RecordedTime : FakeTimeProvider
    {
        private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(30);
        private readonly Channel<TimeSpan> _pauses = Channel.CreateUnbounded<TimeSpan>();

        public ChannelReader<TimeSpan> Pauses => _pauses.Reader;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime <= s_longestPause) // A longer time is that of a lock.
            {
                _pauses.Writer.TryWrite(dueTime);
            }

            return timer;
        }
    }

    /// <summary>Represents content that never arrives.</summary>
    private sealed class EndlessStream(TaskCompletionSource read) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            read.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
