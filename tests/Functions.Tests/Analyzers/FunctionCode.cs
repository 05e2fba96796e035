using System.Collections.Immutable;
using Azure.Connectors.Sdk.Functions.Analyzers;
using Azure.Connectors.Sdk.Functions.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Functions.Tests.Analyzers;

/// <summary>Represents the code of a function app, which references the worker and connectors.</summary>
internal sealed class FunctionCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using Azure.Connectors.Sdk;
        using Azure.Connectors.Sdk.Office365;
        using Azure.Connectors.Sdk.Office365.Models;
        using Azure.Connectors.Sdk.Teams;
        using Azure.Connectors.Sdk.Teams.Models;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Extensions.Connector;

        """;

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("xunit", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    // All code is a change of one document, so that the references are read once.
    private static readonly Document s_empty = new AdhocWorkspace()
        .AddProject("App", LanguageNames.CSharp)
        .WithMetadataReferences(s_references)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .AddDocument("App.cs", SourceText.From(""));

    private static readonly Task<Compilation?> s_compilation = s_empty.Project.GetCompilationAsync();

    private readonly Document _document;

    private FunctionCode(Document document) => _document = document;

    /// <summary>Creates the code of a class with members.</summary>
    public static FunctionCode Members(string members) =>
        File($"{Usings}public class App\n{{\n{members}\n}}\n");

    /// <summary>Creates the code of a file.</summary>
    public static FunctionCode File(string text) => new(s_empty.WithText(SourceText.From(text)));

    /// <summary>Gets the diagnostics of the analyzer, after it has been checked that the code compiles.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        await s_compilation;
        Compilation compilation = (await _document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation
            .WithAnalyzers([new ConnectorTriggerAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Gets the titles of the fixes of a diagnostic.</summary>
    public async Task<string[]> GetFixesAsync(Diagnostic diagnostic) =>
        [.. (await GetActionsAsync(diagnostic)).Select(action => action.Title)];

    /// <summary>Applies a fix, and removes everything from the text that precedes and follows the members.</summary>
    public async Task<FunctionCode> FixAsync(Diagnostic diagnostic, string title)
    {
        CodeAction action = (await GetActionsAsync(diagnostic)).Single(candidate => candidate.Title == title);
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Document document = await Simplifier.ReduceAsync(changed.GetDocument(_document.Id)!, Simplifier.Annotation);
        return new(await Formatter.FormatAsync(document, Formatter.Annotation));
    }

    public async Task<string> GetMembersAsync()
    {
        string text = (await _document.GetTextAsync()).ToString();
        int start = text.IndexOf("{\n", StringComparison.Ordinal) + 2;
        return text[start..text.LastIndexOf("\n}", StringComparison.Ordinal)].Trim();
    }

    private async Task<List<CodeAction>> GetActionsAsync(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await new ConnectorTriggerCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }
}
