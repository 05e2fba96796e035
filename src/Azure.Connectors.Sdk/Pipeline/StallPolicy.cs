using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Watches an attempt at an upload for a server that doesn't connect, take or answer any more: a time-out over the whole would end every
/// large upload, so each of these waits has as long as any other attempt. It comes after the token's policy and before the transport, since
/// neither a credential nor the wait before the next attempt counts.
/// </summary>
internal sealed class StallPolicy(TimeSpan networkTimeout) : HttpPipelinePolicy
{
    /// <summary>Watches a call; the source, which the call is sent with, is cancelled when its server stalls.</summary>
    public static void Watch(HttpMessage message, CancellationTokenSource stalled) => message.SetProperty(typeof(StallPolicy), stalled);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => throw new NotSupportedException("Connector clients are asynchronous.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => message.TryGetProperty(typeof(StallPolicy), out object? stalled) && message.Request.Content is StreamedContent content
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
            // A server may answer before it has taken everything, and what is still being written then counts no more.
            content.Waiting = null;
            message.NetworkTimeout = ownTimeout;
            SetTimer(stalled, isWaiting: false);
        }

        if (message.HasResponse && message.Response.ContentStream is { } answer)
        {
            message.Response.ContentStream = new StallingStream(answer, networkTimeout);
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
