using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Azure.Connectors.Tool.Sources;

/// <summary>Reads YAML as the equivalent JSON, by the core schema of YAML 1.2.</summary>
internal sealed partial class YamlText
{
    // An alias repeats what its anchor holds, so that a short text can be a very large value.
    private const int MaxNodes = 5_000_000;
    private const int MaxDepth = 256;

    private readonly string _location;
    private readonly Parser _parser;
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlText(string location, string text)
    {
        _location = location;
        _parser = new Parser(new StringReader(text));
    }

    /// <exception cref="ToolException">The text isn't YAML, or isn't an object.</exception>
    public static JsonObject Parse(string location, string text)
    {
        YamlText yaml = new(location, text);
        try
        {
            yaml._parser.Consume<StreamStart>();
            if (!yaml._parser.Accept<DocumentStart>(out DocumentStart? start))
            {
                throw yaml.Error(start?.Start ?? Mark.Empty, "the document is empty");
            }

            yaml._parser.Consume<DocumentStart>();
            Mark place = yaml._parser.Current!.Start;
            JsonObject root = yaml.ReadNode(0) as JsonObject ?? throw yaml.Error(place, "the document isn't an object");
            yaml._parser.Consume<DocumentEnd>();
            return yaml._parser.Accept<DocumentStart>(out DocumentStart? next)
                ? throw yaml.Error(next.Start, "the file has several documents. Use a file for each")
                : root;
        }
        catch (YamlException e)
        {
            throw yaml.Error(e.Start, e.InnerException?.Message ?? e.Message, e);
        }
    }

    private JsonNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (++_nodes > MaxNodes || depth > MaxDepth)
        {
            throw Error(current.Start, depth > MaxDepth ? "the values are nested too deeply" : "the aliases make the document too large");
        }

        if (_parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            if (!_anchors.TryGetValue(alias.Value.Value, out JsonNode? anchored))
            {
                throw Error(alias.Start, $"the anchor '{alias.Value}' isn't defined before its alias");
            }

            _nodes += Count(anchored, MaxNodes - _nodes);
            return _nodes > MaxNodes ? throw Error(alias.Start, "the aliases make the document too large") : anchored?.DeepClone();
        }

        AnchorName anchor = current is NodeEvent node ? node.Anchor : AnchorName.Empty;
        JsonNode? value = ReadValue(depth);
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = value?.DeepClone();
        }

        return value;
    }

    private JsonNode? ReadValue(int depth)
    {
        if (_parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            return ValueOf(scalar);
        }

        if (_parser.TryConsume<SequenceStart>(out SequenceStart? _))
        {
            JsonArray list = [];
            while (!_parser.TryConsume<SequenceEnd>(out SequenceEnd? _))
            {
                list.Add(ReadNode(depth + 1));
            }

            return list;
        }

        _parser.Consume<MappingStart>();
        JsonObject members = [];
        while (!_parser.TryConsume<MappingEnd>(out MappingEnd? _))
        {
            if (!_parser.TryConsume<Scalar>(out Scalar? key))
            {
                throw Error(_parser.Current!.Start, "a name must be a text");
            }

            JsonNode? value = ReadNode(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                Merge(members, value);
            }
            else if (!members.TryAdd(key.Value, value))
            {
                throw Error(key.Start, $"the name '{key.Value}' occurs twice in one object");
            }
        }

        return members;
    }

    // The members of the object itself take precedence.
    private static void Merge(JsonObject members, JsonNode? merged)
    {
        foreach ((string name, JsonNode? value) in merged as JsonObject ?? [])
        {
            members.TryAdd(name, value?.DeepClone());
        }
    }

    private static JsonNode? ValueOf(Scalar scalar)
    {
        string text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag is { IsEmpty: false, Value: "tag:yaml.org,2002:str" })
        {
            return text;
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ => NumberOf(text) ?? text,
        };
    }

    private static JsonNode? NumberOf(string text)
    {
        // A number that is one in JSON too is kept as it is written: a version can be 3.0.
        if (JsonNumber().IsMatch(text))
        {
            return JsonNode.Parse(text);
        }

        return Number().IsMatch(text) && double.TryParse(text, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;
    }

    private static int Count(JsonNode? node, int limit)
    {
        int count = 1;
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonNode? child in children)
        {
            if (count > limit)
            {
                break;
            }

            count += Count(child, limit - count);
        }

        return count;
    }

    private ToolException Error(Mark mark, string reason, Exception? inner = null) =>
        new(ExitCode.Invalid, $"The document isn't valid YAML: {reason}.", inner)
        {
            Place = new(_location, (int)mark.Line, (int)mark.Column),
        };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
