using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>What a Connector Namespace posts when a trigger fires. Each trigger has a class of its own that derives from <see cref="TriggerCallbackPayload{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TriggerCallbackPayload
{
    private protected TriggerCallbackPayload()
    {
    }

    internal abstract void ReadFrom(ref Utf8JsonReader reader);

    internal abstract void WriteTo(Utf8JsonWriter writer);
}

/// <summary>What a Connector Namespace posts when a trigger fires, its items typed.</summary>
/// <typeparam name="T">An item.</typeparam>
public abstract class TriggerCallbackPayload<T> : TriggerCallbackPayload
{
    /// <summary>The callback's content; null where it had none.</summary>
    public TriggerCallbackBody<T>? Body { get; set; }

    /// <summary>Reads an item.</summary>
    /// <param name="reader">Stands on the item's first token, which is never null, and on its last afterwards.</param>
    /// <returns>The item.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract T ReadItem(ref Utf8JsonReader reader);

    /// <summary>Writes an item.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="item">The item.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void WriteItem(Utf8JsonWriter writer, T item);

    internal override void ReadFrom(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A trigger's callback must be a JSON object.");
        }

        while (true)
        {
            JsonPosition.Advance(ref reader);
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return;
            }

            bool isBody = TriggerJson.IsNamed(ref reader, "body"u8, "body");
            JsonPosition.Advance(ref reader);
            if (isBody)
            {
                ReadBody(ref reader);
            }
            else
            {
                JsonRead.Skip(ref reader);
            }
        }
    }

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Body is not null)
        {
            writer.WriteStartObject("body"u8);
            if (Body.Value is { } items)
            {
                writer.WriteStartArray("value"u8);
                foreach (T item in items)
                {
                    WriteItem(writer, item);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void ReadBody(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                Body = null;
                break;
            case JsonTokenType.StartArray:
                Body = new TriggerCallbackBody<T> { Value = ReadItems(ref reader) };
                break;
            case JsonTokenType.StartObject:
                Utf8JsonReader ahead = reader;
                if (TriggerJson.TryFindItems(ref ahead))
                {
                    reader = ahead;
                    Body = new TriggerCallbackBody<T> { Value = ReadItems(ref reader) };
                    TriggerJson.FinishObject(ref reader);
                }
                else
                {
                    Body = new TriggerCallbackBody<T> { Value = [ReadItem(ref reader)] };
                }

                break;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                Body = new TriggerCallbackBody<T> { Value = [ReadItem(ref reader)] };
                break;
            default:
                throw new JsonException("The callback's body is a text and not an item; a file's content is read by ConnectorTriggerPayload.ReadBinaryContentAsync.");
        }
    }

    private List<T> ReadItems(ref Utf8JsonReader reader)
    {
        List<T> items = [];
        while (JsonRead.NextItem(ref reader))
        {
            // Nothing happened to nothing: a null among the items is left out.
            if (reader.TokenType != JsonTokenType.Null)
            {
                items.Add(ReadItem(ref reader));
            }
        }

        return items;
    }
}
