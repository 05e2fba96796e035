namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>
/// Acknowledges events. The first request is sent at once; events that are handled while it is sent share the next one.
/// </summary>
/// <param name="client">Sends the requests.</param>
/// <param name="endpoints">The endpoints of the trigger configuration.</param>
internal sealed class Acknowledger(PollClient client, PollEndpoints endpoints)
{
    private readonly Queue<Batch> _waiting = new();
    private bool _isSending;

    /// <summary>Acknowledges events that were handled.</summary>
    /// <param name="messages">The events, up to <see cref="PollClient.MaxEvents"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The IDs of the events that weren't acknowledged, and will be delivered again.</returns>
    /// <exception cref="PollProtocolException">The response isn't a success, or can't be read.</exception>
    /// <exception cref="HttpRequestException">The endpoint can't be reached.</exception>
    public async Task<IReadOnlyList<string>> AcknowledgeAsync(
        IReadOnlyList<PollMessage> messages, CancellationToken cancellationToken)
    {
        Batch batch = new(messages);
        bool isFirst;
        lock (_waiting)
        {
            _waiting.Enqueue(batch);
            isFirst = !_isSending;
            _isSending = true;
        }

        if (isFirst)
        {
            // It isn't awaited, because it also sends what others add meanwhile. It throws no exceptions.
            _ = SendAllAsync(cancellationToken);
        }

        IReadOnlyList<string> failed = await batch.Failed.Task.ConfigureAwait(false);
        return [.. messages.Select(message => message.MessageId).Where(failed.Contains)];
    }

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        while (Take() is { Count: > 0 } batches)
        {
            try
            {
                PollMessage[] messages = [.. batches.SelectMany(batch => batch.Messages)];
                IReadOnlyList<string> failed =
                    await client.AcknowledgeAsync(endpoints, messages, cancellationToken).ConfigureAwait(false);
                batches.ForEach(batch => batch.Failed.SetResult(failed));
            }
#pragma warning disable CA1031 // Each caller gets the exception.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                batches.ForEach(batch => batch.Failed.SetException(exception));
            }
        }
    }

    /// <summary>Takes the events of the next request; if there are none, the next caller sends its own.</summary>
    private List<Batch> Take()
    {
        lock (_waiting)
        {
            List<Batch> batches = [];
            int count = 0;
            while (_waiting.TryPeek(out Batch? next) && (count += next.Messages.Count) <= PollClient.MaxEvents)
            {
                batches.Add(_waiting.Dequeue());
            }

            _isSending = batches.Count > 0;
            return batches;
        }
    }

    private sealed class Batch(IReadOnlyList<PollMessage> messages)
    {
        public IReadOnlyList<PollMessage> Messages => messages;

        public TaskCompletionSource<IReadOnlyList<string>> Failed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
