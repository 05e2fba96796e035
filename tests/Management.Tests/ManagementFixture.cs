using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>Represents an emulator that all tests share. Each test has a namespace of its own.</summary>
public sealed class ManagementFixture : IAsyncLifetime
{
    public const string Location = "westeurope";
    public const string ResourceGroup = "mail";

    public ConnectorEmulator Emulator { get; private set; } = null!;

    public EmulatedManagement Management => Emulator.Management;

    public ConnectorManagementClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await ConnectorEmulator.LoadAsync(
        [
            ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365"),
            ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Teams"),
        ]);
        await Emulator.StartAsync();
        Client = new(null, Options());
    }

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    /// <summary>Creates options for the emulator. Its failures aren't retried, and waiting takes no time.</summary>
    public ConnectorManagementClientOptions Options(TimeProvider? time = null)
    {
        ConnectorManagementClientOptions options = new()
        {
            Cloud = new(Management.Endpoint, "https://management.azure.com"),
            TimeProvider = time ?? new ImmediateTime(),
        };
        options.Retry.MaxRetries = 0;
        return options;
    }

    public ConnectorNamespaceClient NewNamespaceClient(ConnectorManagementClient? client = null) =>
        (client ?? Client).GetNamespaceClient(EmulatedManagement.SubscriptionId, ResourceGroup, "ns-" + Guid.NewGuid().ToString("n"));

    public async Task<ConnectorNamespaceClient> CreateNamespaceAsync(ConnectorManagementClient? client = null)
    {
        ConnectorNamespaceClient created = NewNamespaceClient(client);
        await created.CreateOrUpdateAsync(Location);
        return created;
    }

    /// <summary>Creates a namespace with a connection named <c>mail</c> that triggers can use.</summary>
    public async Task<ConnectorNamespaceClient> CreateConnectedAsync(ConnectorManagementClient? client = null)
    {
        ConnectorNamespaceClient created = await CreateNamespaceAsync(client);
        ConnectorConnection connection = await created.CreateConnectionAsync("mail", new("office365"));
        Management.GiveConsent(connection.Id);
        await created.CreateOrUpdateAccessPolicyAsync("mail", "namespace", (await created.GetAsync()).Identity!);
        return created;
    }
}

[CollectionDefinition("management")]
public sealed class ManagementCollection : ICollectionFixture<ManagementFixture>;
