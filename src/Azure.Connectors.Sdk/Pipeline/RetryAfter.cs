using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>How long a server asks to be left alone: <c>Retry-After</c> in seconds or as a date (RFC 9110, 10.2.3), and Azure's two headers in milliseconds.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(Response response, DateTimeOffset now)
    {
        if (TryNumber(response, "retry-after-ms", out double wait) || TryNumber(response, "x-ms-retry-after-ms", out wait))
        {
            return Bounded(wait / 1000);
        }

        if (TryNumber(response, "Retry-After", out wait))
        {
            return Bounded(wait);
        }

        return response.Headers.TryGetValue("Retry-After", out string? text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date - now
            : null;
    }

    private static bool TryNumber(Response response, string header, out double number)
    {
        number = 0;
        return response.Headers.TryGetValue(header, out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    private static TimeSpan Bounded(double seconds)
        => seconds >= TimeSpan.MaxValue.TotalSeconds ? TimeSpan.MaxValue : TimeSpan.FromSeconds(Math.Max(0, seconds));
}
