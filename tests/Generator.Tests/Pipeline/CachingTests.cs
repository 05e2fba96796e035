using Azure.Connectors.Sdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Azure.Connectors.Sdk.Generator.Tests.Pipeline.Driver;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>Verifies what runs again after an edit, by the reasons that Roslyn reports for every output of every stage.</summary>
public class CachingTests
{
    // Mentions come of C# files alone, and here there are none.
    private static readonly string[] s_stages =
        [.. typeof(TrackingNames)
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(stage => stage != TrackingNames.Mention)];

    private readonly MemoryFile _mail = Driver.Spec("mail", Driver.Small("GetMail", "Mail"));
    private readonly MemoryFile _chat = Driver.Spec("chat", Driver.Small("GetChat", "Chat"));
    private readonly MemoryFile _chatNames = Driver.Sibling("chat", "names.json", "{\"models\":{\"Chat\":{\"name\":\"Talk\"}}}");
    private readonly MemoryFile _chatConnector = Driver.Sibling("chat", "connector.json", "{\"apiName\":\"chat\"}");

    [Fact]
    public void An_edit_to_a_csharp_file_runs_no_stage_again()
    {
        GeneratorDriver driver = Start();
        GeneratorRunResult result = Again(driver, Driver.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }")));

        foreach (string stage in s_stages)
        {
            Assert.All(Reasons(result, stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_one_spec_reruns_only_that_spec()
    {
        GeneratorRunResult result =
            Again(Start().ReplaceAdditionalText(_mail, _mail.With(Driver.Small("GetMail", "Mail", "subject"))), Driver.Compilation);

        foreach (string stage in s_stages.Except(
            [TrackingNames.Project, TrackingNames.Compliance, TrackingNames.Claim, TrackingNames.File]))
        {
            Assert.Equal(1, Reasons(result, stage).Count(reason => reason == IncrementalStepRunReason.Modified));
            Assert.Equal(
                Reasons(result, stage).Length - 1,
                Reasons(result, stage).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        }

        // Outputs that don't depend on the edit aren't even compared again.
        foreach (string stage in (string[])[TrackingNames.Read, TrackingNames.Name, TrackingNames.Emit])
        {
            Assert.Contains(IncrementalStepRunReason.Cached, Reasons(result, stage));
        }

        Assert.All(Changed(result), name => Assert.StartsWith("Mail.", name, StringComparison.Ordinal));
        Assert.Contains("Mail.Models.MailModel.g.cs", Changed(result));
    }

    [Fact]
    public void An_edit_that_only_moves_text_emits_nothing_again()
    {
        GeneratorRunResult result = Again(Start().ReplaceAdditionalText(_mail, _mail.With("\n\n  " + _mail.GetText())), Driver.Compilation);

        Assert.Equal(1, Reasons(result, TrackingNames.Read).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.DoesNotContain(Reasons(result, TrackingNames.Model), reason => reason == IncrementalStepRunReason.Modified);
        foreach (string stage in (string[])[TrackingNames.Name, TrackingNames.Emit, TrackingNames.File])
        {
            Assert.All(Reasons(result, stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void An_edit_of_a_name_lock_reruns_only_its_spec()
    {
        GeneratorRunResult result = Again(
            Start().ReplaceAdditionalText(
                _chatNames, _chatNames.With("{\"models\":{\"Chat\":{\"name\":\"Speech\"}}}")), Driver.Compilation);

        Assert.Equal(1, Reasons(result, TrackingNames.Name).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, Reasons(result, TrackingNames.Name).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.All(Changed(result), name => Assert.StartsWith("Chat.", name, StringComparison.Ordinal));
        Assert.Contains("Chat.Models.Speech.g.cs", Driver.Sources(result).Keys);
    }

    [Fact]
    public void A_changed_model_emits_no_other_file_again()
    {
        GeneratorRunResult result =
            Again(Start().ReplaceAdditionalText(_mail, _mail.With(Driver.Small("GetMail", "Mail", "subject"))), Driver.Compilation);

        Assert.DoesNotContain("Mail.Client.g.cs", Changed(result));
    }

    [Fact]
    public void An_added_spec_does_not_affect_the_others()
    {
        GeneratorRunResult result =
            Again(Start().AddAdditionalTexts([Driver.Spec("files", Driver.Small("GetFile", "Document"))]), Driver.Compilation);

        Assert.Equal(2, Reasons(result, TrackingNames.Emit).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Equal(1, Reasons(result, TrackingNames.Emit).Count(reason => reason == IncrementalStepRunReason.New));
    }

    private GeneratorDriver Start() => Driver.Create(_mail, _chat, _chatNames, _chatConnector).RunGenerators(Driver.Compilation);

    private static string[] Changed(GeneratorRunResult result) =>
    [
        .. result.TrackedSteps[TrackingNames.File].SelectMany(step => step.Outputs)
            .Where(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Select(output => ((Generator.Emitting.EmittedFile)output.Value).HintName),
    ];
}
