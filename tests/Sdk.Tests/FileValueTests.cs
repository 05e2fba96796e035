using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Bytes in JSON that come with their media type: in a data URL, or as the content of a file.</summary>
public class FileValueTests
{
    [Theory]
    [InlineData("\"data:image/png;base64,AQID\"", "image/png")]
    [InlineData("\"data:text/plain;charset=utf-8;base64,AQID\"", "text/plain;charset=utf-8")]
    [InlineData("\"data:;charset=utf-8;base64,AQID\"", "text/plain;charset=utf-8")]
    [InlineData("\"data:;base64,AQID\"", null)]
    [InlineData("\"data:a\\r\\nb;base64,AQID\"", null)]
    [InlineData("\"AQID\"", null)]
    [InlineData("{\"$content-type\":\"image/png\",\"$content\":\"AQID\"}", "image/png")]
    [InlineData("{\"\\u0024\\u0063\\u006f\\u006e\\u0074\\u0065\\u006e\\u0074\\u002d\\u0074\\u0079\\u0070\\u0065\":\"image/png\","
        + "\"\\u0024\\u0043\\u006f\\u006e\\u0074\\u0065\\u006e\\u0074\":\"AQID\"}", "image/png")]
    [InlineData("{\"\\u0024content-type\":\"image/png\",\"$\\u0063ontent\":\"AQID\"}", "image/png")]
    [InlineData("{\"$content\":\"data:image/gif;base64,AQID\"}", "image/gif")]
    [InlineData("{\"$content\":\"data:image/gif;base64,AQID\",\"$content-type\":\"image/png\"}", "image/png")]
    public void The_media_type_is_kept_and_only_base64_is_written(string json, string? mediaType)
    {
        Mail mail = JsonSerializer.Deserialize<Mail>($"{{\"data\":{json}}}")!;
        Assert.Equal([1, 2, 3], mail.Data!.ToArray());
        Assert.Equal(mediaType, mail.Data.MediaType);
        Assert.Equal("""{"data":"AQID"}""", JsonSerializer.Serialize(mail));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100_000)]
    public void Bytes_of_any_length_are_read_in_each_form(int length)
    {
        byte[] bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        string base64 = Convert.ToBase64String(bytes);
        string[] texts =
        [
            base64, Convert.ToBase64String(
                bytes, Base64FormattingOptions.InsertLineBreaks), base64.TrimEnd('='), base64.Replace('+', '-').Replace('/', '_'),
            "data:a/b;base64,"
                + base64, "data:a/b;base64," + Uri.EscapeDataString(base64), "data:a/b," + string.Concat(bytes.Select(b => $"%{b:X2}")),
        ];
        Assert.All(texts, text =>
            Assert.Equal(bytes, JsonSerializer.Deserialize<Mail>($"{{\"data\":{JsonSerializer.Serialize(text)}}}")!.Data!.ToArray()));
    }
}
