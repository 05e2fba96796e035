using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Management;
using Azure.Connectors.Sdk.Emulator.Polling;
using Azure.Connectors.Sdk.Emulator.Recording;
using Azure.Connectors.Sdk.Emulator.Triggers;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Represents a local connector runtime. It responds as the connectors of its specs would, checks each request against the spec, records
/// calls, fires triggers and injects faults. Clients come in through <see cref="CreateTransport"/>, without a socket, or through
/// <see cref="StartAsync"/>, over loopback. The class is thread-safe.
/// </summary>
public sealed class ConnectorEmulator : IAsyncDisposable
{
    private static readonly Uri s_transportAddress = new("https://emulator.example");

    private readonly Dictionary<string, ConnectorSetup> _connectors = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProgrammedResponses _book = new();
    private readonly CallLog _log = new();
    private readonly EmulatorEngine _engine;
    private readonly TriggerSender _triggers;
    private readonly ConnectorEmulatorOptions _options;
    private readonly PollServer _polling;
    private readonly LoopbackHost _host;

    private ConnectorEmulator(ConnectorEmulatorOptions? options)
    {
        _options = options ?? new();
        Faults = new(_connectors);
        ManagementState management = new();
        ConnectorSetup managementApi = new(ManagementSpec.Create(EmulatedManagement.ApiName), _book, _options.RejectNonConforming);
        _connectors.Add(EmulatedManagement.ApiName, managementApi);
        ManagementServer server = new(management, managementApi, _book, _connectors);
        _ = new TriggerServer(server, management, _connectors, GetPollQueue);
        _engine = new(_connectors, _options, _book, Faults, _log, management);
        _polling = new(_options);
        _host = new(_engine, _polling);
        _triggers = new(_options.CallbackHandler);
        Management = new(this, management, new TriggerEvents(management, _triggers, GetPollQueue));
    }

    /// <summary>The faults still to be injected.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The calls so far, in the order of their ends: a snapshot.</summary>
    public IReadOnlyList<EmulatedCall> Calls => _log.Snapshot();

    /// <summary>The calls for which no operation was found: a snapshot.</summary>
    public IReadOnlyList<EmulatedCall> Unmatched => [.. Calls.Where(call => call.OperationId is null)];

    /// <summary>
    /// Gets a value that indicates whether every recorded call conforms to its spec; <see langword="true"/> without calls.
    /// </summary>
    public bool AllConform => Calls.All(call => call.Conforms);

    /// <summary>The api names of the connectors, in their order.</summary>
    public IReadOnlyList<string> ApiNames =>
        [.. _connectors.Values.Select(connector => connector.ApiName).Where(name => name != EmulatedManagement.ApiName)];

    /// <summary>
    /// Gets the management API: Connector Namespaces, connections, access policies, trigger configurations and specs.
    /// </summary>
    public EmulatedManagement Management { get; }

    /// <summary>Creates an emulator. Files and streams are read synchronously; <see cref="LoadAsync"/> reads them asynchronously.</summary>
    /// <param name="options">The options; <see langword="null"/> for the default options.</param>
    /// <param name="specs">The specs of the connectors.</param>
    /// <exception cref="EmulatorSpecException">A spec can't be read; the message names it.</exception>
    /// <exception cref="ArgumentException">Two specs have the same API name.</exception>
    public static ConnectorEmulator Create(ConnectorEmulatorOptions? options, params ConnectorSpecSource[] specs) =>
        Blocking.Wait(Task.Run(() => LoadAsync(specs, options)));

    /// <summary>
    /// Creates an emulator with the default options. Files and streams are read synchronously; <see cref="LoadAsync"/> reads them
    /// asynchronously.
    /// </summary>
    /// <param name="specs">The specs of the connectors.</param>
    /// <exception cref="EmulatorSpecException">A spec can't be read; the message names it.</exception>
    /// <exception cref="ArgumentException">Two specs have the same API name.</exception>
    public static ConnectorEmulator Create(params ConnectorSpecSource[] specs) => Create(null, specs);

    /// <summary>Creates an emulator.</summary>
    /// <param name="specs">The specs of the connectors.</param>
    /// <param name="options">The options; <see langword="null"/> for the default options.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="EmulatorSpecException">A spec can't be read; the message names it.</exception>
    /// <exception cref="ArgumentException">Two specs have the same API name.</exception>
    public static async Task<ConnectorEmulator> LoadAsync(
        IEnumerable<ConnectorSpecSource> specs, ConnectorEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(specs);
        ConnectorEmulator emulator = new(options);
        foreach (ConnectorSpecSource spec in specs)
        {
            ArgumentNullException.ThrowIfNull(spec, nameof(specs));
            byte[] document = await spec.ReadAsync(cancellationToken).ConfigureAwait(false);
            ConnectorDefinition definition = ConnectorDefinition.Read(spec.ApiName, LenientJson.Parse(document, spec.Name), spec.Name);
            if (!emulator._connectors.TryAdd(spec.ApiName, new(definition, emulator._book, emulator._options.RejectNonConforming)))
            {
                throw new ArgumentException($"There are two specs of the connector '{spec.ApiName}'.", nameof(specs));
            }
        }

        return emulator;
    }

    /// <summary>Gets a connector, to program its responses or to get its operations.</summary>
    /// <param name="apiName">The API name of the connector, compared ignoring case.</param>
    /// <exception cref="ArgumentException">No such connector is loaded.</exception>
    public ConnectorSetup For(string apiName) => _connectors.Get(apiName);

    /// <summary>
    /// Creates a transport for clients on Azure.Core, without a socket. Use it with the runtime URL of
    /// <see cref="GetTransportRuntimeUrl"/>.
    /// </summary>
    public HttpPipelineTransport CreateTransport() => new EmulatorTransport(_engine);

    /// <summary>
    /// Listens on 127.0.0.1, on a free port, until <see cref="StopAsync"/> or <see cref="DisposeAsync"/> is called. If the emulator already
    /// listens, this method has no effect. After <see cref="StopAsync"/>, the same port is used again if it is still free.
    /// </summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The address, such as <c>http://127.0.0.1:5000/</c>.</returns>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public Task<Uri> StartAsync(CancellationToken cancellationToken = default) => _host.StartAsync(cancellationToken);

    /// <summary>
    /// Stops listening. The programmed responses, the calls and the faults are kept. Requests that are being handled have two seconds to
    /// complete.
    /// </summary>
    public Task StopAsync() => _host.StopAsync(isLast: false);

    /// <summary>
    /// Gets the connection runtime URL of a connector: on loopback while the emulator listens (<see cref="StartAsync"/>), otherwise the one
    /// of
    /// <see cref="GetTransportRuntimeUrl"/>. The transport serves both.
    /// </summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <exception cref="ArgumentException">No such connector is loaded.</exception>
    public Uri GetConnectionRuntimeUrl(string apiName) => RuntimeUrlOf(_host.Address ?? s_transportAddress, apiName);

    /// <summary>
    /// Gets the connection runtime URL for clients that use <see cref="CreateTransport"/>:
    /// <c>https://emulator.example/apim/{api name}/{connection id}</c>.
    /// </summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <exception cref="ArgumentException">No such connector is loaded.</exception>
    public Uri GetTransportRuntimeUrl(string apiName) => RuntimeUrlOf(s_transportAddress, apiName);

    /// <summary>Gets the number of times that an operation was executed, including calls whose response was lost.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <exception cref="ArgumentException">There is no such connector or operation.</exception>
    public int GetExecutionCount(string apiName, string operationId) =>
        _log.CountExecutions(apiName, For(apiName).Definition.Find(operationId).Id);

    /// <summary>Removes the recorded calls. Their numbers aren't used again.</summary>
    public void ClearCalls() => _log.Clear();

    /// <summary>Creates the body of a trigger callback.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The operation ID of the trigger.</param>
    /// <param name="shape">The shape of the body.</param>
    /// <param name="items">The items: one for <see cref="TriggerCallbackShape.Single"/>, one base64 string for
    /// <see cref="TriggerCallbackShape.File"/>; <see langword="null"/> for samples of the trigger's item schema. If a snapshot has that
    /// schema (<see cref="ConnectorSetup.UseSchema(string)"/>), samples have all its columns; of several, the last one that was set up is
    /// used.</param>
    /// <exception cref="ArgumentException">There is no such connector or trigger (the message names the nearest), or the items don't fit
    /// the shape or the trigger's item schema.</exception>
    public string CreateTriggerCallback(
        string apiName, string operationId, TriggerCallbackShape shape, IReadOnlyList<JsonNode?>? items = null)
    {
        ConnectorSetup connector = For(apiName);
        OperationDefinition trigger = TriggerLookup.Find(connector.Definition, operationId);
        if (items is null)
        {
            return TriggerCallback.Body(TriggerCallback.SampleItems(trigger, connector, shape), shape);
        }

        string body = TriggerCallback.Body(items, shape);
        TriggerCallback.RequireItems(trigger, items, shape);
        return body;
    }

    /// <summary>
    /// Sends a trigger callback with the headers of the platform. If the receiver rejects it, the result contains the status.
    /// </summary>
    /// <param name="callbackUrl">The address of the receiver, such as
    /// <c>http://localhost:5000/runtime/webhooks/connector?functionName=OnNewEmail</c>.</param>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The operation ID of the trigger.</param>
    /// <param name="shape">The shape of the body.</param>
    /// <param name="items">The items; <see langword="null"/> for samples. See <see cref="CreateTriggerCallback"/>.</param>
    /// <param name="key">The key, which is added to the address as <c>code</c>; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException">There is no such connector or trigger, the items don't fit the shape or the trigger's item
    /// schema, or the address isn't an absolute HTTP address.</exception>
    /// <exception cref="HttpRequestException">The receiver can't be reached.</exception>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public Task<TriggerDelivery> FireTriggerAsync(
        Uri callbackUrl,
        string apiName,
        string operationId,
        TriggerCallbackShape shape = TriggerCallbackShape.Batch,
        IReadOnlyList<JsonNode?>? items = null,
        string? key = null,
        CancellationToken cancellationToken = default) =>
        _triggers.SendAsync(
            callbackUrl,
            For(apiName).ApiName,
            operationId,
            CreateTriggerCallback(apiName, operationId, shape, items),
            CallbackCredential.FromKey(key),
            TriggerOrigin.Emulated(operationId),
            cancellationToken);

    /// <summary>
    /// Sends any text as a trigger callback, even one that the trigger can't send, to test how a receiver handles it.
    /// </summary>
    /// <param name="callbackUrl">The address of the receiver.</param>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The operation ID of the trigger.</param>
    /// <param name="body">The body, sent unchanged as <c>application/json</c>.</param>
    /// <param name="key">The key, which is added to the address as <c>code</c>; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException">There is no such connector or trigger, or the address isn't an absolute HTTP
    /// address.</exception>
    /// <exception cref="HttpRequestException">The receiver can't be reached.</exception>
    /// <exception cref="ObjectDisposedException">The emulator is disposed.</exception>
    public Task<TriggerDelivery> FireTriggerUncheckedAsync(
        Uri callbackUrl, string apiName, string operationId, string body, string? key = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        ConnectorSetup connector = For(apiName);
        return _triggers.SendAsync(
            callbackUrl,
            connector.ApiName,
            TriggerLookup.Find(connector.Definition, operationId).Id,
            body,
            CallbackCredential.FromKey(key),
            TriggerOrigin.Emulated(operationId),
            cancellationToken);
    }

    /// <summary>
    /// Gets the queue of a trigger configuration with poll delivery. It is created by the first call. While the emulator listens
    /// (<see cref="StartAsync"/>), its endpoints serve the protocol of the platform.
    /// </summary>
    /// <param name="triggerConfigName">The name of the trigger configuration, compared ignoring case.</param>
    /// <exception cref="ArgumentException">The name is empty, <c>.</c> or <c>..</c>.</exception>
    public EmulatedPollQueue GetPollQueue(string triggerConfigName) => _polling.GetOrAdd(
        RuntimeUrl.RequireSegment(triggerConfigName, nameof(triggerConfigName)), name => new(this, name));

    /// <summary>
    /// Stops listening permanently. Requests that are being handled have two seconds to complete. The recorded calls can still be read. The
    /// emulator can't be started again and can't fire triggers. To listen again later, call <see cref="StopAsync"/> instead.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(isLast: true).ConfigureAwait(false);
        _triggers.Dispose();
    }

    internal Uri ManagementEndpoint => new((_host.Address ?? s_transportAddress).GetLeftPart(UriPartial.Authority));

    internal Uri GetPollingAddress(string relative) => _host.Address is Uri address
        ? new(address.GetLeftPart(UriPartial.Authority) + PollRoutes.Root + relative)
        : throw new InvalidOperationException("The emulator doesn't listen: call StartAsync before the polling endpoints are used.");

    private Uri RuntimeUrlOf(Uri address, string apiName) =>
        RuntimeUrl.Create(address, For(apiName).ApiName, _options.ConnectionId);
}
