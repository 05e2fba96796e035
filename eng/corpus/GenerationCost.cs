using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>What generating from one spec costs, beside a bare parse of the same text.</summary>
/// <param name="Parse">Milliseconds of a bare <see cref="JsonDocument"/>; up to the fault where the text isn't strict JSON.</param>
/// <param name="Stages">Milliseconds by stage.</param>
/// <param name="Allocated">Bytes that generating once allocates.</param>
internal readonly record struct GenerationCost(double Parse, StageTimes Stages, long Allocated)
{
    private const int Rounds = 4;

    private static readonly JsonDocumentOptions s_lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>
    /// Measures each several times in a row, so that both are warm, and takes the fastest: a disturbance of a round isn't a property of the
    /// code. It is meant to run alone, when everything is compiled.
    /// </summary>
    public static GenerationCost Measure(string path, bool isDynamic, CancellationToken cancellationToken)
    {
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        double parse = Enumerable.Range(0, Rounds).Min(_ => ParseOnce(text));
        StageTimes stages = new(double.MaxValue, 0, 0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
        {
            StageTimes times = StagedGenerator.Generate(path, text, isDynamic, cancellationToken).Times;
            stages = times.Total < stages.Total ? times : stages;
        }

        return new(parse, stages, (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds);
    }

    private static double ParseOnce(string text)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, s_lenient);
        }
        catch (JsonException)
        {
            // The few files that aren't strict JSON.
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
