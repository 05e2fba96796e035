using System.Text;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>
/// Texts written for places of a document: one line each, <c>key TAB text</c>, where the key is a place or the id that the table of
/// missing texts writes it. Within a text <c>\n</c>, <c>\t</c> and <c>\\</c> are a line end, a tab and a backslash.
/// </summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public static TextTable Read(string? path)
    {
        TextTable table = new();
        if (path is null)
        {
            return table;
        }

        int line = 0;
        foreach (string row in SpecJson.Guard(path, () => File.ReadAllLines(path)))
        {
            line++;
            if (row.Length == 0)
            {
                continue;
            }

            if (row.Split('\t') is not [{ Length: > 0 } key, { Length: > 0 } text])
            {
                throw new ToolException(ExitCode.Invalid, $"{path}({line}): a line is a key, a tab and a text.");
            }

            if (!table._texts.TryAdd(key, Unescape(text)))
            {
                throw new ToolException(ExitCode.Invalid, $"{path}({line}): a second text for '{key}'.");
            }
        }

        return table;
    }

    /// <summary>The text for one place before the text for all that share its id.</summary>
    public string? Find(TextPlace place)
        => _texts.GetValueOrDefault(place.Place) ?? _texts.GetValueOrDefault(place.Id);

    public static void WriteMissing(string path, IEnumerable<TextPlace> missing)
        => SpecJson.WriteText(path, string.Concat(missing.Select(text => $"{text.Id}\t{text.Place}\t{Escape(text.Text)}\n")));

    private static string Escape(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char current = text[i];
            if (current == '\\' && i + 1 < text.Length)
            {
                current = text[++i] switch { 'n' => '\n', 't' => '\t', char other => other };
            }

            result.Append(current);
        }

        return result.ToString();
    }
}
