using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Gets the converter that a payload's type names. Nothing is found by reflection over its members, so trimmed and native applications
/// work. The depth is the one that
/// <see cref="ConnectorTriggerPayload"/> allows.
/// </summary>
internal static class PayloadType
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(), MaxDepth = 128 };

    /// <exception cref="InvalidOperationException">The type has no converter.</exception>
    public static JsonTypeInfo<TPayload> Create<TPayload>()
        where TPayload : class =>
        typeof(TPayload).GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is Type converter
        && Activator.CreateInstance(converter) is JsonConverter<TPayload> instance
            ? JsonMetadataServices.CreateValueInfo<TPayload>(s_options, instance)
            : throw new InvalidOperationException(
                $"{typeof(TPayload)} isn't the payload type of a trigger: it has no [JsonConverter] attribute. Use the payload type that "
                    + "the package of the connector contains for the trigger.");
}
