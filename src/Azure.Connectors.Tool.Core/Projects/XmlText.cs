using System.Xml;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Represents the text of an XML file with the positions of its elements.</summary>
internal sealed class XmlText
{
    private readonly int[] _lines;

    private XmlText(string text)
    {
        Text = text;
        _lines = FindLines(text);
    }

    public string Text { get; }

    public XmlPlace Root { get; private set; } = null!;

    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <exception cref="ToolException">The text isn't well-formed.</exception>
    public static XmlText Parse(string path, string text)
    {
        XmlText xml = new(text);
        try
        {
            xml.Read();
        }
        catch (XmlException e)
        {
            throw new ToolException(ExitCode.Invalid, $"The file isn't well-formed XML: {e.Message}", e)
            {
                Place = new(path, e.LineNumber, e.LinePosition),
            };
        }

        return xml;
    }

    private void Read()
    {
        using XmlReader reader = XmlReader.Create(
            new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        IXmlLineInfo position = (IXmlLineInfo)reader;
        Stack<XmlPlace> open = new();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                int start = OffsetOf(position) - 1;
                XmlPlace element = new(reader.LocalName, open.TryPeek(out XmlPlace? parent) ? parent : null, start, EndOfTag(start));
                bool isEmpty = reader.IsEmptyElement;
                while (reader.MoveToNextAttribute())
                {
                    element.Attributes[reader.LocalName] = reader.Value;
                }

                if (parent is null)
                {
                    Root = element;
                }

                parent?.Children.Add(element);
                if (isEmpty)
                {
                    element.Close(element.TagEnd, element.TagEnd);
                }
                else
                {
                    open.Push(element);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                int start = OffsetOf(position) - 2;
                open.Pop().Close(start, EndOfTag(start));
            }
        }
    }

    private int OffsetOf(IXmlLineInfo position) => _lines[position.LineNumber - 1] + position.LinePosition - 1;

    // A value can contain '>'.
    private int EndOfTag(int start)
    {
        char quote = '\0';
        for (int i = start; i < Text.Length; i++)
        {
            char c = Text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return Text.Length;
    }

    private static int[] FindLines(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

/// <summary>Represents an element and its position in the text.</summary>
/// <param name="name">The local name.</param>
/// <param name="parent">The element around it.</param>
/// <param name="start">The offset of the start tag.</param>
/// <param name="tagEnd">The offset after the start tag.</param>
internal sealed class XmlPlace(string name, XmlPlace? parent, int start, int tagEnd)
{
    public string Name { get; } = name;

    public XmlPlace? Parent { get; } = parent;

    public int Start { get; } = start;

    public int TagEnd { get; } = tagEnd;

    /// <summary>Gets the offset of the end tag, or the end of the element if it has none.</summary>
    public int EndTagStart { get; private set; }

    public int End { get; private set; }

    public bool IsEmpty => EndTagStart == TagEnd && End == TagEnd;

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<XmlPlace> Children { get; } = [];

    public void Close(int endTagStart, int end)
    {
        EndTagStart = endTagStart;
        End = end;
    }

    public bool Is(string elementName) => Name.Equals(elementName, StringComparison.OrdinalIgnoreCase);
}
