using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using BenchmarkDotNet.Attributes;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Azure.Connectors.Sdk.Benchmarks.Generator;

/// <summary>The largest connector several times over in one spec: what grows as the text does keeps its ratio to the parse.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private const string Definitions = "#/definitions/";

    private SpecInput _input = null!;
    private ConnectorSettings _settings = null!;

    [Params(1, 2, 4, 8)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string path = Repository.Spec("office365");
        SelectedFile spec = new(
            path,
            Multiply(JsonNode.Parse(File.ReadAllText(path))!.AsObject(), Copies),
            IsSpec: true,
            null,
            null,
            null,
            null,
            ImmutableEquatableArray<string>.Empty);
        _input = new(spec, null, null);
        _settings = ConnectorSettings.From(_input);
        _ = Generate();
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using JsonDocument document = JsonDocument.Parse(_input.Spec.Text);
        return (int)document.RootElement.ValueKind;
    }

    [Benchmark]
    public int Generate()
    {
        SpecReadResult read = Stages.Read(_input, _settings, default);
        NamedSpec named = Stages.Name(read.Spec!, _input.NamesFile, _settings, default);
        EmittedSpec emitted = Stages.Emit(named.Connector!, _settings, isClsCompliant: false, default);
        return emitted.Diagnostics.Count == 0 && emitted.Files.Count > 0
            ? emitted.Files.Count
            : throw new InvalidOperationException("The spec wasn't emitted.");
    }

    private static string Multiply(JsonObject spec, int copies)
    {
        JsonObject whole = (JsonObject)spec.DeepClone();
        for (int i = 1; i < copies; i++)
        {
            JsonObject copy = (JsonObject)spec.DeepClone();
            Rename(copy, $"Copy{i}");
            foreach ((string path, JsonNode? item) in copy["paths"]!.AsObject().ToArray())
            {
                copy["paths"]!.AsObject().Remove(path);
                whole["paths"]![path.Replace("/{connectionId}", $"/{{connectionId}}/copy{i}", StringComparison.Ordinal)] = item;
            }

            foreach ((string name, JsonNode? definition) in copy["definitions"]!.AsObject().ToArray())
            {
                copy["definitions"]!.AsObject().Remove(name);
                whole["definitions"]![$"{name}Copy{i}"] = definition;
            }
        }

        return whole.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    /// <summary>References lead to the copy's definitions, and operations have the copy's ids.</summary>
    private static void Rename(JsonNode? node, string suffix)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Rename(item, suffix);
                }

                break;
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && (name == "operationId"
                        || (name == "$ref" && text.GetValue<string>().StartsWith(Definitions, StringComparison.Ordinal))))
                    {
                        members[name] = text.GetValue<string>() + suffix;
                    }
                    else
                    {
                        Rename(value, suffix);
                    }
                }

                break;
        }
    }
}
