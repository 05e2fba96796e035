using System.Reflection;
using Azure.Connectors.Sdk.Functions.Host.Polling;
using Azure.Connectors.Sdk.Functions.Host.Webhook;
using Microsoft.Azure.WebJobs.Host.Bindings;
using Microsoft.Azure.WebJobs.Host.Listeners;
using Microsoft.Azure.WebJobs.Host.Protocols;
using Microsoft.Azure.WebJobs.Host.Triggers;

namespace Azure.Connectors.Sdk.Functions.Host.Binding;

/// <summary>Binds events to a parameter, and creates what receives them.</summary>
internal sealed class ConnectorTriggerBinding(
    ParameterInfo parameter, ConnectorTriggerAttribute attribute, ConnectorWebhook webhook, PollSettings settings) : ITriggerBinding
{
    public Type TriggerValueType => typeof(ConnectorTriggerInput);

    public IReadOnlyDictionary<string, Type> BindingDataContract { get; } = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        ["DeliveryMode"] = typeof(string),
        ["MessageId"] = typeof(string),
    };

    // A text is what the administration API of the host invokes a function with.
    public Task<ITriggerData> BindAsync(object value, ValueBindingContext context)
    {
        ConnectorTriggerInput input = value as ConnectorTriggerInput ?? new([new(value as string ?? "", null)]);
        Dictionary<string, object> data = new(StringComparer.OrdinalIgnoreCase)
        {
            ["DeliveryMode"] = EventValue.Mode(input.Events[0]),
            ["MessageId"] = input.Events[0].MessageId ?? "",
        };
        return Task.FromResult<ITriggerData>(new TriggerData(new ValueProvider(input, parameter.ParameterType), data));
    }

    public Task<IListener> CreateListenerAsync(ListenerFactoryContext context) => Task.FromResult<IListener>(
        attribute.DeliveryMode == ConnectorTriggerDeliveryMode.Poll
            ? settings.CreateListener(attribute, EventValue.IsBatch(parameter.ParameterType), context)
            : new WebhookListener(webhook, context.Descriptor.LogName ?? context.Descriptor.ShortName, context.Executor));

    public ParameterDescriptor ToParameterDescriptor() =>
        new TriggerParameterDescriptor { Name = parameter.Name, Type = "connectorTrigger" };

    private sealed class ValueProvider(ConnectorTriggerInput input, Type type) : IValueProvider
    {
        public Type Type => type;

        public Task<object> GetValueAsync() => Task.FromResult(EventValue.Create(input, type));

        public string ToInvokeString() => input.Events[0].MessageId ?? "";
    }
}
