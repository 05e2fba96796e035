using System.Text;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Responses;

/// <summary>Text in the encoding that its byte order mark or its content type names.</summary>
public class CharsetTests
{
    private const string Page = "tolerance.md";
    private const string Invalid = "a text whose bytes are invalid in its encoding, or whose charset is UTF-7";

    public static TheoryData<string, string, string, string> Charsets => new()
    {
        { "windows-1252", "windows-1252", "Grüße – €", "" },
        { "\"Windows-1252\"", "windows-1252", "Grüße – €", "" },
        { "'windows-1252'", "windows-1252", "€", "" },
        { " windows-1252 ; x=y", "windows-1252", "€", "" },
        { "windows-1251", "windows-1251", "Привет", "" },
        { "shift_jis", "shift_jis", "日本語", "" },
        { "iso-8859-15", "iso-8859-15", "€", "" },
        { "gb18030", "gb18030", "中文", "" },
        { "big5", "big5", "中文", "" },
        { "euc-kr", "euc-kr", "한국어", "" },
        { "iso-2022-jp", "iso-2022-jp", "日本語", "" },
        { "koi8-r", "koi8-r", "Привет", "" },
        { "iso-8859-1", "iso-8859-1", "é", "" },
        { "utf8", "utf-8", "é日", "" },
        { "us-ascii", "utf-8", "é日", "" },
        { "unheard-of", "utf-8", "é日", "" },
        { "", "utf-8", "é日", "" },
        { "utf-16", "utf-16", "é日", "" },
        { "utf-16", "utf-16BE", "{é日", "" },
        { "utf-16be", "utf-16BE", "é日", "" },
        { "none", "utf-16", "{é日", "" },
        { "none", "utf-16BE", "{é日", "" },
        { "none", "utf-8", "é日", "mark" },
        { "none", "utf-16", "é日", "mark" },
        { "none", "utf-16BE", "é日", "mark" },
        { "none", "utf-32", "é日", "mark" },
        { "none", "utf-32BE", "é日", "mark" },
        { "utf-16", "utf-16BE", "é日", "mark" },
        { "windows-1252", "utf-8", "é日", "mark" },
    };

    [Theory]
    [MemberData(nameof(Charsets))]
    [HoldsRow(Page, "another charset in the content type")]
    [HoldsRow(Page, "a byte order mark")]
    public async Task Text_is_read_in_its_encoding(string charset, string really, string text, string mark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(really) ?? Encoding.GetEncoding(really);
        string parameter = charset == "none" ? "" : "; charset=" + charset;
        byte[] Bytes(string content) => [.. mark.Length > 0 ? encoding.GetPreamble() : [], .. encoding.GetBytes(content)];

        Assert.Equal(text, await Client("text/plain" + parameter, Bytes(text)).TextAsync());

        string json = $$"""{"id":"{{text}}"}""";
        Assert.Equal(text, (await Client("application/json" + parameter, Bytes(json)).GetMailAsync("1")).Id);

        RawConnectorClient raw =
            new("mail", new Uri("http://localhost/x"), null, Options("application/json" + parameter, Bytes(json), 200));
        ConnectorResponse response = await raw.SendAsync(RequestMethod.Get, "/x");
        Assert.Equal((text, json), (response.Json?.GetProperty("id").GetString(), response.ToString()));

        string error = "{\"error\":{\"code\":\"Denied\",\"message\":\"" + text + "\"}}";
        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => Client("application/json" + parameter, Bytes(error), 403).GetMailAsync("1"));
        Assert.Equal((error, "Denied"), (e.ResponseBody, e.ErrorCode));

        string wrong = $$"""{"size":"{{text}}"}""";
        e = await Assert.ThrowsAsync<ConnectorException>(() => Client("application/json" + parameter, Bytes(wrong)).GetMailAsync("1"));
        Assert.Equal(wrong, e.ResponseBody);
        Assert.Equal(Bytes(wrong), e.GetRawResponse()!.Content.ToArray());
    }

    [Fact]
    public void The_encodings_of_the_application_are_not_changed()
        => Assert.Throws<ArgumentException>(() => Encoding.GetEncoding("windows-1252"));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/plain; charset=unheard-of")]
    [InlineData("text/plain; charset=shift_jis")]
    [InlineData("text/plain; charset=utf-7")]
    [HoldsRow(Page, Invalid)]
    public async Task A_text_that_is_invalid_in_its_encoding_is_rejected(string contentType)
    {
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client(contentType, [0x41, 0x81]).TextAsync());
        Assert.Equal((200, "Text"), (e.Status, e.Operation));
        Assert.StartsWith("A", e.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("text/plain")]
    [HoldsRow(Page, Invalid)]
    public async Task An_error_is_read_up_to_its_invalid_bytes(string contentType)
    {
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => Client(contentType, [0x41, 0xE9], 403).TextAsync());
        Assert.Equal((403, "A\uFFFD"), (e.Status, e.ResponseBody));
    }

    private static MailClient Client(string contentType, byte[] body, int status = 200) =>
        new(new Uri("http://localhost/x"), null, Options(contentType, body, status));

    private static ConnectorClientOptions Options(string contentType, byte[] body, int status) => StubHandler.Options(
        (_, _) =>
        {
            HttpResponseMessage response = new((System.Net.HttpStatusCode)status) { Content = new ByteArrayContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return response;
        },
        out _);
}
