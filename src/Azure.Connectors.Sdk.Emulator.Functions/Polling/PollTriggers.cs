using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Polling.Protocol;

namespace Azure.Connectors.Sdk.Emulator.Functions.Polling;

/// <summary>Receives the events of the functions with poll delivery, with the loop of the extension's host half.</summary>
internal sealed class PollTriggers : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly TimeSpan _stopTimeout;
    private readonly Task _running;

    /// <param name="functions">The functions of the app.</param>
    /// <param name="settings">The settings. A function whose settings aren't complete isn't polled, which is reported.</param>
    /// <param name="stopTimeout">The time for what is being handled when the host stops.</param>
    /// <param name="deliver">Delivers events to a function, and returns whether it succeeded.</param>
    /// <param name="report">Receives what went wrong.</param>
    public PollTriggers(
        IEnumerable<FunctionDefinition> functions,
        PollSettings settings,
        TimeSpan stopTimeout,
        Func<FunctionDefinition, IReadOnlyList<ConnectorTriggerEvent>, CancellationToken, Task<bool>> deliver,
        Action<FunctionDefinition, string> report)
    {
        _stopTimeout = stopTimeout;
        List<Task> loops = [];
        foreach (FunctionDefinition function in functions.Where(function => function.Trigger?.IsPolled == true))
        {
            try
            {
                PollLoop loop = Create(function, settings, deliver, report);
                loops.Add(Task.Run(() => loop.RunAsync(_stop.Token, _abort.Token)));
            }
            catch (FormatException exception)
            {
                report(function, $"No events are received for the function '{function.Name}'. {exception.Message}");
            }
        }

        _running = Task.WhenAll(loops);
    }

    /// <summary>Receives no more, and waits for what is being handled.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        _abort.CancelAfter(_stopTimeout);
        await _running.ConfigureAwait(false);
        _http.Dispose();
        _stop.Dispose();
        _abort.Dispose();
    }

    private PollLoop Create(
        FunctionDefinition function,
        PollSettings settings,
        Func<FunctionDefinition, IReadOnlyList<ConnectorTriggerEvent>, CancellationToken, Task<bool>> deliver,
        Action<FunctionDefinition, string> report)
    {
        FunctionBinding trigger = function.Trigger!;
        return new(
            new PollClient(_http, credential: null, TimeProvider.System),
            settings.Endpoints(trigger),
            settings.BatchSize(trigger),
            settings.Concurrency(trigger),
            (messages, cancellationToken) => deliver(
                function, [
                    .. messages.Select(message => new ConnectorTriggerEvent(message.Callback, message.MessageId))
                ], cancellationToken),
            (problem, exception) => report(function, exception is null ? problem : $"{problem} {exception.Message}"),
            TimeProvider.System);
    }
}
