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
    private const int Rounds = 3;

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>
    /// Measures both in turn, several times, and takes the fastest of each: what disturbs a round says nothing of the code. It is meant to run alone, when
    /// everything is compiled.
    /// </summary>
    public static GenerationCost Measure(string path, bool isDynamic, CancellationToken cancellationToken)
    {
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(path));
        GenerationCost best = new(double.MaxValue, new StageTimes(double.MaxValue, 0, 0), 0);
        for (int round = 0; round < Rounds; round++)
        {
            double parse = ParseOnce(text);
            long before = GC.GetAllocatedBytesForCurrentThread();
            StageTimes stages = StagedGenerator.Generate(path, text, isDynamic, cancellationToken).Times;
            best = new(Math.Min(best.Parse, parse), stages.Total < best.Stages.Total ? stages : best.Stages, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return best;
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
