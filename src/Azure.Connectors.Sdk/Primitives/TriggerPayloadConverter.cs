using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Converts trigger payloads of all shapes for <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="TPayload">The payload.</typeparam>
/// <typeparam name="TItem">An item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TriggerPayloadConverter<TPayload, TItem> : JsonConverter<TPayload>
    where TPayload : TriggerCallbackPayload<TItem>, new()
{
    /// <summary>Gets a value that indicates whether the converter reads null, which isn't a callback and would be lost.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TPayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            TPayload payload = new();
            payload.ReadFrom(ref reader);
            return payload;
        }
        catch (Exception failure)
        {
            throw JsonFailure.At(failure, start, reader.TokenStartIndex);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPayload value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        value.WriteTo(writer);
    }
}
