using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Google.Protobuf;

namespace Azure.Connectors.Sdk.Emulator.Functions.Invocation;

/// <summary>Creates the data of a trigger in the form in which a host sends it.</summary>
internal static class FunctionInput
{
    private const string Timer =
        """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""";

    /// <summary>Creates the data of any trigger from text.</summary>
    public static TypedData Text(FunctionBinding trigger, string? input)
    {
        if (input is null)
        {
            return trigger.Is("timerTrigger") ? new() { Json = Timer } : new();
        }

        return IsBinary(trigger) ? new() { Bytes = ByteString.CopyFromUtf8(input) } : new() { String = input };
    }

    /// <summary>Creates the data of a connector trigger.</summary>
    public static TypedData Events(FunctionBinding trigger, IReadOnlyList<ConnectorTriggerEvent> events, ConnectorEventFormat format)
    {
        if (trigger.SupportsDeferredBinding && format == ConnectorEventFormat.Automatic)
        {
            ModelBindingData[] data = [.. events.Select(ToModelBindingData)];
            return trigger.IsBatched
                ? new() { CollectionModelBindingData = new() { ModelBindingData = { data } } }
                : new() { ModelBindingData = data[0] };
        }

        if (IsBinary(trigger))
        {
            return trigger.IsBatched
                ? new() { CollectionBytes = new() { Bytes = { events.Select(e => ByteString.CopyFromUtf8(e.Data)) } } }
                : new() { Bytes = ByteString.CopyFromUtf8(events[0].Data) };
        }

        return trigger.IsBatched
            ? new() { CollectionString = new() { String = { events.Select(e => e.Data) } } }
            : new() { String = events[0].Data };
    }

    private static bool IsBinary(FunctionBinding trigger) =>
        string.Equals(trigger.DataType, "binary", StringComparison.OrdinalIgnoreCase);

    private static ModelBindingData ToModelBindingData(ConnectorTriggerEvent received)
    {
        using MemoryStream content = new();
        using (Utf8JsonWriter writer = new(content))
        {
            writer.WriteStartObject();
            writer.WriteString("deliveryMode", received.MessageId is null ? "Webhook" : "Poll");
            writer.WriteString("data", received.Data);
            writer.WriteString("messageId", received.MessageId);
            writer.WriteEndObject();
        }

        return new()
        {
            Version = "1.0",
            Source = "AzureConnectorEvent",
            ContentType = "application/json",
            Content = ByteString.CopyFrom(content.ToArray()),
        };
    }
}
