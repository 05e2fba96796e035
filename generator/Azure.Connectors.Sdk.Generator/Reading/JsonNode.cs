using System.Text;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Represents a value of a JSON text, with its location. It references the whole text, so it never leaves the stage that parsed it.
/// </summary>
internal sealed class JsonNode
{
    // Below this, comparing names one by one is faster than hashing.
    private const int IndexedFrom = 9;

    private static readonly JsonMember[] s_noMembers = [];
    private static readonly JsonNode[] s_noItems = [];

    private readonly string _source;
    private readonly bool _hasEscapes;
    private readonly JsonMember[] _members;
    private readonly JsonNode[] _items;
    private Dictionary<string, JsonNode>? _index;
    private string? _text;
    private int _nameStart = -1;
    private int _nameLength;

    private JsonNode(
        string source, JsonKind kind, int start, int end, bool hasEscapes, JsonMember[] members, JsonNode[] items, JsonMember[] shadowed)
    {
        _source = source;
        Kind = kind;
        Start = start;
        End = end;
        _hasEscapes = hasEscapes;
        _members = members;
        _items = items;
        Shadowed = shadowed;
    }

    public JsonKind Kind { get; }

    /// <summary>The offset of the value's first character: a string's quote, an object's brace.</summary>
    public int Start { get; }

    /// <summary>The offset after its last character.</summary>
    public int End { get; }

    /// <summary>Where to point a reader to: the name of a member, otherwise the value.</summary>
    public int PlaceStart => _nameStart >= 0 ? _nameStart : Start;

    /// <summary>The length of the name or the value; of an object or an array, only the opening character.</summary>
    public int PlaceLength
    {
        get
        {
            if (_nameStart >= 0)
            {
                return _nameLength;
            }

            return Kind is JsonKind.Object or JsonKind.Array ? 1 : End - Start;
        }
    }

    /// <summary>An object's members in order; of equal names the last, at the place of the first.</summary>
    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>Members that a later one of the same name took the place of.</summary>
    public IReadOnlyList<JsonMember> Shadowed { get; }

    public IReadOnlyList<JsonNode> Items => _items;

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsArray => Kind == JsonKind.Array;

    public bool IsString => Kind == JsonKind.String;

    public bool IsNull => Kind == JsonKind.Null;

    public bool IsTrue => Kind == JsonKind.True;

    public bool IsBoolean => Kind is JsonKind.True or JsonKind.False;

    /// <summary>A string's value; a number, boolean or null as written; an object's or array's source text.</summary>
    public string Text => _text ??= Kind == JsonKind.String
        ? JsonText.Unescape(_source, Start + 1, End - 1, _hasEscapes)
        : _source.Substring(Start, End - Start);

    /// <summary>The member of that name, or null; null too where this isn't an object.</summary>
    public JsonNode? this[string name]
    {
        get
        {
            if (_members.Length >= IndexedFrom)
            {
                return Index().TryGetValue(name, out JsonNode? found) ? found : null;
            }

            foreach (JsonMember member in _members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public static JsonNode Object(string source, int start, int end, JsonMember[] members, JsonMember[] shadowed) =>
        new(source, JsonKind.Object, start, end, false, members, s_noItems, shadowed);

    public static JsonNode Array(string source, int start, int end, JsonNode[] items) =>
        new(source, JsonKind.Array, start, end, false, s_noMembers, items, s_noMembers);

    public static JsonNode String(string source, int start, int end, bool hasEscapes) =>
        new(source, JsonKind.String, start, end, hasEscapes, s_noMembers, s_noItems, s_noMembers);

    public static JsonNode Literal(string source, JsonKind kind, int start, int end) =>
        new(source, kind, start, end, false, s_noMembers, s_noItems, s_noMembers);

    /// <summary>
    /// The member as text: a string's value, a number's or boolean's source; null for what is absent, null, an object or an array.
    /// </summary>
    public string? TextOf(string name) => this[name] is { IsNull: false, IsObject: false, IsArray: false } node ? node.Text : null;

    /// <summary>Whether the member is <c>true</c>, as a boolean or as a string.</summary>
    public bool IsTrueAt(string name) => this[name] is { } node
        && (node.IsTrue || (node.IsString && string.Equals(node.Text, "true", StringComparison.OrdinalIgnoreCase)));

    public JsonNode? ObjectAt(string name) => this[name] is { IsObject: true } node ? node : null;

    public JsonNode? ArrayAt(string name) => this[name] is { IsArray: true } node ? node : null;

    /// <summary>Gets the value as strict, compact JSON, even if the source isn't strict.</summary>
    public string ToJson()
    {
        StringBuilder json = new();
        WriteTo(json);
        return json.ToString();
    }

    internal void SetName(int nameStart, int nameLength)
    {
        _nameStart = nameStart;
        _nameLength = nameLength;
    }

    private Dictionary<string, JsonNode> Index()
    {
        if (_index is null)
        {
            Dictionary<string, JsonNode> index = new(_members.Length, StringComparer.Ordinal);
            foreach (JsonMember member in _members)
            {
                index[member.Name] = member.Value;
            }

            _index = index;
        }

        return _index;
    }

    private void WriteTo(StringBuilder json)
    {
        switch (Kind)
        {
            case JsonKind.Object:
                json.Append('{');
                for (int i = 0; i < _members.Length; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    JsonText.AppendQuoted(json, _members[i].Name);
                    json.Append(':');
                    _members[i].Value.WriteTo(json);
                }

                json.Append('}');
                break;
            case JsonKind.Array:
                json.Append('[');
                for (int i = 0; i < _items.Length; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    _items[i].WriteTo(json);
                }

                json.Append(']');
                break;
            case JsonKind.String:
                JsonText.AppendQuoted(json, Text);
                break;
            default:
                json.Append(Text);
                break;
        }
    }
}
