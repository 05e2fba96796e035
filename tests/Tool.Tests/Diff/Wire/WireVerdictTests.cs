using Azure.Connectors.Tool.Diff;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Verifies the verdict of each row for the wire: an old client calls a service that has the new spec, and reads its responses.
/// </summary>
public class WireVerdictTests
{
    public static TheoryData<int, string> Cases => SpecDiffTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_old_client_experiences_the_verdict(int index, string rule)
    {
        SpecDiff diff = DiffCases.All[index].Compare();

        IReadOnlyList<WireObservation> observations = await WireOracle.ObserveAsync(diff);

        string? contradiction = WireVerdicts.Contradiction(diff.Changes, observations);
        Assert.True(
            contradiction is null,
            $"{rule}: {contradiction}\n{string.Join('\n', diff.Changes.Select(change => $"{change.Wire.Letter()} {change.Key}"))}\n"
                + $"observed:\n{string.Join('\n', observations.Where(observation => observation.Effects.Count > 0))}");
    }
}
