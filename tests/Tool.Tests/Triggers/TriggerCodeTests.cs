using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that the code that receives the events of a trigger compiles as it is printed.</summary>
public sealed class TriggerCodeTests
{
    private const string ImplicitUsings =
        """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    [Theory]
    [InlineData("office365")]
    [InlineData("sharepointonline")]
    [InlineData("teams")]
    public void The_code_of_each_trigger_compiles(string apiName)
    {
        NamedConnector connector =
            LoadedConnector.Load(CuratedConnector.Find(apiName)!.Folder.ReadInput(), CancellationToken.None).GetConnector();
        RequireCompiled(
            OutputKind.DynamicallyLinkedLibrary,
            [.. connector.Triggers.Select((trigger, i) => new TriggerCode(connector, trigger).Function($"on-event_{i}"))]);
        foreach (NamedTrigger trigger in connector.Triggers.DistinctBy(trigger => trigger.PayloadName is null))
        {
            TriggerCode code = new(connector, trigger);
            RequireCompiled(OutputKind.ConsoleApplication, code.Endpoint("name \"with\" quotes", hasTokens: false));
            RequireCompiled(OutputKind.ConsoleApplication, code.Endpoint(trigger.Name, hasTokens: true));
            RequireCompiled(OutputKind.ConsoleApplication, code.Polling(trigger.Name));
        }
    }

    private static void RequireCompiled(OutputKind kind, params IReadOnlyList<string>[] files)
    {
        string[] texts = [.. files.Select(lines => string.Join('\n', lines))];
        CSharpParseOptions parse = new(LanguageVersion.CSharp12);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "App",
            texts.Append(ImplicitUsings).Select(text => CSharpSyntaxTree.ParseText(text, parse)),
            s_references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
        IEnumerable<Diagnostic> problems = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701");
        Assert.True(!problems.Any(), $"{string.Join('\n', texts)}\n{string.Join('\n', problems)}");
    }
}
