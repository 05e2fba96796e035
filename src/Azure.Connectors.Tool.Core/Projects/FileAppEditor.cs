using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Edits the directives of a file-based app: <c>#:package</c> and <c>#:include</c>.</summary>
internal sealed class FileAppEditor(TextFile file) : ProjectEditor(file)
{
    private const string Package = "#:package ";
    private const string Include = "#:include ";

    private readonly string _newLine = file.NewLine;
    private string _text = file.Text;

    public override string Text => _text;

    public override void AddPackage(string id, string? version, bool isPrivate) =>
        Insert(Package, version is null ? id : $"{id}@{version}");

    public override void AddSpec(string include, params (string Name, string Value)[] metadata)
    {
        if (metadata.Length > 0)
        {
            throw new ToolException(
                ExitCode.Usage,
                $"A file-based app can't have the setting {metadata[0].Name}. Convert it with 'dotnet project convert', or omit the "
                    + $"option.");
        }

        Insert(Include, include);
    }

    public override bool RemovePackage(string id) => Remove(line =>
        line.StartsWith(Package, StringComparison.Ordinal)
            && line[Package.Length..].Split('@')[0].Trim().Equals(id, StringComparison.OrdinalIgnoreCase));

    public override bool RemoveSpec(string include) => Remove(line =>
        line.StartsWith(Include, StringComparison.Ordinal) && IsSameFile(line[Include.Length..].Trim(), include));

    /// <summary>Inserts a directive after the last one of its kind, after all directives, or at the start.</summary>
    private void Insert(string kind, string value)
    {
        int afterKind = -1;
        int afterAny = 0;
        foreach ((int start, int end) in Directives())
        {
            afterAny = end;
            afterKind = _text[start..end].Trim().StartsWith(kind, StringComparison.Ordinal) ? end : afterKind;
        }

        int position = afterKind >= 0 ? afterKind : afterAny;
        bool isAfterLine = position == 0 || _text[position - 1] is '\r' or '\n';
        string text = kind + value + _newLine;
        _text = _text.Insert(position, isAfterLine ? text : _newLine + text);
    }

    private bool Remove(Func<string, bool> isDirective)
    {
        foreach ((int start, int end) in Directives())
        {
            if (isDirective(_text[start..end].Trim()))
            {
                _text = _text.Remove(start, end - start);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Gets the directives, with their line endings. They are before the first line of code; a string can have such lines, too.
    /// </summary>
    private IEnumerable<(int Start, int End)> Directives()
    {
        bool isComment = false;
        foreach ((int start, int end) in Lines())
        {
            string line = _text[start..end].Trim();
            if (!isComment && (line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal)))
            {
                yield return (start, end);
                continue;
            }

            isComment = isComment || line.StartsWith("/*", StringComparison.Ordinal);
            if (isComment)
            {
                isComment = !line.EndsWith("*/", StringComparison.Ordinal);
            }
            else if (line is not ['#' or '/', ..] and not "")
            {
                yield break;
            }
        }
    }

    /// <summary>Gets the lines, with their line endings.</summary>
    private IEnumerable<(int Start, int End)> Lines()
    {
        string text = _text;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start) is var lineFeed and >= 0 ? lineFeed + 1 : text.Length;
            yield return (start, end);
            start = end;
        }
    }
}
