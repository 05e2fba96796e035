using System.Globalization;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads the marks of elements that the connector has removed, and that the tool keeps in the spec of a project for one more release.
/// </summary>
internal static class RemovedElement
{
    /// <summary>The extension with the date, of an operation, a parameter, a schema or a definition.</summary>
    public const string Extension = "x-connectors-removed";

    /// <summary>The extension of an enumeration, with the dates by value.</summary>
    public const string ValuesExtension = "x-connectors-removed-values";

    /// <summary>The format of the dates.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>Gets the date on which an element was removed, or null if it isn't marked.</summary>
    public static string? DateOf(JsonNode node, string name = Extension) =>
        node.TextOf(name) is { } text && DateTime.TryParseExact(
            text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : null;

    /// <summary>Gets the date on which a value of an enumeration was removed, or null if it isn't marked.</summary>
    public static string? DateOfValue(JsonNode schema, string value) =>
        schema.ObjectAt(ValuesExtension) is { } dates ? DateOf(dates, value) : null;
}
