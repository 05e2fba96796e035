using System.Diagnostics;
using System.Security.Cryptography;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Http;
using Azure.Connectors.Sdk.Emulator.Functions.Invocation;
using Azure.Connectors.Sdk.Emulator.Functions.Polling;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Azure.Connectors.Sdk.Emulator.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>
/// Represents a local host of a function app of the .NET isolated worker. It starts the worker, serves the webhook of connector triggers
/// and the routes of HTTP triggers on 127.0.0.1, and invokes any function. It is safe for use by several threads.
/// </summary>
/// <example>
/// <code>
/// await using FunctionsHost host = await FunctionsHost.StartAsync("bin/Debug/net10.0/App.dll");
/// TriggerDelivery delivery = await emulator.FireTriggerAsync(host.GetCallbackUrl("OnNewEmail"), "office365", "OnNewEmailV3", key:
/// host.Key);
/// </code>
/// </example>
public sealed class FunctionsHost : IAsyncDisposable
{
    private readonly FunctionsHostOptions _options;
    private readonly HostFolder _folder;
    private readonly FunctionLogs _logs;
    private readonly WorkerSession _session;
    private readonly FunctionInvoker _invoker;
    private HttpTriggers? _http;
    private HttpFrontEnd? _frontEnd;
    private PollTriggers? _polling;
    private int _disposed;

    private FunctionsHost(FunctionsHostOptions options, HostFolder folder, FunctionLogs logs, WorkerSession session, string key)
    {
        _options = options;
        _folder = folder;
        _logs = logs;
        _session = session;
        _invoker = new(session.Channel, options.InvocationTimeout, logs);
        Key = key;
    }

    /// <summary>Gets the address of the host, such as <c>http://127.0.0.1:5000/</c>.</summary>
    public Uri Address => _frontEnd!.Address;

    /// <summary>Gets the system key that the webhook requires, as the query parameter <c>code</c> or the header
    /// <c>x-functions-key</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the names of the functions.</summary>
    public IReadOnlyList<string> FunctionNames => [.. _session.Functions.Select(function => function.Name)];

    /// <summary>Gets what the worker and the host have logged so far.</summary>
    public IReadOnlyList<FunctionLog> Logs => _logs.Entries;

    /// <summary>Gets the last lines that the worker wrote to its standard output and standard error.</summary>
    public string Output => _session.Output;

    /// <summary>Gets the ID of the process of the worker.</summary>
    public int WorkerProcessId => _session.ProcessId;

    /// <summary>Gets the reason why the worker ended unexpectedly; <see langword="null"/> while it runs.</summary>
    public FunctionsHostException? Failure => _session.Failure;

    /// <summary>Starts a function app.</summary>
    /// <param name="appPath">The path of the app's .dll file in its output folder.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The host, after the worker has loaded its functions.</returns>
    /// <exception cref="FunctionsHostException">The path isn't that of a built function app of the .NET isolated worker; the worker doesn't
    /// start or doesn't load its functions, which is tried twice; or the port is in use.</exception>
    public static async Task<FunctionsHost> StartAsync(
        string appPath, FunctionsHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(appPath);
        options ??= new();
        WorkerApp app = WorkerApp.Load(appPath);
        WorkerServer server = await WorkerServer.AcquireAsync(cancellationToken).ConfigureAwait(false);
        HostFolder folder = HostFolder.Create();
        WorkerSession? session = null;
        try
        {
            FunctionLogs logs = new(options.LoggerFactory);
            session = await StartWorkerAsync(server, app, options, folder, logs, cancellationToken).ConfigureAwait(false);
            FunctionsHost host = new(
                options, folder, logs, session, options.Key ?? Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
            await host.ListenAsync(app, cancellationToken).ConfigureAwait(false);
            host._polling = new(
                session.Functions, new PollSettings(app, options.Settings), options.StopTimeout, host.DeliverAsync, host.ReportPolling);
            return host;
        }
        catch
        {
            await ReleaseAsync(session, folder).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gets the callback URL of a function with a connector trigger, without the key.</summary>
    /// <param name="functionName">The name of the function.</param>
    public Uri GetCallbackUrl(string functionName)
    {
        ArgumentException.ThrowIfNullOrEmpty(functionName);
        return new(Address, $"{HttpFrontEnd.WebhookPath}?functionName={Uri.EscapeDataString(functionName)}");
    }

    /// <summary>Gets what was logged during the invocations of a function so far.</summary>
    /// <param name="functionName">The name of the function, which isn't case-sensitive.</param>
    public IReadOnlyList<FunctionLog> GetLogs(string functionName) =>
        [.. Logs.Where(log => string.Equals(log.FunctionName, functionName, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Invokes a function with any trigger, such as a timer.</summary>
    /// <param name="functionName">The name of the function, which isn't case-sensitive.</param>
    /// <param name="input">The data of the trigger as text or JSON; <see langword="null"/> for none. A timer has data of its own
    /// then.</param>
    /// <param name="cancellationToken">The token to cancel the invocation. The worker receives the cancellation.</param>
    /// <returns>The result. A function that throws an exception has a result as well.</returns>
    /// <exception cref="ArgumentException">The app has no such function.</exception>
    /// <exception cref="NotSupportedException">The function has an input binding that only the Functions host can get; or it has an HTTP
    /// trigger, which a request to <see cref="Address"/> starts.</exception>
    /// <exception cref="FunctionsHostException">The worker has ended, or the invocation took too long.</exception>
    public Task<FunctionInvocationResult> InvokeAsync(
        string functionName, string? input = null, CancellationToken cancellationToken = default)
    {
        FunctionDefinition function = Find(functionName);
        if (function.Trigger is not FunctionBinding { IsHttpTrigger: false } trigger)
        {
            throw new NotSupportedException(
                $"The function '{function.Name}' has an HTTP trigger. Send a request to its route at {Address} instead.");
        }

        return trigger.IsConnectorTrigger && input is not null
            ? InvokeAsync(function, FunctionInput.Events(trigger, [new(input)], _options.EventFormat), cancellationToken)
            : InvokeAsync(function, FunctionInput.Text(trigger, input), cancellationToken);
    }

    /// <summary>Invokes a function with a connector trigger with a batch of events, as poll delivery does.</summary>
    /// <param name="functionName">The name of the function, which isn't case-sensitive.</param>
    /// <param name="events">The events: one, unless the trigger is batched.</param>
    /// <param name="cancellationToken">The token to cancel the invocation. The worker receives the cancellation.</param>
    /// <returns>The result. A function that throws an exception has a result as well.</returns>
    /// <exception cref="ArgumentException">The app has no such function, its trigger isn't a connector trigger, or the number of events
    /// isn't that of its trigger.</exception>
    /// <exception cref="FunctionsHostException">The worker has ended, or the invocation took too long.</exception>
    public Task<FunctionInvocationResult> InvokeAsync(
        string functionName, IReadOnlyList<ConnectorTriggerEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        FunctionDefinition function = Find(functionName);
        if (function.Trigger is not FunctionBinding { IsConnectorTrigger: true } trigger)
        {
            throw new ArgumentException($"The function '{function.Name}' has no connector trigger.", nameof(functionName));
        }

        return events.Count == 0 || (events.Count > 1 && !trigger.IsBatched)
            ? throw new ArgumentException(
                $"The function '{function.Name}' takes one event, and there are {events.Count}. A batch requires "
                    + $"[ConnectorTrigger(IsBatched = true)].",
                nameof(events))
            : InvokeAsync(function, FunctionInput.Events(trigger, events, _options.EventFormat), cancellationToken);
    }

    /// <summary>
    /// Stops the host. The worker is requested to exit; after <see cref="FunctionsHostOptions.StopTimeout"/> it is killed with all
    /// processes that it started.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        if (_polling is not null)
        {
            await _polling.DisposeAsync().ConfigureAwait(false);
        }

        if (_frontEnd is not null)
        {
            await _frontEnd.DisposeAsync().ConfigureAwait(false);
        }

        _http?.Dispose();
        await ReleaseAsync(_session, _folder).ConfigureAwait(false);
    }

    /// <summary>Describes each function with its address.</summary>
    internal IEnumerable<string> DescribeFunctions() => _session.Functions.Select(function => function.Trigger switch
    {
        { IsConnectorTrigger: true } => $"{function.Name}: {GetCallbackUrl(function.Name)}&code={Key}",
        { IsHttpTrigger: true } trigger => $"{function.Name}: {string.Join(',', trigger.Methods)} {_frontEnd!.UrlOf(function)}",
        { } trigger => $"{function.Name}: {trigger.Type}",
        null => $"{function.Name}: no trigger",
    });

    /// <summary>Waits until the worker has ended.</summary>
    internal Task WaitForFailureAsync(CancellationToken cancellationToken) => _session.Ended.WaitAsync(cancellationToken);

    private static async Task<WorkerSession> StartWorkerAsync(
        WorkerServer server,
        WorkerApp app,
        FunctionsHostOptions options,
        HostFolder folder,
        FunctionLogs logs,
        CancellationToken cancellationToken)
    {
        string hook = StartupHookFile.Write(folder.FullName);
        string home = options.Home ?? folder.CreateSubfolder("home");
        try
        {
            return await WorkerSession.StartAsync(server, app, options, home, hook, logs, cancellationToken).ConfigureAwait(false);
        }
        catch (FunctionsHostException)
        {
            // A worker finds a free port by using and releasing it, so that another process can be faster.
            return await WorkerSession.StartAsync(server, app, options, home, hook, logs, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task ReleaseAsync(WorkerSession? session, HostFolder folder)
    {
        if (session is not null)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }

        await WorkerServer.ReleaseAsync().ConfigureAwait(false);
        folder.Dispose();
    }

    private async Task ListenAsync(WorkerApp app, CancellationToken cancellationToken)
    {
        _http = new(_session.HttpUri, _invoker, Report);
        ConnectorWebhook webhook = new(_session.Functions, app.RequiresKey ? Key : null, DeliverAsync);
        try
        {
            _frontEnd = await HttpFrontEnd
                .StartAsync(_options.Port, app, _session.Functions, webhook.HandleAsync, _http.For, cancellationToken)
                .ConfigureAwait(false);
        }
        catch
        {
            _http.Dispose();
            throw;
        }
    }

    private async Task<FunctionInvocationStatus> DeliverAsync(
        FunctionDefinition function, string callback, CancellationToken cancellationToken)
    {
        try
        {
            TypedData data = FunctionInput.Events(function.Trigger!, [new(callback)], _options.EventFormat);
            FunctionInvocationResult result = await InvokeAsync(function, data, cancellationToken).ConfigureAwait(false);
            return result.Status;
        }
        catch (OperationCanceledException)
        {
            return FunctionInvocationStatus.Cancelled;
        }
        catch (Exception exception) when (exception is FunctionsHostException or NotSupportedException)
        {
            Report(function, exception.Message);
            return FunctionInvocationStatus.Failed;
        }
    }

    private async Task<FunctionInvocationResult> InvokeAsync(
        FunctionDefinition function, TypedData data, CancellationToken cancellationToken)
    {
        InvocationRequest request = FunctionInvoker.CreateRequest(function);
        request.InputData.Add(new ParameterBinding { Name = function.Trigger!.Name, Data = data });
        long start = Stopwatch.GetTimestamp();
        InvocationResponse response = await _invoker.InvokeAsync(function, request, cancellationToken).ConfigureAwait(false);
        FunctionInvocationResult result = FunctionInvoker.ToResult(function, response, Stopwatch.GetElapsedTime(start));
        if (!result.Succeeded)
        {
            Report(function, result.Error!);
        }

        return result;
    }

    private async Task<bool> DeliverAsync(
        FunctionDefinition function, IReadOnlyList<ConnectorTriggerEvent> events, CancellationToken cancellationToken)
    {
        TypedData data = FunctionInput.Events(function.Trigger!, events, _options.EventFormat);
        FunctionInvocationResult result = await InvokeAsync(function, data, cancellationToken).ConfigureAwait(false);
        return result.Succeeded;
    }

    private void ReportPolling(FunctionDefinition function, string problem) =>
        _logs.Add(new FunctionLog(function.Name, null, "Host.Triggers.Connector", LogLevel.Warning, problem, null));

    private void Report(FunctionDefinition function, string error) =>
        _logs.Add(new FunctionLog(function.Name, null, "Host.Results", LogLevel.Error, $"The function '{function.Name}' failed.", error));

    private FunctionDefinition Find(string functionName)
    {
        ArgumentException.ThrowIfNullOrEmpty(functionName);
        return _session.Functions.FirstOrDefault(function => string.Equals(function.Name, functionName, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"The function app has no function '{functionName}'. Its functions: {string.Join(", ", FunctionNames)}.",
                nameof(functionName));
    }
}
