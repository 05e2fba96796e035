using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Emulator.Matching;

/// <summary>
/// Represents a path template below the connection runtime URL: literals and variables, of which a segment can have several. Slashes are
/// significant.
/// </summary>
internal sealed class PathTemplate
{
    private const string Connection = "/{connectionId}";
    private readonly Regex _pattern;

    private PathTemplate(string rank, Regex pattern, IReadOnlyList<string> variables)
    {
        Rank = rank;
        _pattern = pattern;
        Variables = variables;
    }

    public IReadOnlyList<string> Variables { get; }

    /// <summary>Sorts (ordinal) what is more literal first, segment by segment.</summary>
    public string Rank { get; }

    public static PathTemplate Parse(string template)
    {
        template = BelowRuntimeUrl(template);
        StringBuilder pattern = new("^");
        StringBuilder rank = new();
        List<string> variables = [];
        string[] segments = template.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            pattern.Append(i == 0 ? "" : "/");
            rank.Append(AddSegment(segments[i], pattern, variables));
        }

        pattern.Append('$');

        // Several variables in one segment would make a backtracking match of a long path take for ever.
        RegexOptions linear = segments.Any(segment => segment.Count(c => c == '{') > 1) ? RegexOptions.NonBacktracking : RegexOptions.None;
        Regex regex = new(pattern.ToString(), RegexOptions.CultureInvariant | linear, TimeSpan.FromSeconds(5));
        return new(rank.ToString(), regex, variables);
    }

    /// <summary>Matches a canonical path; the values come still encoded.</summary>
    public bool TryMatch(string canonicalPath, [NotNullWhen(true)] out IReadOnlyList<string>? values)
    {
        Match match = _pattern.Match(canonicalPath);
        values = match.Success ? [.. match.Groups.Values.Skip(1).Select(group => group.Value)] : null;
        return match.Success;
    }

    /// <summary>
    /// Gets the path without the connection's id, which the runtime URL already has, and with the slash at its start that some specs leave
    /// out.
    /// </summary>
    private static string BelowRuntimeUrl(string path)
    {
        string rooted = path.Length == 0 || path.StartsWith('/') ? path : "/" + path;
        return rooted.Equals(Connection, StringComparison.OrdinalIgnoreCase)
            || rooted.StartsWith(Connection + "/", StringComparison.OrdinalIgnoreCase)
            ? rooted[Connection.Length..] : rooted;
    }

    private static char AddSegment(string segment, StringBuilder pattern, List<string> variables)
    {
        int position = 0;
        int literals = 0;
        int first = variables.Count;
        while (position < segment.Length)
        {
            int open = segment.IndexOf('{', position);
            int close = open < 0 ? -1 : segment.IndexOf('}', open);
            string text = close < 0 ? segment[position..] : segment[position..open];
            if (text.Length > 0)
            {
                literals += text.Length;
                pattern.Append(Regex.Escape(PercentEncoding.Canonical(text)));
            }

            if (close < 0)
            {
                break;
            }

            variables.Add(segment[(open + 1)..close]);
            pattern.Append("([^/]+?)");
            position = close + 1;
        }

        return variables.Count == first ? '\0' : (char)(char.MaxValue - Math.Min(literals, char.MaxValue - 1));
    }
}
