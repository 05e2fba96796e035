using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure.Connectors.Sdk.Polling.Protocol;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Receives the events of one source and passes them to its handler.</summary>
[SuppressMessage(
    "Reliability", "CA1001", Justification = "Nobody waits for a handle of the semaphore, so that it holds nothing to release.")]
internal sealed partial class SourcePoller(
    TriggerFunction function,
    ConnectorPollingSource source,
    Func<TokenCredential> credential,
    TriggerHandlers handlers,
    HttpClient http,
    PollingMetrics metrics,
    TimeProvider time,
    ILogger logger)
{
    private const int DefaultConcurrency = 32;
    private static readonly TimeSpan s_depthInterval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_resolveInterval = TimeSpan.FromSeconds(10);

    // A handler that doesn't observe its token runs longer than its event has a slot of the loop.
    private readonly SemaphoreSlim _handlerSlots = new(DefaultConcurrency, DefaultConcurrency);

    private PollLoop? _loop;

    /// <summary>Gets a value that indicates whether events can be received: not while the endpoints are unknown, or if requests have failed
    /// repeatedly.</summary>
    public bool IsReceiving => _loop is { IsReceiving: true };

    /// <param name="stop">Ends receiving.</param>
    /// <param name="abort">Cancels what is being handled.</param>
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        if (await ResolveAsync(stop).ConfigureAwait(false) is not PollEndpoints endpoints)
        {
            return;
        }

        // An emulator on loopback needs no token, and must not get one.
        TokenCredential? identity;
        try
        {
            identity = endpoints.Receive.IsLoopback ? null : credential();
        }
        catch (Exception exception)
        {
            // Without this entry, nothing would be logged until the other sources end.
            Report("The credential can't be created, so no events are received.", exception);
            throw;
        }

        PollClient client = new(http, identity, time, source.Audience);
        _loop = new(client, endpoints, 1, function.MaxConcurrency ?? DefaultConcurrency, HandleAsync, Report, time);
        await Task.WhenAll(_loop.RunAsync(stop, abort), MeasureDepthAsync(client, endpoints, stop)).ConfigureAwait(false);
    }

    /// <returns>The endpoints; <see langword="null"/> if receiving was stopped.</returns>
    private async Task<PollEndpoints?> ResolveAsync(CancellationToken stop)
    {
        PollEndpoints? endpoints = EndpointResolver.FromSettings(source);
        while (endpoints is null && !stop.IsCancellationRequested)
        {
            try
            {
                endpoints = await EndpointResolver.FromResourceAsync(source, http, credential, stop).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // A source that ended would receive nothing until the host is restarted.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (!stop.IsCancellationRequested)
                {
                    Report("The polling endpoints couldn't be read. They are read again later.", exception);
                    await Task.Delay(s_resolveInterval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }

        return endpoints;
    }

    private async Task<bool> HandleAsync(IReadOnlyList<PollMessage> messages, CancellationToken cancellationToken)
    {
        PollMessage message = messages[0];
        metrics.Receive(function.Name);
        bool isHandled = await HandleAsync(message, cancellationToken).ConfigureAwait(false);
        metrics.End(function.Name, isHandled, time.GetUtcNow() - message.LockStart);
        return isHandled;
    }

    private async Task<bool> HandleAsync(PollMessage message, CancellationToken cancellationToken)
    {
        Func<ConnectorTriggerContext, Task> handle;
        IReadOnlyDictionary<string, string> headers;
        try
        {
            byte[] callback = Encoding.UTF8.GetBytes(message.Callback);
            handle = function.Read(callback);
            headers = CallbackHeaders.Read(callback);
        }
#pragma warning disable CA1031 // A converter can throw anything. Whatever it throws, this event can't be read.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogUnreadable(function.Name, exception.GetType());
            return false;
        }

        TriggerOutcome outcome = await handlers
            .HandleAsync(function, handle, message.MessageId, headers, cancellationToken, _handlerSlots)
            .ConfigureAwait(false);
        return outcome is TriggerOutcome.Handled or TriggerOutcome.Duplicate;
    }

    private async Task MeasureDepthAsync(PollClient client, PollEndpoints endpoints, CancellationToken stop)
    {
        while (endpoints.ApproximateQueueDepth is not null && !stop.IsCancellationRequested)
        {
            try
            {
                if (metrics.IsDepthObserved)
                {
                    metrics.SetDepth(function.Name, await client.GetApproximateQueueDepthAsync(endpoints, stop).ConfigureAwait(false));
                }
            }
#pragma warning disable CA1031 // A measurement that fails must not end receiving.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                LogDepthUnknown(function.Name, exception.GetType());
            }

            await Task.Delay(s_depthInterval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Report(string problem, Exception? exception) => LogProblem(exception, function.Name, problem);

    [LoggerMessage(1, LogLevel.Warning, "{FunctionName}: {Problem}")]
    private partial void LogProblem(Exception? exception, string functionName, string problem);

    // The message of the exception can quote the event.
    [LoggerMessage(
        2,
        LogLevel.Error,
        "An event of {FunctionName} can't be read as the payload of its handler, and will be delivered again. The reader threw "
            + "{Exception}.")]
    private partial void LogUnreadable(string functionName, Type exception);

    [LoggerMessage(3, LogLevel.Debug, "The number of waiting events of {FunctionName} isn't known: {Exception}.")]
    private partial void LogDepthUnknown(string functionName, Type exception);
}
