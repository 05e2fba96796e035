using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>Writes values into filters (<c>$filter</c>) of connectors that use OData.</summary>
public static class ODataFilter
{
    /// <summary>Encloses a text in single quotation marks, and doubles those within it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as a literal, such as <c>'Miller''s invoice'</c>.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>Writes a date as a literal in single quotation marks, such as <c>'2026-12-31'</c>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The literal.</returns>
    public static string Quote(DateOnly date) => Quote(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a point in time as a literal in single quotation marks, in UTC, such as <c>'2026-12-31T08:30:00Z'</c>.</summary>
    /// <param name="time">The point in time.</param>
    /// <returns>The literal.</returns>
    public static string Quote(DateTimeOffset time) =>
        Quote(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
