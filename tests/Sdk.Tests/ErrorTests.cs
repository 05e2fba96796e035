using System.Net;
using Azure.Connectors.Sdk.Primitives;
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
    [InlineData("""{"error":{"code":502,"innerError":{"error":{"code":"itemNotFound"}}}}""", "itemNotFound")]
    [InlineData("""{"error":{"code":"BadGateway","innererror":{"code":"NotFound","Body":{"code":"itemNotFound"}}}}""", "itemNotFound")]
    [InlineData("""{"error":{"code":"Outer","innerError":{"code":"Inner"}}}""", "Inner")]
    [InlineData("""{"error":{"code":"Outer","innerError":{"code":404}}}""", "Outer")]
    [InlineData("""{"error":{"code":"Outer","innerError":{"code":"Not_Found"}}}""", "Outer")]
    [InlineData("""{"error":{"code":"404","innerError":{"code":"not-found"}}}""", "not-found")]
    [InlineData("""{"error":{"code":404,"innerError":{"code":"Gone"}}}""", "Gone")]
    [InlineData("""{"error":{"code":502,"innerError":{"code":404}}}""", "502")]
    [InlineData("""{"code":10041,"error":{"code":404}}""", "10041")]
    [InlineData("""{"error":{"code":"ValidationFailed","details":[{"code":"TooLong"},{"code":"TooShort"}]}}""", "ValidationFailed")]
    [InlineData("""{"error":{"code":"NotFound","details":[{"code":404},{"code":"TooShort"}]}}""", "TooShort")]
    [InlineData("""{"errors":[{"code":"First"},{"code":"Second"}]}""", "First")]
    [InlineData("""[{"message":"secret","errorCode":"INVALID_FIELD"}]""", "INVALID_FIELD")]
    [InlineData("""{"error":{"code":404,"message":"{\"error\":{\"code\":\"itemNotFound\",\"message\":\"secret\"}}"}}""", "itemNotFound")]
    [InlineData("""{"status":404,"message":" {\"error\":{\"code\":\"itemNotFound\"}}\r\nclientRequestId: secret"}""", "itemNotFound")]
    [InlineData("""{"message":"{\"message\":\"{\\\"code\\\":\\\"deep\\\"}\"}"}""", "deep")]
    [InlineData("""{"message":"{secret"}""", null)]
    [InlineData("""{"odata.error":{"code":"-2130575338","message":{"lang":"en","value":"secret"}}}""", "-2130575338")]
    [InlineData("""{"error":{"code":404,"innerError":{"code":"-2147220969"}}}""", "-2147220969")]
    [InlineData("""{"error":{"code":"NotFound","innerError":{"code":-2147220969}}}""", "-2147220969")]
    [InlineData("""{"code":404,"errors":[{"code":"2147954429"}]}""", "2147954429")]
    [InlineData("""{"code":502,"errors":[{"code":"-404"}]}""", "-404")]
    [InlineData("""{"code":502,"errors":[{"code":"0x80040217"}]}""", "0x80040217")]
    [InlineData("""{"code":"itemNotFound","innerError":{"code":"not-found"}}""", "itemNotFound")]
    [InlineData("""{"error":{"code":"secret code","innerError":{"code":"itemNotFound"}}}""", "itemNotFound")]
    [InlineData("""{"error":{"code":{"value":"x"},"error":[]}}""", null)]
    [InlineData("""{"error":null,"code":null,"message":null,"details":null}""", null)]
    [InlineData("""{"error":"a whole secret sentence"}""", null)]
    [InlineData("<html>not found</html>", null)]
    [InlineData("[", null)]
    public async Task An_error_has_the_code_and_the_body_of_the_service_and_a_message_without_them(string body, string? code)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json(body, HttpStatusCode.NotFound), out _);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => new MailClient(s_url, new FixedCredential(), options).GetMailAsync("secret-id", "secret-query"));

        Assert.Equal(404, e.Status);
        Assert.Equal(code, e.ErrorCode);
        Assert.Equal("mail", e.ConnectorName);
        Assert.Equal("GetMail", e.Operation);
        Assert.Equal(body, e.ResponseBody);
        Assert.Equal(body, e.GetRawResponse()!.Content.ToString());
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Each level is a part of the one above, so that a search without a limit would end in the stack.</summary>
    [Theory]
    [InlineData("{\"error\":", "}")]
    [InlineData("[", "]")]
    [InlineData("{\"body\":{\"details\":[", "]}}")]
    public async Task A_search_for_the_code_has_a_limit(string open, string close)
    {
        foreach (int depth in new[] { 30, 10_000 })
        {
            string body = string.Concat(Enumerable.Repeat(open, depth)) + "{\"code\":\"x\"}"
                + string.Concat(Enumerable.Repeat(close, depth));
            ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json(body, HttpStatusCode.NotFound), out _);
            ConnectorException e =
                await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(s_url, new FixedCredential(), options).GetMailAsync("1"));
            Assert.Equal((404, null), (e.Status, e.ErrorCode));
        }
    }

    [Fact]
    public async Task No_text_of_an_exception_contains_the_reason_phrase()
    {
        ConnectorClientOptions options =
            StubHandler.Options((_, _) => new HttpResponseMessage(HttpStatusCode.BadRequest) { ReasonPhrase = "Bad secret" }, out _);
        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(s_url, new FixedCredential(), options).GetMailAsync("1"));
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
        Assert.Equal("Bad Request", e.GetRawResponse()!.ReasonPhrase);
        Assert.DoesNotContain("secret", new RequestFailedException(e.GetRawResponse()!).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_error_body_is_kept_up_to_a_limit()
    {
        await using TestServer server = await TestServer.RespondingAsync(new string('x', 1_000_000), "text/plain", 400);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().GetMailAsync("1"));
        Assert.Equal(64 * 1024, e.ResponseBody!.Length);
    }

    [Fact]
    public async Task A_multipart_form_contains_fields_and_files_that_cannot_end_their_part()
    {
        await using TestServer server = await TestServer.RespondingAsync("");
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
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nü\r\n--{boundary}\r\nContent-Disposition: form-data; "
                + $"name=\"fi%22le\"; filename=\"a%22%0D%0AX: y.png\"\r\nContent-Type: "
                + $"image/png\r\n\r\n\u0001\u0002\u0003\r\n--{boundary}--\r\n",
            sent.Text);
        Assert.Equal(sent.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), sent.Headers["Content-Length"]);
    }

    [Fact]
    public async Task A_form_is_urlencoded_and_a_content_type_parameter_sets_the_content_type()
    {
        await using TestServer server = await TestServer.RespondingAsync("");
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
}
