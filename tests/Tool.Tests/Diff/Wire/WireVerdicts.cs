using Azure.Connectors.Tool.Diff;
using static Azure.Connectors.Tool.Diff.ChangeRules;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Compares the verdicts of changes with what was observed.</summary>
internal static class WireVerdicts
{
    /// <summary>
    /// Gets the rules whose effect requests and responses can't show, with the reasons. For these, it is verified that nothing breaks.
    /// </summary>
    public static IReadOnlyDictionary<ChangeRule, string> NotObservable { get; } = new Dictionary<ChangeRule, string>
    {
        [SecurityChanged] = "scopes are part of the consent, and the emulator accepts any token",
        [DynamicSourceChanged] = "only discovery uses the source; calls don't",
        [OptionalDefaultChanged] = "the service applies the default to a request that doesn't have the value",
        [TriggerParameterDefaultChanged] = "the service applies the default to a configuration that doesn't have the value",
        [RequiredDefaultRemoved] = "the old client sends the old default, which the new spec doesn't name but allows",
        [ParameterNullableRemoved] = "clients omit a null of a query, a header or a form",
        [RequestInheritanceChanged] = "the emulator accepts values of a discriminator that the spec doesn't name; a service may not",
        [RequestBaseRemoved] = "the same values are sent; a service may no longer use the discriminator",
        [ResponseFormatChanged] = "the text is returned unchanged; only code that interprets it is affected",
        [ResponseBoundsChanged] = "the value is returned unchanged; only code that relies on the bounds is affected",
        [ResponsePropertyTypeRead] = "the value is returned unchanged; only code that relies on the declared type is affected",
        [ResponseHeadersChanged] = "typed methods don't return headers",
        [Other] = "the effect of an unknown change is unknown",
    };

    /// <summary>Gets the contradiction between changes and observations, or null if they agree.</summary>
    public static string? Contradiction(IReadOnlyList<SpecChange> changes, IReadOnlyList<WireObservation> observations)
    {
        WireObservation[] effects = [.. observations.Where(observation => observation.Effects.Count > 0)];
        Verdict verdict = changes.Where(IsObservable).Select(change => change.Wire).DefaultIfEmpty(Verdict.None).Max();
        if (verdict < Verdict.MayBreak && changes.Any(change => !IsObservable(change)))
        {
            return Array.Find(effects, effect => effect.IsBroken) is { } broken ? $"{broken.Interaction} breaks." : null;
        }

        return verdict switch
        {
            Verdict.Breaking => effects.Any(observation => observation.IsBroken) ? null : "Nothing breaks.",
            Verdict.MayBreak when effects.Length == 0 => "Nothing has an effect.",
            Verdict.MayBreak => BrokenOperation(observations) is { } broken ? $"Each call of {broken} breaks." : null,
            _ => effects.Length == 0 ? null : "Something has an effect.",
        };
    }

    /// <summary>A response of another type that the old client reads is returned unchanged, as a property is.</summary>
    private static bool IsObservable(SpecChange change) => !NotObservable.ContainsKey(change.Rule)
        && !(change.Rule == ResponseTypeChanged && change.Wire == Verdict.MayBreak);

    private static string? BrokenOperation(IReadOnlyList<WireObservation> observations) => observations
        .GroupBy(observation => observation.Operation, StringComparer.Ordinal)
        .FirstOrDefault(group => group.All(observation => observation.IsBroken))?.Key;
}
