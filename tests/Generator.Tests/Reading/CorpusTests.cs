using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class CorpusTests(ITestOutputHelper output)
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    [Theory]
    [InlineData("office365")]
    [InlineData("office365users")]
    [InlineData("teams")]
    public void Nothing_of_a_curated_spec_is_lost_in_silence(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        using JsonDocument document = JsonDocument.Parse(text);
        Assert.Empty(SilentLoss.Find(document.RootElement, Fixture.Read(text)));
    }

    [Fact]
    public void Nothing_of_a_real_spec_is_lost_in_silence()
    {
        if (SpecFiles.Corpus is null)
        {
            output.WriteLine("Skipped: there is no corpus of real specs here (CONNECTOR_CORPUS names its folder).");
            return;
        }

        List<string> losses = [];
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        int operations = 0, triggers = 0, unread = 0, uncounted = 0;
        foreach (string path in SpecFiles.CorpusFiles())
        {
            string text = SpecFiles.ReadText(path);
            SpecReadResult result = Fixture.Read(text);
            foreach (SpecDiagnostic diagnostic in result.Diagnostics)
            {
                counts[diagnostic.Id] = counts.GetValueOrDefault(diagnostic.Id) + 1;
            }

            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == ConnectorDescriptors.ReaderFailed.Id);
            if (result.Spec is null)
            {
                unread++;
                Assert.Contains(result.Diagnostics, diagnostic => ConnectorDescriptors.ById(diagnostic.Id).DefaultSeverity == DiagnosticSeverity.Error);
                continue;
            }

            operations += result.Spec.Operations.Count;
            triggers += result.Spec.Triggers.Count;
            if (Parse(text) is not { } document)
            {
                uncounted++;
                continue;
            }

            losses.AddRange(SilentLoss.Find(document.RootElement, result).Select(loss => path + ": " + loss));
            document.Dispose();
        }

        output.WriteLine($"{operations} operations, {triggers} triggers; {unread} files unread with an error, {uncounted} read but not strict enough to count");
        output.WriteLine(string.Join('\n', counts.Select(pair => $"{pair.Key} {pair.Value} {ConnectorDescriptors.ById(pair.Key).Title}")));
        Assert.True(losses.Count == 0, $"{losses.Count} lost in silence:\n" + string.Join('\n', losses.Take(50)));
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text.TrimStart('\uFEFF'), s_lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
