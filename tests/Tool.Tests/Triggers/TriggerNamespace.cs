using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Represents a Connector Namespace of its own for a test, with the connections <c>mail</c> and <c>site</c>, and runs commands in it. No
/// output of a command may have the key.
/// </summary>
internal sealed class TriggerNamespace(ManagementService service) : IDisposable
{
    public const string Key = "the+secret/key==";

    private readonly ConnectorsCommand _connectors = new();

    /// <summary>Gets a name that no other test has.</summary>
    public string Name { get; } = "ns" + Guid.NewGuid().ToString("n")[..12];

    public ConnectorNamespaceClient Client { get; private set; } = null!;

    /// <summary>Gets the environment of the commands.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public ConnectorsCommand Connectors => _connectors;

    public static async Task<TriggerNamespace> CreateAsync(ManagementService service)
    {
        TriggerNamespace created = new(service);
        ConnectorManagementClientOptions options = new() { Cloud = new(service.Management.Endpoint, "https://audience.example") };
        options.Retry.MaxRetries = 0;
        created.Client = new ConnectorManagementClient(null, options)
            .GetNamespaceClient(EmulatedManagement.SubscriptionId, ManagementService.ResourceGroup, created.Name);
        ConnectorNamespace resource = await created.Client.CreateOrUpdateAsync(ManagementService.Location);
        foreach ((string connection, string apiName) in new[] { ("mail", "office365"), ("site", "sharepointonline") })
        {
            service.Management.GiveConsent((await created.Client.CreateConnectionAsync(connection, new(apiName))).Id);
            await created.Client.CreateOrUpdateAccessPolicyAsync(connection, "namespace", resource.Identity!);
            await created.Client.CreateOrUpdateAccessPolicyAsync(
                connection, "user", new("11111111-1111-1111-1111-111111111111", EmulatedManagement.TenantId));
        }

        foreach ((string name, string value) in service.Settings)
        {
            created.Settings[name] = value;
        }

        created.Settings["CONNECTORS_RESOURCE_GROUP"] = ManagementService.ResourceGroup;
        created.Settings["CONNECTORS_NAMESPACE"] = created.Name;
        created.Settings["CALLBACK_KEY"] = Key;
        return created;
    }

    public void Dispose() => _connectors.Dispose();

    /// <summary>Runs <c>connectors trigger</c>.</summary>
    public CommandResult Run(params string[] arguments)
    {
        CommandResult result = _connectors.Run(["trigger", .. arguments], Settings);
        foreach (string secret in (string[])[Key, Uri.EscapeDataString(Key), "sig=a%2Fb%3D"])
        {
            Assert.DoesNotContain(secret, result.Output, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, result.Error, StringComparison.OrdinalIgnoreCase);
        }

        return result;
    }

    /// <summary>Runs <c>connectors trigger</c> on a terminal.</summary>
    public string RunOnTerminal(string arguments, string input) => _connectors.RunOnTerminal(
        "trigger " + arguments, string.Join(' ', Settings.Select(setting => $"{setting.Key}='{setting.Value}'")), input);

    /// <summary>Raises an event, and gets the delivery of a trigger configuration.</summary>
    public async Task<EmulatedTriggerDelivery> RaiseAsync(string operation, string triggerName)
    {
        IReadOnlyList<EmulatedTriggerDelivery> deliveries = await service.Management.RaiseEventAsync("office365", operation);
        return deliveries.Single(delivery => delivery.TriggerConfigName == triggerName);
    }
}
