using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Represents an emulator that all tests share. Each test has its own queues.</summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public ConnectorEmulator Emulator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365")]);
        await Emulator.StartAsync();
    }

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    public EmulatedPollQueue NewQueue() => Emulator.GetPollQueue(Guid.NewGuid().ToString("n"));
}

[CollectionDefinition("emulator")]
public sealed class EmulatorCollection : ICollectionFixture<EmulatorFixture>;
