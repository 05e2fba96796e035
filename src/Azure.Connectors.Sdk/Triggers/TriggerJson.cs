using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Finds the members of a trigger callback that determine its shape.</summary>
internal static class TriggerJson
{
    /// <summary>Determines whether the reader is on a property of the given name, in any letter case.</summary>
    public static bool IsNamed(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return IsUnescapedName(ref reader, name);
        }

        return Ascii.EqualsIgnoreCase(reader.ValueSpan, name);
    }

    /// <summary>Enters a callback, which is an object.</summary>
    public static void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException(
                $"A trigger callback must be a JSON object with a 'body' property, but the input is {Describe(reader.TokenType)}.");
        }
    }

    /// <summary>Reads a callback up to the value of <c>body</c>.</summary>
    /// <param name="reader">Inside the callback.</param>
    /// <param name="hasBody">Whether a body was found before; it is the only one.</param>
    /// <returns><see langword="false"/> at the end of a callback that has a body.</returns>
    public static bool FindBody(ref Utf8JsonReader reader, ref bool hasBody)
    {
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return hasBody ? false : throw new JsonException(
                    "A trigger callback must have a 'body' property, but the input is an object without one.");
            }

            bool isBody = IsNamed(ref reader, "body"u8);
            if (isBody && hasBody)
            {
                throw new JsonException("The trigger callback has more than one 'body' property.");
            }

            JsonPosition.Advance(ref reader);
            if (isBody)
            {
                hasBody = true;
                return true;
            }

            JsonRead.Skip(ref reader);
        }
    }

    /// <summary>Reads an object up to its <c>value</c> array, or to its end if it has none.</summary>
    /// <param name="reader">On the start of the object; afterwards on the start of the array, or on the end of the object.</param>
    /// <param name="hasOtherMembers">Whether the part that was read has a member besides <c>value</c>.</param>
    /// <returns>The type of <c>value</c>; <see cref="JsonTokenType.None"/> if the object has no such member.</returns>
    public static JsonTokenType FindItems(ref Utf8JsonReader reader, out bool hasOtherMembers)
    {
        JsonTokenType found = JsonTokenType.None;
        hasOtherMembers = false;
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return found;
            }

            bool isValue = IsNamed(ref reader, "value"u8);
            hasOtherMembers |= !isValue;
            JsonPosition.Advance(ref reader);
            if (isValue && reader.TokenType == JsonTokenType.StartArray)
            {
                return found == JsonTokenType.None ? JsonTokenType.StartArray : throw SecondValue();
            }

            if (isValue && (found is JsonTokenType.None or JsonTokenType.Null))
            {
                found = reader.TokenType;
            }

            JsonRead.Skip(ref reader);
        }
    }

    /// <summary>Reads the members of an object that follow its <c>value</c> array.</summary>
    public static void FinishObject(ref Utf8JsonReader reader)
    {
        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return;
            }

            if (IsNamed(ref reader, "value"u8))
            {
                throw SecondValue();
            }

            JsonPosition.Advance(ref reader);
            JsonRead.Skip(ref reader);
        }
    }

    /// <summary>Describes a value for a message, without its content.</summary>
    public static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a Boolean value",
        _ => "null",
    };

    // A character has at most six bytes where it is escaped, so a longer name is another one.
    private static bool IsUnescapedName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        const int EscapedLength = 6;
        Span<char> text = stackalloc char[name.Length * EscapedLength];
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > text.Length)
        {
            return false;
        }

        try
        {
            int written = reader.CopyString(text);
            return Ascii.EqualsIgnoreCase(name, text[..written]);
        }
        catch (InvalidOperationException)
        {
            return false; // The name contains half of a surrogate pair, so it is another name.
        }
    }

    // One of the two would be lost, and it isn't known which one the sender meant.
    private static JsonException SecondValue() => new("The body of the trigger callback has a 'value' array and another 'value'.");
}
