using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the service of a version of a spec: an emulator that rejects what doesn't conform.</summary>
internal sealed class WireService
{
    public const string ApiName = "ferry";

    private const string Connection = "harbor";
    private static readonly ConcurrentDictionary<string, Lazy<WireService>> s_services = new(StringComparer.Ordinal);

    private readonly HashSet<string> _paged = new(StringComparer.Ordinal);
    private EmulatedResponse? _next;
    private string? _pagedNow;
    private ConnectorNamespaceClient? _management;

    private WireService(string text)
    {
        Spec = new(JsonNode.Parse(text)!.AsObject());
        Emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(ApiName, text));
        Setup = Emulator.For(ApiName);
        foreach (string id in Setup.OperationIds)
        {
            EmulatedResponse sample = Setup.SampleResponse(id);
            Setup.Operation(id).Returns(_ => _next ?? sample);
        }
    }

    public WireSpec Spec { get; }

    public ConnectorEmulator Emulator { get; }

    public ConnectorSetup Setup { get; }

    /// <summary>Gets the calls of old clients that conform, for the versions that have this spec as the old one.</summary>
    public Dictionary<string, WireCall> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the service of a spec. There is one for each spec.</summary>
    public static WireService Of(string text) => s_services.GetOrAdd(text, _ => new(() => new(text))).Value;

    /// <summary>Gets the content of the sample of the success response as JSON; null if it has none.</summary>
    public JsonNode? Sample(string operationId)
    {
        EmulatedResponse sample = Setup.SampleResponse(operationId);
        bool isJson = sample.Headers.GetValueOrDefault("Content-Type")?.Contains("json", StringComparison.Ordinal) == true;
        using Stream content = sample.OpenRead();
        return isJson ? JsonNode.Parse(content) : null;
    }

    /// <summary>Indicates whether the spec allows a response.</summary>
    public bool Allows(string operationId, JsonNode? content) =>
        Setup.CheckResponse(operationId, content?.ToJsonString() ?? "null").Count == 0;

    /// <summary>Returns a response in place of the samples during a call.</summary>
    public async Task<WireCall> RespondAsync(EmulatedResponse response, Func<Task<WireCall>> call)
    {
        _next = response;
        try
        {
            return await call();
        }
        finally
        {
            _next = null;
        }
    }

    /// <summary>Returns two pages during a call, as the spec links them.</summary>
    public async Task<WireCall> RespondInPagesAsync(string operationId, Func<Task<WireCall>> call)
    {
        if (_paged.Add(operationId))
        {
            string page = Sample(operationId)!.ToJsonString();
            Setup.Operation(operationId).When(_ => _pagedNow == operationId).ReturnsPages(page, page);
        }

        _pagedNow = operationId;
        try
        {
            return await call();
        }
        finally
        {
            _pagedNow = null;
        }
    }

    /// <summary>Creates a trigger configuration, and gets the reason for which the service rejects it.</summary>
    public async Task<string?> ConfigureAsync(string trigger, IReadOnlyDictionary<string, JsonNode?> parameters)
    {
        _management ??= await CreateNamespaceAsync();
        ConnectorTriggerConfiguration configuration =
            new(ApiName, Connection, trigger) { CallbackUrl = new("https://harbor.example/tides") };
        foreach ((string name, JsonNode? value) in parameters)
        {
            configuration.Parameters[name] = value?.DeepClone();
        }

        try
        {
            await _management.CreateOrUpdateTriggerConfigurationAsync("tides", configuration);
            return null;
        }
        catch (ConnectorManagementException exception)
        {
            return exception.Message;
        }
    }

    private async Task<ConnectorNamespaceClient> CreateNamespaceAsync()
    {
        ConnectorManagementClientOptions options = new()
        {
            Cloud = new(Emulator.Management.Endpoint, "https://management.azure.com"),
            Transport = Emulator.CreateTransport(),
        };
        options.Retry.MaxRetries = 0;
        ConnectorNamespaceClient management = new ConnectorManagementClient(new FixedCredential(), options)
            .GetNamespaceClient(EmulatedManagement.SubscriptionId, "sea", "north");
        await management.CreateOrUpdateAsync("westeurope");
        await management.CreateConnectionAsync(Connection, new(ApiName));
        return management;
    }
}
