using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>The JSON of one spec, with its references resolved on demand. Immutable, so safe to share between requests.</summary>
internal sealed class SpecDocument
{
    private const int LongestReferenceChain = 64;

    private readonly Lazy<Dictionary<string, JsonElement>> _definitions;
    private readonly Lazy<ILookup<string, string>> _derived;

    public SpecDocument(JsonElement root)
    {
        Root = root;
        _definitions = new(() => Members(Root, "definitions").ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal));
        _derived = new(FindDerived);
    }

    public JsonElement Root { get; }

    /// <summary>The members of an object, each name once: of duplicates, the last.</summary>
    public static IReadOnlyList<(string Name, JsonElement Value)> Members(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        List<(string Name, JsonElement Value)> members = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = property.Name;
            if (places.TryGetValue(name, out int place))
            {
                members[place] = (name, property.Value);
            }
            else
            {
                places.Add(name, members.Count);
                members.Add((name, property.Value));
            }
        }

        return members;
    }

    public static IReadOnlyList<(string Name, JsonElement Value)> Members(JsonElement value, string name) =>
        TryGet(value, name, out JsonElement member) ? Members(member) : [];

    public static bool TryGet(JsonElement value, string name, out JsonElement member)
    {
        member = default;
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out member);
    }

    public static string? Text(JsonElement value, string name) =>
        TryGet(value, name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    public static bool IsTrue(JsonElement value, string name) =>
        TryGet(value, name, out JsonElement member) && member.ValueKind == JsonValueKind.True;

    public static IReadOnlyList<string>? Texts(JsonElement value, string name) =>
        TryGet(value, name, out JsonElement member) && member.ValueKind == JsonValueKind.Array
            ? [.. member.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : null;

    /// <summary>Follows <c>$ref</c> to its end. The result of a dangling or circular reference is an undefined element.</summary>
    public JsonElement Follow(JsonElement value, out string? pointer)
    {
        pointer = null;
        for (int i = 0; i < LongestReferenceChain; i++)
        {
            if (Text(value, "$ref") is not { } reference)
            {
                return value;
            }

            pointer = reference;
            if (!TryResolve(reference, out value))
            {
                return default;
            }
        }

        return default;
    }

    public JsonElement Follow(JsonElement value) => Follow(value, out _);

    public bool TryResolve(string reference, out JsonElement value)
    {
        const string Definitions = "#/definitions/";
        value = default;
        if (reference.StartsWith(Definitions, StringComparison.Ordinal)
            && _definitions.Value.TryGetValue(reference[Definitions.Length..], out value))
        {
            return true;
        }

        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return false;
        }

        JsonElement current = Root;
        foreach (string part in reference[2..].Split('/'))
        {
            string name =
                Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (!TryGet(current, name, out current))
            {
                return false;
            }
        }

        value = current;
        return true;
    }

    /// <summary>References to the definitions that extend the given one through <c>allOf</c>, in the document's order.</summary>
    public IEnumerable<string> DerivedFrom(string pointer) => _derived.Value[pointer];

    private ILookup<string, string> FindDerived() =>
        (from definition in _definitions.Value
         where definition.Value.ValueKind == JsonValueKind.Object
             && definition.Value.TryGetProperty("allOf", out JsonElement bases)
             && bases.ValueKind == JsonValueKind.Array
         from part in definition.Value.GetProperty("allOf").EnumerateArray()
         let reference = Text(part, "$ref")
         where reference is not null
         select (Base: reference, Derived: "#/definitions/" + definition.Key)).ToLookup(
             pair => pair.Base, pair => pair.Derived, StringComparer.Ordinal);
}
