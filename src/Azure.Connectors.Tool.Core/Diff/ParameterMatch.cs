using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Finds the parameters of an operation that are the same in two specs.</summary>
internal static class ParameterMatch
{
    public static IReadOnlyList<(ParameterSpec Old, ParameterSpec New)> Find(OperationSpec old, OperationSpec @new)
    {
        List<(ParameterSpec Old, ParameterSpec New)> pairs = [];
        List<ParameterSpec> oldRest = [.. old.Parameters];
        List<ParameterSpec> newRest = [.. @new.Parameters];

        // The body of an operation has one key, whatever its name is.
        Take((a, b) => a.Key.ToString() == b.Key.ToString());
        if (SpecMatch.Route(old) == SpecMatch.Route(@new))
        {
            string[] oldVariables = Variables(old);
            string[] newVariables = Variables(@new);
            Take((a, b) => a is ParameterSpec.Path && b is ParameterSpec.Path
                && Array.IndexOf(oldVariables, a.WireName) is >= 0 and int position
                && Array.IndexOf(newVariables, b.WireName) == position);
        }

        Take((a, b) => IsText(a) && IsText(b) && a.WireName == b.WireName);

        // One that is gone and one that is new, with the same type, are one with another name if they correspond.
        if (oldRest.Count(IsText) == 1 && newRest.Count(IsText) == 1)
        {
            Take((a, b) => IsText(a) && IsText(b) && a.Key.In == b.Key.In && a.Type == b.Type && a.IsRequired == b.IsRequired
                && a.IsInternal == b.IsInternal && a.Default == b.Default && Corresponds(old, a, @new, b));
        }

        return pairs;

        void Take(Func<ParameterSpec, ParameterSpec, bool> isSame)
        {
            foreach (ParameterSpec candidate in oldRest.ToArray())
            {
                if (newRest.Find(other => isSame(candidate, other)) is { } found)
                {
                    oldRest.Remove(candidate);
                    newRest.Remove(found);
                    pairs.Add((candidate, found));
                }
            }
        }
    }

    /// <summary>
    /// Whether two parameters are one with another name: their titles are equal, or their names differ only in a word or in punctuation,
    /// or one has the position of the other and no title contradicts.
    /// </summary>
    private static bool Corresponds(OperationSpec oldOperation, ParameterSpec old, OperationSpec newOperation, ParameterSpec @new)
    {
        if (IsAlike(old.WireName, @new.WireName))
        {
            return true;
        }

        return old.Summary is not null && @new.Summary is not null
            ? string.Equals(old.Summary, @new.Summary, StringComparison.OrdinalIgnoreCase)
            : oldOperation.Parameters.ToList().IndexOf(old) == newOperation.Parameters.ToList().IndexOf(@new);
    }

    private static bool IsAlike(string a, string b)
    {
        const int MinLength = 3;
        string first = Letters(a);
        string second = Letters(b);
        (string shorter, string longer) = first.Length < second.Length ? (first, second) : (second, first);
        return shorter == longer || (shorter.Length >= MinLength
            && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)));
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static bool IsText(ParameterSpec parameter) => parameter.Text is not null;

    private static string[] Variables(OperationSpec operation) =>
        [.. operation.PathSegments.Where(segment => segment.IsVariable).Select(segment => segment.Text)];
}
