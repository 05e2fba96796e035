using System.Globalization;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>A line per spec and mode, tab-separated.</summary>
internal static class CorpusReport
{
    private static readonly (string Title, Func<SpecResult, string> Value)[] s_columns =
    [
        ("spec", r => r.Name),
        ("mode", r => r.Mode),
        ("bytes", r => Number(r.SpecBytes)),
        ("operations", r => Number(r.Operations)),
        ("triggers", r => Number(r.Triggers)),
        ("models", r => Number(r.Models)),
        ("emitted bytes", r => Number(r.EmittedBytes)),
        ("parse ms", r => Time(r.Cost.Parse)),
        ("read ms", r => Time(r.Cost.Stages.Read)),
        ("name ms", r => Time(r.Cost.Stages.Name)),
        ("emit ms", r => Time(r.Cost.Stages.Emit)),
        ("compile ms", r => Time(r.CompileTime)),
        ("allocated bytes", r => Number(r.Cost.Allocated)),
        ("skipped", r => Join(r.Skipped)),
        ("diagnostics", r => Join(r.Diagnostics)),
        ("compiler", r => Join(r.CompilerDiagnostics)),
        ("silent losses", r => Join(r.SilentLosses)),
        ("differences explained", r => Join([.. (r.Comparison?.Explained ?? []).Select(e => $"{e.Difference} ({e.Reason})")])),
        ("differences", r => Join([.. (r.Comparison?.Unexplained ?? []).Select(d => d.ToString())])),
        ("unread by", r => Join(r.Comparison?.Unread ?? [])),
        ("exception", r => Flat(r.Exception ?? "")),
    ];

    public static async Task WriteAsync(string path, IEnumerable<SpecResult> results, CancellationToken cancellationToken)
    {
        string partial = path + ".partial";
        await using (StreamWriter writer = new(partial))
        {
            await writer.WriteLineAsync(string.Join('\t', s_columns.Select(column => column.Title))).ConfigureAwait(false);
            foreach (SpecResult result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(string.Join('\t', s_columns.Select(column => column.Value(result)))).ConfigureAwait(false);
            }
        }

        File.Move(partial, path, overwrite: true);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static string Join(IReadOnlyList<string> items) =>
        items.Count == 0 ? "" : $"{items.Count}: {string.Join(" | ", items.Select(Flat))}";

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
