using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Remembers which events were handled. If the store fails, an event counts as not handled, so that it is never lost; it can be handled
/// twice.
/// </summary>
internal sealed partial class TriggerDuplicates(
    IDistributedCache store, ConnectorTriggerDuplicateOptions options, TimeProvider time, ILogger logger)
{
    private static readonly byte[] s_handled = [1];

    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task<bool> ContainsAsync(string functionName, string messageId, CancellationToken cancellationToken)
    {
        try
        {
            byte[]? value = null;
            await UseAsync(
                async token => value = await store.GetAsync(Key(functionName, messageId), token).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
            return value is not null;
        }
#pragma warning disable CA1031 // A store can throw anything. Whatever it throws, the event must be handled.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            cancellationToken.ThrowIfCancellationRequested();
            LogReadFailed(exception, functionName);
            return false;
        }
    }

    /// <summary>Remembers an event that was handled. A delivery that ends meanwhile must still be remembered.</summary>
    public async Task AddAsync(string functionName, string messageId)
    {
        try
        {
            DistributedCacheEntryOptions entry = new() { AbsoluteExpirationRelativeToNow = options.Retention };
            await UseAsync(token => store.SetAsync(Key(functionName, messageId), s_handled, entry, token), CancellationToken.None)
                .ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A store can throw anything. Whatever it throws, the event was handled.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogWriteFailed(exception, functionName);
        }
    }

    private static string Key(string functionName, string messageId) => $"connector-trigger:{functionName}:{messageId}";

    // A store that doesn't observe the token is no longer waited for.
    private async Task UseAsync(Func<CancellationToken, Task> use, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timeout = new(options.StoreTimeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        await use(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
    }

    [LoggerMessage(
        5, LogLevel.Warning, "The store of handled events can't be read, so that an event of {FunctionName} can be handled twice.")]
    private partial void LogReadFailed(Exception exception, string functionName);

    [LoggerMessage(
        6, LogLevel.Warning, "The store of handled events can't be written, so that an event of {FunctionName} can be handled twice.")]
    private partial void LogWriteFailed(Exception exception, string functionName);
}
