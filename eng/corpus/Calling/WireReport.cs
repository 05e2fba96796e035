using System.Globalization;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>A line per spec, tab-separated, and the totals.</summary>
internal static class WireReport
{
    public static async Task WriteAsync(string path, IEnumerable<WireResult> results, CancellationToken cancellationToken)
    {
        string partial = path + ".partial";
        await using (StreamWriter writer = new(partial))
        {
            await writer.WriteLineAsync("spec\toperations\ttyped calls\tdynamic calls\tconforming\tidentical\twhole responses\tpaged "
                + "operations\tcallbacks\tnot called\tdeviations").ConfigureAwait(false);
            foreach (WireResult r in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(string.Join('\t', [
                    r.Name, .. new[] { r.Operations, r.Typed, r.Dynamic, r.Conforming, r.Identical, r.Whole, r.Paged, r.Callbacks }.Select(
                        n => n.ToString(CultureInfo.InvariantCulture)),
                    string.Join(
                        " | ", r.Excused.Select(e => Flat(e.Text))), string.Join(" | ", r.Deviations.Select(Flat))])).ConfigureAwait(false);
            }
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Writes one line per request, so that two runs can be compared with <c>diff</c>.</summary>
    public static Task WriteRequestsAsync(string path, IEnumerable<WireResult> results, CancellationToken cancellationToken) =>
        WriteLinesAsync(path, results.SelectMany(r => r.Requests.Select(request => $"{r.Name}\t{request}")), cancellationToken);

    /// <summary>Writes one line per parameter that the typed methods don't have.</summary>
    public static Task WriteDynamicOnlyAsync(string path, IEnumerable<WireResult> results, CancellationToken cancellationToken) =>
        WriteLinesAsync(path, results.SelectMany(r => r.DynamicOnly.Select(parameter => $"{r.Name}\t{parameter}")), cancellationToken);

    /// <summary>Writes one line per location whose discovery operation wasn't requested.</summary>
    public static Task WriteUndiscoveredAsync(string path, IEnumerable<WireResult> results, CancellationToken cancellationToken) =>
        WriteLinesAsync(
            path,
            results.SelectMany(r => r.Undiscovered.Select(place => $"{r.Name}\t{place.Place}\t{place.Extension}\t{place.Reason}")),
            cancellationToken);

    private static async Task WriteLinesAsync(string path, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        string partial = path + ".partial";
        await using (StreamWriter writer = new(partial))
        {
            foreach (string line in lines)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(line).ConfigureAwait(false);
            }
        }

        File.Move(partial, path, overwrite: true);
    }

    public static void PrintTotals(IReadOnlyList<WireResult> results, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on the wire: {results.Count} specs, "
            + $"{results.Sum(r => r.Operations)} operations"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  calls: {results.Sum(r => r.Typed)} typed, "
            + $"{results.Sum(r => r.Dynamic)} dynamic; conforming {results.Sum(r => r.Conforming)}, identical "
            + $"{results.Sum(r => r.Identical)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  whole responses {results.Sum(r => r.Whole)}, operations with two "
            + $"pages {results.Sum(r => r.Paged)}, callbacks read {results.Sum(r => r.Callbacks)}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  parameters that only a dynamic call can pass {results.Sum(r => r.DynamicOnly.Count)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  schemas of the catalog {results.Sum(r => r.Schemas)}"));
        foreach (IGrouping<string, KeyValuePair<string, int>> extension in results
            .SelectMany(r => r.Discovered)
            .GroupBy(count => count.Key)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {extension.Key}: {extension.Sum(count => count.Value)} locations requested"));
        }

        foreach (IGrouping<string, string> reason in results
            .SelectMany(r => r.Undiscovered)
            .GroupBy(place => place.Reason, place => place.Extension)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  not requested, {reason.Key}: {reason.Count()}"));
        }

        foreach (IGrouping<string, (string Reason, string Text)> reason in results
            .SelectMany(r => r.Excused)
            .GroupBy(e => e.Reason)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {reason.Key}: {reason.Count()}");
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  deviations: {results.Sum(r => r.Deviations.Count)} in {results.Count(r => r.Failed)} specs"));
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
