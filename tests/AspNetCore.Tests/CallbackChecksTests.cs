using System.Net;
using System.Text;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

public sealed class CallbackChecksTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    [InlineData("HEAD")]
    public async Task Another_method_than_post_is_refused_before_the_key_is_looked_at(string method)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), TriggerHost.Address(key: "wrong"));
        using HttpResponseMessage response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("current-key-7f3")]
    [InlineData("current-key-7f3a0")]
    [InlineData("CURRENT-KEY-7F3A")]
    [InlineData("current-key-7f3a&code=current-key-7f3a", true)]
    public async Task A_callback_without_the_key_is_refused_before_the_function_is_looked_up(string? key, bool raw = false)
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
    public async Task A_name_without_a_handler_is_not_found_whatever_the_body(string? function)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("not json", "text/plain", function);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_name_in_another_case_is_the_same_name()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(function: "onNOTE");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonx")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task A_content_type_that_is_no_json_in_utf8_is_refused_before_the_size(string contentType)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(configure: Small);
        using HttpResponseMessage response = await host.PostAsync(new string('x', 200), contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
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
    public async Task Json_in_utf8_is_accepted(string contentType)
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
    public async Task A_body_above_the_limit_is_refused_before_it_is_read_as_json(bool chunked, bool kestrel)
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
    public async Task A_body_that_is_no_json_callback_is_refused_without_being_quoted(string body)
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("secret-text", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains("secret-text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_body_is_answered_with_the_place_of_the_break()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("{\n  \"body\": ?");
        Assert.Contains("line 2, byte 11", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_read_over()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync("\uFEFF" + TriggerHost.Callback);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
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
