using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class ErrorTests
{
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Theory]
    [InlineData("""{"error":{"code":"ItemNotFound","message":"secret text"}}""", "ItemNotFound")]
    [InlineData("""{"code":"Unauthorized"}""", "Unauthorized")]
    [InlineData("""{"Error":{"Code":404}}""", "404")]
    [InlineData("""{"status":404,"error":"invalid_grant"}""", "invalid_grant")]
    [InlineData("""{"body":{"error":{"code":"Inner"}}}""", "Inner")]
    [InlineData("""{"error":{"innererror":{"code":"Deep"}}}""", "Deep")]
    [InlineData("""{"error":"a whole secret sentence"}""", null)]
    [InlineData("<html>not found</html>", null)]
    [InlineData("[", null)]
    public async Task An_error_has_the_services_code_and_body_and_a_message_without_them(string body, string? code)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json(body, HttpStatusCode.NotFound), out _);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(s_url, new FixedCredential(), options).GetMailAsync("secret-id", "secret-query"));

        Assert.Equal(404, e.Status);
        Assert.Equal(code, e.ErrorCode);
        Assert.Equal("mail", e.ConnectorName);
        Assert.Equal("GetMail", e.Operation);
        Assert.Equal(body, e.ResponseBody);
        Assert.Equal(body, e.GetRawResponse()!.Content.ToString());
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_error_body_is_kept_in_part()
    {
        await using TestServer server = await TestServer.AnsweringAsync(new string('x', 1_000_000), "text/plain", 400);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().GetMailAsync("1"));
        Assert.Equal(64 * 1024, e.ResponseBody!.Length);
    }

    [Fact]
    public async Task A_credential_that_fails_is_told_as_it_is_and_once()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out StubHandler handler);
        await Assert.ThrowsAsync<InvalidOperationException>(() => new MailClient(s_url, new ForbiddenCredential(), options).GetMailAsync("1"));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_download_that_breaks_off_is_a_connector_exception()
    {
        TaskCompletionSource hasHeaders = new();
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            await hasHeaders.Task;
            context.Abort();
        });
        await using Stream stream = await server.CreateClient().DownloadStreamAsync();
        hasHeaders.SetResult();
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => stream.CopyToAsync(Stream.Null));
        Assert.Equal("Download", e.Operation);
    }

    [Fact]
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

    [Fact]
    public async Task A_multipart_form_carries_fields_and_files_and_cannot_be_broken_out_of()
    {
        await using TestServer server = await TestServer.AnsweringAsync("");
        await server.CreateClient().RawAsync(r =>
        {
            r.AppendPath("/form");
            r.UseForm(multipart: true);
            r.AddFormField("title", "ü");
            r.AddFormFile("fi\"le", new FileContent(new MemoryStream([1, 2, 3]), "image/png", "a\"\r\nX: y.png"));
        });
        Received sent = Assert.Single(server.Requests);
        string boundary = sent.Headers["Content-Type"].Split("boundary=")[1];
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nü\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22%0D%0AX: y.png\"\r\nContent-Type: image/png\r\n\r\n\u0001\u0002\u0003\r\n--{boundary}--\r\n",
            sent.Text);
        Assert.Equal(sent.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), sent.Headers["Content-Length"]);
    }

    [Fact]
    public async Task A_form_is_urlencoded_and_a_content_type_parameter_names_the_contents()
    {
        await using TestServer server = await TestServer.AnsweringAsync("");
        MailClient client = server.CreateClient();
        await client.RawAsync(r =>
        {
            r.UseForm(multipart: false);
            r.AddFormField("a b", "c&d=e");
            r.AddFormFieldList("l", [1, 2], CollectionFormat.Multi);
        });
        await client.RawAsync(r =>
        {
            r.AddHeader("Content-Type", "text/csv", "contentType");
            r.SetBody(new byte[] { 1 }, "application/octet-stream");
        });
        Assert.Equal(["a%20b=c%26d%3De&l=1&l=2", "\u0001"], server.Requests.Select(r => r.Text));
        Assert.Equal(["application/x-www-form-urlencoded", "text/csv"], server.Requests.Select(r => r.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Each_call_and_page_has_a_span_and_measurements_without_values()
    {
        List<Activity> spans = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Azure.Connectors.Sdk.Mail",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.GetTagItem("connector.operation") is "GetMails")
                {
                    lock (spans)
                    {
                        spans.Add(span);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        Dictionary<string, int> measured = [];
        using MeterListener meter = new()
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == "Azure.Connectors.Sdk")
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        void Count(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (tags.ToArray().Contains(new("connector.operation", "GetMails")))
            {
                lock (measured)
                {
                    measured[instrument.Name] = measured.GetValueOrDefault(instrument.Name) + 1;
                }
            }
        }

        meter.SetMeasurementEventCallback<long>((i, _, tags, _) => Count(i, tags));
        meter.SetMeasurementEventCallback<double>((i, _, tags, _) => Count(i, tags));
        meter.Start();
        ConnectorClientOptions options = StubHandler.Options((_, n) => n == 1 ? StubHandler.Json("""{"value":[],"@odata.nextLink":"/mails?sig=secret"}""") : StubHandler.Json("{}", HttpStatusCode.Forbidden), out _);

        await Assert.ThrowsAsync<ConnectorException>(async () =>
        {
            await foreach (Mail _ in new MailClient(s_url, new FixedCredential(), options).GetMailsAsync())
            {
            }
        });

        Assert.Equal(["Mail.GetMails", "Mail.GetMails"], spans.Select(s => s.DisplayName));
        Assert.Equal([200, 403], spans.Select(s => s.GetTagItem("http.response.status_code")));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], spans.Select(s => s.Status));
        Assert.DoesNotContain(spans.SelectMany(s => s.TagObjects), tag => $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
        Assert.Equal((2, 1, 2), (measured["connector.client.calls"], measured["connector.client.failures"], measured["connector.client.duration"]));
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
