using System.Text;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Settings;

/// <summary>
/// Reads a setting of a JSON file, and sets it in the text of the file. Every other character is kept. A key consists of names, which
/// the file can have as nested objects or joined by a separator, such as <c>Connectors:Ferry</c>.
/// </summary>
internal sealed class JsonSettingEdit
{
    private static readonly JsonFaultKind[] s_accepted =
    [
        JsonFaultKind.Comment, JsonFaultKind.TrailingComma, JsonFaultKind.DuplicateKey, JsonFaultKind.ReplacementCharacter,
    ];

    private readonly string _path;
    private readonly string _text;
    private readonly string _newLine;
    private readonly string[] _separators;

    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="text">The text of the file, without a byte order mark.</param>
    /// <param name="newLine">The line ending of the file.</param>
    /// <param name="separators">The separators that join names. The first one is written.</param>
    /// <exception cref="ToolException">The text isn't a JSON object. Comments and trailing commas are accepted.</exception>
    public JsonSettingEdit(string path, string text, string newLine, params string[] separators)
    {
        _path = path;
        _text = text;
        _newLine = newLine;
        _separators = separators;
        JsonParseResult result = JsonParser.Parse(text);
        foreach (JsonFault fault in result.Faults.Where(fault => !s_accepted.Contains(fault.Kind)))
        {
            throw Invalid(fault.Start, "The file isn't valid JSON.");
        }

        Root = result.Root is { IsObject: true } root ? root : throw Invalid(result.Root?.Start ?? 0, "The file must be a JSON object.");
    }

    /// <summary>Gets the object of the file.</summary>
    public JsonNode Root { get; }

    /// <summary>Gets the value of a key, or null if the file doesn't have it.</summary>
    /// <param name="container">The object that has the settings.</param>
    /// <param name="key">The names of the key.</param>
    /// <exception cref="ToolException">The file has the key twice, or its value isn't a text.</exception>
    public string? Find(JsonNode container, params string[] key) =>
        FindValue(container, key) is { IsNull: false } value ? value.Text : null;

    /// <summary>Gets the text of the file with a value for a key.</summary>
    /// <param name="container">The object that has the settings.</param>
    /// <param name="isNested">Whether a new setting is written as nested objects. Otherwise, its names are joined.</param>
    /// <param name="value">The value.</param>
    /// <param name="key">The names of the key.</param>
    /// <exception cref="ToolException">The file has the key twice, or another value where the setting belongs.</exception>
    public string Set(JsonNode container, bool isNested, string value, params string[] key)
    {
        if (FindValue(container, key) is { } present)
        {
            return Replace(present, Quote(value));
        }

        (JsonNode? holder, JsonNode? empty, string[] left) = Descend(container, key);
        string[] names = isNested ? left : [string.Join(_separators[0], left)];
        return holder is not null
            ? Insert(holder, names, value)
            : Replace(empty!, Format(names, value, IndentationOfLine(empty!.Start), braces: true));
    }

    private JsonNode? FindValue(JsonNode container, string[] key)
    {
        JsonNode[] found = [.. Matches(container, key)];
        if (found.Length > 1)
        {
            throw Invalid(found[1].PlaceStart, $"The file has the setting '{string.Join(_separators[0], key)}' twice.");
        }

        return found.FirstOrDefault() is not { } value || !(value.IsObject || value.IsArray)
            ? found.FirstOrDefault()
            : throw Invalid(value.PlaceStart, $"The setting '{string.Join(_separators[0], key)}' isn't a text.");
    }

    private IEnumerable<JsonNode> Matches(JsonNode holder, string[] key)
    {
        foreach ((string name, JsonNode value) in holder.Members.Concat(holder.Shadowed).Select(member => (member.Name, member.Value)))
        {
            foreach (int count in Enumerable.Range(1, key.Length).Where(count => IsName(name, key[..count])))
            {
                if (count == key.Length)
                {
                    yield return value;
                }
                else
                {
                    foreach (JsonNode match in Matches(value, key[count..]))
                    {
                        yield return match;
                    }
                }
            }
        }
    }

    /// <summary>The innermost object that has the first names of the key, or the null in its place, and the names that are left.</summary>
    private (JsonNode? Holder, JsonNode? Empty, string[] Left) Descend(JsonNode container, string[] key)
    {
        for (int count = key.Length - 1; count > 0; count--)
        {
            foreach (JsonNode value in container.Members.Where(member => IsName(member.Name, key[..count])).Select(member => member.Value))
            {
                if (value.IsObject)
                {
                    return Descend(value, key[count..]);
                }

                return value.IsNull
                    ? (null, value, key[count..])
                    : throw Invalid(value.PlaceStart, $"'{string.Join(_separators[0], key[..count])}' isn't an object.");
            }
        }

        return (container, null, key);
    }

    // Configuration doesn't distinguish upper and lower case.
    private bool IsName(string name, string[] key) =>
        Array.Exists(_separators, separator => name.Equals(string.Join(separator, key), StringComparison.OrdinalIgnoreCase));

    private string Replace(JsonNode value, string json) => string.Concat(_text.AsSpan(0, value.Start), json, _text.AsSpan(value.End));

    private string Insert(JsonNode holder, string[] names, string value)
    {
        int close = holder.End - 1;
        JsonNode? last = holder.Members.Concat(holder.Shadowed).Select(member => member.Value).MaxBy(member => member.End);
        if (last is not null && LineOf(last.PlaceStart) is null)
        {
            string inline = " " + Format(names, value, null, braces: false);
            return FindComma(last.End, close) is { } after
                ? _text.Insert(after, inline)
                : _text.Insert(last.End, "," + inline);
        }

        string indentation = last is null ? IndentationOfLine(holder.Start) + Unit() : LineOf(last.PlaceStart)!;
        string member = _newLine + indentation + Format(names, value, indentation, braces: false);
        int end = close;
        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        if (last is null)
        {
            string rest = _text[end..close];
            return rest.AsSpan().ContainsAny('\r', '\n')
                ? _text.Insert(end, member)
                : string.Concat(_text.AsSpan(0, end), member + _newLine + IndentationOfLine(holder.Start), _text.AsSpan(close));
        }

        // A comment behind the last member stays there.
        string withMember = _text.Insert(end, member);
        return FindComma(last.End, close) is null ? withMember.Insert(last.End, ",") : withMember;
    }

    /// <summary>A member, or its value with braces, over several lines if there is an indentation.</summary>
    private string Format(string[] names, string value, string? indentation, bool braces)
    {
        if (names.Length == 0)
        {
            return Quote(value);
        }

        string inner = indentation is null || !braces ? indentation ?? "" : indentation + Unit();
        string member = $"{Quote(names[0])}: {Format(names[1..], value, indentation is null ? null : inner, braces: true)}";
        if (!braces)
        {
            return member;
        }

        return indentation is null ? $"{{ {member} }}" : $"{{{_newLine}{inner}{member}{_newLine}{indentation}}}";
    }

    /// <summary>The offset after a trailing comma, or null if there is none.</summary>
    private int? FindComma(int start, int end)
    {
        int offset = start;
        while (offset < end)
        {
            if (_text[offset] == ',')
            {
                return offset + 1;
            }

            offset = _text[offset] == '/' ? EndOfComment(offset, end) : offset + 1;
        }

        return null;
    }

    private int EndOfComment(int start, int end)
    {
        int found = _text[start + 1] == '*'
            ? _text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 2
            : _text.AsSpan(start).IndexOfAny('\r', '\n') + start;
        return found > start && found <= end ? found : end;
    }

    private string Unit() =>
        Root.Members.Select(member => LineOf(member.Value.PlaceStart)).FirstOrDefault(indentation => indentation is { Length: > 0 })
            ?? "  ";

    /// <summary>The white space before an offset, if nothing else is before it on its line; otherwise null.</summary>
    private string? LineOf(int offset)
    {
        string indentation = IndentationOfLine(offset);
        int start = offset - indentation.Length;
        return start > 0 && _text[start - 1] is '\r' or '\n' && _text[start..offset] == indentation ? indentation : null;
    }

    /// <summary>The white space at the start of the line of an offset.</summary>
    private string IndentationOfLine(int offset)
    {
        int start = _text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;
        int end = start;
        while (end < offset && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return _text[start..end];
    }

    private static string Quote(string text)
    {
        StringBuilder json = new();
        JsonText.AppendQuoted(json, text);
        return json.ToString();
    }

    private ToolException Invalid(int offset, string message)
    {
        SpecPlace place = new LineMap(_text).Place(offset, 0);
        return new(ExitCode.Invalid, message) { Place = new(_path, place.Line + 1, place.Column + 1) };
    }
}
