using System.Globalization;
using Azure.Connectors.Sdk.Generator.Analysis;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Generator.Tests.UserCode;

/// <summary>Verifies what the analyzer reports about arguments of parameters that the connector has removed.</summary>
public sealed class DeprecatedParameterAnalyzerTests
{
    private const string Spec = """
        { "swagger": "2.0", "paths": { "/crossings": { "get": { "operationId": "ListCrossings",
          "parameters": [
            { "name": "port", "in": "query", "type": "string" },
            { "name": "from", "in": "query", "type": "string", "deprecated": true, "x-connectors-removed": "2026-03-04" }
          ],
          "responses": { "200": { "description": "x" } } } } } }
        """;

    [Theory]
    [InlineData("from: \"a\"")]
    [InlineData("\"K1\", \"a\"")]
    [InlineData("from: null, port: \"K1\"")]
    public async Task An_argument_of_a_removed_parameter_is_a_warning_with_the_date(string arguments)
    {
        Diagnostic warning = Assert.Single(await AnalyzeAsync(arguments));

        Assert.Equal(
            ("CONN0094", DiagnosticSeverity.Warning, "User0.cs"), (warning.Id, warning.Severity, warning.Location.GetLineSpan().Path));
        Assert.Contains("'from' is deprecated", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("on 2026-03-04.", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"K1\"")]
    [InlineData("port: \"K1\", cancellationToken: default")]
    public async Task Other_arguments_are_not_reported(string arguments) => Assert.Empty(await AnalyzeAsync(arguments));

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string arguments)
    {
        Project project = Project.With(
            Emitted.Files(Spec, false, "Ferry", "Harbour.Ferry"),
            $"class User {{ void Call(Harbour.Ferry.FerryClient client) => client.ListCrossingsAsync({arguments}); }}");
        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await project.Compilation.WithAnalyzers([new DeprecatedParameterAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
