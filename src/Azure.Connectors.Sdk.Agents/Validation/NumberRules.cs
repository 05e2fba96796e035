using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Checks the keywords of numbers.</summary>
internal static class NumberRules
{
    public static string? Check(JsonElement schema, JsonElement value)
    {
        if (Violates(schema, "minimum", value, order => order < 0) is { } minimum)
        {
            return $"must be at least {minimum}";
        }

        if (Violates(schema, "maximum", value, order => order > 0) is { } maximum)
        {
            return $"must be at most {maximum}";
        }

        if (Violates(schema, "exclusiveMinimum", value, order => order <= 0) is { } above)
        {
            return $"must be greater than {above}";
        }

        if (Violates(schema, "exclusiveMaximum", value, order => order >= 0) is { } below)
        {
            return $"must be less than {below}";
        }

        if (FindRange(schema) is (var least, var most) && IsInteger(value) && (IsBelow(value, least) || IsAbove(value, most)))
        {
            return string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}");
        }

        return IsMultiple(schema, value) ? null : $"must be a multiple of {schema.GetProperty("multipleOf").GetRawText()}";
    }

    /// <summary>Whether the value is written as an integer, as <see cref="NumberText"/> writes each whole number.</summary>
    public static bool IsInteger(JsonElement value) => NumberText.IsInteger(value.GetRawText());

    public static int Compare(JsonElement left, JsonElement right) =>
        left.TryGetDecimal(out decimal first) && right.TryGetDecimal(out decimal second)
            ? first.CompareTo(second)
            : left.GetDouble().CompareTo(right.GetDouble());

    /// <summary>Gets the range of the type of integers that a service reads, or null for other numbers.</summary>
    private static (long Least, long Most)? FindRange(JsonElement schema)
    {
        if (!SchemaTypes.Has(schema, "integer"))
        {
            return null;
        }

        bool isInt32 = schema.TryGetProperty("format", out JsonElement format) && format.ValueEquals("int32"u8);
        return isInt32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
    }

    private static bool IsBelow(JsonElement value, long bound) =>
        value.TryGetDecimal(out decimal exact) ? exact < bound : value.GetDouble() < bound;

    private static bool IsAbove(JsonElement value, long bound) =>
        value.TryGetDecimal(out decimal exact) ? exact > bound : value.GetDouble() > bound;

    private static string? Violates(JsonElement schema, string keyword, JsonElement value, Func<int, bool> isViolated) =>
        schema.TryGetProperty(keyword, out JsonElement bound)
        && bound.ValueKind == JsonValueKind.Number
        && isViolated(Compare(value, bound))
            ? bound.GetRawText()
            : null;

    private static bool IsMultiple(JsonElement schema, JsonElement value) =>
        !schema.TryGetProperty("multipleOf", out JsonElement divisor)
        || !divisor.TryGetDecimal(out decimal step)
        || step == 0
        || !value.TryGetDecimal(out decimal number)
        || number % step == 0;
}
