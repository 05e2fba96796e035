using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Verifies updates between the specs of the packages and real releases of the same connectors, which aren't part of this repository.
/// </summary>
public class RealReleaseTests
{
    private static readonly ChangeRule[] s_never = [ChangeRules.NameChanged, ChangeRules.ParametersReordered];

    /// <summary>Gets the API names and the folders of the releases.</summary>
    public static TheoryData<string, string> Releases => new()
    {
        { "office365", "corpus/first-party" },
        { "office365users", "corpus/first-party" },
        { "sharepointonline", "corpus/first-party" },
        { "sharepointonline", "wire" },
        { "onedriveforbusiness", "wire" },
        { "teams", "corpus/first-party" },
    };

    [RealReleasesTheory]
    [MemberData(nameof(Releases))]
    public void An_update_to_a_real_release_renames_and_reorders_nothing(string apiName, string folder)
    {
        SpecInput ours = ConnectorFolder.Of(Path.Combine(AppContext.BaseDirectory, "specs", apiName)).ReadInput();
        SpecInput theirs = ConnectorFolder.Of(Path.Combine(RealReleasesTheoryAttribute.Folder!, folder, apiName)).ReadInput();

        SpecInput updated = Update(ours, theirs);
        Update(updated, ours);
    }

    private static SpecInput Update(SpecInput old, SpecInput release)
    {
        SpecInput @new = old with { Spec = old.Spec with { Path = release.Spec.Path, Text = release.Spec.Text }, NamesFile = null };

        SpecDiff diff = SpecDiff.Compare(old, @new, CancellationToken.None);

        Assert.Empty(NameLocks.Differences(
            NameLockWriter.Write(diff.Old.Connector), diff.Names));
        Assert.Empty(diff.Changes.Where(change => s_never.Contains(change.Rule)).Select(change => change.Key));
        Dictionary<string, string[]> lines = new[] { old.Spec, @new.Spec }.ToDictionary(spec => spec.Path, spec => spec.Text.Split('\n'));
        Assert.Empty(diff.Changes.Where(change => !Exists(change.Place, lines)).Select(change => $"{change.Key} {change.Place}"));
        Assert.Equal(Difference(diff.Old, diff.New), Operations(diff, ChangeRules.OperationRemoved, ChangeRules.TriggerRemoved));
        Assert.Equal(Difference(diff.New, diff.Old), Operations(diff, ChangeRules.OperationAdded, ChangeRules.TriggerAdded));

        SpecInput applied = @new with
        {
            NamesFile = ConnectorFolder.Select("names.json", Encoding.UTF8.GetString(SpecJson.ToBytes(diff.Names))),
        };
        Assert.Empty(SpecDiff.Compare(applied, @new, CancellationToken.None).Changes.Select(change => change.Key));
        return applied;
    }

    private static bool Exists(FilePlace place, Dictionary<string, string[]> documents) =>
        documents.TryGetValue(place.Path, out string[]? lines) && place.Line >= 1 && place.Line <= lines.Length
            && place.Column >= 1 && place.Column <= lines[place.Line - 1].Length;

    private static IEnumerable<string> Operations(SpecDiff diff, params ChangeRule[] rules) =>
        diff.Changes.Where(change => rules.Contains(change.Rule)).Select(change => change.Subject).Order(StringComparer.Ordinal);

    /// <summary>
    /// Gets the IDs of the operations that one document has and the other doesn't, as plain JSON shows it. Clients don't have internal
    /// operations that nothing refers to.
    /// </summary>
    private static IEnumerable<string> Difference(SpecVersion one, SpecVersion other) =>
        Ids(one).Except(Ids(other)).Except(one.Spec.OmittedOperations).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Ids(SpecVersion version) => JsonNode.Parse(version.Input.Spec.Text)!["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject()).Select(member => (member.Value as JsonObject)?["operationId"])
        .OfType<JsonValue>().Select(id => id.GetValue<string>());
}

/// <summary>
/// Runs where the folder <c>../shared</c> with real specs is beside the repository, and is skipped elsewhere.
/// </summary>
public sealed class RealReleasesTheoryAttribute : TheoryAttribute
{
    public RealReleasesTheoryAttribute()
    {
        if (Folder is null)
        {
            Skip = "There is no folder of real releases: ../shared with corpus and wire.";
        }
    }

    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "corpus", "first-party")) && Directory.Exists(Path.Combine(candidate, "wire")))
            {
                return candidate;
            }
        }

        return null;
    }
}
