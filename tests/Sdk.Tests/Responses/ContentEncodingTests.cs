using System.IO.Compression;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Responses;

/// <summary>Content in an encoding that the client didn't request.</summary>
public abstract class ContentEncodingTests(ClientKind clientKind)
{
    private const string Page = "tolerance.md";
    private const string Decoded = "a `Content-Encoding` of gzip, deflate or br that wasn't requested";
    private const string Named = "any other `Content-Encoding`, and content that is incomplete or doesn't have its encoding";
    private static readonly byte[] s_json = Encoding.UTF8.GetBytes($$"""{"id":"ü","subject":"{{new string('s', 100_000)}}"}""");

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("identity, gzip")]
    [InlineData("gzip, br")]
    [InlineData("deflate,gzip, br")]
    [InlineData("gzip, gzip")]
    [HoldsRow(Page, Decoded)]
    public async Task Encoded_content_is_decoded(string encodings)
    {
        await using TestServer server = await Serve(encodings, s_json);
        MailClient client = server.CreateClient(clientKind);

        Mail mail = await client.GetMailAsync("1");
        await using Stream stream = await client.DownloadStreamAsync();
        using MemoryStream download = new();
        await stream.CopyToAsync(download);

        Assert.Equal(("ü", 100_000), (mail.Id, mail.Subject!.Length));
        Assert.Equal(s_json, download.ToArray());
        Assert.All(server.Requests, request => Assert.False(request.Headers.ContainsKey("Accept-Encoding")));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [HoldsRow(Page, Decoded)]
    public async Task Empty_content_is_empty_in_any_encoding(string encoding)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            return Task.CompletedTask;
        });
        MailClient client = server.CreateClient(clientKind);
        Assert.Null(await client.FindMailAsync());
        await using Stream stream = await client.DownloadStreamAsync();
        Assert.Equal(0, await stream.ReadAsync(new byte[1]));
        Assert.Equal(0, stream.Read(new byte[1], 0, 1));
    }

    [Fact]
    [HoldsRow(Page, Decoded)]
    public async Task An_encoded_error_is_read()
    {
        await using TestServer server = await Serve("gzip", """{"error":{"code":"Denied"}}"""u8.ToArray(), 403);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).GetMailAsync("1"));
        Assert.Equal((403, "Denied", """{"error":{"code":"Denied"}}"""), (e.Status, e.ErrorCode, e.ResponseBody));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    [InlineData("gzip, gzip, gzip")]
    [InlineData("br, br")]
    public async Task Decoding_stops_at_the_size_limit(string encodings)
    {
        const int Limit = 1024 * 1024;
        byte[] bomb = Encode(encodings, new byte[256 * Limit]);
        MailClient client = Client(encodings, bomb, Limit);

        // All of it runs on this thread: the response is in memory.
        long before = GC.GetAllocatedBytesForCurrentThread();
        Task<Mail> call = client.GetMailAsync("1");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => call);
        Assert.Equal(200, e.Status);
        Assert.InRange(allocated, 0, 16 * Limit);
    }

    /// <summary>A result that stays empty, made of something that isn't.</summary>
    [Fact]
    public async Task Decoding_stops_at_the_size_limit_in_nested_encodings()
    {
        byte[] empty = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        byte[] layer = new byte[empty.Length * 1_000_000];
        for (int i = 0; i < layer.Length; i += empty.Length)
        {
            empty.CopyTo(layer, i);
        }

        byte[] bomb = Encode("gzip", layer);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client("gzip, gzip", bomb, 1024 * 1024).FindMailAsync());
        Assert.Equal(200, e.Status);
        Assert.Contains("MaxResponseSize", e.Message, StringComparison.Ordinal);
        Assert.Null(await Client("gzip, gzip", bomb, 32 * 1024 * 1024).FindMailAsync());
    }

    [Theory]
    [InlineData("zstd", "'zstd'")]
    [InlineData("compress", "'compress'")]
    [InlineData("gzip, zstd", "'zstd'")]
    [InlineData("gzip,gzip,gzip,gzip", "more than 3 times")]
    [InlineData("s3cr3t s3cr3t", "an encoding")]
    [HoldsRow(Page, Named)]
    public async Task An_encoding_that_is_not_supported_is_named(string encodings, string named)
    {
        await using TestServer server = await Serve(encodings, s_json, isEncoded: true);
        MailClient client = server.CreateClient(clientKind);
        foreach (Func<Task> call in new Func<Task>[] { () => client.GetMailAsync("1"), () => client.DownloadStreamAsync() })
        {
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(call);
            Assert.Equal(200, e.Status);
            Assert.Contains(named, e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", e.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Count);
        await client.CallAsync(RequestMethod.Post);
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip")]
    [HoldsRow(Page, Named)]
    public async Task An_error_that_cannot_be_decoded_keeps_its_status(string encoding)
    {
        await using TestServer server = await Serve(encoding, "no gzip"u8.ToArray(), 403, isEncoded: true);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).GetMailAsync("1"));
        Assert.Equal((403, null), (e.Status, e.ResponseBody));
    }

    /// <summary>The framework's decoders take content that breaks off for complete.</summary>
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [HoldsRow(Page, Named)]
    public async Task Truncated_content_is_never_complete(string encoding)
    {
        byte[] content = new byte[5_000];
        new Random(5).NextBytes(content);
        byte[] whole = Encode(encoding, content);
        int cut = 0;
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            context.Response.Headers.ContentEncoding = encoding.Split(' ')[^1];
            await context.Response.Body.WriteAsync(whole.AsMemory(0, cut));
        });
        MailClient client = server.CreateClient(clientKind);
        for (cut = 1; cut < whole.Length; cut += cut < 20 || cut > whole.Length - 20 ? 1 : 397)
        {
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () =>
            {
                await using Stream stream = await client.DownloadStreamAsync();
                await stream.CopyToAsync(Stream.Null);
            });
            Assert.Equal(200, e.Status);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Content_is_complete_in_every_way_of_reading(string encoding)
    {
        byte[] content = new byte[70_000];
        new Random(6).NextBytes(content);
        await using TestServer server = await Serve(encoding, content);
        MailClient client = server.CreateClient(clientKind);
        foreach (int size in new[] { 1, 15, 16, 17, 8191, 8192, 8193, 100_000 })
        {
            await using Stream stream = await client.DownloadStreamAsync();
            List<byte> all = [];
            byte[] buffer = new byte[size];
            int read;
            bool isAsync = false;
            while ((read = isAsync ? await stream.ReadAsync(buffer) : stream.Read(buffer, 0, size)) > 0)
            {
                all.AddRange(buffer[..read]);
                isAsync = !isAsync;
            }

            Assert.Equal(content, all);
        }
    }

    private MailClient Client(string encodings, byte[] encoded, int maxSize)
    {
        ConnectorClientOptions options = StubHandler.Options(
            (_, _) =>
            {
                HttpResponseMessage response = StubHandler.Bytes(encoded);
                response.Content.Headers.TryAddWithoutValidation(
                    "Content-Encoding", encodings.Replace("raw ", "", StringComparison.Ordinal));
                return response;
            },
            out _);
        options.MaxResponseSize = maxSize;
        return clientKind.CreateClient(new Uri("http://localhost/x"), null, options);
    }

    protected static byte[] Encode(string encodings, byte[] content)
    {
        foreach (string name in encodings.Split(',', StringSplitOptions.TrimEntries))
        {
            using MemoryStream encoded = new();
            using (Stream encoder = name.ToUpperInvariant() switch
            {
                "GZIP" or "X-GZIP" => new GZipStream(encoded, CompressionMode.Compress, leaveOpen: true),
                "DEFLATE" => new ZLibStream(encoded, CompressionMode.Compress, leaveOpen: true),
                "RAW DEFLATE" => new DeflateStream(encoded, CompressionMode.Compress, leaveOpen: true),
                "BR" => new BrotliStream(encoded, CompressionLevel.Fastest, leaveOpen: true),
                _ => new BufferedStream(encoded),
            })
            {
                encoder.Write(content);
                encoder.Flush();
                content = name == "identity" ? encoded.ToArray() : content;
            }

            content = name == "identity" ? content : encoded.ToArray();
        }

        return content;
    }

    protected static Task<TestServer> Serve(string encodings, byte[] content, int status = 200, bool isEncoded = false)
    {
        byte[] encoded = isEncoded ? content : Encode(encodings, content);
        return TestServer.StartAsync(async (context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = encodings.Replace("raw ", "", StringComparison.Ordinal);
            context.Response.ContentLength = encoded.Length;
            await context.Response.Body.WriteAsync(encoded);
        });
    }
}

public sealed class TypedContentEncodingTests() : ContentEncodingTests(ClientKind.Typed)
{
    [Fact]
    public async Task A_page_has_no_content_encoding_header_after_decoding()
    {
        await using TestServer server = await Serve("gzip", """{"value":[{"id":"x"}]}"""u8.ToArray());
        await foreach (Page<Mail> page in server.CreateClient().GetMailsAsync().AsPages())
        {
            Response response = page.GetRawResponse();
            Assert.Equal("""{"value":[{"id":"x"}]}""", response.Content.ToString());
            Assert.False(response.Headers.Contains("Content-Encoding"));
            Assert.Null(response.Headers.ContentLength);
            Assert.Equal(("application/json", 200, false), (response.Headers.ContentType, response.Status, response.IsError));
        }
    }
}

public sealed class DynamicContentEncodingTests() : ContentEncodingTests(ClientKind.Dynamic)
{
    [Fact]
    public async Task A_response_has_no_content_encoding_header_after_decoding()
    {
        await using TestServer server = await Serve("br", """{"id":"x"}"""u8.ToArray());
        ConnectorResponse response =
            await ((DynamicMailClient)server.CreateClient(ClientKind.Dynamic)).Raw.SendAsync(RequestMethod.Get, "/x");
        Assert.Equal("""{"id":"x"}""", response.ToString());
        Assert.False(response.Headers.Contains("Content-Encoding"));
        Assert.False(response.Headers.Contains("Content-Length"));
        Assert.True(response.Headers.Contains("Content-Type"));
    }
}
