using System.Diagnostics;
using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>Represents the output of the generator for a spec.</summary>
internal sealed record Generated(
    IReadOnlyList<EmittedFile> Files,
    IReadOnlyList<string> Diagnostics,
    IReadOnlyList<string> Losses,
    Findings Findings,
    int Operations,
    int Triggers,
    int Models,
    NamedConnector? Connector,
    bool IsUnreadable,
    StageTimes Times)
{
    public bool IsDynamic => Connector?.IsDynamic == true;
}

/// <summary>Milliseconds by stage.</summary>
internal readonly record struct StageTimes(double Read, double Name, double Emit)
{
    public double Total => Read + Name + Emit;
}

/// <summary>Runs the pipeline's stages by hand, so that each can be timed.</summary>
internal static class StagedGenerator
{
    public static Generated Generate(string path, string text, bool isDynamic, CancellationToken cancellationToken)
    {
        SelectedFile file =
            new(path, text, IsSpec: true, null, null, null, isDynamic ? "dynamic" : "typed", ImmutableEquatableArray<string>.Empty);
        SpecInput input = new(file, null, null);
        ConnectorSettings settings = ConnectorSettings.From(input);

        long start = Stopwatch.GetTimestamp();
        SpecReadResult read = Stages.Read(input, settings, cancellationToken, diagnosticLimit: int.MaxValue);
        double readTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (read.Spec is not { } spec)
        {
            return new(
                [],
                Describe(read.Diagnostics),
                Describe(read.Diagnostics.Where(Findings.IsLoss)),
                new Findings(read.Diagnostics),
                0,
                0,
                0,
                null,
                IsUnreadable: true,
                new StageTimes(readTime, 0, 0));
        }

        start = Stopwatch.GetTimestamp();
        NamedSpec named = Stages.Name(spec, null, settings, cancellationToken);
        double nameTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        ImmutableEquatableArray<SpecDiagnostic> findings =
            Stages.Locate(named.Findings, input, read.Places, diagnosticLimit: int.MaxValue).ToImmutableEquatableArray();
        if (named.Connector is not { } connector)
        {
            throw new InvalidOperationException(string.Join(' ', Describe(named.Diagnostics)));
        }

        SpecDiagnostic[] all = [.. read.Diagnostics, .. named.Diagnostics, .. findings];
        start = Stopwatch.GetTimestamp();
        EmittedSpec emitted = Stages.Emit(connector, settings, isClsCompliant: false, cancellationToken);
        double emitTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return emitted.Diagnostics.Count > 0
            ? throw new InvalidOperationException(string.Join(' ', Describe(emitted.Diagnostics)))
            : new Generated(
                emitted.Files,
                Describe(all),
                Describe(all.Where(Findings.IsLoss)),
                new Findings(all),
                spec.Operations.Count,
                spec.Triggers.Count,
                spec.Models.Count,
                connector,
                IsUnreadable: false,
                new StageTimes(readTime, nameTime, emitTime));
    }

    private static string[] Describe(IEnumerable<SpecDiagnostic> diagnostics) =>
        [.. diagnostics.Select(DiagnosticReporter.ToDiagnostic).Select(d =>
            $"{d.Id} {d.Severity} "
                + $"{d.Location.GetLineSpan().StartLinePosition.Line + 1}:{d.Location.GetLineSpan().StartLinePosition.Character + 1} "
                + $"{d.GetMessage(CultureInfo.InvariantCulture)}")];
}
