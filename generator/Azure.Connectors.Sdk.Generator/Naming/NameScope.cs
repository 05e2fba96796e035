using System.Globalization;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>The names given in one scope; a name is given once.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);
    private readonly HashSet<string> _settled = new(reserved, comparer);

    // Names are never released, so the numbers below the last one of a stem remain taken: a thousand clashes don't count up a thousand
    // times.
    private readonly Dictionary<string, int> _lastNumbers = new(comparer);

    public bool IsTaken(string name) => _taken.Contains(name);

    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Reserves a name of the lock.</summary>
    public bool TryTakeLocked(string name) => _taken.Add(name) && _settled.Add(name);

    /// <summary>Whether somebody has the name for no other reason than that he asked first.</summary>
    public bool IsContested(string name) => _taken.Contains(name) && !_settled.Contains(name);

    /// <summary>Takes the first of the candidates that is free, else the last of them with the lowest free number from 2.</summary>
    public string Take(params string[] candidates)
    {
        foreach (string candidate in candidates)
        {
            if (_taken.Add(candidate))
            {
                return candidate;
            }
        }

        // Behind a digit the number would read as part of the name.
        string last = candidates[candidates.Length - 1];
        last = char.IsDigit(last[last.Length - 1]) ? last + "_" : last;
        for (int number = _lastNumbers.TryGetValue(last, out int known) ? known + 1 : 2; ; number++)
        {
            string numbered = last + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(numbered))
            {
                _lastNumbers[last] = number;
                return numbered;
            }
        }
    }
}
