using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>The option that includes the service's text in the message of an exception.</summary>
public class ErrorTextTests
{
    private const string Token = "aB3-the.requests.own-token";
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Theory]
    [InlineData("""{"error":{"code":"ItemNotFound","message":"No such mail."}}""", "No such mail.")]
    [InlineData("""{"message":"No such mail."}""", "No such mail.")]
    [InlineData("""{"Message":"No such mail."}""", "No such mail.")]
    [InlineData("""{"error":{"message":"outer","innerError":{"message":"inner"}}}""", "inner")]
    [InlineData("""{"error":{"message":"outer","innerError":{"code":"x"}}}""", "outer")]
    [InlineData("""{"error":{"message":"all","details":[{"message":"one"}]}}""", "all")]
    [InlineData("""{"errors":[{"code":1},{"message":"one"},{"message":"two"}]}""", "one")]
    [InlineData("""[{"message":"one","errorCode":"INVALID_FIELD"}]""", "one")]
    [InlineData("""{"error":"invalid_grant","error_description":"The grant has expired."}""", "The grant has expired.")]
    [InlineData("""{"error":"A sentence."}""", "A sentence.")]
    [InlineData("""{"title":"Bad","detail":"The id is too long.","status":400}""", "The id is too long.")]
    [InlineData("""{"odata.error":{"code":"-1","message":{"lang":"en","value":"No such list."}}}""", "No such list.")]
    [InlineData("""{"status":404,"message":"{\"error\":{\"message\":\"deep\"}}\r\nclientRequestId: 1"}""", "deep")]
    [InlineData("""{"body":{"error":{"message":"wrapped"}}}""", "wrapped")]
    [InlineData("No such mail.", "No such mail.", "text/plain")]
    [InlineData("\"No such mail.\"", "No such mail.")]
    [InlineData("No such mail.", "No such mail.", null)]
    [InlineData("<html>No such mail.</html>", null, "text/html")]
    [InlineData("<html>No such mail.</html>", null, "text/plain")]
    [InlineData("No such mail.", null, "text/html")]
    [InlineData("\u0001\u0002binary", null, "application/octet-stream")]
    [InlineData("""{"id":"1"}""", null)]
    [InlineData("""{"message":""}""", null)]
    [InlineData("""{"message":" \r\n "}""", null)]
    [InlineData("""{"message":{"message":{}}}""", null)]
    [InlineData("""{"message":"\ud800"}""", null)]
    [InlineData("{\"message\":", null)]
    [InlineData("", null)]
    public async Task The_message_includes_the_text_of_the_service(string body, string? text, string? contentType = "application/json")
    {
        ConnectorException e = await FailAsync(body, contentType);
        string end = $" The service returned: {text}";
        Assert.StartsWith("The operation 'GetMail' of the connector 'mail' failed with status 404", e.Message, StringComparison.Ordinal);
        Assert.Equal(text is not null, e.Message.EndsWith(end, StringComparison.Ordinal));
        Assert.Equal(text is not null, e.Message.Contains("returned", StringComparison.Ordinal));
        Assert.Equal(body.Length == 0 ? null : body, e.ResponseBody);
    }

    [Theory]
    [InlineData("line 1\r\nline 2\ttab", "line 1 line 2 tab")]
    [InlineData("text\u0000b\u001b[31mc\u007f\u0085d", "text b [31mc d")]
    [InlineData("a\u2028b\u2029c\u00a0 d", "a b c d")]
    [InlineData("safe\u202etxet\u200b\ufeff", "safetxet")]
    [InlineData("\u00dcml\u00e4ut \u65e5\u672c \ud83d\ude00", "\u00dcml\u00e4ut \u65e5\u672c \ud83d\ude00")]
    public async Task The_text_is_one_line_without_control_characters(string text, string expected) =>
        Assert.EndsWith(
            $" The service returned: {expected}", (await FailAsync(text, "text/plain; charset=utf-8")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 500)]
    [InlineData(60_000, 500)]
    public async Task The_text_has_a_maximum_length(int length, int expected)
    {
        string message = (await FailAsync(new string('x', length), "text/plain")).Message;
        Assert.EndsWith($": {new string('x', expected)}{(length > expected ? "…" : "")}", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_is_not_split_at_the_maximum_length()
    {
        string message =
            (await FailAsync("x" + string.Concat(Enumerable.Repeat("\ud83d\ude00", 300)), "text/plain; charset=utf-8")).Message;
        Assert.EndsWith("\ud83d\ude00…", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }

    [Theory]
    [InlineData("Bad header 'Bearer " + Token + "'")]
    [InlineData("Bad header Authorization:Bearer " + Token + ".")]
    [InlineData("The token <" + Token + "> has expired")]
    [InlineData("x" + Token + "y")]
    [InlineData("Invalid bearer s3cr3tValue")]
    [InlineData("Invalid key: s3cr3tValue")]
    [InlineData("Invalid x-functions-key = s3cr3tValue !")]
    [InlineData("Invalid \"access_token\":\"s3cr3tValue\"")]
    [InlineData("Invalid {'apiKey':'s3cr3tValue'}")]
    [InlineData("Server=x;User=y;Password=s3cr3tValue;")]
    [InlineData("AccountName=x;AccountKey=s3cr3tValue==;")]
    [InlineData("Can't get https://hub.example/a?sv=1&sig=s3cr3tValue.")]
    [InlineData("Can't get (/a?code=s3cr3tValue)")]
    [InlineData("Invalid eyJhbGciOi.s3cr3tValue.x")]
    public async Task The_text_contains_no_credential(string text)
    {
        foreach ((string body, string type) in new[]
        {
            (text, "text/plain"), ($$"""{"message":{{System.Text.Json.JsonSerializer.Serialize(text)}}}""", "application/json")
        })
        {
            ConnectorException e = await FailAsync(body, type);
            Assert.DoesNotContain(Token, e.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", e.ToString(), StringComparison.Ordinal);
            Assert.Contains("REDACTED", e.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("The id is invalid: it must be a number.")]
    [InlineData("The token has expired.")]
    [InlineData("Basic authentication is disabled. Use a key instead.")]
    [InlineData("Error code: NotFound; is it 12:30?")]
    public async Task A_sentence_without_a_credential_is_kept(string text) =>
        Assert.EndsWith(text, (await FailAsync(text, "text/plain")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"error\":", "}")]
    [InlineData("[", "]")]
    [InlineData("{\"details\":[", "]}")]
    public async Task A_search_for_the_text_has_a_limit(string open, string close)
    {
        foreach (int depth in new[] { 30, 10_000 })
        {
            string body = string.Concat(Enumerable.Repeat(open, depth)) + "{\"message\":\"x\"}"
                + string.Concat(Enumerable.Repeat(close, depth));
            Assert.DoesNotContain("returned", (await FailAsync(body)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_the_option_the_message_has_no_text() =>
        Assert.DoesNotContain(
            "No such", (await FailAsync("""{"message":"No such mail."}""", isIncluded: false)).ToString(), StringComparison.Ordinal);

    private static async Task<ConnectorException> FailAsync(string body, string? contentType = "application/json", bool isIncluded = true)
    {
        ConnectorClientOptions options = StubHandler.Options(
            (_, _) =>
            {
                ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
                content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
                return new HttpResponseMessage(HttpStatusCode.NotFound) { Content = content };
            },
            out _);
        options.IncludeServiceErrorText = isIncluded;
        TokenCredential credential = new CallbackCredential((_, _, _) => new(new AccessToken(Token, DateTimeOffset.UtcNow.AddHours(1))));
        return await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(s_url, credential, options).GetMailAsync("1"));
    }
}
