using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Reads how long a service asks a client to wait: <c>retry-after-ms</c> and <c>x-ms-retry-after-ms</c> in milliseconds, then
/// <c>Retry-After</c> in seconds or as a date (RFC 9110, 10.2.3). A value that is none of these is ignored, and the longest of several
/// values of one header counts.
/// </summary>
internal static class RetryAfter
{
    // The first three are the formats of HTTP (RFC 9110, 5.6.7). Anything more lenient reads "5,10" as a day in May.
    private static readonly string[] s_dateFormats =
        ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <returns>The time to wait, which is zero for a date in the past; null if the response doesn't say.</returns>
    public static TimeSpan? Of(Response response, DateTimeOffset now)
        => Longest(response, "retry-after-ms", Milliseconds, now)
            ?? Longest(response, "x-ms-retry-after-ms", Milliseconds, now)
            ?? Longest(response, "Retry-After", SecondsOrDate, now);

    private static TimeSpan? Longest(Response response, string header, Func<string, DateTimeOffset, TimeSpan?> read, DateTimeOffset now)
        => response.Headers.TryGetValues(header, out IEnumerable<string>? values) ? values.Max(value => read(value.Trim(), now)) : null;

    private static TimeSpan? Milliseconds(string text, DateTimeOffset now) => Duration(text, millisecondsPerUnit: 1);

    private static TimeSpan? SecondsOrDate(string text, DateTimeOffset now)
    {
        if (Duration(text, millisecondsPerUnit: 1000) is { } duration)
        {
            return duration;
        }

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;
        return DateTimeOffset.TryParseExact(text, s_dateFormats, CultureInfo.InvariantCulture, styles, out DateTimeOffset date)
            ? TimeSpan.FromTicks(Math.Max(0, (date - now).Ticks))
            : null;
    }

    private static TimeSpan? Duration(string text, double millisecondsPerUnit)
    {
        // The first character excludes signs and the words for numbers that aren't finite. More digits than a number holds are infinite all
        // the same.
        if (text.Length == 0 || !char.IsAsciiDigit(text[0])
            || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        double milliseconds = number * millisecondsPerUnit;
        return milliseconds >= TimeSpan.MaxValue.TotalMilliseconds ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(milliseconds);
    }
}
