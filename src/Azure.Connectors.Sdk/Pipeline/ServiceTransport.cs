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

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        ValueTask sending;
        try
        {
            sending = transport.ProcessAsync(message);
        }
        catch (Exception e)
        {
            ServiceFailure.Record(message, e, hasResponse: false);
            throw;
        }

        if (!sending.IsCompletedSuccessfully)
        {
            return WaitAsync(message, sending);
        }

        // A pooled source of the task is released when the result is read.
        sending.GetAwaiter().GetResult();
        SetReasonPhrase(message);
        return ValueTask.CompletedTask;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask WaitAsync(HttpMessage message, ValueTask sending)
    {
        try
        {
            await sending.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ServiceFailure.Record(message, e, hasResponse: false);
            throw;
        }

        SetReasonPhrase(message);
    }

    private static void SetReasonPhrase(HttpMessage message)
    {
        if (message.HasResponse && !ReasonPhrase.IsStandard(message.Response))
        {
            message.Response = new ResponseView(message.Response);
        }
    }
}
