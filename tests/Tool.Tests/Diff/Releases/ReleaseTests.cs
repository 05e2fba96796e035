using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Verifies updates with releases that are derived from the specs of the packages: everything is in another order, and many elements are
/// added, removed, renamed and changed at once.
/// </summary>
public class ReleaseTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    [Theory]
    [InlineData("office365", 1)]
    [InlineData("office365users", 2)]
    [InlineData("onedriveforbusiness", 3)]
    [InlineData("onedriveforbusiness", 4)]
    [InlineData("sharepointonline", 5)]
    [InlineData("teams", 6)]
    public void Each_change_of_a_release_is_reported_once_and_nothing_else_changes(string apiName, int seed)
    {
        Random random = new(seed);
        SpecInput current = ConnectorFolder.Of(Path.Combine(AppContext.BaseDirectory, "specs", apiName)).ReadInput();
        for (int release = 1; release <= 2; release++)
        {
            current = Update(current, random, $"Z{release}");
        }
    }

    /// <summary>Derives a release, and verifies the update to it.</summary>
    private static SpecInput Update(SpecInput old, Random random, string suffix)
    {
        SpecVersion before = SpecVersion.Read(old, CancellationToken.None);
        ReleaseSpec oldSpec = ReleaseSpec.Parse(old.Spec.Text);
        ReleaseChanges made = new(before.Connector, oldSpec, random, suffix);
        ReleaseSpec newSpec = made.New.Shuffle(random);
        string text = newSpec.Root.ToJsonString(s_indented);
        SpecInput @new = old with { Spec = old.Spec with { Path = $"release{suffix}.json", Text = text }, NamesFile = null };

        SpecDiff diff = SpecDiff.Compare(old, @new, CancellationToken.None);

        ReleaseChange[] expected = [.. made.All.Where(change => change.IsReached(diff.New.Spec))];
        Assert.Equal(expected.Select(change => change.ToString()).Order(StringComparer.Ordinal), diff.Changes
            .Where(change => !made.IsConsequence(change, diff) || Array.Exists(expected, one => one.ToString() == change.Key))
            .Select(change => change.Key).Order(StringComparer.Ordinal));
        Assert.Empty(Misplaced(expected, diff, (oldSpec, new(oldSpec.Root, old.Spec.Text)), (newSpec, new(newSpec.Root, text))));
        Assert.Empty(NameLocks.Differences(NameLockWriter.Write(before.Connector), diff.Names, made.Identities, made.Moved));

        SpecInput applied = @new with
        {
            NamesFile = ConnectorFolder.Select("names.json", Encoding.UTF8.GetString(SpecJson.ToBytes(diff.Names))),
        };
        SpecDiff again = SpecDiff.Compare(applied, @new, CancellationToken.None);
        Assert.Empty(again.Changes.Select(change => change.Key));
        Assert.True(JsonNode.DeepEquals(diff.Names, again.Names), "The second update changes the lock.");
        return applied;
    }

    private static IEnumerable<string> Misplaced(
        ReleaseChange[] made, SpecDiff diff, (ReleaseSpec Spec, JsonSpans Spans) old, (ReleaseSpec Spec, JsonSpans Spans) @new)
    {
        foreach (ReleaseChange one in made)
        {
            SpecChange change = diff.Changes.First(change => change.Key == one.ToString());
            (ReleaseSpec spec, JsonSpans spans) = one.IsInOld ? old : @new;
            string path = (one.IsInOld ? diff.Old : diff.New).Input.Spec.Path;
            JsonNode element = one.Find(spec) ?? throw new InvalidOperationException($"{one} isn't in the document.");
            if (change.Place.Path != path || !spans.Contains(element, change.Place.Line))
            {
                yield return $"{one} is at {change.Place.Path}({change.Place.Line})";
            }
        }
    }
}
