using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>
/// Finds the locations in an operation with dynamic metadata, in plain JSON. What several locations refer to is found at the first one.
/// </summary>
internal sealed class WireDynamicWalk
{
    private const string Prefix = "x-ms-dynamic-";
    private const int MaxDepth = 32;
    private readonly WireDocument _document;
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly List<WireDynamicPlace> _places = [];

    private WireDynamicWalk(WireDocument document) => _document = document;

    public static IReadOnlyList<WireDynamicPlace> Of(WireDocument document, WireOperation operation)
    {
        List<WireDynamicPlace> places = [];
        foreach (WireInput input in operation.Inputs)
        {
            bool isBody = input.In == "body";
            places.AddRange(
                In(document, isBody ? "body" : $"{input.In}:{input.Name}", input.Json, WireDocument.Member(input.Json, "schema")));
        }

        if (operation.Contents.FirstOrDefault(content => content.Kind == WireContentKind.Response) is { } response)
        {
            places.AddRange(In(document, "response", response.Schema));
        }

        return places;
    }

    private static List<WireDynamicPlace> In(WireDocument document, string root, params ReadOnlySpan<JsonElement> nodes)
    {
        WireDynamicWalk walk = new(document);
        foreach (JsonElement node in nodes)
        {
            walk.Walk(node, root, 0);
        }

        return walk._places;
    }

    private void Walk(JsonElement node, string place, int depth)
    {
        if (node.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return;
        }

        JsonElement[] holders = [.. Holders(node, 0)];
        Add(place, holders);
        if (WireDocument.Text(node, "$ref") is { } reference && !_followed.Add(reference))
        {
            return;
        }

        // Members of an object that the service describes are part of what it describes, and so are the objects it is a map of.
        Dictionary<string, JsonElement> members = _document.MembersOf(_document.Resolve(node)).Properties;
        foreach ((string name, JsonElement member) in members)
        {
            Walk(member, $"{place}/{name}", depth + 1);
        }

        if (members.Count > 0)
        {
            return;
        }

        foreach ((string keyword, string step) in new[] { ("items", "[]"), ("additionalProperties", "{}") })
        {
            JsonElement inner =
                holders
                    .Select(holder => WireDocument.Member(holder, keyword))
                    .FirstOrDefault(found => found.ValueKind == JsonValueKind.Object);
            if (inner.ValueKind == JsonValueKind.Object && !(step == "{}" && IsSameObject(holders, inner)))
            {
                Walk(inner, place + step, depth + 1);
            }
        }
    }

    private bool IsSameObject(JsonElement[] holders, JsonElement inner) =>
        holders.SelectMany(SchemaSources).Any(source => Holders(inner, 0).SelectMany(SchemaSources).Contains(source));

    private static IEnumerable<string?> SchemaSources(JsonElement holder) =>
        new[] { "schema", "properties" }
            .Select(kind => WireDocument.Text(WireDocument.Member(holder, Prefix + kind), "operationId"))
            .Where(id => id is not null);

    /// <summary>The node, where its reference leads, and the parts of its <c>allOf</c>.</summary>
    private IEnumerable<JsonElement> Holders(JsonElement node, int depth)
    {
        if (node.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            yield break;
        }

        yield return node;
        IEnumerable<JsonElement> further = WireDocument.Items(node, "allOf");
        if (WireDocument.Text(node, "$ref") is not null)
        {
            further = further.Prepend(_document.Resolve(node));
        }

        foreach (JsonElement part in further.SelectMany(part => Holders(part, depth + 1)))
        {
            yield return part;
        }
    }

    private void Add(string place, JsonElement[] holders)
    {
        Dictionary<string, JsonElement> sources = new(StringComparer.Ordinal);
        foreach (JsonProperty member in holders.SelectMany(holder => holder.EnumerateObject()))
        {
            if (member.Name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                sources.TryAdd(member.Name, member.Value);
            }
        }

        if (sources.Count > 0 && !_places.Exists(found => found.Location == place))
        {
            _places.Add(new(place, sources));
        }
    }
}
