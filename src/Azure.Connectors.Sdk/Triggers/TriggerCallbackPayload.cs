using System.ComponentModel;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the request that a Connector Namespace sends when a trigger fires. Each trigger has its own class, which derives from
/// <see cref="TriggerCallbackPayload{T}"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TriggerCallbackPayload
{
    private protected TriggerCallbackPayload()
    {
    }

    internal abstract void ReadFrom(ref Utf8JsonReader reader);

    internal abstract void WriteTo(Utf8JsonWriter writer);
}

/// <summary>Represents the request that a Connector Namespace sends when a trigger fires, with typed items.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public abstract class TriggerCallbackPayload<T> : TriggerCallbackPayload
{
    /// <summary>
    /// Gets or sets the content of the callback. It is never <see langword="null"/> in a payload that was read; without items, <c>Value</c>
    /// is an empty list.
    /// </summary>
    public TriggerCallbackBody<T>? Body { get; set; }

    /// <summary>Reads an item.</summary>
    /// <param name="reader">The reader, on the first token of the item, which is never null; afterwards on its last token.</param>
    /// <returns>The item.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract T ReadItem(ref Utf8JsonReader reader);

    /// <summary>Writes an item.</summary>
    /// <param name="writer">The writer, at a position where a value is expected.</param>
    /// <param name="item">The item.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void WriteItem(Utf8JsonWriter writer, T item);

    internal override void ReadFrom(ref Utf8JsonReader reader)
    {
        TriggerJson.Enter(ref reader);
        bool hasBody = false;
        while (TriggerJson.FindBody(ref reader, ref hasBody))
        {
            Body = new TriggerCallbackBody<T> { Value = ReadBody(ref reader) };
        }
    }

    // Always with a list of items, so that reading the result returns the same number of items.
    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("body"u8);
        writer.WriteStartArray("value"u8);
        foreach (T item in Body?.Value ?? [])
        {
            if (item is not null)
            {
                WriteItem(writer, item);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private List<T> ReadBody(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => ReadItems(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => [ReadItem(ref reader)],
        JsonTokenType.Null =>
            throw new JsonException("The 'body' of the trigger callback is null; an item or a list of items was expected."),
        _ => throw new JsonException(
            "The 'body' of the trigger callback is a string, not an item. Use ConnectorTriggerPayload.ReadBinaryContentAsync to read the "
                + "content of a file."),
    };

    private List<T> ReadObject(ref Utf8JsonReader reader)
    {
        Utf8JsonReader ahead = reader;
        JsonTokenType value = TriggerJson.FindItems(ref ahead, out bool hasOtherMembers);
        if (value == JsonTokenType.StartArray)
        {
            reader = ahead;
            List<T> items = ReadItems(ref reader);
            TriggerJson.FinishObject(ref reader);
            return items;
        }

        if (!hasOtherMembers && (value is JsonTokenType.None or JsonTokenType.Null))
        {
            reader = ahead;
            return [];
        }

        T item = ReadItem(ref reader);
        if (value == JsonTokenType.None || HasMembers(item))
        {
            return [item];
        }

        return value == JsonTokenType.Null
            ? []
            : throw new JsonException(
                $"The 'value' in the body of the trigger callback isn't an array of items but {TriggerJson.Describe(value)}, and the body "
                    + $"has "
                    + $"no property of a single item.");
    }

    // Any JSON is an item of a trigger without a schema. Other items are written without the properties that their type doesn't know.
    private bool HasMembers(T item)
    {
        if (item is JsonElement)
        {
            return true;
        }

        using PooledBuffer buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        try
        {
            WriteItem(writer, item);
            return writer.BytesCommitted + writer.BytesPending > "{}".Length;
        }
        catch (InvalidOperationException)
        {
            return true; // Half of a surrogate pair can be read but not written.
        }
    }

    private List<T> ReadItems(ref Utf8JsonReader reader)
    {
        List<T> items = [];
        while (JsonRead.NextItem(ref reader))
        {
            // A null in the list carries no event, and neither does a value that is read as null, such as an empty string instead of an
            // object.
            if (reader.TokenType != JsonTokenType.Null && ReadItem(ref reader) is T item)
            {
                items.Add(item);
            }
        }

        return items;
    }
}
