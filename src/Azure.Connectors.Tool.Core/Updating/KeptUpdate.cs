using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Tool.Diff;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Represents the changes between two specs, of which the new one can keep what was removed.</summary>
/// <param name="Content">The new spec with the kept elements, or null if none is kept.</param>
/// <param name="Names">The complete name lock.</param>
/// <param name="Changes">The changes, the most severe ones first.</param>
/// <param name="IsChanged">Whether anything but the kept elements of an earlier update differs.</param>
internal sealed record KeptUpdate(byte[]? Content, JsonObject Names, IReadOnlyList<SpecChange> Changes, bool IsChanged)
{
    /// <param name="old">The spec of the project.</param>
    /// <param name="new">The spec of the source.</param>
    /// <param name="keepsRemoved">Whether elements that the source has removed since the last update are kept.</param>
    /// <param name="staysKept">Whether elements that the last update kept are kept again.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A spec can't be compared.</exception>
    public static KeptUpdate Find(
        SpecInput old, SpecInput @new, bool keepsRemoved, bool staysKept, CancellationToken cancellationToken)
    {
        SpecDiff diff = SpecDiff.Compare(old, @new, cancellationToken);
        IReadOnlyList<RemovedPart> removed = RemovedElements.Find(diff);
        Dictionary<string, string> dates = removed.Where(part => part.RemovedOn is not null)
            .GroupBy(part => part.Subject, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().RemovedOn!, StringComparer.Ordinal);
        IEnumerable<SpecChange> changes = diff.Changes.Select(change => dates.TryGetValue(change.Subject, out string? date)
            ? change with { Detail = $"{change.Detail} (deprecated since {date})".TrimStart() }
            : change);
        RemovedPart[] kept = [.. removed.Where(part => part.RemovedOn is null ? keepsRemoved : staysKept)];
        if (kept.Length == 0)
        {
            return new(null, diff.Names, [.. changes], IsChanged: true);
        }

        KeptSpec spec = new(diff, DateTime.UtcNow.ToString(RemovedElement.DateFormat, CultureInfo.InvariantCulture));
        foreach (RemovedPart part in kept)
        {
            part.Keep(spec);
        }

        byte[] content = spec.ToBytes();
        SpecInput merged = @new with { Spec = @new.Spec with { Text = Encoding.UTF8.GetString(content) } };
        SpecDiff rest = SpecDiff.Compare(old, merged, cancellationToken);
        HashSet<string> remaining = [.. rest.Changes.Select(change => change.Key)];
        IEnumerable<SpecChange> reported = changes
            .Where(change => remaining.Contains(change.Key) || !dates.ContainsKey(change.Subject))
            .Select(change => remaining.Contains(change.Key) ? change : Kept(change));
        return new(content, rest.Names, staysKept && rest.Changes.Count == 0 ? [] : [.. reported], !staysKept || rest.Changes.Count > 0);
    }

    /// <summary>Callers compile with a warning until the next update, and the service no longer has the element.</summary>
    private static SpecChange Kept(SpecChange change) => change with
    {
        Source = change.Source > Verdict.MayBreak ? Verdict.MayBreak : change.Source,
        Binary = change.Binary >= Verdict.MayBreak ? Verdict.None : change.Binary,
        Detail = $"{change.Detail} (kept until the next update)".TrimStart(),
    };
}
