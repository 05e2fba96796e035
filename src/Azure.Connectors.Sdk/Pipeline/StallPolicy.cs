using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Detects a server that stops accepting an upload, or doesn't connect or respond: a time-out for the complete attempt would end every
/// large upload, so each of these waits has as long as any other attempt. It comes after the token's policy and before the transport, since
/// neither a credential nor the wait before the next attempt counts.
/// </summary>
internal sealed class StallPolicy(TimeSpan networkTimeout) : HttpPipelinePolicy
{
    /// <summary>Watches a call; the source, which the call is sent with, is canceled when its server stalls.</summary>
    public static void Watch(HttpMessage message, CancellationTokenSource stalled) => message.SetProperty(typeof(StallPolicy), stalled);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("Connector clients are asynchronous.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => message.Request.Content is StreamedContent content && message.TryGetProperty(typeof(StallPolicy), out object? stalled)
            ? SendAsync(message, content, (CancellationTokenSource)stalled!, pipeline)
            : ProcessNextAsync(message, pipeline);

    private async ValueTask SendAsync(
        HttpMessage message, StreamedContent content, CancellationTokenSource stalled, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        TimeSpan? ownTimeout = message.NetworkTimeout;
        message.NetworkTimeout = Timeout.InfiniteTimeSpan;
        content.Waiting = isWaiting => SetTimer(stalled, isWaiting);
        SetTimer(stalled, isWaiting: true);
        try
        {
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
        finally
        {
            // A server can respond before it has received everything. The rest of the content doesn't matter then.
            content.Waiting = null;
            message.NetworkTimeout = ownTimeout;
            SetTimer(stalled, isWaiting: false);
        }

        if (message.HasResponse && message.Response.ContentStream is { } received)
        {
            message.Response.ContentStream = new StallingStream(received, networkTimeout);
        }
    }

    private void SetTimer(CancellationTokenSource stalled, bool isWaiting)
    {
        try
        {
            stalled.CancelAfter(isWaiting ? networkTimeout : Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The call has ended.
        }
    }
}
