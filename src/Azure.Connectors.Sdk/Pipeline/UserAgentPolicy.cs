using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>Keeps a <c>User-Agent</c> that is a parameter of an operation: Azure.Core would append its own value.</summary>
internal sealed class UserAgentPolicy : HttpPipelinePolicy
{
    public static UserAgentPolicy Instance { get; } = new();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("Connector clients are asynchronous.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.TryGetProperty(typeof(ConnectorRequest), out object? property)
            && property is ConnectorRequest { UserAgent: { } userAgent })
        {
            message.Request.Headers.SetValue(HttpHeader.Names.UserAgent, userAgent);
        }

        return ProcessNextAsync(message, pipeline);
    }
}
