using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>The response of a call that returns a model, a stream or nothing.</summary>
public abstract class CapturedResponseTests(ClientKind clientKind)
{
    [Fact]
    public async Task The_status_and_the_headers_of_a_call_are_recorded()
    {
        await using TestServer server = await NumberedAsync();
        MailClient client = server.CreateClient(clientKind);
        using ConnectorResponses responses = ConnectorResponses.Capture();
        Assert.Empty(responses);

        await client.GetMailAsync("1");
        await client.SendDraftAsync("1");

        Assert.Equal([("GetMail", 200, "1"), ("SendDraft", 200, "2")], responses.Select(Describe));
        Assert.Equal(("SendDraft", 2), (responses[^1].OperationId, responses.Count));
        Assert.Equal("application/json", responses[0].Response.Headers.ContentType);
        Assert.True(responses[0].Response.Headers.TryGetValues("X-Many", out IEnumerable<string>? values));
        Assert.Equal(["a", "b"], values);
        Assert.Throws<ArgumentOutOfRangeException>(() => responses[2]);
    }

    [Fact]
    public async Task The_content_of_a_recorded_response_is_not_silently_empty()
    {
        await using TestServer server = await NumberedAsync();
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await server.CreateClient(clientKind).GetMailAsync("1");
        Response response = responses[0].Response;
        Assert.Contains(
            "read by the call", Assert.Throws<InvalidOperationException>(() => response.Content).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => response.ContentStream);
        response.Dispose();
        Assert.Equal(200, response.Status);
    }

    [Fact]
    public async Task The_last_attempt_is_recorded_once()
    {
        await using TestServer server = await NumberedAsync((n, response) => response.StatusCode = n < 3 ? 503 : 200);
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await server.CreateClient(clientKind).GetMailAsync("1");
        Assert.Equal([("GetMail", 200, "3")], responses.Select(Describe));
    }

    [Fact]
    public async Task The_result_of_an_accepted_operation_is_recorded_once()
    {
        await using TestServer server = await NumberedAsync((n, response) =>
        {
            response.StatusCode = n < 3 ? 202 : 200;
            response.Headers.Location = "/results/1";
            response.Headers.RetryAfter = "0";
        });
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await server.CreateClient(clientKind).FindMailAsync();
        Assert.Equal([("FindMail", 200, "3")], responses.Select(Describe));
    }

    [Fact]
    public async Task A_failed_call_is_recorded_if_it_got_a_response()
    {
        await using TestServer server =
            await NumberedAsync((n, response) => response.StatusCode = n == 1 ? 404 : 200, n => n == 1 ? "{}" : "[");
        MailClient client = server.CreateClient(clientKind, options => options.Retry.MaxRetries = 0);
        MailClient unreachable = clientKind.CreateClient(new Uri("http://localhost:1/x"), null, TestServer.FastOptions());
        using ConnectorResponses responses = ConnectorResponses.Capture();
        ConnectorException notFound = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        await Assert.ThrowsAsync<ConnectorException>(() => unreachable.GetMailAsync("1"));
        await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal([("GetMail", 404, "1"), ("GetMail", 200, "2")], responses.Select(Describe));
        Assert.Equal("{}", notFound.GetRawResponse()!.Content.ToString());
    }

    [Fact]
    public async Task A_scope_captures_only_its_own_calls()
    {
        await using TestServer server = await NumberedAsync();
        MailClient client = server.CreateClient(clientKind);
        using ConnectorResponses outer = ConnectorResponses.Capture();
        await client.FindMailAsync();
        ConnectorResponses inner = await InnerAsync();
        await client.FindMailAsync();
        outer.Dispose();
        await client.FindMailAsync();

        Assert.Equal(["1", "4"], outer.Select(response => Describe(response).Number));
        Assert.Equal(["2", "3"], inner.Select(response => Describe(response).Number));

        async Task<ConnectorResponses> InnerAsync()
        {
            using ConnectorResponses scope = ConnectorResponses.Capture();
            await client.FindMailAsync();
            await Task.Yield();
            await client.FindMailAsync();
            return scope;
        }
    }

    [Fact]
    public async Task Scopes_that_are_disposed_in_another_order_record_their_calls()
    {
        await using TestServer server = await NumberedAsync();
        MailClient client = server.CreateClient(clientKind);
        ConnectorResponses first = ConnectorResponses.Capture();
        ConnectorResponses second = ConnectorResponses.Capture();
        first.Dispose();
        await client.FindMailAsync();
        second.Dispose();
        second.Dispose();
        await client.FindMailAsync();
        Assert.Empty(first);
        Assert.Single(second);
    }

    [Fact]
    public async Task Concurrent_flows_are_separate_and_concurrent_calls_of_one_flow_are_all_recorded()
    {
        await using TestServer server = await NumberedAsync();
        MailClient client = server.CreateClient(clientKind);
        int[] counts = await Task.WhenAll(Enumerable.Range(1, 8).Select(async n =>
        {
            using ConnectorResponses responses = ConnectorResponses.Capture();
            await Task.WhenAll(Enumerable.Range(0, n * 5).Select(_ => client.FindMailAsync()));
            return responses.Count;
        }));
        Assert.Equal(Enumerable.Range(1, 8).Select(n => n * 5), counts);
    }

    [Fact]
    public async Task A_call_that_completes_after_the_scope_is_not_recorded()
    {
        TaskCompletionSource isReceived = new();
        TaskCompletionSource isEnded = new();
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            isReceived.SetResult();
            await isEnded.Task;
            await context.Response.WriteAsync("{}");
        });
        ConnectorResponses responses = ConnectorResponses.Capture();
        Task<Mail?> call = server.CreateClient(clientKind).FindMailAsync();
        await isReceived.Task;
        responses.Dispose();
        isEnded.SetResult();
        await call;
        Assert.Empty(responses);
    }

    [Fact]
    public async Task A_page_is_recorded_when_it_is_requested_inside_the_scope()
    {
        await using TestServer server = await NumberedAsync(
            body: n => n < 4 ? $$"""{"value":[{"id":"{{n}}"}],"@odata.nextLink":"/mails?p={{n}}"}""" : """{"value":[]}""");
        MailClient client = server.CreateClient(clientKind);
        AsyncPageable<Mail> pages;
        using (ConnectorResponses creating = ConnectorResponses.Capture())
        {
            pages = client.GetMailsAsync();
            Assert.Empty(creating);
        }

        await using IAsyncEnumerator<Page<Mail>> enumerator = pages.AsPages().GetAsyncEnumerator();
        await enumerator.MoveNextAsync();
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await enumerator.MoveNextAsync();
        await enumerator.MoveNextAsync();
        responses.Dispose();
        await enumerator.MoveNextAsync();
        Assert.Equal([("GetMails", 200, "2"), ("GetMails", 200, "3")], responses.Select(Describe));
        Assert.Contains("value", enumerator.Current.GetRawResponse().Content.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_recorded_and_remains_readable()
    {
        await using TestServer server = await NumberedAsync(body: _ => "content");
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        Assert.Equal([("Download", 200, "1")], responses.Select(Describe));
        using StreamReader reader = new(stream);
        Assert.Equal("content", await reader.ReadToEndAsync());
    }

    private static (string OperationId, int Status, string? Number) Describe(CapturedResponse response) => (
        response.OperationId,
        response.Response.Status,
        response.Response.Headers.TryGetValue("X-Number", out string? number) ? number : null);

    private static Task<TestServer> NumberedAsync(Action<int, HttpResponse>? respond = null, Func<int, string>? body = null)
        => TestServer.StartAsync((context, n) =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.Append("X-Number", n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            context.Response.Headers.Append("X-Many", new(["a", "b"]));
            respond?.Invoke(n, context.Response);
            return context.Response.WriteAsync(body?.Invoke(n) ?? """{"id":"1"}""");
        });
}

public sealed class TypedCapturedResponseTests() : CapturedResponseTests(ClientKind.Typed)
{
    /// <summary>The handler completes synchronously, so that everything is allocated on this thread.</summary>
    [Fact]
    public void A_call_outside_a_scope_allocates_nothing_for_it()
    {
        MailClient client = new(new Uri("http://localhost/x"), null, ImmediateOptions());
        (long Before, long Inside, long After) least = (long.MaxValue, long.MaxValue, long.MaxValue);
        for (int i = 0; i < 200; i++)
        {
            long before = Allocated(client);
            long inside;
            using (ConnectorResponses.Capture())
            {
                inside = Allocated(client);
            }

            least = (Math.Min(least.Before, before), Math.Min(least.Inside, inside), Math.Min(least.After, Allocated(client)));
        }

        Assert.Equal(least.Before, least.After);
        Assert.InRange(least.Inside, least.Before + 1, long.MaxValue);
    }

    private static long Allocated(MailClient client)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Task<Mail> call = client.GetMailAsync("1");
        Assert.True(call.IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ConnectorClientOptions ImmediateOptions()
    {
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = new HttpClientTransport(new HttpClient(new ImmediateHandler()));
        return options;
    }

    private sealed class ImmediateHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(StubHandler.Json("""{"id":"1"}"""));
    }
}

public sealed class DynamicCapturedResponseTests() : CapturedResponseTests(ClientKind.Dynamic)
{
    [Fact]
    public async Task A_request_without_a_spec_is_recorded_by_its_method()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        RawConnectorClient client = ((DynamicMailClient)server.CreateClient(ClientKind.Dynamic)).Raw;
        using ConnectorResponses responses = ConnectorResponses.Capture();
        await client.SendAsync(RequestMethod.Put, "/x");
        Assert.Equal("PUT", Assert.Single(responses).OperationId);
    }
}
