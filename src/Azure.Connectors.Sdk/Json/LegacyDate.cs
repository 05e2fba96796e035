using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>
/// The form <c>/Date(1700000000000)/</c> and <c>/Date(1700000000000+0100)/</c>, milliseconds since 1970, that older .NET services send.
/// </summary>
internal static class LegacyDate
{
    private const string Prefix = "/Date(";
    private const string Suffix = ")/";
    private const long MaxMilliseconds = 253_402_300_799_999;
    private const long MinMilliseconds = -62_135_596_800_000;

    public static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || !text.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> content = text.AsSpan(Prefix.Length, text.Length - Prefix.Length - Suffix.Length);

        // The offset only says how to show the moment; the milliseconds are UTC.
        int offset = content.Length > 1 ? content[1..].IndexOfAny('+', '-') : -1;
        ReadOnlySpan<char> number = offset < 0 ? content : content[..(offset + 1)];
        bool isNegative = number.StartsWith("-");
        ReadOnlySpan<char> digits = isNegative || number.StartsWith("+") ? number[1..] : number;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        // Services send dates beyond the range for "never". They are read as the nearest date within it, also where the number is beyond a
        // long.
        long limit = isNegative ? MinMilliseconds : MaxMilliseconds;
        bool isLong = long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long milliseconds);
        value = DateTimeOffset.FromUnixTimeMilliseconds(isLong ? Math.Clamp(milliseconds, MinMilliseconds, MaxMilliseconds) : limit);
        return true;
    }
}
