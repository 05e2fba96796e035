using System.Security;
using System.Text;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Projects;

/// <summary>
/// Adds items to the text of an MSBuild file, and removes them. Every other character is kept. New lines have the indentation and the line
/// ending of the file.
/// </summary>
internal sealed class ProjectText
{
    private readonly string _path;
    private readonly string _newLine;

    public ProjectText(TextFile file)
    {
        _path = file.Path;
        _newLine = file.NewLine;
        Text = file.Text;
    }

    /// <summary>Gets the text with the edits so far.</summary>
    public string Text { get; private set; }

    /// <summary>Adds an item after the last one of its type, or in a new group.</summary>
    /// <param name="type">The type of the item.</param>
    /// <param name="include">The identity of the item.</param>
    /// <param name="metadata">The metadata, as attributes.</param>
    public void Add(string type, string include, params (string Name, string Value)[] metadata)
    {
        XmlText xml = Parse();
        string item = Format(type, include, metadata);
        if (FindSibling(xml.Root, type) is { } sibling)
        {
            int end = EndOfLineAfter(sibling.End);
            Insert(end, LineOf(sibling.Start) is { } indentation ? _newLine + indentation + item : item);
            return;
        }

        string outer = FirstIndentation(xml.Root.Children) ?? "  ";
        string inner = FirstIndentation(xml.Root.Children.SelectMany(child => child.Children)) ?? outer + outer;
        string group = $"{outer}<ItemGroup>{_newLine}{inner}{item}{_newLine}{outer}</ItemGroup>{_newLine}";
        if (xml.Root.IsEmpty)
        {
            int slash = Text.LastIndexOf('/', xml.Root.End - 1);
            string name = Text[(xml.Root.Start + 1)..(xml.Root.Start + 1 + TagNameLength(xml.Root))];
            Text = $"{Text[..slash].TrimEnd()}>{_newLine}{group}</{name}>{Text[xml.Root.End..]}";
        }
        else if (LineOf(xml.Root.EndTagStart) is { } rootIndentation)
        {
            int line = xml.Root.EndTagStart - rootIndentation.Length;
            Insert(line, IsBlankLineBefore(line) ? group + _newLine : group);
        }
        else
        {
            Insert(xml.Root.EndTagStart, _newLine + group);
        }
    }

    /// <summary>Removes the items of a type with an identity, and their group if it has no other items.</summary>
    /// <returns>Whether there was such an item.</returns>
    public bool Remove(string type, Func<string, bool> isIdentity)
    {
        bool isFound = false;
        while (Find(Parse().Root, type, isIdentity) is { } item)
        {
            isFound = true;
            XmlPlace place = item.Parent is { Children.Count: 1, Parent: not null } group && IsOnlyContent(group, item) ? group : item;
            RemoveWithLine(place, isBlankLineRemoved: place != item);
        }

        return isFound;
    }

    /// <summary>Gets whether the text has an item of a type with an identity.</summary>
    public bool Has(string type, Func<string, bool> isIdentity) => Find(Parse().Root, type, isIdentity) is not null;

    private XmlText Parse() => XmlText.Parse(_path, Text);

    private static string Format(string type, string include, (string Name, string Value)[] metadata)
    {
        StringBuilder item = new();
        item.Append('<').Append(type).Append(" Include=\"").Append(SecurityElement.Escape(include)).Append('"');
        foreach ((string name, string value) in metadata)
        {
            item.Append(' ').Append(name).Append("=\"").Append(SecurityElement.Escape(value)).Append('"');
        }

        return item.Append(" />").ToString();
    }

    /// <summary>The last item of the type in a group that applies to every build.</summary>
    private static XmlPlace? FindSibling(XmlPlace root, string type) => root.Children
        .Where(group => group.Is("ItemGroup") && !group.Attributes.ContainsKey("Condition"))
        .SelectMany(group => group.Children)
        .LastOrDefault(item => item.Is(type) && item.Attributes.ContainsKey("Include") && !item.Attributes.ContainsKey("Condition"));

    private static XmlPlace? Find(XmlPlace element, string type, Func<string, bool> isIdentity)
    {
        foreach (XmlPlace child in element.Children)
        {
            if (element.Is("ItemGroup") && child.Is(type) && child.Attributes.TryGetValue("Include", out string? include)
                && isIdentity(include.Trim()))
            {
                return child;
            }

            if (Find(child, type, isIdentity) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsOnlyContent(XmlPlace group, XmlPlace item) =>
        group.Attributes.Count == 0
            && string.IsNullOrWhiteSpace(Text[group.TagEnd..item.Start]) && string.IsNullOrWhiteSpace(Text[item.End..group.EndTagStart]);

    private string? FirstIndentation(IEnumerable<XmlPlace> elements) =>
        elements.Select(element => LineOf(element.Start)).FirstOrDefault(indentation => indentation is { Length: > 0 });

    /// <summary>The white space before an offset, if nothing else is before it on its line; otherwise null.</summary>
    private string? LineOf(int offset)
    {
        int start = offset;
        while (start > 0 && Text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start == 0 || IsLineEnd(start - 1) ? Text[start..offset] : null;
    }

    /// <summary>The end of the line, if only white space or a comment follows on it; otherwise the offset itself.</summary>
    private int EndOfLineAfter(int offset)
    {
        int end = offset;
        while (end < Text.Length && !IsLineEnd(end))
        {
            end++;
        }

        string rest = Text[offset..end].Trim();
        bool isComment = rest.StartsWith("<!--", StringComparison.Ordinal)
            && rest.IndexOf("-->", StringComparison.Ordinal) == rest.Length - 3;
        return rest.Length == 0 || isComment ? end : offset;
    }

    private bool IsBlankLineBefore(int line)
    {
        int end = line - 1;
        if (end > 0 && Text[end] == '\n' && Text[end - 1] == '\r')
        {
            end--;
        }

        return end > 0 && LineOf(end) is not null;
    }

    private bool IsLineEnd(int offset) => Text[offset] is '\r' or '\n';

    private static int TagNameLength(XmlPlace element) => element.Name.Length;

    private void Insert(int offset, string text) => Text = Text.Insert(offset, text);

    private void RemoveWithLine(XmlPlace place, bool isBlankLineRemoved)
    {
        int start = place.Start;
        int end = place.End;
        if (LineOf(start) is { } indentation && EndOfLineAfter(end) is int lineEnd && string.IsNullOrWhiteSpace(Text[end..lineEnd])
            && (lineEnd == Text.Length || IsLineEnd(lineEnd)))
        {
            start -= indentation.Length;
            end = AfterLineEnd(lineEnd);
            if (isBlankLineRemoved && IsBlankLineBefore(start) && end < Text.Length && IsLineEnd(end))
            {
                end = AfterLineEnd(end);
            }
        }

        Text = Text.Remove(start, end - start);
    }

    private int AfterLineEnd(int offset)
    {
        if (offset < Text.Length && Text[offset] == '\r')
        {
            offset++;
            return offset < Text.Length && Text[offset] == '\n' ? offset + 1 : offset;
        }

        return offset < Text.Length ? offset + 1 : offset;
    }
}
