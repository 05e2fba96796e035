using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Converts offsets to lines and columns, with Roslyn's line endings (CR, LF, CR LF, U+0085, U+2028, U+2029), on first use.
/// </summary>
internal sealed class LineMap(string text)
{
    private List<int>? _starts;

    public SpecPlace Place(int start, int length)
    {
        int from = Math.Min(Math.Max(start, 0), text.Length);
        int to = Math.Min(Math.Max(start + length, from), text.Length);
        List<int> starts = _starts ??= FindStarts(text);
        int line = LineOf(starts, from);
        int endLine = LineOf(starts, to);
        return new SpecPlace(from, to - from, line, from - starts[line], endLine, to - starts[endLine]);
    }

    private static int LineOf(List<int> starts, int offset)
    {
        int index = starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static List<int> FindStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
