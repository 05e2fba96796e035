using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Represents what two versions of a spec are compared with, and the changes that were found.</summary>
internal sealed class Comparison
{
    private readonly List<SpecChange> _changes = [];
    private readonly HashSet<(ChangeRule, string)> _found = [];

    public Comparison(SpecVersion old, SpecVersion @new, SpecMatch match, CancellationToken cancellationToken)
    {
        Old = old;
        New = @new;
        Match = match;
        CancellationToken = cancellationToken;
        OldNames = new(old.Connector);
        NewNames = new(@new.Connector);
    }

    public SpecVersion Old { get; }

    public SpecVersion New { get; }

    public SpecMatch Match { get; }

    public NameIndex OldNames { get; }

    public NameIndex NewNames { get; }

    public CancellationToken CancellationToken { get; }

    public IReadOnlyList<SpecChange> Changes => _changes;

    /// <summary>Adds a change, unless the same one was found at another place.</summary>
    public void Add(SpecChange change)
    {
        if (_found.Add((change.Rule, change.Subject)))
        {
            _changes.Add(change);
        }
    }

    public void Add(ChangeRule rule, Element at, string detail = "", params string[] names) =>
        Add((names.Length > 0 ? at with { Names = names } : at).ToChange(rule, detail));

    /// <summary>Replaces the changes from a position on.</summary>
    public void Revise(int from, Func<SpecChange, SpecChange> revise)
    {
        for (int i = from; i < _changes.Count; i++)
        {
            _changes[i] = revise(_changes[i]);
        }
    }
}

/// <summary>Represents the part of a spec that changes are about.</summary>
/// <param name="Subject">Its identity.</param>
/// <param name="Place">Its location in the new spec, or in the old one if it was removed.</param>
/// <param name="Names">Its C# names.</param>
internal sealed record Element(string Subject, FilePlace Place, params string[] Names)
{
    /// <summary>Creates a change of the part, with the verdicts of the rule.</summary>
    public SpecChange ToChange(ChangeRule rule, string detail = "") =>
        new(rule, Subject, detail, Names.ToImmutableEquatableArray(), Place);
}
