using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Arguments without types as the text that a typed client would send for them.</summary>
internal static class ArgumentText
{
    /// <summary>An argument with JSON's wrappings taken off: null, a string, a boolean, a number, a list of such, or what it was.</summary>
    /// <exception cref="ArgumentException">It was never assigned, or is nested too deeply.</exception>
    public static object? Plain(object? value, string argument) => value switch
    {
        JsonNode node => Plain(ArgumentJson.ToElement(node, argument), argument),
        JsonElement element => element.ValueKind switch
        {
            JsonValueKind.Undefined => throw new ArgumentException(JsonWrite.Unassigned, argument),
            JsonValueKind.Null => null,
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Array => element.EnumerateArray().Select(item => (object?)item).ToList(),
            _ => element,
        },
        byte[] bytes => new BinaryData(bytes),
        _ => value,
    };

    public static bool IsList(object value) => value is IEnumerable and not (string or BinaryData);

    /// <exception cref="ArgumentException">The value can't be of that kind.</exception>
    public static List<string> ToTexts(object value, ConnectorValueKind itemKind, string argument)
    {
        List<string> texts = [];
        foreach (object? item in IsList(value) ? (IEnumerable)value : new[] { value })
        {
            texts.Add(ToText(Plain(item, argument) ?? throw Wrong(argument, "A list's item is null"), itemKind, argument));
        }

        return texts;
    }

    /// <exception cref="ArgumentException">The value can't be of that kind.</exception>
    public static string ToText(object value, ConnectorValueKind kind, string argument) => kind switch
    {
        ConnectorValueKind.Boolean =>
            ToBoolean(value) is { } flag ? WireFormat.ToText(flag) : throw Wrong(argument, "A boolean was expected"),
        ConnectorValueKind.Integer =>
            ToInteger(value) is { } integer ? WireFormat.ToText(integer) : throw Wrong(argument, "A whole number was expected"),
        ConnectorValueKind.Number => ToNumber(value) ?? throw Wrong(argument, "A number was expected"),
        ConnectorValueKind.DateTime =>
            ToTime(value) is { } time ? WireFormat.ToText(time) : throw Wrong(argument, "A point in time was expected"),
        ConnectorValueKind.Date => ToDate(value) is { } date ? WireFormat.ToText(date) : throw Wrong(argument, "A date was expected"),
        ConnectorValueKind.DateTimeNoZone =>
            ToClock(value) is { } clock ? WireFormat.ToText(clock) : throw Wrong(argument, "A date and time was expected"),
        ConnectorValueKind.Base64 => ToBase64(value) ?? throw Wrong(argument, "Bytes or base64 were expected"),
        ConnectorValueKind.File => throw Wrong(argument, "A file isn't valid here"),
        ConnectorValueKind.Any => ToAny(value, argument),
        _ => IsScalar(value) ? WireFormat.ToText(value) : throw Wrong(argument, "Text was expected"),
    };

    public static ArgumentException Wrong(string argument, string what) => new($"{what} for '{argument}'.", argument);

    private static bool IsScalar(object value)
        => value is string or bool or DateTimeOffset or DateTime or DateOnly or Guid or JsonElement { ValueKind: JsonValueKind.Number }
            or Uri or IConnectorEnum || IsNumber(value);

    private static bool IsNumber(object value) =>
        value is int or long or double or decimal or float or short or byte or uint or ulong or ushort or sbyte;

    private static bool? ToBoolean(object value) => value switch
    {
        bool flag => flag,
        string text when bool.TryParse(text, out bool flag) => flag,
        _ => null,
    };

    private static long? ToInteger(object value)
    {
        string? text = value switch
        {
            string s => s,
            JsonElement { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ when IsNumber(value) => WireFormat.ToText(value),
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed)
            && decimal.Truncate(parsed) == parsed
            && parsed is >= long.MinValue and <= long.MaxValue ? (long)parsed : null;
    }

    private static string? ToNumber(object value) => value switch
    {
        string text => WireFormat.IsJsonNumber(text) ? text : null,
        JsonElement { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => IsNumber(value) ? WireFormat.ToText(value) : null,
    };

    private static DateTimeOffset? ToTime(object value) => value switch
    {
        DateTimeOffset time => time,
        DateTime { Kind: DateTimeKind.Unspecified } time => new DateTimeOffset(time, TimeSpan.Zero),
        DateTime time => new DateTimeOffset(time),
        string text when DateText.TryParse(text.Trim(), out DateText time) => time.ToMoment(),
        _ => null,
    };

    private static DateOnly? ToDate(object value) => value switch
    {
        DateOnly date => date,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) =>
            date,
        _ => null,
    };

    private static DateTime? ToClock(object value) => value switch
    {
        DateTime time => time,
        string text when DateText.TryParse(text.Trim(), out DateText time) => time.Clock,
        _ => null,
    };

    private static string? ToBase64(object value) => value switch
    {
        BinaryData bytes => WireFormat.ToText(bytes),
        string text => Base64Text.TryDecode(text, out byte[]? bytes) ? Convert.ToBase64String(bytes) : null,
        JsonElement { ValueKind: JsonValueKind.Object } file when file.TryGetProperty("$content", out JsonElement content)
            && content.ValueKind == JsonValueKind.String => ToBase64(content.GetString()!),
        _ => null,
    };

    private static string ToAny(object value, string argument) =>
        IsScalar(value) ? WireFormat.ToText(value) : ArgumentJson.ToText(value, argument);
}
