using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>
/// Enumerations often list values of another kind than their type (<c>type: string, enum: [1, 2]</c>); the type decides what is on the
/// wire.
/// </summary>
internal static class EnumCoercion
{
    public static bool TryCoerce(JsonElement value, string? type, bool nullable, out JsonElement coerced)
    {
        coerced = value;
        if (value.ValueKind == JsonValueKind.Null)
        {
            return nullable || type is null or "null";
        }

        switch (type)
        {
            case "string":
                coerced = value.ValueKind == JsonValueKind.String ? value : JsonElements.Of(value.GetRawText());
                return value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
            case "integer" or "number":
                if (value.ValueKind == JsonValueKind.Number)
                {
                    return true;
                }

                bool isNumber = decimal.TryParse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
                coerced = JsonElements.Of(number);
                return isNumber;
            case "boolean":
                if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
                {
                    return true;
                }

                bool isBoolean = bool.TryParse(TextOf(value), out bool flag);
                coerced = JsonElements.Of(flag);
                return isBoolean;
            default:
                return type is null;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
