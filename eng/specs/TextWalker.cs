using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Finds every text of a Swagger 2.0 document, and the place of every object that could hold one.</summary>
internal sealed class TextWalker
{
    private static readonly HashSet<string> s_methods = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "put", "post", "delete", "options", "head", "patch",
    };

    private readonly Dictionary<string, JsonObject> _holders = new(StringComparer.Ordinal);
    private readonly List<TextPlace> _texts = [];

    public TextWalker(JsonObject root)
    {
        VisitObject(root, "");
    }

    public IReadOnlyList<TextPlace> Texts => _texts;

    public IReadOnlyDictionary<string, JsonObject> Holders => _holders;

    private void VisitObject(JsonObject node, string place)
    {
        // Two operations may share an id, in a document that is broken so; the later one keeps its own texts under a numbered place.
        string unique = place;
        for (int copy = 2; !_holders.TryAdd(unique, node); copy++)
        {
            unique = $"{place}~{copy}";
        }

        foreach ((string key, JsonNode? child) in node)
        {
            if (child is JsonValue value && value.TryGetValue(out string? text))
            {
                if (!TextRules.IsData(key) && TextRules.IsText(key, text))
                {
                    _texts.Add(new TextPlace(unique, key, node, text));
                }
            }
            else if (IsNameMap(unique) || !TextRules.IsData(key))
            {
                VisitChild(child, ChildPlace(unique, key, child));
            }
        }
    }

    private void VisitChild(JsonNode? node, string place)
    {
        if (node is JsonObject child)
        {
            VisitObject(child, place);
        }
        else if (node is JsonArray array)
        {
            for (int i = 0; i < array.Count; i++)
            {
                VisitChild(array[i], $"{place}/{ItemName(array[i] as JsonObject, i)}");
            }
        }
    }

    // Below these, a key is a name: a property called "default" or "enum" is no default and no enum.
    private static bool IsNameMap(string place)
        => place.EndsWith("/properties", StringComparison.Ordinal) || place.EndsWith("/responses", StringComparison.Ordinal)
            || place is "/definitions" or "/parameters" or "/paths";

    private static string ChildPlace(string place, string key, JsonNode? child)
        => s_methods.Contains(key)
            && place.StartsWith("/paths/", StringComparison.Ordinal)
            && (child as JsonObject).Text("operationId") is { } id
            ? $"operation:{id}"
            : $"{place}/{key}";

    private static string ItemName(JsonObject? item, int index)
        => (item.Text("in"), item.Text("name")) switch
        {
            ("body", _) => "body",
            ({ } location, { } name) => $"{location}:{name}",
            _ => item.Text("value") ?? item.Text("$ref") ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
}
