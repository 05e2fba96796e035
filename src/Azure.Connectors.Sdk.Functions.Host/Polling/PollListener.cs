using System.Diagnostics.CodeAnalysis;
using Azure.Connectors.Sdk.Functions.Host.Binding;
using Azure.Connectors.Sdk.Polling.Protocol;
using Microsoft.Azure.WebJobs.Host.Executors;
using Microsoft.Azure.WebJobs.Host.Listeners;
using Microsoft.Azure.WebJobs.Host.Scale;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Host.Polling;

/// <summary>Receives the events of a function while the host listens.</summary>
[SuppressMessage("Design", "CA1001", Justification = "No code waits for a handle of the tokens, so that they hold nothing to release.")]
internal sealed partial class PollListener : IListener, ITargetScalerProvider
{
    private readonly Func<PollEndpoints, PollLoop> _createLoop;
    private readonly PollEndpointSource _endpoints;
    private readonly ITargetScaler _scaler;
    private readonly ITriggeredFunctionExecutor _executor;
    private readonly ILogger _logger;
    private readonly string _functionName;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private Task _running = Task.CompletedTask;

    public PollListener(
        PollClient client,
        PollEndpointSource endpoints,
        int batchSize,
        int concurrency,
        TimeProvider time,
        ListenerFactoryContext context,
        ILogger logger)
    {
        _executor = context.Executor;
        _functionName = context.Descriptor.LogName ?? context.Descriptor.ShortName;
        _logger = logger;
        _endpoints = endpoints;
        _createLoop = known => new(client, known, batchSize, concurrency, HandleAsync, Report, time);
        _scaler = new PollTargetScaler(client, endpoints, context.Descriptor.Id, batchSize * concurrency);
    }

    public ITargetScaler GetTargetScaler() => _scaler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        PollLoop loop = _createLoop(await _endpoints.GetAsync(cancellationToken).ConfigureAwait(false));
        _running = Task.Run(() => loop.RunAsync(_stop.Token, _abort.Token), CancellationToken.None);
    }

    /// <summary>Receives no more, and waits for the functions that run until the token is cancelled.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        using CancellationTokenRegistration abort = cancellationToken.Register(_abort.Cancel);

        // A function can ignore its token, so that the host doesn't wait for it any longer.
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Cancel()
    {
        _stop.Cancel();
        _abort.Cancel();
    }

    // What still runs uses the tokens, and they hold nothing that must be released.
    public void Dispose() => Cancel();

    private async Task<bool> HandleAsync(IReadOnlyList<PollMessage> messages, CancellationToken cancellationToken)
    {
        ConnectorTriggerInput input = new([.. messages.Select(message => new ConnectorEventData(message.Callback, message.MessageId))]);
        FunctionResult result = await _executor
            .TryExecuteAsync(new TriggeredFunctionData { TriggerValue = input }, cancellationToken)
            .ConfigureAwait(false);
        return result.Succeeded;
    }

    private void Report(string problem, Exception? exception) => LogProblem(exception, _functionName, problem);

    [LoggerMessage(1, LogLevel.Warning, "{FunctionName}: {Problem}")]
    private partial void LogProblem(Exception? exception, string functionName, string problem);
}
