using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core.Serialization;

namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>Creates the value of a parameter from the events of an invocation.</summary>
/// <param name="serializer">The serializer of the worker, for types that aren't payloads.</param>
internal sealed class EventBinder(ObjectSerializer serializer)
{
    /// <exception cref="JsonException">An event isn't a callback, or can't be converted to the type.</exception>
    /// <exception cref="NotSupportedException">The type can't have the events.</exception>
    public object Bind(HostInput input, Type type)
    {
        if (type.IsArray && type != typeof(byte[]))
        {
            Type element = type.GetElementType()!;
            return input.IsBatch || IsEventType(element)
                ? ToArray(element, [.. input.Events.Select(received => BindEvent(received, element))])
                : BindItems(input.Events[0], element);
        }

        return input is { IsBatch: true, Events.Count: not 1 }
            ? throw new NotSupportedException(
                $"One event was expected, but the host sent a batch of {input.Events.Count} events. Change the type of the parameter to "
                    + $"{type.Name}[].")
            : BindEvent(input.Events[0], type);
    }

    /// <summary>Determines whether a type represents a whole event rather than an item of the payload.</summary>
    private static bool IsEventType(Type type) =>
        type == typeof(string)
        || type == typeof(JsonElement)
        || type == typeof(BinaryData)
        || type == typeof(byte[])
        || typeof(TriggerCallbackPayload).IsAssignableFrom(type)
        || typeof(IConnectorEvent).IsAssignableFrom(type);

    private object BindEvent(ReceivedEvent received, Type type)
    {
        if (typeof(IConnectorEvent).IsAssignableFrom(type))
        {
            IConnectorEvent value = Create<IConnectorEvent>(type);
            value.Set(BindEvent(received, type.GetGenericArguments()[0]), received.MessageId);
            return value;
        }

        return BindCallback(received.Callback, type);
    }

    private object BindCallback(BinaryData callback, Type type)
    {
        if (typeof(TriggerCallbackPayload).IsAssignableFrom(type))
        {
            TriggerCallbackPayload payload = Create<TriggerCallbackPayload>(type);
            TriggerCallbackReader.Read(callback.ToMemory(), payload);
            return payload;
        }

        TriggerCallbackReader.Check(callback.ToMemory());
        if (type == typeof(string))
        {
            return callback.ToString();
        }

        if (type == typeof(BinaryData))
        {
            return callback;
        }

        if (type == typeof(JsonElement))
        {
            return ToJson(callback);
        }

        return type == typeof(byte[]) ? ReadFile(callback) : Deserialize(callback, type);
    }

    private Array BindItems(ReceivedEvent received, Type element)
    {
        CallbackItems items = new();
        TriggerCallbackReader.Read(received.Callback.ToMemory(), items);
        return ToArray(
            element, [.. items.Body!.Value!.Select(item => Deserialize(BinaryData.FromString(item.GetRawText()), element))]);
    }

    private object Deserialize(BinaryData json, Type type) =>
        serializer.Deserialize(json.ToStream(), type, default)
        ?? throw new JsonException($"{type} was expected, but the trigger callback was read as null.");

    private static JsonElement ToJson(BinaryData callback)
    {
        using JsonDocument document = JsonDocument.Parse(callback, new()
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = ConnectorTriggerPayload.SerializerOptions.MaxDepth,
        });
        return document.RootElement.Clone();
    }

    private static byte[] ReadFile(BinaryData callback) =>
        ConnectorTriggerPayload.TryReadBinaryContent(callback.ToString(), out BinaryData? content)
            ? content.ToArray()
            : throw new JsonException(
                "The content of a file was expected, which is base64 text in the 'body' of the trigger callback, but the 'body' is not. "
                    + "Change the type of the parameter to the payload type of the trigger to get its items.");

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The array type is the type of a parameter, so it exists.")]
    private static Array ToArray(Type element, object[] values)
    {
        Array array = Array.CreateInstance(element, values.Length);
        values.CopyTo(array, 0);
        return array;
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2067", Justification = "The worker gets the type from the parameter of a function, whose types aren't trimmed.")]
    private static T Create<T>(Type type) =>
        type.IsAbstract
            ? throw new NotSupportedException($"{type} is abstract. Change the type of the parameter to the payload type of the trigger.")
            : (T)Activator.CreateInstance(type)!;
}
