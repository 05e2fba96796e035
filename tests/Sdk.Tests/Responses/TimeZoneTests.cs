using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests.Responses;

/// <summary>No date depends on the time zone of the machine that reads it.</summary>
[Collection(AloneCollection.Name)]
public class TimeZoneTests
{
    private static readonly string[] s_zones =
    [
        "UTC", "Pacific/Kiritimati", "Etc/GMT+12", "America/Los_Angeles", "Asia/Kathmandu", "Europe/Berlin"
    ];

    private static readonly string[] s_clocks =
    [
        "0001-01-01T00:00:00", "0001-01-01 "
            + "00:00:00", "0001-01-01", "0001-01-01T13:59:59", "9999-12-31T23:59:59.9999999", "9999-12-31 23:59:59", "9999-12-31",
        "2024-03-31T02:30:00", "2024-10-27T02:30:00", "2024-03-10T02:30:00", "2024-02-01T03:04", "2024-02-01T03:04:05.123456789",
        "2024-02-01T03:04:05,5",
    ];

    private static readonly string[] s_offsets =
    [
        "", "Z", "z", " Z", "+00:00", "-00:00", "+14:00", "-12:00", "-08:00", "+0545", "+02", "+23:59", "-23:59"
    ];

    private static readonly string[] s_others =
    [
        "Thu, 01 Feb 2024 03:04:05 GMT", "Mon, 01 Jan 0001 00:00:00 "
            + "GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "2/1/2024 3:04:05 AM", "02/01/2024", "2024-02-01T03:04:05.000 +02:00",
        "/Date(1706756645000)/", "/Date(1706756645000+0200)/", "/Date(-62135596800000)/", "/Date(253402300799999)/", "2024/02/01",
        "1 Feb 2024", "Thu Feb 01 2024 03:04:05",
        "10:00", "10:00Z", "23:00-05:00", "May 5", "Friday", "yesterday", "2024-02-30", "2024-02-01T25:00:00", "2024-02-01T03:04:05+",
        "2024-02-01T03:04:05ZZ", "2024-02-01T", "12", "0001", "1/2",
    ];

    [Fact]
    public void Each_text_is_the_same_date_in_every_time_zone()
    {
        string[] texts = [.. s_clocks.SelectMany(clock => s_offsets.Select(offset => clock + offset)), .. s_others];
        string?[] expected = ReadIn("UTC", texts);
        Assert.Contains(expected, value => value is not null);
        foreach (string zone in s_zones)
        {
            Assert.Equal(expected, ReadIn(zone, texts));
        }
    }

    [Theory]
    [InlineData("received", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+00:00")]
    [InlineData("received", "9999-12-31T23:59:59-08:00", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("received", "2024-02-01T03:04:05+23:59", "2024-01-31T03:05:05+00:00")]
    [InlineData("received", "2024-02-01 03:04:05 +05:45", "2024-02-01T03:04:05+05:45")]
    [InlineData("received", "2024-02-01T03:04:05,5", "2024-02-01T03:04:05.5+00:00")]
    [InlineData("received", "Mon, 01 Jan 0001 00:00:00 GMT", "0001-01-01T00:00:00+00:00")]
    [InlineData("local", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999")]
    [InlineData("local", "9999-12-31T23:59:59.9999999-08:00", "9999-12-31T23:59:59.9999999")]
    [InlineData("local", "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00")]
    [InlineData("local", "/Date(1706756645000)/", "2024-02-01T03:04:05")]
    [InlineData("received", "/Date(253402300800000)/", "9999-12-31T23:59:59.999+00:00")]
    [InlineData("received", "/Date(253402300800000+1400)/", "9999-12-31T23:59:59.999+00:00")]
    [InlineData("received", "/Date(-62135596800001)/", "0001-01-01T00:00:00+00:00")]
    [InlineData("received", "/Date(-62135596800001-0800)/", "0001-01-01T00:00:00+00:00")]
    [InlineData("received", "/Date(9223372036854775808)/", "9999-12-31T23:59:59.999+00:00")]
    [InlineData("received", "/Date(-99999999999999999999999-0800)/", "0001-01-01T00:00:00+00:00")]
    [InlineData("local", "/Date(-9223372036854775809)/", "0001-01-01T00:00:00")]
    [InlineData("day", "/Date(-9999999999999999)/", "0001-01-01")]
    [InlineData("day", "9999-12-31T00:00:00-08:00", "9999-12-31")]
    [InlineData("day", "0001-01-01 00:00:00", "0001-01-01")]
    [InlineData("day", "Thu, 01 Feb 2024 00:00:00 GMT", "2024-02-01")]
    public void A_date_is_read_and_written_unchanged(string property, string text, string expected)
    {
        foreach (string zone in s_zones)
        {
            Assert.Contains(
                $"\"{property}\":{JsonSerializer.Serialize(expected)}".Replace("\\u002B", "+", StringComparison.Ordinal),
                Assert.Single(ReadIn(zone, [text], property)),
                StringComparison.Ordinal);
        }
    }

    private static string?[] ReadIn(string zone, string[] texts, params string[] properties)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.True(OperatingSystem.IsWindows() || TimeZoneInfo.Local.Id == zone, "Windows alone has its zone from elsewhere.");
            return [.. texts.SelectMany(text => properties
                .DefaultIfEmpty("received")
                .Concat(properties.Length == 0 ? ["local", "day"] : [])
                .Select(property => Read(property, text)))];
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string? Read(string property, string text)
    {
        try
        {
            Mail mail = JsonSerializer.Deserialize<Mail>($$"""{"{{property}}":{{JsonSerializer.Serialize(text)}}}""")!;
            return $"\"{property}\":\"{property switch
            {
                "received" => mail.Received?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
                "local" => mail.Local?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
                _ => mail.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }}\"";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
