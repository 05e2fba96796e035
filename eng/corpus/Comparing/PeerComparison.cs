using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>
/// Compares the generator's spec model with the readings of libraries that share no code with it: what they agree on, one mistake can't
/// hide in.
/// </summary>
internal static class PeerComparison
{
    public const string NSwag = "NSwag";
    public const string Microsoft = "Microsoft.OpenApi";

    public static async Task<ComparisonResult> CompareAsync(
        string text, ConnectorSpec spec, Findings findings, CancellationToken cancellationToken)
    {
        Reading ours = GeneratorReading.Of(spec);
        string[] definitions = [.. spec.Models.Where(model => model.Origin == SchemaOrigin.Definition).Select(model => model.Id)];
        ComparisonResult result = new();
        foreach ((string reader, Func<Task<PeerDocument>> read) in new (string, Func<Task<PeerDocument>>)[]
        {
            (NSwag, () => NSwagReader.ReadAsync(text, cancellationToken)),
            (Microsoft, () => Task.FromResult(MicrosoftReader.Read(text))),
        })
        {
            try
            {
                Reading theirs = PeerReading.Of(await read().ConfigureAwait(false), definitions);
                result.Add(reader, new Compared(ours, theirs, findings));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // These libraries throw exceptions of any type if they don't support a document.
                result.Unread.Add($"{reader}: {e.GetType().Name}: {e.Message}");
            }
        }

        return result;
    }
}
