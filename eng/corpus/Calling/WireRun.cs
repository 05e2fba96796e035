using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// Compiles one spec's clients and calls every operation, typed and dynamic, through an emulator that has its own reader of the spec.
/// </summary>
/// <param name="compiler">The compiler.</param>
/// <param name="isDiscoveryOnly">Whether only the discovery operations are requested, by a client without models.</param>
internal sealed class WireRun(EmittedCompiler compiler, bool isDiscoveryOnly = false)
{
    public const string ApiName = "corpus";

    public async Task<WireResult> RunAsync(string name, string path, CancellationToken cancellationToken)
    {
        WireResult result = new(name);
        try
        {
            await CallAsync(result, path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            result.Deviations.Add(e.ToString());
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task CallAsync(WireResult result, string path, CancellationToken cancellationToken)
    {
        string text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
        Generated generated = StagedGenerator.Generate(path, text, isDiscoveryOnly, cancellationToken);
        if (generated.Connector is not { } connector)
        {
            result.Excused.Add(("the spec can't be read", generated.Diagnostics[0]));
            return;
        }

        // A text that isn't strict JSON is repaired by the emulator, so that the tolerance of the generator is compared with another.
        WireDocument document = WireDocument.TryRead(text) ?? new(LenientJson.Parse(text, path));

        await using ConnectorEmulator emulator =
            await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(ApiName, path)], null, cancellationToken).ConfigureAwait(false);
        using EmittedAssembly emitted = EmittedAssembly.Load(compiler, generated, cancellationToken);

        // Separate options, because the default ones would keep the types of every spec.
        JsonSerializerOptions options = new();
        CallClients clients = Clients(emulator, emitted.Assembly, connector);
        OperationCalls calls = new(result, emulator, connector, clients, options, generated.Findings);
        SampleArguments samples = new(document, emulator.For(ApiName).Sampler);
        foreach (WireOperation operation in document.Operations())
        {
            cancellationToken.ThrowIfCancellationRequested();
            result.Operations++;
            if (!isDiscoveryOnly)
            {
                await calls.CallAsync(operation, samples).ConfigureAwait(false);
            }
        }

        // The responses of discovery operations are programmed, so their samples come first.
        DiscoveryCalls discovery = new(result, emulator, clients, document, samples);
        foreach (WireOperation operation in document.Operations())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await discovery.CallAsync(operation).ConfigureAwait(false);
        }

        if (!isDiscoveryOnly)
        {
            new CallbackReads(result, emulator, emitted.Assembly, options).ReadAll(connector);
        }
    }

    private static CallClients Clients(ConnectorEmulator emulator, Assembly assembly, NamedConnector connector)
    {
        Uri url = emulator.GetTransportRuntimeUrl(ApiName);
        ConnectorOperationCatalog catalog = (ConnectorOperationCatalog)assembly.GetType(
            $"{connector.Namespace}.{connector.Types.OperationCatalog}", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
        ConnectorClient? typed = connector.IsDynamic ? null
            : (ConnectorClient)Activator.CreateInstance(
                assembly.GetType(
                    $"{connector.Namespace}.{connector.Types.Client}", throwOnError: true)!, url, new FixedCredential(), Options())!;
        return new(typed, new DynamicConnectorClient(catalog, url, new FixedCredential(), Options()), catalog);

        ConnectorClientOptions Options()
        {
            ConnectorClientOptions options = new() { Transport = emulator.CreateTransport() };
            options.Retry.MaxRetries = 0;
            return options;
        }
    }
}

/// <summary>The typed and the dynamic client of one connector.</summary>
/// <param name="Typed">The typed client; null where the connector has no models.</param>
internal sealed record CallClients(ConnectorClient? Typed, DynamicConnectorClient Dynamic, ConnectorOperationCatalog Catalog);
