using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class ToleranceTests
{
    private const string Page = "tolerance.md";
    private static readonly DocumentTable s_read = DocumentTable.Read(Page, "Read");
    private static readonly DocumentTable s_refused = DocumentTable.Read(Page, "Refused");
    private static readonly JsonSerializerOptions s_smallPieces = new() { DefaultBufferSize = 16 };

    public static TheoryData<string> ReadRows => [.. s_read.Rows];

    public static TheoryData<string> RefusedRows => [.. s_refused.Rows];

    [Theory]
    [MemberData(nameof(ReadRows))]
    public async Task What_connectors_really_send_is_read(string row)
    {
        (string sent, string meant) = (Code(s_read[row][0]), Code(s_read[row][1]));
        foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA" })
        {
            using CultureScope scope = new(culture);
            Mail mail = await ClientOf(sent).GetMailAsync("1");
            Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(meant)), JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(mail))));
        }
    }

    [Theory]
    [MemberData(nameof(RefusedRows))]
    public async Task What_cannot_be_read_without_loss_is_named(string row)
    {
        (string sent, string path) = (Code(s_refused[row][0]), Code(s_refused[row][1]));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => ClientOf(sent).GetMailAsync("1"));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Equal(200, e.Status);
        Assert.Equal(sent, e.ResponseBody);

        JsonException direct = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mail>(sent));
        Assert.Contains(path, direct.Message, StringComparison.Ordinal);
    }

    [Fact]
    [HoldsRow(Page, "one object where a list of objects was promised")]
    public async Task One_object_is_a_list_of_one()
    {
        List<string?> ids = [];
        await foreach (Mail mail in ClientOf("""{"value":{"id":"x"}}""").GetMailsAsync())
        {
            ids.Add(mail.Id);
        }

        Assert.Equal(["x"], ids);
    }

    [Fact]
    [HoldsRow(Page, "a byte order mark")]
    public async Task A_byte_order_mark_is_read_over() => Assert.Equal("x", (await ClientOf("\uFEFF{\"id\":\"x\"}").GetMailAsync("1")).Id);

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("null")]
    [HoldsRow(Page, "an empty body, blanks or `null`")]
    public async Task An_empty_answer_is_nothing_where_the_spec_allows_it_and_an_error_elsewhere(string body)
    {
        Assert.Null(await ClientOf(body).FindMailAsync());
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => ClientOf(body).GetMailAsync("1"));
        Assert.Equal("GetMail", e.Operation);
    }

    [Fact]
    [HoldsRow(Page, "HTML in place of JSON")]
    public async Task Html_in_place_of_json_is_told_with_status_and_body()
    {
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Bytes("<html>Sign in</html>"u8.ToArray(), "text/html"), out _));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal(200, e.Status);
        Assert.Equal("GetMail", e.Operation);
        Assert.Equal("<html>Sign in</html>", e.ResponseBody);
        Assert.Contains("HTML", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"sender\":", "}")]
    [InlineData("{\"any\":", "}")]
    [InlineData("{\"unknown\":", "}")]
    [InlineData("{\"any\":[", "]}")]
    [HoldsRow(Page, "nesting of more than 128 levels")]
    public async Task Depth_has_a_bound_with_a_clear_error(string open, string close)
    {
        const int Depth = 100_000;
        string deep = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => ClientOf(deep).GetMailAsync("1"));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Contains("nested", e.Message, StringComparison.Ordinal);
        Assert.Equal(64 * 1024, e.ResponseBody!.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [HoldsRow(Page, "more than `MaxResponseSize`")]
    public async Task Size_has_a_bound_beyond_which_nothing_is_read(bool isAnnounced)
    {
        const int Bound = 1024 * 1024;
        GeneratedStream body = new(1L << 40, canSeek: isAnnounced);
        ConnectorClientOptions options = StubHandler.Options((_, _) => AnswerOf(body, HttpStatusCode.OK), out _);
        options.MaxResponseSize = Bound;
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(new Uri("http://localhost/x"), null, options).GetMailAsync("1"));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Contains("MaxResponseSize", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.InRange(body.Position, 0, 2 * Bound);
    }

    [Fact]
    [HoldsRow(Page, "an error's body of any size")]
    public async Task An_errors_body_is_read_in_part()
    {
        GeneratedStream body = new(1L << 40);
        ConnectorClientOptions options = StubHandler.Options((_, _) => AnswerOf(body, HttpStatusCode.BadRequest), out _);
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(new Uri("http://localhost/x"), null, options).GetMailAsync("1"));
        Assert.Equal((400, 64 * 1024), (e.Status, e.ResponseBody!.Length));
        Assert.InRange(body.Position, 64 * 1024, 128 * 1024);
    }

    [Fact]
    [HoldsRow(Page, "another charset that the content type names")]
    public async Task Another_charset_is_read_by_its_name()
    {
        byte[] body = Encoding.Unicode.GetBytes("""{"id":"ü"}""");
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Bytes(body, "application/json; charset=utf-16"), out _));
        Assert.Equal("ü", (await client.GetMailAsync("1")).Id);
    }

    [Fact]
    public async Task Lists_at_the_root_are_read()
    {
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json("[1,\"2\",null]"), out _));
        Assert.Equal([1, 2, null], await client.NumbersAsync());
    }

    [Fact]
    public void A_read_only_property_is_kept_and_not_sent()
    {
        Mail mail = JsonSerializer.Deserialize<Mail>("""{"readOnlyNote":"n"}""")!;
        Assert.Equal("""{"readOnlyNote":"n"}""", JsonSerializer.Serialize(mail));
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            mail.Write(writer, ModelFormat.Wire);
        }

        Assert.Equal("{}", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_model_is_read_from_a_stream_in_small_pieces()
    {
        string json = """{"unknown":[{"a":"b"}],"id":"x","sender":{"subject":"s"}}""";
        Mail[]? mails = await JsonSerializer.DeserializeAsync<Mail[]>(
            new MemoryStream(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(json, 300))}]")), s_smallPieces);
        Assert.Equal(300, mails!.Length);
        Assert.All(mails, mail => Assert.Equal("s", mail.Sender!.Subject));
    }

    [Fact]
    public void Names_of_many_properties_are_told_apart()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(i => "property" + i.ToString(CultureInfo.InvariantCulture)), "a", "A", "äß"];
        JsonPropertyNames properties = new(names);
        Random random = new(7);
        int[] order = [.. Enumerable.Range(0, names.Length).OrderBy(_ => random.Next())];
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("{" + string.Join(',', order.Select(i => $"\"{names[i]}\":1,\"?{names[i]}\":2")) + "}"));
        reader.Read();
        int property = -1;
        List<int> found = [];
        while (properties.ReadNext(ref reader, ref property, out string? unknown))
        {
            Assert.Equal(property < 0, unknown is not null);
            if (property >= 0)
            {
                found.Add(property);
            }
        }

        Assert.Equal(order, found);
    }

    /// <summary>What stands between a cell's backticks.</summary>
    private static string Code(string cell) => cell.Trim('`');

    private static MailClient ClientOf(string answer) => new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(answer), out _));

    private static HttpResponseMessage AnswerOf(GeneratedStream body, HttpStatusCode status)
    {
        HttpResponseMessage response = new(status) { Content = new StreamContent(body) };
        response.Content.Headers.ContentType = new("application/json");
        return response;
    }
}
