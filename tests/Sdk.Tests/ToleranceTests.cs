using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
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
    public async Task Values_that_real_connectors_send_are_read(string row)
    {
        (string sent, string meant) = (Code(s_read[row][0]), Code(s_read[row][1]));
        foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA" })
        {
            using CultureScope scope = new(culture);
            Mail mail = await ClientOf(sent).GetMailAsync("1");
            Assert.Equal(
                JsonSerializer.Serialize(JsonDocument.Parse(meant)),
                JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(mail))));
        }
    }

    [Theory]
    [MemberData(nameof(RefusedRows))]
    public async Task Losses_of_reading_are_reported(string row)
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
    public async Task Lists_at_the_root_are_read()
    {
        MailClient client =
            new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json("[1,\"2\",null]"), out _));
        Assert.Equal([1, 2, null], await client.NumbersAsync());
    }

    [Fact]
    public void A_read_only_property_is_read_and_not_sent()
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
    public async Task A_model_is_read_from_a_stream_in_small_chunks()
    {
        string json = """{"unknown":[{"a":"b"}],"id":"x","sender":{"subject":"s"}}""";
        Mail[]? mails = await JsonSerializer.DeserializeAsync<Mail[]>(
            new MemoryStream(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(json, 300))}]")), s_smallPieces);
        Assert.Equal(300, mails!.Length);
        Assert.All(mails, mail => Assert.Equal("s", mail.Sender!.Subject));
    }

    [Fact]
    public void Names_of_many_properties_are_distinct()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(i => "property" + i.ToString(CultureInfo.InvariantCulture)), "a", "A", "äß"];
        JsonPropertyNames properties = new(names);
        Random random = new(7);
        int[] order = [.. Enumerable.Range(0, names.Length).OrderBy(_ => random.Next())];
        Utf8JsonReader reader =
            new(Encoding.UTF8.GetBytes("{" + string.Join(',', order.Select(i => $"\"{names[i]}\":1,\"?{names[i]}\":2")) + "}"));
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

    /// <summary>Gets the text between the backticks of a cell.</summary>
    private static string Code(string cell) => cell.Trim('`');

    private static MailClient ClientOf(string response) =>
        new(new Uri("http://localhost/x"), null, StubHandler.Options((_, _) => StubHandler.Json(response), out _));
}
