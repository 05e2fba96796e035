using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Sends requests through the transport of the client. No code of the caller runs below it, so a failure here is one of the service or of
/// the connection to it. It sets the standard reason phrase of a response before the response is logged.
/// </summary>
internal sealed class ServiceTransport(HttpPipelineTransport transport) : HttpPipelineTransport
{
    public override Request CreateRequest() => transport.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Connector clients are asynchronous.");

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        try
        {
            await transport.ProcessAsync(message).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ServiceFailure.Record(message, e, hasResponse: false);
            throw;
        }

        if (message.HasResponse && !ReasonPhrase.IsStandard(message.Response))
        {
            message.Response = new ResponseView(message.Response);
        }
    }
}
