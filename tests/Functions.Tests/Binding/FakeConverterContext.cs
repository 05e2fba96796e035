using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Core;

namespace Azure.Connectors.Sdk.Functions.Tests.Binding;

/// <summary>Represents a parameter to bind, without a worker.</summary>
internal sealed class FakeConverterContext(object? source, Type type) : ConverterContext
{
    public override Type TargetType => type;

    public override object? Source => source;

    public override FunctionContext FunctionContext => throw new NotSupportedException();

    public override IReadOnlyDictionary<string, object> Properties { get; } = new Dictionary<string, object>();

    /// <summary>Creates what a current host sends for an event.</summary>
    public static ModelBindingData Event(string data, string? messageId = null) => new EventData(
        JsonSerializer.Serialize(new { deliveryMode = messageId is null ? "Webhook" : "Poll", data, messageId }));

    public static ModelBindingData Raw(string content, string source = "AzureConnectorEvent") => new EventData(content, source);

    public static CollectionModelBindingData Batch(params ModelBindingData[] events) => new EventBatch(events);

    private sealed class EventData(string content, string source = "AzureConnectorEvent") : ModelBindingData
    {
        public override string Version => "1.0";

        public override string Source => source;

        public override BinaryData Content => BinaryData.FromString(content);

        public override string ContentType => "application/json";
    }

    private sealed class EventBatch(ModelBindingData[] events) : CollectionModelBindingData
    {
        public override ModelBindingData[] ModelBindingData => events;
    }
}
