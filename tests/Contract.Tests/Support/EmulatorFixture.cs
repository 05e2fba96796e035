using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>
/// An emulator of the curated connectors. The tests of one class run one after the other, so the last call is the test's own.
/// </summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public ConnectorEmulator Emulator { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Emulator = await ConnectorEmulator.LoadAsync(
            ConnectorUnderTest.All.Select(connector => ConnectorSpecSource.FromPackage(connector.ClientType.Assembly.GetName().Name!)));

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    public ConnectorClient CreateTyped(ConnectorUnderTest connector) =>
        (ConnectorClient)Activator.CreateInstance(
            connector.ClientType, Emulator.GetTransportRuntimeUrl(connector.ApiName), new FixedCredential(), CreateOptions())!;

    public DynamicConnectorClient CreateDynamic(ConnectorUnderTest connector) =>
        new(connector.Catalog, Emulator.GetTransportRuntimeUrl(connector.ApiName), new FixedCredential(), CreateOptions());

    private ConnectorClientOptions CreateOptions() => new() { Transport = Emulator.CreateTransport() };
}
