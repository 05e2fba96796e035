using Azure.Connectors.Sdk.Corpus.Calling;
using Azure.Connectors.Sdk.Corpus.Compiling;

namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>Calls every operation of a spec that is written in a test, typed and dynamic, through the emulator.</summary>
internal static class Called
{
    private static readonly Lazy<EmittedCompiler> s_compiler = new(() => new EmittedCompiler());

    public static async Task<WireResult> RunAsync(string spec)
    {
        string folder = Directory.CreateTempSubdirectory("wire-").FullName;
        try
        {
            string path = Path.Combine(folder, "apiDefinition.swagger.json");
            await File.WriteAllTextAsync(path, spec);
            return await new WireRun(s_compiler.Value).RunAsync("test", path, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Asserts that every request conforms and that every response comes back whole.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="operations">How many operations it has.</param>
    /// <param name="excused">The losses that a diagnostic excuses; none by default.</param>
    public static async Task ConformsAsync(string spec, int operations, string? excused = "")
    {
        WireResult result = await RunAsync(spec);
        Assert.True(result.Deviations.Count == 0, string.Join("\n", result.Deviations));
        if (excused is not null)
        {
            Assert.Equal(excused, string.Join(", ", result.Excused.Select(reason => reason.Reason).Distinct()));
        }

        Assert.Equal(operations, result.Operations);
        Assert.Equal(operations * 2, result.Identical);
        Assert.Equal(operations * 4, result.Whole);
    }

    /// <summary>A document with the given members of <c>paths</c> and <c>definitions</c>.</summary>
    public static string Document(string paths, string definitions = "", string more = "") =>
        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"Harbor\",\"version\":\"1\"}," + more + "\"paths\":{" + paths + "},\"definitions\":{"
            + definitions + "}}";
}
