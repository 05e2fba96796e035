using System.Globalization;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Invocation;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;

namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>Represents a running worker with its loaded functions.</summary>
internal sealed class WorkerSession : IAsyncDisposable
{
    private readonly WorkerServer _server;
    private readonly WorkerProcess _process;
    private readonly string _workerId;
    private readonly FunctionsHostOptions _options;
    private readonly Task _watch;
    private volatile bool _isStopping;

    private WorkerSession(
        WorkerServer server, WorkerProcess process, string workerId, WorkerChannel channel, FunctionsHostOptions options)
    {
        _server = server;
        _process = process;
        _workerId = workerId;
        _options = options;
        Channel = channel;
        _watch = WatchAsync();
    }

    public WorkerChannel Channel { get; }

    public int ProcessId => _process.Id;

    public string Output => _process.Output;

    /// <summary>Gets the functions that the worker has loaded.</summary>
    public IReadOnlyList<FunctionDefinition> Functions { get; private set; } = [];

    /// <summary>
    /// Gets the address at which an ASP.NET Core worker receives HTTP requests; <see langword="null"/> for another worker.
    /// </summary>
    public Uri? HttpUri { get; private set; }

    /// <summary>Gets the reason why the worker has exited without a request; <see langword="null"/> while it runs.</summary>
    public FunctionsHostException? Failure { get; private set; }

    /// <summary>Gets a task that completes when the worker has ended.</summary>
    public Task Ended => _watch;

    /// <exception cref="FunctionsHostException">The worker can't be started, or doesn't load its functions.</exception>
    public static async Task<WorkerSession> StartAsync(
        WorkerServer server,
        WorkerApp app,
        FunctionsHostOptions options,
        string home,
        string hook,
        FunctionLogs logs,
        CancellationToken cancellationToken)
    {
        string workerId = Guid.NewGuid().ToString();
        WorkerChannel channel = new(logs.Add);
        server.Expect(workerId, channel);
        WorkerSession? session = null;
        try
        {
            WorkerProcess process = WorkerProcess.Start(app, options, home, hook, server.Endpoint, workerId);
            session = new(server, process, workerId, channel, options);
            await session.InitializeAsync(app, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch
        {
            server.Forget(workerId);
            if (session is not null)
            {
                await session.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        ProcessTree tree = ProcessTree.Note(_process.Id);
        Channel.Terminate(_options.StopTimeout);
        bool isConnected = Channel.Connected.IsCompletedSuccessfully && Failure is null;
        await _process.StopAsync(isConnected ? _options.StopTimeout : TimeSpan.Zero).ConfigureAwait(false);
        tree.Kill();
        await _watch.ConfigureAwait(false);
        await _process.DisposeAsync().ConfigureAwait(false);
        _server.Forget(_workerId);
    }

    private async Task InitializeAsync(WorkerApp app, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(_options.StartTimeout);
        string phase = "connect";
        try
        {
            await Channel.Connected.WaitAsync(limited.Token).ConfigureAwait(false);
            phase = "initialize";
            await InitializeWorkerAsync(app, limited.Token).ConfigureAwait(false);
            phase = "list its functions";
            Functions = await ListFunctionsAsync(app, limited.Token).ConfigureAwait(false);
            phase = "load its functions";
            await Task.WhenAll(Functions.Select(function => LoadAsync(function, limited.Token))).ConfigureAwait(false);
            phase = "listen for HTTP requests";
            await WaitForHttpAsync(limited.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FunctionsHostException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The worker '{app.Assembly}' didn't {phase} within {_options.StartTimeout.TotalSeconds:0.###} seconds."),
                Output);
        }
    }

    // The web server of the worker starts after the connection to the host.
    private async Task WaitForHttpAsync(CancellationToken cancellationToken)
    {
        while (HttpUri is Uri address)
        {
            using TcpClient client = new();
            try
            {
                await client.ConnectAsync(address.Host, address.Port, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (SocketException)
            {
                if (Failure is FunctionsHostException failure)
                {
                    throw failure;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task InitializeWorkerAsync(WorkerApp app, CancellationToken cancellationToken)
    {
        WorkerInitRequest request = new()
        {
            HostVersion = "4.1000.0",
            WorkerDirectory = app.Folder,
            FunctionAppDirectory = app.Folder,
        };
        request.Capabilities["MultiStream"] = bool.TrueString;
        StreamingMessage response =
            await Channel.RequestAsync(new() { WorkerInitRequest = request }, cancellationToken).ConfigureAwait(false);
        Require(response.WorkerInitResponse?.Result, "The worker couldn't be initialized");
        HttpUri = response.WorkerInitResponse!.Capabilities.TryGetValue("HttpUri", out string? uri) ? new Uri(uri) : null;
    }

    private async Task<IReadOnlyList<FunctionDefinition>> ListFunctionsAsync(WorkerApp app, CancellationToken cancellationToken)
    {
        StreamingMessage response = await Channel
            .RequestAsync(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = app.Folder } }, cancellationToken)
            .ConfigureAwait(false);
        FunctionMetadataResponse metadata = response.FunctionMetadataResponse;
        if (metadata.UseDefaultMetadataIndexing)
        {
            return [.. app.ReadMetadata().OfType<JsonNode>().Select(entry => FunctionDefinition.FromFile(entry, app.Folder))];
        }

        Require(metadata.Result, "The worker couldn't list its functions");
        return [.. metadata.FunctionMetadataResults.Select(FunctionDefinition.FromWorker)];
    }

    private async Task LoadAsync(FunctionDefinition function, CancellationToken cancellationToken)
    {
        StreamingMessage request = new() { FunctionLoadRequest = new() { FunctionId = function.Id, Metadata = function.Metadata } };
        StreamingMessage response = await Channel.RequestAsync(request, cancellationToken).ConfigureAwait(false);
        Require(response.FunctionLoadResponse?.Result, $"The worker couldn't load the function '{function.Name}'");
    }

    private void Require(StatusResult? result, string problem)
    {
        if (result?.Status != StatusResult.Types.Status.Success)
        {
            throw new FunctionsHostException($"{problem}: {result?.Exception?.Message ?? result?.Result ?? "no reason"}", Output);
        }
    }

    private async Task WatchAsync()
    {
        await _process.Exited.ConfigureAwait(false);
        FunctionsHostException failure = _isStopping
            ? new("The local host was stopped.")
            : new($"The worker ended unexpectedly ({_process.ExitDescription}).", Output);
        Failure = _isStopping ? null : failure;
        Channel.Fail(failure);
    }
}
