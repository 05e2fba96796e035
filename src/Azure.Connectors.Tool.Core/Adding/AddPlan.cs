using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Adding;

/// <summary>What a command will change.</summary>
/// <param name="Project">The project or the file-based app.</param>
/// <param name="Changes">The changes to files.</param>
/// <param name="Edits">The editors of files that exist, for a preview.</param>
/// <param name="IsPresent">Whether the project already has what is added, or lacks what is removed. Then nothing changes.</param>
internal sealed record AddPlan(string Project, FileChanges Changes, IReadOnlyList<ProjectEditor> Edits, bool IsPresent)
{
    /// <summary>Gets the package of the connector, if it has one.</summary>
    public string? Package { get; init; }

    /// <summary>Gets the lines of code to write next.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>Gets what the user should know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Gets the lines that the edits remove and add, with the path of each file.</summary>
    public string Preview() => string.Join('\n', Edits.Where(edit => edit.Text != edit.OriginalText).SelectMany(LinesOf)
        .Concat(Changes.Paths.Except(Edits.Select(edit => Path.GetFullPath(edit.Path))).Select(path => $"{path}: the whole file")));

    private static IEnumerable<string> LinesOf(ProjectEditor edit)
    {
        string[] before = edit.OriginalText.Split('\n');
        string[] after = edit.Text.Split('\n');
        int start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        int most = Math.Min(before.Length, after.Length) - start;
        int end = before.Reverse().Zip(after.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        yield return edit.Path;
        foreach (string line in before[start..^end])
        {
            yield return FormattableString.Invariant($"- {line.TrimEnd('\r')}");
        }

        foreach (string line in after[start..^end])
        {
            yield return FormattableString.Invariant($"+ {line.TrimEnd('\r')}");
        }
    }
}
