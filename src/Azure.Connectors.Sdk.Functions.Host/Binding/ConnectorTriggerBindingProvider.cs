using System.Reflection;
using Azure.Connectors.Sdk.Functions.Host.Polling;
using Azure.Connectors.Sdk.Functions.Host.Webhook;
using Microsoft.Azure.WebJobs.Host.Triggers;

namespace Azure.Connectors.Sdk.Functions.Host.Binding;

/// <summary>Creates the binding of a parameter with the attribute.</summary>
internal sealed class ConnectorTriggerBindingProvider(ConnectorWebhook webhook, PollSettings settings) : ITriggerBindingProvider
{
    public Task<ITriggerBinding> TryCreateAsync(TriggerBindingProviderContext context)
    {
        ParameterInfo parameter = context.Parameter;
        if (parameter.GetCustomAttribute<ConnectorTriggerAttribute>(inherit: false) is not ConnectorTriggerAttribute attribute)
        {
            return Task.FromResult<ITriggerBinding>(null!);
        }

        EventValue.Check(parameter.ParameterType);
        return Task.FromResult<ITriggerBinding>(new ConnectorTriggerBinding(parameter, attribute, webhook, settings));
    }
}
