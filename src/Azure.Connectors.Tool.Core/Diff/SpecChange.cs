using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Represents a change between two versions of a spec.</summary>
/// <param name="Rule">The row of the table.</param>
/// <param name="Subject">The identity of what changed, such as <c>GetItems/query:$filter</c>.</param>
/// <param name="Detail">The old and the new value.</param>
/// <param name="Names">The C# names that are affected.</param>
/// <param name="Place">The location in the new spec, or in the old one for what was removed.</param>
internal sealed record SpecChange(
    ChangeRule Rule, string Subject, string Detail, ImmutableEquatableArray<string> Names, FilePlace Place)
{
    public Verdict Source { get; init; } = Rule.Source;

    public Verdict Binary { get; init; } = Rule.Binary;

    public Verdict Wire { get; init; } = Rule.Wire;

    /// <summary>Gets a value that indicates whether a check reports the change: callers can break, or a safeguard is removed.</summary>
    public bool IsFinding => Rule == ChangeRules.SafetyLoosened || Source >= Verdict.MayBreak || Binary >= Verdict.MayBreak
        || Wire >= Verdict.MayBreak;

    /// <summary>Gets the text that accepts this change in <c>acceptedChanges</c>.</summary>
    public string Key => $"{Rule.Id}: {Subject}";
}
