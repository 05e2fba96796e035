using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Generator;

/// <summary>Measures the generator with the largest connector, warm, beside a parse of the same text.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private SpecInput _input = null!;
    private ConnectorSettings _settings = null!;
    private ConnectorSpec _spec = null!;
    private NamedConnector _connector = null!;

    [GlobalSetup]
    public void Setup()
    {
        _input = new(
            Select("apiDefinition.swagger.json", isSpec: true),
            Select("connector.json", isSpec: false),
            Select("names.json", isSpec: false));
        _settings = ConnectorSettings.From(_input);
        _spec = Stages.Read(_input, _settings, default).Spec ?? throw new InvalidOperationException("The spec wasn't read.");
        _connector = Stages.Name(_spec, _input.NamesFile, _settings, default).Connector
            ?? throw new InvalidOperationException("The spec wasn't named.");
        EmittedSpec emitted = Stages.Emit(_connector, _settings, isClsCompliant: false, default);
        if (emitted.Diagnostics.Count > 0 || emitted.Files.Count == 0)
        {
            throw new InvalidOperationException("The spec wasn't emitted.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using JsonDocument document = JsonDocument.Parse(_input.Spec.Text);
        return (int)document.RootElement.ValueKind;
    }

    [Benchmark]
    public object Read() => Stages.Read(_input, _settings, default);

    [Benchmark]
    public object Name() => Stages.Name(_spec, _input.NamesFile, _settings, default);

    [Benchmark]
    public object Emit() => Stages.Emit(_connector, _settings, isClsCompliant: false, default);

    [Benchmark]
    public object Generate()
    {
        SpecReadResult read = Stages.Read(_input, _settings, default);
        NamedSpec named = Stages.Name(read.Spec!, _input.NamesFile, _settings, default);
        return Stages.Emit(named.Connector!, _settings, isClsCompliant: false, default);
    }

    private static SelectedFile Select(string file, bool isSpec)
    {
        string path = Repository.Spec("office365", file);
        return new(path, File.ReadAllText(path), isSpec, null, null, null, null, ImmutableEquatableArray<string>.Empty);
    }
}
