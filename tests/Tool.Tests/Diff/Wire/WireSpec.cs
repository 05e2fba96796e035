using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Reads a spec as plain JSON: this shares nothing with the comparison that it verifies.</summary>
internal sealed class WireSpec(JsonObject root)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];

    public bool IsTrigger(string id) => Find(id) is (_, { } operation) && operation.ContainsKey("x-ms-trigger");

    /// <summary>Gets the member of a page that has the next link; null if there are no pages.</summary>
    public string? NextLink(string id) => Find(id) is (_, { } operation) ? (string?)operation["x-ms-pageable"]?["nextLinkName"] : null;

    /// <summary>Gets the text of an operation and of everything that operations can refer to; null if there is no such operation.</summary>
    public string? Text(string id) => Find(id) is not var (item, operation) ? null : string.Join(
        '\n',
        operation.ToJsonString(),
        item["parameters"]?.ToJsonString(),
        root["paths"]!.AsObject().First(path => ReferenceEquals(path.Value, item)).Key,
        item.First(member => ReferenceEquals(member.Value, operation)).Key,
        root["definitions"]?.ToJsonString(),
        root["parameters"]?.ToJsonString());

    public bool IsBatch(string id) => Find(id) is (_, { } operation) && (string?)operation["x-ms-trigger"] == "batch";

    /// <summary>Gets the parameters of an operation, with those of its path.</summary>
    public IEnumerable<JsonObject> Parameters(string id) => Find(id) is var (item, operation)
        ? new[] { item["parameters"], operation["parameters"] }.OfType<JsonArray>()
            .SelectMany(list => list).Select(parameter => Resolve(parameter!.AsObject()))
        : [];

    /// <summary>Gets the schema of a parameter of a trigger: of its own, or of a property of the body.</summary>
    public JsonObject? TriggerParameter(string id, string name) =>
        Parameters(id).FirstOrDefault(parameter => (string?)parameter["name"] == name && parameter["schema"] is null)
            ?? Parameters(id).Where(parameter => parameter["schema"] is not null)
                .Select(body => Properties(body["schema"]!.AsObject()).GetValueOrDefault(name)).FirstOrDefault();

    /// <summary>Gets the text of the parameters that have a value without an argument.</summary>
    public string Defaults(string id) => string.Join(
        '\n', Parameters(id).Where(parameter => parameter.ContainsKey("default")).Select(parameter => parameter.ToJsonString()).Order());

    /// <summary>Gets the text of the responses of an operation and of everything that they can refer to.</summary>
    public string Responses(string id) => Find(id) is not var (_, operation) ? "" : string.Join(
        '\n',
        operation["responses"]?.ToJsonString(),
        operation["produces"]?.ToJsonString(),
        operation["x-ms-pageable"]?.ToJsonString(),
        root["definitions"]?.ToJsonString(),
        root["responses"]?.ToJsonString());

    public static string KeyOf(JsonObject parameter) =>
        (string?)parameter["in"] == "body" ? "body" : $"{parameter["in"]}:{parameter["name"]}";

    public static JsonObject SchemaOf(JsonObject parameter) => parameter["schema"] as JsonObject ?? parameter;

    /// <summary>Gets the schema of the success response; null if it has none.</summary>
    public JsonObject? Response(string id) => Successes(id).Select(success => success.Value["schema"] as JsonObject)
        .FirstOrDefault(schema => schema is not null);

    /// <summary>Gets the statuses of success whose response has no content.</summary>
    public IEnumerable<int> EmptyStatuses(string id) => Successes(id).Where(success => success.Value["schema"] is null)
        .Select(success => int.Parse(success.Key, System.Globalization.CultureInfo.InvariantCulture));

    public JsonObject Resolve(JsonObject node)
    {
        while ((string?)node["$ref"] is { } reference)
        {
            node = reference.Split('/').Skip(1).Aggregate<string, JsonNode>(root, (holder, name) => holder[name]!).AsObject();
        }

        return node;
    }

    /// <summary>Gets the properties of a schema and of the parts of its <c>allOf</c>.</summary>
    public IReadOnlyDictionary<string, JsonObject> Properties(JsonObject schema)
    {
        JsonObject target = Resolve(schema);
        Dictionary<string, JsonObject> properties = new(StringComparer.Ordinal);
        foreach (JsonObject part in (target["allOf"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach ((string name, JsonObject property) in Properties(part))
            {
                properties[name] = property;
            }
        }

        foreach ((string name, JsonNode? property) in target["properties"] as JsonObject ?? [])
        {
            properties[name] = property!.AsObject();
        }

        return properties;
    }

    public bool IsRequired(JsonObject schema, string property) =>
        (Resolve(schema)["required"] as JsonArray ?? []).Any(name => (string?)name == property)
            || (Resolve(schema)["allOf"] as JsonArray ?? []).OfType<JsonObject>().Any(part => IsRequired(part, property));

    /// <summary>Gets the schema at a path of a value, such as <c>value[].name</c>; null if the spec doesn't say what is there.</summary>
    public JsonObject? At(JsonObject schema, IEnumerable<string> path)
    {
        JsonObject? found = schema;
        foreach (string step in path)
        {
            found = step == "[]" ? Resolve(found)["items"] as JsonObject : Properties(found).GetValueOrDefault(step);
            if (found is null)
            {
                return null;
            }
        }

        return Resolve(found);
    }

    /// <summary>Gets the members of a request that a schema with properties doesn't declare, or declares as read-only.</summary>
    public IEnumerable<string> Undeclared(JsonObject schema, JsonNode? value)
    {
        JsonObject target = Resolve(schema);
        IReadOnlyDictionary<string, JsonObject> properties = Properties(target);
        bool isOpen = properties.Count == 0 || target["additionalProperties"] is JsonObject || target.ContainsKey("discriminator");
        return value switch
        {
            JsonObject members => members.SelectMany(member => OfMember(member.Key, member.Value)),
            JsonArray items when target["items"] is JsonObject content => items.SelectMany(item => Undeclared(content, item)),
            _ => [],
        };

        IEnumerable<string> OfMember(string name, JsonNode? member)
        {
            if (!properties.TryGetValue(name, out JsonObject? property))
            {
                return isOpen ? [] : [name];
            }

            return (bool?)Resolve(property)["readOnly"] == true
                ? [name]
                : Undeclared(property, member).Select(path => $"{name}.{path}");
        }
    }

    private (JsonObject Item, JsonObject Operation)? Find(string id)
    {
        foreach ((_, JsonNode? item) in root["paths"]!.AsObject())
        {
            foreach (string method in s_methods)
            {
                if (item![method] is JsonObject operation && (string?)operation["operationId"] == id)
                {
                    return (item.AsObject(), operation);
                }
            }
        }

        return null;
    }

    private IEnumerable<KeyValuePair<string, JsonObject>> Successes(string id) =>
        Find(id) is (_, { } operation) && operation["responses"] is JsonObject responses
            ? responses.Where(response => response.Key.StartsWith('2'))
                .Select(response => KeyValuePair.Create(response.Key, Resolve(response.Value!.AsObject())))
            : [];
}
