using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Specs;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Creates the catalogs and clients of specs without compiling what the generator emits for them.</summary>
internal static class Specs
{
    /// <summary>Gets the catalog of a spec, or null if nothing usable was read.</summary>
    public static ConnectorOperationCatalog? CatalogOf(string apiName, string json) =>
        Load(apiName, json).Connector is { } connector ? new SpecCatalog(connector) : null;

    /// <summary>Gets the diagnostic of a spec that isn't usable.</summary>
    public static string ReasonOf(string apiName, string json) =>
        DiagnosticReporter.Message(Load(apiName, json).Diagnostics.First(d => d.Descriptor.DefaultSeverity == DiagnosticSeverity.Error));

    public static DynamicConnectorClient CreateClient(ConnectorOperationCatalog catalog, ConnectorEmulator emulator)
    {
        ConnectorClientOptions options = new() { Transport = emulator.CreateTransport() };
        options.Retry.MaxRetries = 0;
        return new(catalog, emulator.GetTransportRuntimeUrl(catalog.ApiName), new FixedCredential(), options);
    }

    private static LoadedConnector Load(string apiName, string json) => LoadedConnector.Load(
        new(ConnectorFolder.Select($"/{apiName}/apiDefinition.swagger.json", json, isSpec: true), null, null), CancellationToken.None);
}
