using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Finds its way in a trigger's callback.</summary>
internal static class TriggerJson
{
    public static bool IsNamed(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Name, string name)
        => reader.ValueTextEquals(utf8Name) || string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes to the array called <c>value</c> directly within an object, if there is one.</summary>
    public static bool TryFindItems(ref Utf8JsonReader reader)
    {
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            bool isItems = IsNamed(ref reader, "value"u8, "value");
            JsonPosition.Advance(ref reader);
            if (isItems && reader.TokenType == JsonTokenType.StartArray)
            {
                return true;
            }

            JsonRead.Skip(ref reader);
        }

        return false;
    }

    /// <summary>Passes over the rest of an object's properties.</summary>
    public static void FinishObject(ref Utf8JsonReader reader)
    {
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return;
            }

            JsonPosition.Advance(ref reader);
            JsonRead.Skip(ref reader);
        }
    }
}
