using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Creates the function that reads a payload from a callback. A payload type names its converter, and nothing is found by reflection over
/// its members, so trimmed and native applications work. The depth is the one that <see cref="ConnectorTriggerPayload"/> allows.
/// </summary>
internal static class CallbackReader
{
    private static readonly JsonSerializerOptions s_options =
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(), MaxDepth = JsonBuffers.MaxDepth };

    private static readonly JsonReaderOptions s_readerOptions = new() { MaxDepth = JsonBuffers.MaxDepth };

    /// <returns>A function that reads a callback from UTF-8 bytes. It throws <see cref="JsonException"/> if they aren't a
    /// callback.</returns>
    /// <exception cref="InvalidOperationException">The type has no converter.</exception>
    public static Func<ReadOnlyMemory<byte>, TPayload> Create<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload>()
        where TPayload : notnull
    {
        // A raw payload is the callback as it is.
        if (typeof(TPayload) == typeof(JsonElement))
        {
            return callback => (TPayload)(object)ReadElement(callback);
        }

        if (typeof(TPayload) == typeof(string))
        {
            return callback => (TPayload)(object)Encoding.UTF8.GetString(Check(callback).Span);
        }

        if (typeof(TPayload) == typeof(Stream))
        {
            return callback => (TPayload)(object)OpenStream(Check(callback));
        }

        return typeof(TPayload).GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is Type converter
            && Activator.CreateInstance(converter) is JsonConverter<TPayload> instance
                ? Typed(JsonMetadataServices.CreateValueInfo<TPayload>(s_options, instance))
                : throw new InvalidOperationException(
                    $"{typeof(TPayload)} isn't the payload type of a trigger: it has no [JsonConverter] attribute. Use the payload type "
                        + "that the package of the connector contains for the trigger, or JsonElement, string or Stream for the callback "
                        + "as it is.");
    }

    private static Func<ReadOnlyMemory<byte>, TPayload> Typed<TPayload>(JsonTypeInfo<TPayload> type)
    {
        bool checksItself = typeof(TriggerCallbackPayload).IsAssignableFrom(typeof(TPayload));
        return callback => JsonSerializer.Deserialize((checksItself ? callback : Check(callback)).Span, type)
            ?? throw new JsonException("An object was expected.");
    }

    private static ReadOnlyMemory<byte> Check(ReadOnlyMemory<byte> callback)
    {
        CallbackEnvelope.Check(callback.Span, s_readerOptions);
        return callback;
    }

    private static JsonElement ReadElement(ReadOnlyMemory<byte> callback)
    {
        Utf8JsonReader reader = new(Check(callback).Span, s_readerOptions);
        return JsonElement.ParseValue(ref reader);
    }

    private static MemoryStream OpenStream(ReadOnlyMemory<byte> callback) =>
        MemoryMarshal.TryGetArray(callback, out ArraySegment<byte> array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(callback.ToArray(), writable: false);
}
