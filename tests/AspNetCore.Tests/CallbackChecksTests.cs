using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

public sealed class CallbackChecksTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task A_method_other_than_POST_or_PUT_is_rejected_before_the_key_is_checked(string method)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), TriggerHost.Address(key: "wrong"));
        using HttpResponseMessage response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST", "PUT"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("current-key-7f3")]
    [InlineData("current-key-7f3a0")]
    [InlineData("CURRENT-KEY-7F3A")]
    [InlineData("current-key-7f3a&code=current-key-7f3a", true)]
    public async Task A_callback_without_the_key_is_rejected_before_the_function_is_looked_up(string? key, bool raw = false)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        string address = raw ? TriggerHost.Address("Unknown", null) + "&code=" + key : TriggerHost.Address("Unknown", key);
        using StringContent content = new("not json", Encoding.UTF8, "text/plain");
        using HttpResponseMessage response = await host.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(TriggerHost.Key)]
    [InlineData(TriggerHost.OldKey)]
    public async Task Each_of_several_keys_is_accepted(string key)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(key: key);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Unknown")]
    [InlineData("OnNote&functionName=OnNote")]
    public async Task A_name_without_a_handler_is_not_found_regardless_of_the_body(string? function)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("not json", "text/plain", function);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Function_names_are_compared_ignoring_case()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(function: "onNOTE");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonx")]
    [InlineData("application/problem+json")]
    [InlineData("text/json; charset=utf-8")]
    [InlineData("; charset=utf-8")]
    [InlineData("")]
    public async Task A_content_type_other_than_JSON_is_rejected_before_the_size(string contentType)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(configure: Small);
        using HttpResponseMessage response = await host.PostAsync(new string('x', 200), contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_rejected()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using ByteArrayContent content = new([0x1f, 0x8b]);
        content.Headers.ContentEncoding.Add("gzip");
        using HttpResponseMessage response = await host.PostAsync(content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON; charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json;charset=UTF8")]
    [InlineData("application/json; charset=\"utf8\"; odata.metadata=minimal")]
    [InlineData("application/json; charset=us-ascii")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("application/json; charset=klingon")]
    [InlineData("application/json; charset=")]
    [InlineData("application/json;")]
    public async Task JSON_in_UTF8_is_accepted_with_any_charset(string contentType)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(contentType: contentType);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_body_above_the_limit_is_rejected_before_it_is_parsed(bool chunked, bool kestrel)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(configure: Small, kestrel: kestrel);
        using HttpContent tooLong = Content(101, chunked);
        using HttpResponseMessage refused = await host.PostAsync(tooLong);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);

        using HttpContent longest = Content(100, chunked);
        using HttpResponseMessage read = await host.PostAsync(longest);
        Assert.Equal(HttpStatusCode.BadRequest, read.StatusCode);
    }

    [Fact]
    public async Task Ten_mebibytes_are_accepted_and_a_byte_more_is_not()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true);
        string body = """{"body":{"value":["TEXT"]}}""";
        string longest = body.Replace("TEXT", new string('n', (10 * 1024 * 1024) - body.Length + 4), StringComparison.Ordinal);
        using HttpResponseMessage accepted = await host.PostAsync(longest);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        using HttpResponseMessage refused = await host.PostAsync(longest + " ");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"body":{"value":["secret-text"]""")]
    [InlineData("""{"body":{"value":["secret-text"]}} x""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_body_that_is_not_a_JSON_callback_is_rejected_without_a_quotation(string body)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("secret-text", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("secret-text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_malformed_body_is_rejected_with_its_location()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("{\n  \"body\": ?");
        Assert.Contains("line 2, byte 11", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_ignored()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("\uFEFF" + TriggerHost.Callback);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16", false, "utf-8")]
    [InlineData("utf-16BE", true, "utf-16")]
    [InlineData("utf-16BE", false, "")]
    [InlineData("utf-32", true, "utf-32")]
    [InlineData("utf-32", false, "utf-32")]
    [InlineData("utf-32BE", false, "utf-32")]
    [InlineData("iso-8859-1", false, "iso-8859-1")]
    [InlineData("iso-8859-1", false, "LATIN1")]
    [InlineData("windows-1252", false, "windows-1252")]
    [InlineData("windows-1252", false, "\"Windows-1252\"; x=y")]
    [InlineData("windows-1252", false, "'windows-1252'")]
    [InlineData("windows-1250", false, "windows-1250")]
    [InlineData("iso-8859-15", false, "iso-8859-15")]
    [InlineData("gb18030", false, "gb18030")]
    [InlineData("utf-16", true, "windows-1252")]
    [InlineData("utf-8", false, "windows-65001")]
    public async Task A_body_in_another_encoding_is_detected(string encoding, bool mark, string charset)
    {
        NotePayload? payload = null;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (p, _, _) =>
        {
            payload = p;
            return Task.CompletedTask;
        }));
        Encoding named = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? named.GetPreamble() : [], .. named.GetBytes("{\"body\":{\"value\":[\"gr\u00fc\u00df\"]}}")];
        using ByteArrayContent content = new(bytes);
        using HttpResponseMessage response =
            await host.PostAsync(content, charset.Length == 0 ? "application/json" : $"application/json; charset={charset}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["gr\u00fc\u00df"], payload!.Notes);
    }

    [Theory]
    [InlineData("windows-1251", "Привет")]
    [InlineData("koi8-r", "Привет")]
    [InlineData("shift_jis", "日本語")]
    [InlineData("euc-kr", "한국어")]
    [InlineData("big5", "中文")]
    public async Task A_body_is_decoded_by_its_charset(string charset, string note)
    {
        NotePayload? payload = null;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<NotePayload>("OnNote", (p, _, _) =>
        {
            payload = p;
            return Task.CompletedTask;
        }));
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset)!;
        using ByteArrayContent content = new(encoding.GetBytes($$$"""{"body":{"value":["{{{note}}}"]}}"""));
        using HttpResponseMessage response = await host.PostAsync(content, "application/json; charset=" + charset);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([note], payload!.Notes);
    }

    [Theory]
    [InlineData("application/json", new byte[] { 0xFC })]
    [InlineData("application/json; charset=shift_jis", new byte[] { 0x81, 0x20 })]
    [InlineData("application/json; charset=klingon", new byte[] { 0xC0, 0x80 })]
    [InlineData("application/json; charset=utf-8", new byte[] { 0xED, 0xA0, 0x80 })]
    public async Task Bytes_that_are_not_valid_text_are_rejected(string contentType, byte[] note)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using ByteArrayContent content = new([.. """{"body":{"value":["""u8, (byte)'"', .. note, .. "\"]}}"u8]);
        using HttpResponseMessage response = await host.PostAsync(content, contentType);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Single(host.OwnLines);
    }

    [Theory]
    [InlineData("x-functions-key", TriggerHost.Key, null, HttpStatusCode.OK)]
    [InlineData("X-Functions-Key", TriggerHost.OldKey, null, HttpStatusCode.OK)]
    [InlineData("x-functions-key", TriggerHost.Key, "wrong", HttpStatusCode.OK)]
    [InlineData("x-functions-key", "wrong", TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData("x-functions-key", "wrong", null, HttpStatusCode.Unauthorized)]
    [InlineData("x-functions-key", "", null, HttpStatusCode.Unauthorized)]
    [InlineData("x-functions-key", TriggerHost.Key + "," + TriggerHost.Key, null, HttpStatusCode.Unauthorized)]
    [InlineData("x-functions-keys", TriggerHost.Key, null, HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "Bearer " + TriggerHost.Key, null, HttpStatusCode.Unauthorized)]
    public async Task The_key_is_accepted_in_a_header_too(string name, string value, string? code, HttpStatusCode status)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true);
        using HttpRequestMessage request = new(HttpMethod.Put, TriggerHost.Address(key: code));
        request.Headers.TryAddWithoutValidation(name, value);
        request.Content = new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await host.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        Assert.DoesNotContain(host.Logs.Lines, line =>
            line.Contains(TriggerHost.Key, StringComparison.Ordinal) || line.Contains(TriggerHost.OldKey, StringComparison.Ordinal));
    }

    private static void Small(ConnectorTriggerOptions options)
    {
        options.SystemKeys.Add(TriggerHost.Key);
        options.MaxBodyBytes = 100;
    }

    private static HttpContent Content(int length, bool chunked)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('[', length));
        return chunked ? new StreamContent(new UnseekableStream(bytes)) : new ByteArrayContent(bytes);
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
