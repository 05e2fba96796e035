using Azure.Connectors.Tool.Diff;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Verifies the verdict of each row for the wire: an old client calls a service that has the new spec, and reads its responses.
/// </summary>
public class WireVerdictTests
{
    private static readonly IReadOnlyList<DiffCase> s_cases = DiffCases.All;

    public static TheoryData<int, string> Cases
    {
        get
        {
            TheoryData<int, string> data = [];
            for (int i = 0; i < s_cases.Count; i++)
            {
                data.Add(i, s_cases[i].Rule.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_old_client_experiences_the_verdict(int index, string rule)
    {
        SpecDiff diff = s_cases[index].Compare();
        Assert.Contains(rule, diff.Changes.Select(change => change.Rule.Id));
        Assert.All(diff.Changes, change => Assert.True(change.Place.Line > 0 || change.Rule == ChangeRules.ServiceNameChanged, change.Key));

        IReadOnlyList<WireObservation> observations = await WireOracle.ObserveAsync(diff);

        string? contradiction = WireVerdicts.Contradiction(diff.Changes, observations);
        Assert.True(
            contradiction is null,
            $"{rule}: {contradiction}\n{string.Join('\n', diff.Changes.Select(change => $"{change.Wire.Letter()} {change.Key}"))}\n"
                + $"observed:\n{string.Join('\n', observations.Where(observation => observation.Effects.Count > 0))}");
    }
}
