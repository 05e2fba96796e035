using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a date and time as a text writes it: the reading of a clock, and the clock's offset from UTC if the text names one. Nothing
/// about it depends on the time zone or the date of the machine.
/// </summary>
/// <param name="Clock">The clock's reading, of unspecified kind.</param>
/// <param name="Offset">The offset; null for a text without one.</param>
internal readonly record struct DateText(DateTime Clock, TimeSpan? Offset)
{
    private const int MaxFraction = 7;

    private static readonly TimeSpan s_maxOffset = TimeSpan.FromHours(14);
    private static readonly string[] s_clockForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];
    private static readonly string[] s_offsetForms = ["hh':'mm", "hhmm", "hh"];

    /// <summary>
    /// Gets the point in time; without an offset it is UTC. A point outside the range of <see cref="DateTimeOffset"/>, where an offset can
    /// lead, is the nearest within.
    /// </summary>
    public DateTimeOffset ToMoment()
    {
        TimeSpan offset = Offset ?? TimeSpan.Zero;
        long ticks = Clock.Ticks - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks)
        {
            return DateTimeOffset.MinValue;
        }

        if (ticks > DateTime.MaxValue.Ticks)
        {
            return DateTimeOffset.MaxValue;
        }

        return offset.Duration() > s_maxOffset ? new DateTimeOffset(ticks, TimeSpan.Zero) : new DateTimeOffset(Clock, offset);
    }

    /// <summary>
    /// Reads a text: ISO 8601 with a date first, the date of an HTTP header, the date of older serializers, or another form of the
    /// invariant culture that has a date.
    /// </summary>
    public static bool TryParse(string text, out DateText value)
    {
        if (TryParseIso(text, out value))
        {
            return true;
        }

        if (LegacyDate.TryParse(text, out DateTimeOffset moment))
        {
            value = new(moment.DateTime, TimeSpan.Zero);
            return true;
        }

        if (DateTime.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime header))
        {
            value = new(DateTime.SpecifyKind(header, DateTimeKind.Unspecified), TimeSpan.Zero);
            return true;
        }

        return TryParseLoosely(text, out value);
    }

    private static bool TryParseIso(string text, out DateText value)
    {
        const int DateLength = 10;
        value = default;
        if (text.Length == DateLength)
        {
            bool isDate = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date);
            value = new(date, null);
            return isDate;
        }

        if (text.Length < DateLength || text[DateLength] is not ('T' or 't' or ' '))
        {
            return false;
        }

        string time = text[(DateLength + 1)..].TrimStart();
        int zone = time.IndexOfAny(['Z', 'z', '+', '-']);
        string clockText = $"{text[..DateLength]}T{WithoutSmallFraction((zone < 0 ? time : time[..zone]).TrimEnd())}";
        if (!DateTime.TryParseExact(clockText, s_clockForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock))
        {
            return false;
        }

        TimeSpan? offset = null;
        if (zone >= 0 && !TryParseOffset(time[zone..], out offset))
        {
            return false;
        }

        value = new(clock, offset);
        return true;
    }

    /// <summary>Removes the digits beyond a tenth of a microsecond, which .NET doesn't have.</summary>
    private static string WithoutSmallFraction(string time)
    {
        int point = time.IndexOfAny(['.', ',']);
        if (point < 0)
        {
            return time;
        }

        return !time.AsSpan(point + 1).ContainsAnyExceptInRange('0', '9')
            ? $"{time[..point]}.{time.AsSpan(point + 1, Math.Min(time.Length - point - 1, MaxFraction))}"
            : time;
    }

    private static bool TryParseOffset(string text, out TimeSpan? offset)
    {
        if (text is "Z" or "z")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        bool isOffset = TimeSpan.TryParseExact(text[1..], s_offsetForms, CultureInfo.InvariantCulture, out TimeSpan size);
        offset = text[0] == '-' ? -size : size;
        return isOffset && text[0] != 'Z' && text[0] != 'z';
    }

    private static bool TryParseLoosely(string text, out DateText value)
    {
        // A time alone, or a day without a year, would be completed by the machine's date.
        value = default;
        if (!DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            || !(text.Contains(moment.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                || text.Count(c => c == '/') == 2))
        {
            return false;
        }

        value = new(moment.DateTime, moment.Offset);
        return true;
    }
}
