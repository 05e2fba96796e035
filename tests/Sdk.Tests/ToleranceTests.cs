using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using CsCheck;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class ToleranceTests
{
    private static readonly JsonSerializerOptions s_smallPieces = new() { DefaultBufferSize = 16 };

    public static TheoryData<string, string> Cases => new()
    {
        { """{"id":5}""", """{"id":"5"}""" },
        { """{"id":1.50}""", """{"id":"1.50"}""" },
        { """{"id":true}""", """{"id":"true"}""" },
        { """{"id":{"a": 1}}""", """{"id":"{\u0022a\u0022: 1}"}""" },
        { """{"isRead":"true"}""", """{"isRead":true}""" },
        { """{"isRead":"False"}""", """{"isRead":false}""" },
        { """{"isRead":1}""", """{"isRead":true}""" },
        { """{"isRead":""}""", "{}" },
        { """{"size":"5"}""", """{"size":5}""" },
        { """{"size":" -5 "}""", """{"size":-5}""" },
        { """{"size":5.0}""", """{"size":5}""" },
        { """{"size":""}""", "{}" },
        { """{"count":"9223372036854775807"}""", """{"count":9223372036854775807}""" },
        { """{"count":1e3}""", """{"count":1000}""" },
        { """{"score":"1.5e3"}""", """{"score":1500}""" },
        { """{"price":"79228162514264337593543950335"}""", """{"price":79228162514264337593543950335}""" },
        { """{"price":1.10}""", """{"price":1.10}""" },
        { """{"received":"2024-02-01T03:04:05"}""", """{"received":"2024-02-01T03:04:05Z"}""" },
        { """{"received":"2024-02-01T03:04:05.1234567Z"}""", """{"received":"2024-02-01T03:04:05.1234567Z"}""" },
        { """{"received":"2024-02-01T03:04:05+02:00"}""", """{"received":"2024-02-01T03:04:05\u002B02:00"}""" },
        { """{"received":"2024-02-01"}""", """{"received":"2024-02-01T00:00:00Z"}""" },
        { """{"received":"2024-02-01 03:04:05Z"}""", """{"received":"2024-02-01T03:04:05Z"}""" },
        { """{"received":"Thu, 01 Feb 2024 03:04:05 GMT"}""", """{"received":"2024-02-01T03:04:05Z"}""" },
        { """{"received":"\/Date(1706756645000)\/"}""", """{"received":"2024-02-01T03:04:05Z"}""" },
        { """{"received":""}""", "{}" },
        { """{"day":"2024-02-01T00:00:00Z"}""", """{"day":"2024-02-01"}""" },
        { """{"day":" "}""", "{}" },
        { """{"local":"2024-02-01T03:04:05Z"}""", """{"local":"2024-02-01T03:04:05"}""" },
        { """{"data":"-_8"}""", """{"data":"\u002B/8="}""" },
        { """{"to":"a"}""", """{"to":["a"]}""" },
        { """{"to":["a",null,2]}""", """{"to":["a",null,"2"]}""" },
        { """{"sender":[{"id":"x"}]}""", """{"sender":{"id":"x"}}""" },
        { """{"sender":[]}""", "{}" },
        { """{"sender":""}""", "{}" },
        { """{"sender":null,"size":null,"isRead":null,"received":null,"to":null}""", "{}" },
        { """{"ID":"x","ISREAD":true}""", """{"id":"x","isRead":true}""" },
        { """{"id":"x","ID":"y"}""", """{"id":"y"}""" },
        { """{"id":"x","id":"y"}""", """{"id":"y"}""" },
        { """{"\u0069d":"x"}""", """{"id":"x"}""" },
        { """{"unknown":{"a":[1,{"b":2}]},"id":"x"}""", """{"id":"x"}""" },
        { """{"kind":3}""", """{"kind":3}""" },
        { """{"kind":"unheard of"}""", """{"kind":"unheard of"}""" },
        { """{"tags":{"a":"1","b":null,"a":2}}""", """{"tags":{"a":2,"b":null}}""" },
        { """{"tags":[]}""", "{}" },
        { """{"any":{"x":[1,null]}}""", """{"any":{"x":[1,null]}}""" },
        { """{"id":"x",}""", """{"id":"x"}""" },
        { "\uFEFF{\"id\":\"x\"}", """{"id":"x"}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_connectors_really_send_is_read(string sent, string meant)
    {
        foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA" })
        {
            using CultureScope scope = new(culture);
            MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(sent), out _));
            Mail mail = await client.GetMailAsync("1");
            Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(meant)), JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(mail))));
        }
    }

    [Theory]
    [InlineData("""{"size":{}}""", "$.size")]
    [InlineData("""{"size":1.5}""", "$.size")]
    [InlineData("""{"size":99999999999}""", "$.size")]
    [InlineData("""{"size":"five"}""", "$.size")]
    [InlineData("""{"sender":{"sender":{"isRead":"maybe"}}}""", "$.sender.sender.isRead")]
    [InlineData("""{"to":["a"],"tags":{"a":1,"b":"x"}}""", "$.tags.b")]
    [InlineData("""{"sender":[{"id":"a"},{"id":"b"}]}""", "$.sender")]
    [InlineData("""{"day":"2024-02-01T10:00:00Z"}""", "$.day")]
    [InlineData("""{"received":"yesterday"}""", "$.received")]
    [InlineData("""{"data":"***"}""", "$.data")]
    public async Task What_cannot_be_read_without_loss_is_named(string sent, string path)
    {
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(sent), out StubHandler handler));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        Assert.Equal(200, e.Status);
        Assert.Equal(sent, e.ResponseBody);
        Assert.Single(handler.Requests);

        JsonException direct = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mail>(sent));
        Assert.Contains(path, direct.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n")]
    [InlineData("null")]
    public async Task An_empty_answer_is_nothing_where_the_spec_allows_it_and_an_error_elsewhere(string body)
    {
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(body), out _));
        Assert.Null(await client.FindMailAsync());
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal("GetMail", e.Operation);
    }

    [Fact]
    public async Task Html_in_place_of_json_is_told_with_status_and_body()
    {
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Bytes("<html>Sign in</html>"u8.ToArray(), "text/html"), out _));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Equal(200, e.Status);
        Assert.Equal("GetMail", e.Operation);
        Assert.Equal("<html>Sign in</html>", e.ResponseBody);
        Assert.Contains("HTML", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_and_size_have_bounds_with_clear_errors()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"sender\":", 5000)) + "1" + new string('}', 5000);
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(deep), out _));
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.GetMailAsync("1"));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Contains("nested", e.Message, StringComparison.Ordinal);

        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json($$"""{"id":"{{new string('x', 5000)}}"}"""), out StubHandler handler);
        options.MaxResponseSize = 1000;
        e = await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(new Uri("http://localhost/x"), null, options).GetMailAsync("1"));
        Assert.Contains("GetMail", e.Message, StringComparison.Ordinal);
        Assert.Contains("MaxResponseSize", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Fact]
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
    public void Any_value_survives_writing_and_reading_in_any_culture()
        => Gen.Select(Gen.String, Gen.Int, Gen.Long, Gen.Double, Gen.Decimal, Gen.DateTimeOffset, Gen.DateOnly).Sample((text, i, l, d, m, time, day) =>
        {
            using CultureScope scope = new((i & 1) == 0 ? "tr-TR" : "ar-SA");
            d = double.IsFinite(d) ? d : 0;
            Mail mail = new() { Id = text, Size = i, Count = l, Score = d, Price = m, Received = time, Day = day, Local = time.DateTime };
            Mail read = JsonSerializer.Deserialize<Mail>(JsonSerializer.Serialize(mail))!;
            string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            return read.Id == expected && read.Size == i && read.Count == l && BitConverter.DoubleToInt64Bits(read.Score!.Value) == BitConverter.DoubleToInt64Bits(d)
                && read.Price == m && read.Received == time && read.Received.Value.Offset == time.Offset && read.Day == day && read.Local == time.DateTime;
        }, iter: 2000, threads: 1);

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
}
