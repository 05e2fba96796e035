using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Diff.Comparing;
using Azure.Connectors.Tool.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Compares two versions of a spec by the rows of <see cref="ChangeRules"/>.</summary>
internal sealed class SpecDiff
{
    private SpecDiff(SpecVersion old, SpecVersion @new, SpecMatch match, JsonObject names, IReadOnlyList<SpecChange> changes)
    {
        Match = match;
        Old = old;
        New = @new;
        Names = names;
        Changes = changes;
    }

    public SpecVersion Old { get; }

    /// <summary>Gets the new version, with the names that the old one locks.</summary>
    public SpecVersion New { get; }

    /// <summary>Gets what is the same in both versions.</summary>
    public SpecMatch Match { get; }

    /// <summary>Gets the complete name lock of the new version.</summary>
    public JsonObject Names { get; }

    /// <summary>Gets the changes, the most severe ones first.</summary>
    public IReadOnlyList<SpecChange> Changes { get; }

    /// <param name="old">The old spec, with the files beside it.</param>
    /// <param name="new">The new spec. If it has no <c>names.json</c>, it has the names and the order of the old one.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">One of the specs contains nothing usable.</exception>
    public static SpecDiff Compare(SpecInput old, SpecInput @new, CancellationToken cancellationToken)
    {
        SpecVersion oldVersion = SpecVersion.Read(old, cancellationToken);
        SpecInput settled = @new with { ConnectorFile = @new.ConnectorFile ?? old.ConnectorFile };
        settled = settled with { Spec = settled.Spec with { ApiName = settled.Spec.ApiName ?? oldVersion.Settings.ApiName } };
        SpecVersion newVersion = SpecVersion.Read(settled, cancellationToken);
        SpecMatch match = SpecMatch.Find(oldVersion.Spec, newVersion.Spec);
        if (@new.NamesFile is null)
        {
            JsonObject carried = LockCarry.Run(NameLockWriter.Write(oldVersion.Connector), match);
            SelectedFile names = ConnectorFolder.Select(old.NamesFile?.Path ?? ConnectorFolder.NamesFileName, carried.ToJsonString());
            newVersion = SpecVersion.Read(settled with { NamesFile = names }, cancellationToken);
        }

        Comparison comparison = new(oldVersion, newVersion, match, cancellationToken);
        Run(comparison);
        IEnumerable<SpecChange> changes = comparison.Changes.Select(change => WithoutModels(change, newVersion.Connector))
            .OrderByDescending(change => Worst(change));
        return new(oldVersion, newVersion, match, NameLockWriter.Write(newVersion.Connector), [.. changes]);
    }

    private static Verdict Worst(SpecChange change) =>
        (Verdict)Math.Max((int)change.Source, Math.Max((int)change.Binary, (int)change.Wire));

    private static void Run(Comparison comparison)
    {
        NodeComparer nodes = new(comparison);
        TypeComparer types = new(comparison);
        OperationComparer operations = new(comparison, types, nodes);
        operations.Compare();
        new TriggerComparer(comparison, types, nodes, operations).Compare();
        new ModelComparer(comparison, types, nodes).Compare();
        new DocumentComparer(comparison).Compare();
    }

    /// <summary>A dynamic client has constants for operations and triggers, and neither methods nor models.</summary>
    private static SpecChange WithoutModels(SpecChange change, NamedConnector connector) =>
        !connector.IsDynamic || ChangeRules.OfConstants.Contains(change.Rule) || change.Rule == ChangeRules.Other
            ? change
            : change with { Source = Verdict.None, Binary = Verdict.None };
}
