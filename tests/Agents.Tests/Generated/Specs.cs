using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Creates the catalogs and clients of specs without compiling what the generator emits for them.</summary>
internal static class Specs
{
    /// <summary>Gets the catalog of a spec, or null if nothing usable was read.</summary>
    public static ConnectorOperationCatalog? CatalogOf(string apiName, string json)
    {
        LoadedConnector loaded = LoadedConnector.Load(
            new(ConnectorFolder.Select($"/{apiName}/apiDefinition.swagger.json", json, isSpec: true), null, null), CancellationToken.None);
        return loaded.Connector is { } connector ? new SpecCatalog(connector) : null;
    }

    public static DynamicConnectorClient CreateClient(ConnectorOperationCatalog catalog, ConnectorEmulator emulator)
    {
        ConnectorClientOptions options = new() { Transport = emulator.CreateTransport() };
        options.Retry.MaxRetries = 0;
        return new(catalog, emulator.GetTransportRuntimeUrl(catalog.ApiName), new FixedCredential(), options);
    }
}
