using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Snapshots;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Azure.Connectors.Sdk.Generator.Tests.Pipeline.Driver;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>Verifies what runs again after an edit to a snapshot or a spec, by the reasons that Roslyn reports.</summary>
public sealed class SnapshotCachingTests
{
    private static readonly string[] s_stages =
        [.. typeof(SnapshotTrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private readonly MemoryFile _sheets = Driver.Spec("sheets", TableSpec.Text);
    private readonly MemoryFile _mail = Driver.Spec("mail", Driver.Small("GetMail", "Mail"));
    private readonly MemoryFile _row = Driver.Snapshot("sheets", "Row.schema.json", TableSpec.Snapshot("Row"));
    private readonly MemoryFile _line = Driver.Snapshot("sheets", "Line.schema.json", TableSpec.Snapshot("Line", "Text"));
    private readonly MemoryFile _names = Driver.Sibling("sheets", "names.json", """{"schemaTypes":{"CellValue":{"Value":"string"}}}""");

    [Fact]
    public void An_edit_to_a_csharp_file_runs_no_stage_again()
    {
        GeneratorRunResult result = Again(Start(), Driver.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }")));

        Assert.All(s_stages.SelectMany(stage => Reasons(result, stage)), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_to_a_snapshot_reads_no_spec_and_no_other_snapshot()
    {
        GeneratorRunResult result = Again(
            Start().ReplaceAdditionalText(_row, _row.With(TableSpec.Snapshot("Row", "Changed"))), Driver.Compilation);

        foreach (string stage in new[] { TrackingNames.Read, TrackingNames.Name, TrackingNames.Emit })
        {
            Assert.All(Reasons(result, stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        foreach (string stage in new[]
            { SnapshotTrackingNames.Read, SnapshotTrackingNames.Match, SnapshotTrackingNames.Name, SnapshotTrackingNames.Emit })
        {
            Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(result, stage).Order().Reverse());
        }
    }

    [Fact]
    public void An_edit_to_another_spec_reads_and_names_no_snapshot()
    {
        GeneratorRunResult result = Again(
            Start().ReplaceAdditionalText(_mail, _mail.With(Driver.Small("GetMail", "Mail", "subject"))), Driver.Compilation);

        Assert.All(Reasons(result, SnapshotTrackingNames.Read), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(result, SnapshotTrackingNames.Match), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        foreach (string stage in new[] { SnapshotTrackingNames.Name, SnapshotTrackingNames.Emit, SnapshotTrackingNames.File })
        {
            Assert.All(Reasons(result, stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void An_edit_that_only_moves_text_names_nothing_again()
    {
        GeneratorRunResult result = Again(Start().ReplaceAdditionalText(_row, _row.With("\n\n" + _row.GetText())), Driver.Compilation);

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, SnapshotTrackingNames.Read));
        foreach (string stage in new[] { SnapshotTrackingNames.Name, SnapshotTrackingNames.Emit })
        {
            Assert.All(Reasons(result, stage), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void The_order_of_files_does_not_affect_the_output() => Assert.Equal(
        Driver.Sources(Driver.Run(_sheets, _names, _row, _line)), Driver.Sources(Driver.Run(_line, _row, _names, _sheets)));

    private GeneratorDriver Start() =>
        Driver.Create(_sheets, _names, _mail, _row, _line).RunGenerators(Driver.Compilation);
}
