using System.IO.Compression;
using System.Net;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Responses;

/// <summary>A call ends with a value or with a <see cref="ConnectorException"/> that has the status, for any response.</summary>
public abstract class HostileResponseTests(ClientKind clientKind)
{
    private static readonly Uri s_url = new("http://localhost/apim/mail/conn");

    public static TheoryData<int, string?, string> Named => new()
    {
        { 403, null, "{\"error\":{\"code\":\"Forbidden\u00fc\",\"message\":\"verboten \u00fc\"}}" },
        { 403, "application/json", """{"code":"\ud83d"}""" },
        { 403, "application/json", """{"error":{"\ud83d":1,"code":"Denied"}}""" },
        { 403, "application/json; charset=utf-7", """{"code":"Denied"}""" },
        { 403, "application/json; charset=\"", """{"code":"Denied"}""" },
        { 200, "application/json; charset=utf-7", """{"id":"+AOk-"}""" },
        { 200, "application/json", """{"\ud800":1,"size":{}}""" },
        { 200, "application/json", """{"sender":{"\ud800":{"a":[1,{"\udfff":2}]},"size":{}}}""" },
        { 200, "application/json", "{\"\u00ff\":1,\"size\":{}}" },
        { 200, "application/json; charset=shift_jis", "{\"id\":\"\u0081\"}" },
        { 200, "application/json; charset=utf-16", "{\"id\":\"abc\"}" },
        { 404, "text/plain; charset=shift_jis", "\u0081" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    [HoldsRow("tolerance.md", "anything else that can't be read, such as an invalid property name, a next link that isn't an address, or "
        + "content that the caller's transport can't decode")]
    public async Task A_body_that_cannot_be_read_never_hides_the_status(int status, string? contentType, string body)
    {
        MailClient client = Client((_, _) => Response(status, contentType, Encoding.Latin1.GetBytes(body)));
        if (clientKind == ClientKind.Dynamic && status == 200)
        {
            // Elements are returned unchanged; the caller reads them.
            Assert.True(await Record.ExceptionAsync(() => Dynamic(client).InvokeAsync("GetMail", Id)) is null
                or ConnectorException { Status: 200 });
            return;
        }

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal((status, "GetMail"), (e.Status, e.Operation));
        if (status != 200)
        {
            e = await Assert.ThrowsAsync<ConnectorException>(async () => await client.GetMailsAsync().ToListAsync());
            Assert.Equal((status, "GetMails"), (e.Status, e.Operation));
        }
    }

    [Theory]
    [InlineData("""{"error":{"\ud83d":1,"code":"Denied"}}""", "Denied")]
    [InlineData("""{"\ud83d":1,"ERROR":{"\udfff":2,"Code":"Denied"}}""", "Denied")]
    [InlineData("""{"code":"\ud83d","error":"denied"}""", "denied")]
    [InlineData("{\"error\":{\"code\":\"Denied\",\"message\":\"\u00fc\"}}", "Denied")]
    public async Task An_invalid_text_beside_the_error_code_does_not_hide_it(string body, string code)
    {
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => Client((_, _) => Response(403, null, Encoding.Latin1.GetBytes(body))).GetMailAsync("1"));
        Assert.Equal((403, code), (e.Status, e.ErrorCode));
    }

    [Theory]
    [InlineData("https://xn--\\uffff.com/")]
    [InlineData("https://xn--0.example/")]
    [InlineData("https://a..b/")]
    [InlineData("https://[::1/")]
    [InlineData("https://\\u200b/")]
    [InlineData("https:///x")]
    [InlineData("\\ud800")]
    [InlineData("/mails?x=\\ud800")]
    [InlineData("https://hub.example:99999999999/")]
    public async Task An_invalid_next_link_keeps_the_page_and_its_status(string link)
    {
        MailClient client = Client((_, n) => n == 1
            ? StubHandler.Json($$"""{"value":[{"id":"x"}],"@odata.nextLink":"{{link}}"}""")
            : StubHandler.Json("{}", HttpStatusCode.NotFound));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () => await client.GetMailsAsync().ToListAsync());
        Assert.True(e.Status is 200 or 404, e.ToString());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    public async Task A_body_that_the_transport_of_the_caller_cannot_decode_keeps_the_status(int status)
    {
        foreach (Exception fault in new Exception[]
        {
            new InvalidDataException("x"),
            new InvalidOperationException("x"),
            new NotSupportedException("x"),
            new FormatException("x"),
            new ArgumentException("x"),
        })
        {
            MailClient client =
                Client((_, _) => new HttpResponseMessage((HttpStatusCode)status) { Content = new StreamContent(new FaultyStream(fault)) });
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
            Assert.Equal(status, e.Status);
            e = await Assert.ThrowsAsync<ConnectorException>(async () =>
            {
                await using Stream stream = await client.DownloadStreamAsync();
                await stream.CopyToAsync(Stream.Null);
            });
            Assert.Equal((status, "Download"), (e.Status, e.Operation));
            e = await Assert.ThrowsAsync<ConnectorException>(async () =>
            {
                using Stream stream = await client.DownloadStreamAsync();
                Assert.NotEqual(0, stream.Read(new byte[1], 0, 1));
            });
            Assert.Equal(status, e.Status);
        }
    }

    [Fact]
    public async Task Any_failure_of_a_transport_is_a_connector_exception()
    {
        foreach (Exception fault in new Exception[]
        {
            new UriFormatException("x"),
            new InvalidOperationException("x"),
            new NotSupportedException("x"),
            new ArgumentException("x"),
            new InvalidDataException("x"),
        })
        {
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client((_, _) => throw fault).GetMailAsync("1"));
            Assert.Equal(0, e.Status);
            Assert.Same(fault, e.InnerException);
        }
    }

    [Theory]
    [InlineData(HttpPipelinePosition.PerCall, false)]
    [InlineData(HttpPipelinePosition.PerRetry, false)]
    [InlineData(HttpPipelinePosition.BeforeTransport, false)]
    [InlineData(HttpPipelinePosition.PerCall, true)]
    [InlineData(HttpPipelinePosition.PerRetry, true)]
    [InlineData(HttpPipelinePosition.BeforeTransport, true)]
    public async Task The_exception_of_a_policy_of_the_caller_is_thrown_unchanged(HttpPipelinePosition position, bool isAfter)
    {
        foreach (Exception fault in new Exception[]
        {
            new InvalidOperationException("x"), new ArgumentException("x"), new KeyNotFoundException("x")
        })
        {
            ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out _);
            options.AddPolicy(new FaultyPolicy(fault, isAfter), position);
            Exception? e = await Record.ExceptionAsync(() => clientKind.CreateClient(s_url, null, options).GetMailAsync("1"));
            Assert.Same(fault, e);
        }
    }

    [Fact]
    public void The_options_keep_the_transport_of_the_caller()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out _);
        HttpPipelineTransport transport = options.Transport;
        clientKind.CreateClient(s_url, null, options);
        Assert.Same(transport, options.Transport);
    }

    /// <summary>Random statuses, content types, encodings and bodies, all made of what is almost right.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_response_results_in_a_value_or_a_ConnectorException_with_its_status(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 400; i++)
        {
            (
                int status,
                string? type,
                string? encoding,
                byte[] body) = (Pick(random, s_statuses), Pick(random, s_types), Pick(random, s_encodings), Body(random));
            MailClient client = Client((_, _) => Response(status, type, body, encoding));
            string what = $"{status}, {type}, {encoding}, {Convert.ToHexString(body)}";
            foreach (Func<Task> call in Calls(client))
            {
                Exception? e = await Record.ExceptionAsync(call);
                if (e is not null)
                {
                    Assert.True(e is ConnectorException failure && failure.Status == status, $"{what}: {e}");
                    Assert.DoesNotContain("s3cr3t", e.Message, StringComparison.Ordinal);
                }
                else
                {
                    Assert.True(status / 100 == 2, what);
                }
            }
        }
    }

    private static readonly int[] s_statuses = [200, 200, 200, 201, 202, 204, 302, 400, 403, 404, 422, 599];

    private static readonly string?[] s_types =
    [
        null, "", "application/json", "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16",
        "application/json;charset=utf-7", "text/plain; charset=windows-1252", "text/plain; charset=", "text/plain; charset=\"",
        "application/json; charset=shift_jis", "charset", "charset=", ";charset=utf-32", "text/html", "application/octet-stream",
        "x/y; charset=gb18030", "/", "\u00ff",
    ];

    private static readonly string?[] s_encodings =
    [
        null, null, null, "gzip", "deflate", "br", "identity", "gzip, br", "zstd", "", ",", "s3cr3t s3cr3t", "gzip,gzip,gzip,gzip"
    ];

    private static readonly string[] s_pieces =
    [
        """{"id":"x"}""", "{", "}", "[", "]", "\"", ":", ",", "\\ud800", "\\udc00", "\"size\":", "\"value\":", "\"error\":", "\"code\":",
        "\"@odata.nextLink\":", "\"https://xn--\\uffff.com/\"",
        "\u00ff", "\uFEFF", "null", "1e999", "-", "0001-01-01", "<html>", " ", "\0", "\u00ff\u00fe", "\u001f\u008b\u0008",
        "\"a\":{\"\\ud800\":[]}", """{"value":[{"size":{}}]}""", """{"value":[],"@odata.nextLink":"//x"}""",
    ];

    private static Dictionary<string, object?> Id => new() { ["id"] = "1" };

    private static byte[] Body(Random random)
    {
        byte[] text = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Pick(random, s_pieces))));
        switch (random.Next(5))
        {
            case 0:
                random.NextBytes(text);
                return text;
            case 1:
                using (MemoryStream packed = new())
                {
                    using (Stream encoder = random.Next(3) switch
                    {
                        0 => new GZipStream(packed, CompressionMode.Compress),
                        1 => new BrotliStream(packed, CompressionMode.Compress),
                        _ => new ZLibStream(packed, CompressionMode.Compress),
                    })
                    {
                        encoder.Write(text);
                    }

                    byte[] whole = packed.ToArray();
                    return random.Next(2) == 0 ? whole : whole[..random.Next(whole.Length)];
                }

            default:
                return text;
        }
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static HttpResponseMessage Response(int status, string? contentType, byte[] body, string? encoding = null)
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (encoding is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        }

        return response;
    }

    private MailClient Client(Func<HttpRequestMessage, int, HttpResponseMessage> respond)
    {
        ConnectorClientOptions options = StubHandler.Options(respond, out _);
        options.Retry.MaxRetries = 0;
        return clientKind.CreateClient(s_url, null, options);
    }

    private static DynamicConnectorClient Dynamic(MailClient client) => ((DynamicMailClient)client).Inner;

    private IEnumerable<Func<Task>> Calls(MailClient client)
    {
        yield return () => client.CallAsync(RequestMethod.Post);
        yield return async () =>
        {
            await using Stream stream = await client.DownloadStreamAsync();
            await stream.CopyToAsync(Stream.Null);
        };
        if (clientKind == ClientKind.Typed)
        {
            yield return () => client.GetMailAsync("1");
            yield return () => client.FindMailAsync();
            yield return () => client.NumbersAsync();
            yield return () => client.TextAsync();
            yield return () => client.BytesAsync();
            yield return async () => await client.GetMailsAsync().ToListAsync(1);
            yield break;
        }

        DynamicConnectorClient dynamic = Dynamic(client);
        RawConnectorClient raw = ((DynamicMailClient)client).Raw;
        yield return () => dynamic.InvokeAsync("GetMail", Id);
        yield return () => raw.SendAsync(RequestMethod.Get, "/x");
        yield return async () => await dynamic.InvokePagesAsync("GetMails").ToListAsync(1);
        yield return async () => Assert.NotNull((await raw.SendAsync(RequestMethod.Get, "/x")).ToString());
    }

    private sealed class FaultyStream(Exception fault) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw fault;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw fault;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw fault;
    }

    private sealed class FaultyPolicy(Exception fault, bool isAfter) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw fault;

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (isAfter)
            {
                await ProcessNextAsync(message, pipeline);
            }

            throw fault;
        }
    }
}

public sealed class TypedHostileResponseTests() : HostileResponseTests(ClientKind.Typed);

public sealed class DynamicHostileResponseTests() : HostileResponseTests(ClientKind.Dynamic);
