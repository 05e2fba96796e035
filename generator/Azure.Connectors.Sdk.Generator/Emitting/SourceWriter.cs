using System.Text;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes indented lines; knows braces and nothing else of C#.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;
    private const int MaxWidth = 140;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The characters written so far.</summary>
    public int Length => _text.Length;

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', _depth * IndentSize).Append(line).Append('\n');

    public void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }
    }

    /// <summary>Writes members with an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                Line();
            }

            isFirst = false;
            write(item);
        }
    }

    /// <summary>Writes a parameter with its attributes, each on a separate line if the line of the parameter is too long.</summary>
    public string Parameter(IEnumerable<string> attributes, string parameter)
    {
        string[] all = [.. attributes.Select(attribute => $"[{attribute}]"), parameter];
        string oneLine = string.Join(" ", all);
        return oneLine.Length + (_depth + 2) * IndentSize <= MaxWidth ? oneLine : string.Join("\n", all);
    }

    /// <summary>Opens a member with parameters, on one line if they fit, otherwise each on a separate line.</summary>
    public void Open(string head, IReadOnlyList<string> parameters)
    {
        Declare(head, parameters, "");
        Line("{");
        _depth++;
    }

    /// <summary>As <see cref="Open(string, IReadOnlyList{string})"/>, for a member whose body follows <paramref name="end"/>.</summary>
    public void Declare(string head, IReadOnlyList<string> parameters, string end)
    {
        string oneLine = $"{head}({string.Join(", ", parameters)}){end}";
        if (Fits(oneLine))
        {
            Line(oneLine);
            return;
        }

        Line(head + "(");
        _depth++;
        for (int i = 0; i < parameters.Count; i++)
        {
            Lines((parameters[i] + (i == parameters.Count - 1 ? ")" + end : ",")).Split('\n'));
        }

        _depth--;
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    /// <summary>Inserts lines without indentation, and an empty line after them.</summary>
    public void Insert(int position, IEnumerable<string> lines)
    {
        string text = string.Concat(lines.Select(line => line + "\n"));
        _text.Insert(position, text.Length == 0 ? "" : text + "\n");
    }

    private bool Fits(string line) => _depth * IndentSize + line.Length <= MaxWidth && line.IndexOf('\n') < 0;

    public override string ToString() => _text.ToString();
}
