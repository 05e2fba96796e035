using System.Net;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Responses whose whole body doesn't match the spec: the last table of <c>docs/tolerance.md</c>.</summary>
public abstract class BodyToleranceTests(ClientKind clientKind)
{
    protected const string Page = "tolerance.md";
    protected const string Undeclared = "content that the spec doesn't declare";

    [Theory]
    [InlineData("""{"value":{"id":"x"}}""", "x")]
    [InlineData("""{"Value":[{"id":"x"},{"id":"y"}]}""", "x,y")]
    [InlineData("""{"value":null}""", "")]
    [InlineData("""{"value":""}""", "")]
    [InlineData("""{"value":[{"id":"x"}],"@odata.nextLink":null}""", "x")]
    [InlineData("""{"value":[{"id":"x"}],"@odata.nextLink":""}""", "x")]
    [HoldsRow(Page, "one object instead of a list of objects")]
    public async Task A_page_of_one_object_has_one_item(string body, string expected)
    {
        List<string?> ids = [];
        await foreach (Mail mail in ClientOf(body).GetMailsAsync())
        {
            ids.Add(mail.Id);
        }

        Assert.Equal(expected, string.Join(',', ids));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("""[{"id":"x"}]""")]
    [InlineData("""[{"id":"x"},{"id":"y"}]""")]
    [InlineData("""[{"value":[{"id":"x"}]}]""")]
    [InlineData("""{"value":[],"@odata.nextLink":5}""")]
    [InlineData("""{"value":[],"@odata.nextLink":{"href":"/mails?p=2"}}""")]
    [HoldsRow(Page, "a page with another shape, such as only its items, or an invalid next link")]
    public async Task A_response_that_is_not_a_page_is_an_error_and_not_the_last_page(string body)
    {
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () =>
        {
            await foreach (Mail _ in ClientOf(body).GetMailsAsync())
            {
            }
        });
        Assert.Equal("GetMails", e.Operation);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":""")]
    [InlineData("""{"a":"\uD800"}""")]
    [InlineData("<html>")]
    [InlineData(" ")]
    [HoldsRow(Page, Undeclared)]
    public Task Undeclared_content_does_not_fail_a_call(string body) => ClientOf(body).CallAsync(RequestMethod.Post);

    [Theory]
    [InlineData("\uFEFF{\"id\":\"x\"}")]
    [InlineData("\uFEFF \r\n{\"id\":\"x\"}\r\n")]
    [HoldsRow(Page, "a byte order mark")]
    public async Task A_byte_order_mark_is_ignored(string body) => Assert.Equal("x", (await ClientOf(body).GetMailAsync("1")).Id);

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [HoldsRow(Page, "an empty body, white space or `null`")]
    public async Task An_empty_response_is_nothing_where_the_spec_allows_it(string body) =>
        Assert.Null(await ClientOf(body).FindMailAsync());

    [Theory]
    [InlineData("", 202)]
    [InlineData("", 204)]
    [InlineData("", 200)]
    [InlineData("  \r\n", 202)]
    [InlineData("null", 200)]
    [HoldsRow(Page, "an empty body, white space or `null`")]
    public async Task An_empty_response_is_a_page_without_items_if_the_spec_allows_it(string body, int status)
    {
        MailClient client = Client(StubHandler.Options((_, n) => n % 2 == 1
            ? StubHandler.Json("""{"value":[{"id":"x"}],"@odata.nextLink":"/mails/found?p=2"}""")
            : StubHandler.Json(body, (HttpStatusCode)status), out _));
        List<Page<Mail>> pages = [];
        await foreach (Page<Mail> page in client.FindMailsAsync().AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal([1, 0], pages.Select(page => page.Values.Count));
        Assert.Equal((null, status), (pages[1].ContinuationToken, pages[1].GetRawResponse().Status));

        client = Client(StubHandler.Options((_, _) => StubHandler.Json(body, (HttpStatusCode)status), out _));
        Assert.Empty(await client.FindMailsAsync().ToListAsync());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"\"")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("""[{"id":"x"}]""")]
    public async Task A_response_without_a_page_is_empty_if_that_is_allowed(string body)
    {
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => ClientOf(body).FindMailsAsync().ToListAsync());
        Assert.Equal((200, "FindMails"), (e.Status, e.Operation));
    }

    [Fact]
    [HoldsRow(Page, "HTML instead of JSON")]
    public async Task HTML_instead_of_JSON_is_an_exception_with_status_and_body()
    {
        ConnectorException e = await RefusedAsync("<html>Sign in</html>"u8.ToArray(), "text/html");
        Assert.Equal("<html>Sign in</html>", e.ResponseBody);
        Assert.Contains("HTML", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":""")]
    [InlineData("""{"id":"x"}}""")]
    [InlineData("""{"id":"x"} {"id":"y"}""")]
    [InlineData("""{id:"x"}""")]
    [InlineData("no JSON")]
    [HoldsRow(Page, "malformed JSON, or JSON with more text after it")]
    public async Task Malformed_JSON_is_reported_with_its_location(string body)
    {
        ConnectorException e = await RefusedAsync(Encoding.UTF8.GetBytes(body));
        Assert.Equal(body, e.ResponseBody);
        Assert.Contains("malformed JSON", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"sender\":", "}")]
    [InlineData("{\"any\":", "}")]
    [InlineData("{\"unknown\":", "}")]
    [InlineData("{\"any\":[", "]}")]
    [HoldsRow(Page, "nesting of more than 128 levels")]
    public async Task Depth_has_a_limit_with_a_clear_error(string open, string close)
    {
        const int Depth = 100_000;
        ConnectorException e = await RefusedAsync(
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth))));
        Assert.Contains("nested", e.Message, StringComparison.Ordinal);
        Assert.Equal(64 * 1024, e.ResponseBody!.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Page, "more than `MaxResponseSize`")]
    public async Task Size_has_a_limit_beyond_which_nothing_is_read(bool isAnnounced)
    {
        const int Bound = 1024 * 1024;
        GeneratedStream body = new(1L << 40, canSeek: isAnnounced);
        ConnectorClientOptions options = StubHandler.Options((_, _) => ResponseOf(body, HttpStatusCode.OK), out _);
        options.MaxResponseSize = Bound;
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client(options).GetMailAsync("1"));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Contains("MaxResponseSize", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.InRange(body.Position, 0, 2 * Bound);
    }

    [Fact]
    [HoldsRow(Page, "an error response with a large body")]
    public async Task The_body_of_an_error_is_read_up_to_a_limit()
    {
        GeneratedStream body = new(1L << 40);
        ConnectorClientOptions options = StubHandler.Options((_, _) => ResponseOf(body, HttpStatusCode.BadRequest), out _);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client(options).GetMailAsync("1"));
        Assert.Equal((400, 64 * 1024), (e.Status, e.ResponseBody!.Length));
        Assert.InRange(body.Position, 64 * 1024, 128 * 1024);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("\"UTF-16BE\"")]
    [InlineData("iso-8859-1")]
    [InlineData("unheard-of", "utf-8")]
    [HoldsRow(Page, "another charset in the content type")]
    public async Task Another_charset_is_decoded(string charset, string? really = null)
    {
        byte[] body = Encoding.GetEncoding(really ?? charset.Trim('"')).GetBytes("""{"id":"ü"}""");
        ConnectorClientOptions options =
            StubHandler.Options((_, _) => StubHandler.Bytes(body, "application/json; charset=" + charset), out _);
        Assert.Equal("ü", (await Client(options).GetMailAsync("1")).Id);
    }

    protected MailClient ClientOf(string response) => Client(StubHandler.Options((_, _) => StubHandler.Json(response), out _));

    protected async Task<ConnectorException> RefusedAsync(byte[] body, string contentType = "application/json")
    {
        MailClient client = Client(StubHandler.Options((_, _) => StubHandler.Bytes(body, contentType), out _));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal((200, "GetMail"), (e.Status, e.Operation));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        return e;
    }

    private static HttpResponseMessage ResponseOf(GeneratedStream body, HttpStatusCode status)
    {
        HttpResponseMessage response = new(status) { Content = new StreamContent(body) };
        response.Content.Headers.ContentType = new("application/json");
        return response;
    }

    private MailClient Client(ConnectorClientOptions options) => clientKind.CreateClient(new Uri("http://localhost/x"), null, options);
}

public sealed class TypedBodyToleranceTests() : BodyToleranceTests(ClientKind.Typed)
{
    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("null")]
    [HoldsRow(Page, "an empty body, white space or `null`")]
    public async Task An_empty_response_is_an_error_where_the_spec_does_not_allow_it(string body)
    {
        ConnectorException e = await RefusedAsync(Encoding.UTF8.GetBytes(body));
        Assert.Equal("GetMail", e.Operation);
    }

    [Theory]
    [InlineData("{\"id\":\"a\\ud800\"}")]
    [InlineData("{\"sender\":{\"id\":\"\\udc00\"}}")]
    [InlineData("{\"id\":\"\u00ff\"}")]
    [HoldsRow(Page, "invalid text in JSON: half a surrogate pair, bytes that aren't UTF-8")]
    public async Task A_malformed_string_is_reported_with_its_location(string body)
    {
        ConnectorException e = await RefusedAsync(Encoding.Latin1.GetBytes(body));
        Assert.Contains("invalid text at $.", e.Message, StringComparison.Ordinal);
    }
}

public sealed class DynamicBodyToleranceTests() : BodyToleranceTests(ClientKind.Dynamic)
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("null", null)]
    [InlineData("""{"a":1""", null)]
    [InlineData("{} {}", null)]
    [HoldsRow(Page, Undeclared)]
    public async Task Undeclared_content_is_returned(string body, string? json)
    {
        DynamicConnectorClient client =
            new(MailCatalog.Instance, new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(body), out _));
        ConnectorResponse response = await client.InvokeAsync("Call POST");
        Assert.Equal(body, response.ToString());
        Assert.Equal(json, response.Json?.GetRawText());
    }
}
