using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents the tree of a Swagger 2.0 document: the targets of its references, and the members of its root.</summary>
internal sealed class SwaggerDocument
{
    // Longer chains of references than this are cycles.
    private const int MaxHops = 64;

    private readonly Dictionary<string, SchemaTarget?> _targets = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>>? _kinds;
    private Dictionary<string, string>? _bases;

    public SwaggerDocument(JsonNode root)
    {
        Root = root;
        Definitions = root.ObjectAt("definitions");
        Parameters = root.ObjectAt("parameters");
        Responses = root.ObjectAt("responses");
    }

    public JsonNode Root { get; }

    public JsonNode? Definitions { get; }

    public JsonNode? Parameters { get; }

    public JsonNode? Responses { get; }

    public static string? ReferenceOf(JsonNode node) => node["$ref"] is { IsString: true } reference ? reference.Text : null;

    /// <summary>The node that a local reference leads to, or null.</summary>
    public SchemaTarget? Find(string reference)
    {
        if (!_targets.TryGetValue(reference, out SchemaTarget? target))
        {
            target = FindTarget(reference);
            _targets.Add(reference, target);
        }

        return target;
    }

    /// <summary>Follows references to a node that isn't a reference; null if there is no target, or if they are a cycle.</summary>
    public JsonNode? Resolve(JsonNode node)
    {
        JsonNode? current = node;
        for (int hops = 0; hops < MaxHops && current is not null; hops++)
        {
            if (ReferenceOf(current) is not { } reference)
            {
                return current;
            }

            current = Find(reference)?.Node;
        }

        return null;
    }

    /// <summary>Whether others can extend the schema: an object with a <c>discriminator</c>.</summary>
    public static string? DiscriminatorOf(JsonNode schema) => SchemaShape.EffectiveType(schema) is "object" && ReferenceOf(schema) is null
        ? schema["discriminator"] switch
        {
            { IsString: true } name => Texts.NotEmpty(name.Text),
            { IsObject: true } described => Texts.NotEmpty(described.TextOf("propertyName")),
            _ => null,
        }
        : null;

    /// <summary>
    /// The nearest definition with a <c>discriminator</c> that the definition's <c>allOf</c> leads to, without cycles.
    /// </summary>
    public string? BaseOf(string definition) => Bases.TryGetValue(definition, out string? found) ? found : null;

    /// <summary>The definitions that extend one that has a <c>discriminator</c>.</summary>
    public IReadOnlyList<string> KindsOf(string definition)
    {
        if (_kinds is null)
        {
            _kinds = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (JsonMember kind in Definitions?.Members ?? [])
            {
                if (BaseOf(kind.Name) is { } found)
                {
                    if (!_kinds.TryGetValue(found, out List<string>? list))
                    {
                        _kinds.Add(found, list = []);
                    }

                    list.Add(kind.Name);
                }
            }
        }

        return _kinds.TryGetValue(definition, out List<string>? kinds) ? kinds : [];
    }

    private Dictionary<string, string> Bases => _bases ??= FindBases();

    private Dictionary<string, string> FindBases()
    {
        Dictionary<string, string> bases = new(StringComparer.Ordinal);
        if (Definitions is null || !Definitions.Members.Any(member => DiscriminatorOf(member.Value) is not null))
        {
            return bases;
        }

        Dictionary<JsonNode, string?> known = [];
        foreach (JsonMember definition in Definitions.Members)
        {
            if (NearestBase(definition.Value, known, 0) is { } found)
            {
                bases.Add(definition.Name, found);
            }
        }

        CutChains(bases);
        return bases;
    }

    /// <summary>
    /// Removes the base from the definition at which a cycle closes, and from each that has more than <see cref="MaxHops"/> bases above it:
    /// what its
    /// <c>allOf</c> leads to is merged into it instead. Each definition is passed once.
    /// </summary>
    private static void CutChains(Dictionary<string, string> bases)
    {
        Dictionary<string, int> heights = new(StringComparer.Ordinal);
        Stack<string> path = new();
        HashSet<string> onPath = new(StringComparer.Ordinal);
        foreach (string definition in bases.Keys.ToArray())
        {
            string current = definition;
            while (!heights.ContainsKey(current) && onPath.Add(current))
            {
                path.Push(current);
                if (!bases.TryGetValue(current, out string? next))
                {
                    break;
                }

                if (onPath.Contains(next))
                {
                    bases.Remove(current);
                    break;
                }

                current = next;
            }

            while (path.Count > 0)
            {
                string below = path.Pop();
                onPath.Remove(below);
                int height = bases.TryGetValue(below, out string? above) ? heights[above] + 1 : 0;
                if (height > MaxHops)
                {
                    bases.Remove(below);
                    height = 0;
                }

                heights[below] = height;
            }
        }
    }

    /// <summary>
    /// A base that the schema's own <c>allOf</c> names, else the first that one of its parts leads to; found once for each definition.
    /// </summary>
    private string? NearestBase(JsonNode schema, Dictionary<JsonNode, string?> known, int depth)
    {
        if (known.TryGetValue(schema, out string? found) || depth == MaxHops)
        {
            return found;
        }

        known.Add(schema, null);
        IReadOnlyList<JsonNode> parts = schema.ArrayAt("allOf")?.Items ?? [];
        SchemaTarget?[] targets = parts.Select(part => ReferenceOf(part) is { } reference ? Find(reference) : null).ToArray();
        found = targets.FirstOrDefault(target => target is { IsDefinition: true } && DiscriminatorOf(target.Node) is not null)?.Name;
        for (int i = 0; i < parts.Count && found is null; i++)
        {
            found = NearestBase(targets[i]?.Node ?? parts[i], known, depth + 1);
        }

        known[schema] = found;
        return found;
    }

    private SchemaTarget? FindTarget(string reference)
    {
        const string DefinitionsPrefix = "#/definitions/";
        if (reference.StartsWith(DefinitionsPrefix, StringComparison.Ordinal))
        {
            string name = reference.Substring(DefinitionsPrefix.Length);
            if (FindMember(Definitions, name) is { } found)
            {
                return new SchemaTarget(SchemaSite.Definition(found.Name), found.Value);
            }
        }

        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonNode? node = Root;
        string[] tokens = reference.Substring(2).Split('/');
        for (int i = 0; i < tokens.Length && node is not null; i++)
        {
            node = node.IsArray ? ItemAt(node, tokens[i]) : FindMember(node, tokens[i])?.Value;
        }

        return node is null ? null : new SchemaTarget(SiteOf(tokens), node);
    }

    /// <summary>Gets the site of the location if it is read there, such as <c>Definition.property[]</c>.</summary>
    private static SchemaSite SiteOf(string[] tokens)
    {
        SchemaSite elsewhere = SchemaSite.Elsewhere("#/" + string.Join("/", tokens));
        if (tokens.Length < 3 || tokens[0] != "definitions")
        {
            return elsewhere;
        }

        SchemaSite site = SchemaSite.Definition(Unescape(tokens[1]));
        for (int i = 2; i < tokens.Length; i++)
        {
            switch (tokens[i])
            {
                case "items":
                    site = site.Items;
                    break;
                case "additionalProperties":
                    site = site.Values;
                    break;
                case "properties" when i + 1 < tokens.Length:
                    site = site.Property(Unescape(tokens[++i]));
                    break;
                default:
                    return elsewhere;
            }
        }

        return site;
    }

    private static JsonNode? ItemAt(JsonNode array, string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < array.Items.Count
            ? array.Items[index]
            : null;

    private static JsonMember? FindMember(JsonNode? parent, string token)
    {
        if (parent is null)
        {
            return null;
        }

        // Generators of specs rarely escape names in pointers, so the name is first tried as it is written.
        foreach (string name in new[] { token, Unescape(token) })
        {
            if (parent[name] is { } value)
            {
                return new JsonMember(name, value);
            }
        }

        return null;
    }

    private static string Unescape(string token)
    {
        string text = token.Replace("~1", "/").Replace("~0", "~");
        return text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
    }
}
