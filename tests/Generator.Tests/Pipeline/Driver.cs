using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>The generator as the compiler drives it, over files in memory.</summary>
internal static class Driver
{
    public const string AssemblyName = "App";

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        AssemblyName,
        [CSharpSyntaxTree.ParseText("class App { }", path: "App.cs")],
        [MetadataReference.CreateFromFile(typeof(ConnectorClient).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriver Create(params MemoryFile[] files) => CSharpGeneratorDriver.Create(
        [new ConnectorGenerator().AsSourceGenerator()],
        files,
        optionsProvider: new FileOptions(),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(params MemoryFile[] files) =>
        Create(files).RunGenerators(Compilation).GetRunResult().Results.Single();

    /// <summary>As <see cref="Run(MemoryFile[])"/>, in a project with more references.</summary>
    public static GeneratorRunResult Run(MetadataReference[] references, params MemoryFile[] files) =>
        Create(files).RunGenerators(Compilation.AddReferences(references)).GetRunResult().Results.Single();

    /// <summary>Runs a driver once more; what hasn't changed is cached.</summary>
    public static GeneratorRunResult Again(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>Gets why each output of a stage is what it is.</summary>
    public static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string stage)
    {
        Assert.True(
            result.TrackedSteps.TryGetValue(stage, out ImmutableArray<IncrementalGeneratorRunStep> steps),
            $"The stage {stage} isn't tracked.");
        return [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];
    }

    public static SortedDictionary<string, string> Sources(GeneratorRunResult result) =>
        new(
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal);

    public static MemoryFile Spec(string folder, string text, params (string Key, string Value)[] metadata) =>
        new($"/app/{folder}/apiDefinition.swagger.json", text, [("SourceItemGroup", "ConnectorSpec"), .. metadata]);

    public static MemoryFile Sibling(string folder, string name, string text) =>
        new($"/app/{folder}/{name}", text, [("SourceItemGroup", "ConnectorSpecSibling")]);

    /// <summary>A schema snapshot in the folder beside a spec.</summary>
    public static MemoryFile Snapshot(string folder, string name, string text) =>
        new($"/app/{folder}/schemas/{name}", text, [("SourceItemGroup", "ConnectorSchemaSibling")]);

    /// <summary>Gets a spec with one operation that returns a model with that name and one property.</summary>
    public static string Small(string operationId, string model, string property = "name") => Fixture.Document(
        "\"/" + operationId + "\":{\"get\":{\"operationId\":\"" + operationId
            + "\",\"responses\":{\"200\":{\"description\":\"ok\",\"schema\":{\"$ref\":\"#/definitions/" + model + "\"}}}}}",
        "\"definitions\":{\"" + model + "\":{\"type\":\"object\",\"properties\":{\"" + property + "\":{\"type\":\"string\"}}}}");

    private sealed class FileOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(
            ImmutableDictionary<string, string>.Empty.Add("build_property.AssemblyName", AssemblyName));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(((MemoryFile)textFile).Metadata);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

internal sealed class MemoryFile(string path, string text, (string Key, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public ImmutableDictionary<string, string> Metadata { get; } =
        metadata.ToImmutableDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public MemoryFile With(string newText) => new(path, newText, metadata);
}
