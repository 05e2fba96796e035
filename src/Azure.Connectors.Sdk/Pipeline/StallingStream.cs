namespace Azure.Connectors.Sdk;

/// <summary>Represents the content of a response, each read of which has a time-out.</summary>
internal sealed class StallingStream(Stream content, TimeSpan timeout) : ForwardStream
{
    public override int Read(byte[] buffer, int offset, int count) => content.Read(buffer, offset, count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stalled.CancelAfter(timeout);
        try
        {
            return await content.ReadAsync(buffer, stalled.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (stalled.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TaskCanceledException("The response stalled.", new TimeoutException("The network time-out elapsed.", e));
        }
    }

    protected override void Release() => content.Dispose();
}
