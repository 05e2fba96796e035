using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Passes events to the handlers of an application, for the packages that deliver events.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TriggerHandlers
{
    internal const string LogCategory = "Azure.Connectors.Sdk.Triggers";

    private static readonly ActivitySource s_source = new(LogCategory);

    private readonly Dictionary<string, TriggerFunction> _functions;
    private readonly Dictionary<string, SemaphoreSlim> _slots;
    private readonly IServiceScopeFactory _scopes;
    private readonly TriggerDuplicates? _duplicates;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal TriggerHandlers(IServiceProvider services)
    {
        _functions = services.GetServices<TriggerFunction>().ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);
        _slots = _functions.Values
            .Where(function => function.MaxConcurrency is not null)
            .ToDictionary(function => function.Name, function => new SemaphoreSlim(function.MaxConcurrency!.Value));
        _scopes = services.GetRequiredService<IServiceScopeFactory>();
        _duplicates = services.GetService<TriggerDuplicates>();
        _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _logger = services.GetService<ILoggerFactory>()?.CreateLogger(LogCategory) ?? NullLogger.Instance;
    }

    /// <summary>Gets the names of the handlers.</summary>
    public IReadOnlyCollection<string> FunctionNames => _functions.Keys;

    /// <summary>Finds a handler.</summary>
    /// <param name="functionName">The name, compared ignoring case.</param>
    /// <returns>The handler; <see langword="null"/> if there is none with the name.</returns>
    public TriggerFunction? Find(string functionName) => _functions.GetValueOrDefault(functionName);

    /// <summary>Passes an event to its handler. Failures of the handler are logged and don't throw an exception.</summary>
    /// <param name="function">The handler.</param>
    /// <param name="handle">The function that <see cref="TriggerFunction.Read"/> returned.</param>
    /// <param name="messageId">The ID of the event; <see langword="null"/> if it has none.</param>
    /// <param name="headers">The headers of the platform.</param>
    /// <param name="cancellationToken">The token to cancel the operation. A handler that doesn't observe it is no longer waited for, but
    /// counts as running until it ends.</param>
    /// <param name="sourceSlots">Limits the handlers of a source if the handler itself has no limit; <see langword="null"/> for no
    /// limit.</param>
    /// <returns>What became of the event. Only an event that is <see cref="TriggerOutcome.Handled"/> or
    /// <see cref="TriggerOutcome.Duplicate"/> can be acknowledged.</returns>
    public async Task<TriggerOutcome> HandleAsync(
        TriggerFunction function,
        Func<ConnectorTriggerContext, Task> handle,
        string? messageId,
        IReadOnlyDictionary<string, string> headers,
        CancellationToken cancellationToken,
        SemaphoreSlim? sourceSlots = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(handle);
        using Activity? activity = s_source.StartActivity(function.Name, ActivityKind.Consumer);
        SemaphoreSlim? slots = _slots.GetValueOrDefault(function.Name) ?? sourceSlots;
        TriggerOutcome outcome =
            await HandleInSlotAsync(function, handle, messageId, headers, slots, cancellationToken).ConfigureAwait(false);
        if (activity is not null)
        {
            activity.SetTag("connector.function", function.Name);
            activity.SetTag("connector.outcome", Describe(outcome));
            activity.SetStatus(
                outcome is TriggerOutcome.Failed or TriggerOutcome.Canceled ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }

        return outcome;
    }

    private static string Describe(TriggerOutcome outcome) => outcome switch
    {
        TriggerOutcome.Handled => "handled",
        TriggerOutcome.Duplicate => "duplicate",
        TriggerOutcome.Failed => "failed",
        _ => "canceled",
    };

    private async Task<TriggerOutcome> HandleInSlotAsync(
        TriggerFunction function,
        Func<ConnectorTriggerContext, Task> handle,
        string? messageId,
        IReadOnlyDictionary<string, string> headers,
        SemaphoreSlim? slot,
        CancellationToken cancellationToken)
    {
        try
        {
            if (slot is not null)
            {
                await slot.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            LogCanceled(function.Name);
            return TriggerOutcome.Canceled;
        }

        Task? running = null;
        using CancellationTokenSource timeout = new(Timeout.InfiniteTimeSpan, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            if (await IsDuplicateAsync(function.Name, messageId, cancellationToken).ConfigureAwait(false))
            {
                LogDuplicate(function.Name);
                return TriggerOutcome.Duplicate;
            }

            // A store that doesn't respond must not use up the time of the handler.
            timeout.CancelAfter(function.Timeout);

            // A handler can block its thread instead of being asynchronous, and must not block the time-out.
            running = Task.Run(() => RunAsync(function.Name, handle, messageId, headers, either.Token), CancellationToken.None);
            await running.WaitAsync(either.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A handler can throw anything. Whatever it throws, the event must be delivered again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // The handler may have completed at the moment of the cancellation.
            if (running is not { IsCompletedSuccessfully: true })
            {
                return Fail(function.Name, exception, timeout.Token, cancellationToken);
            }
        }
        finally
        {
            ReleaseAfter(running, slot);
        }

        if (_duplicates is not null && messageId is not null)
        {
            await _duplicates.AddAsync(function.Name, messageId).ConfigureAwait(false);
        }

        return TriggerOutcome.Handled;
    }

    private Task<bool> IsDuplicateAsync(string functionName, string? messageId, CancellationToken cancellationToken) =>
        _duplicates is null || messageId is null
            ? Task.FromResult(false)
            : _duplicates.ContainsAsync(functionName, messageId, cancellationToken);

    private async Task RunAsync(
        string functionName,
        Func<ConnectorTriggerContext, Task> handle,
        string? messageId,
        IReadOnlyDictionary<string, string> headers,
        CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = _scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await handle(new(functionName, headers, scope.ServiceProvider, cancellationToken) { MessageId = messageId })
                .ConfigureAwait(false);
        }
    }

    private TriggerOutcome Fail(string functionName, Exception exception, CancellationToken timeout, CancellationToken cancellationToken)
    {
        bool isCancellation = exception is OperationCanceledException;
        if (isCancellation && cancellationToken.IsCancellationRequested)
        {
            LogCanceled(functionName);
            return TriggerOutcome.Canceled;
        }

        if (isCancellation && timeout.IsCancellationRequested)
        {
            LogTimedOut(functionName);
        }
        else
        {
            LogFailed(exception, functionName);
        }

        return TriggerOutcome.Failed;
    }

    // A handler that doesn't observe its token keeps its slot until it ends. Its failure was reported when it was no longer waited for.
    private static void ReleaseAfter(Task? running, SemaphoreSlim? slot)
    {
        if (running is null or { IsCompleted: true })
        {
            slot?.Release();
            return;
        }

        _ = running.ContinueWith(
            ended =>
            {
                _ = ended.Exception;
                slot?.Release();
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    [LoggerMessage(1, LogLevel.Error, "The handler of {FunctionName} failed, so that the event is delivered again.")]
    private partial void LogFailed(Exception exception, string functionName);

    [LoggerMessage(
        2, LogLevel.Information, "The delivery of an event of {FunctionName} was canceled before its handler completed.")]
    private partial void LogCanceled(string functionName);

    [LoggerMessage(3, LogLevel.Error, "The handler of {FunctionName} exceeded its time-out, so that the event is delivered again.")]
    private partial void LogTimedOut(string functionName);

    [LoggerMessage(4, LogLevel.Information, "An event of {FunctionName} was handled before, and is dropped.")]
    private partial void LogDuplicate(string functionName);
}
