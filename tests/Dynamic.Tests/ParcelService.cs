using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Parcels;
using Azure.Core;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

/// <summary>An emulated parcel service and a client of it.</summary>
internal sealed class ParcelService : IAsyncDisposable
{
    public const string Api = "parcels";

    private ParcelService(ConnectorEmulator emulator)
    {
        Emulator = emulator;
        TokenCredential credential = DelegatedTokenCredential.Create((_, _) => new AccessToken("token", DateTimeOffset.MaxValue));
        Client = new ParcelsClient(
            emulator.GetTransportRuntimeUrl(Api), credential, new ConnectorClientOptions { Transport = emulator.CreateTransport() });
    }

    public static string SpecPath =>
        Path.Combine(AppContext.BaseDirectory, "connectors", "Azure.Connectors.Sdk.Parcels", Api, "apiDefinition.swagger.json");

    public ConnectorEmulator Emulator { get; }

    public ParcelsClient Client { get; }

    /// <summary>The one call so far.</summary>
    public EmulatedCall Call => Assert.Single(Emulator.Calls);

    public static async Task<ParcelService> OpenAsync() =>
        new(await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Parcels")]));

    public OperationSetup On(string operationId) => Emulator.For(Api).Operation(operationId);

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();
}
