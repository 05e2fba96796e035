using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents a change of the spec, and the row of the table that it is in.</summary>
/// <param name="Rule">The row.</param>
/// <param name="Change">Changes the spec.</param>
internal sealed record DiffCase(ChangeRule Rule, Action<DiffSpec> Change)
{
    /// <summary>Gets what both versions have.</summary>
    public Action<DiffSpec> Setup { get; init; } = _ => { };

    /// <summary>Gets a value that indicates whether the change is undone instead.</summary>
    public bool IsReverse { get; init; }

    /// <summary>Gets the lock of the new version, or null if it has that of the old one.</summary>
    public string? Names { get; init; }

    public string? NewSettings { get; init; }

    public (string Old, string New) ToSpecs()
    {
        DiffSpec without = DiffSpec.Create();
        Setup(without);
        DiffSpec with = DiffSpec.Create();
        Setup(with);
        Change(with);
        string a = without.Root.ToJsonString();
        string b = with.Root.ToJsonString();
        return IsReverse ? (b, a) : (a, b);
    }

    public SpecDiff Compare()
    {
        (string old, string @new) = ToSpecs();
        SelectedFile settings = ConnectorFolder.Select("connector.json", """{ "apiName": "ferry" }""");
        return SpecDiff.Compare(
            new(ConnectorFolder.Select("old.json", old, isSpec: true), settings, null),
            new(
                ConnectorFolder.Select("new.json", @new, isSpec: true),
                NewSettings is { } other ? ConnectorFolder.Select("connector.json", other) : settings,
                Names is { } names ? ConnectorFolder.Select("names.json", names) : null),
            CancellationToken.None);
    }
}
