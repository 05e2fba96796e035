using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>
/// Counts what a spec holds with nothing but <see cref="JsonDocument"/>, so that what the generator misreads isn't missed here too.
/// </summary>
internal sealed class WireDocument
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];
    private static readonly JsonDocumentOptions s_lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 };

    private readonly JsonElement _root;

    public WireDocument(JsonElement root) => _root = root;

    /// <summary>Reads a spec, or returns null where it isn't JSON that this reader knows.</summary>
    public static WireDocument? TryRead(string text)
    {
        try
        {
            JsonElement root = JsonDocument.Parse(text, s_lenient).RootElement;
            return root.ValueKind == JsonValueKind.Object ? new WireDocument(root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="givenId">The id of an operation, by method and path, where it goes by another than its own.</param>
    public IEnumerable<WireOperation> Operations(Func<string, string, string?>? givenId = null)
    {
        // A misplaced brace leaves paths beside 'paths', or within another path.
        Queue<JsonProperty> pending = new(Members(_root, "paths").Concat(Distinct(_root).Where(IsPath)));
        while (pending.TryDequeue(out JsonProperty path))
        {
            foreach (JsonProperty operation in Distinct(path.Value))
            {
                if (IsPath(operation))
                {
                    pending.Enqueue(operation);
                }
                else if (s_methods.Contains(operation.Name, StringComparer.Ordinal) && operation.Value.ValueKind == JsonValueKind.Object)
                {
                    yield return ReadOperation(path, operation, givenId?.Invoke(operation.Name.ToUpperInvariant(), path.Name));
                }
            }
        }
    }

    private static bool IsPath(JsonProperty member) => member.Name.StartsWith('/') && member.Value.ValueKind == JsonValueKind.Object;

    private WireOperation ReadOperation(JsonProperty path, JsonProperty operation, string? givenId)
    {
        string id = givenId ?? (Text(operation.Value, "operationId") is { Length: > 0 } named ? named : $"{operation.Name} {path.Name}");
        Dictionary<(string In, string Name), JsonElement> parameters = Parameters(path.Value, operation.Value, new KeyQuery(path.Name));
        List<WireContent> contents = [];
        foreach (((string location, string name), JsonElement parameter) in parameters)
        {
            if (location == "body" && parameter.TryGetProperty("schema", out JsonElement schema))
            {
                contents.Add(new(WireContentKind.Body, name, WireSchemaWalk.Of(this, schema, $"{id}:body"), schema));
            }
        }

        foreach ((string status, JsonElement schema) in SuccessSchemas(operation.Value))
        {
            contents.Add(new(WireContentKind.Response, status, WireSchemaWalk.Of(this, schema, $"{id}:response"), schema));
        }

        foreach (JsonElement owner in new[] { operation.Value, path.Value })
        {
            if (owner.TryGetProperty("x-ms-notification-content", out JsonElement content)
                && content.ValueKind == JsonValueKind.Object && content.TryGetProperty("schema", out JsonElement schema)
                && (owner.Equals(operation.Value) || (operation.Name != "get" && operation.Value.TryGetProperty("x-ms-trigger", out _))))
            {
                contents.Add(new(WireContentKind.Notification, "", WireSchemaWalk.Of(this, schema, $"{id}:notification"), schema));
            }
        }

        return new WireOperation(
            id,
            operation.Name.ToUpperInvariant(),
            path.Name,
            operation.Value.TryGetProperty("x-ms-trigger", out _),
            [.. parameters.Keys.Where(
                p => p.In != "body" && !(p.In == "path" && p.Name.Equals("connectionId", StringComparison.OrdinalIgnoreCase)))],
            [.. parameters.Select(p => new WireInput(p.Key.In, p.Key.Name, p.Value))],
            [.. Items(operation.Value.TryGetProperty("consumes", out _) ? operation.Value : _root, "consumes")
                .Where(type => type.ValueKind == JsonValueKind.String)
                .Select(type => type.GetString()!)],
            contents);
    }

    /// <summary>
    /// The operation's own and those of its path that it doesn't override; of two in one list the first. A header's name has no case. A
    /// path parameter that is in the query of the path's key is one of the query.
    /// </summary>
    private Dictionary<(string In, string Name), JsonElement> Parameters(JsonElement path, JsonElement operation, KeyQuery query)
    {
        Dictionary<(string In, string Name), (string Name, JsonElement Json)> found = [];
        foreach (JsonElement parameter in Items(operation, "parameters").Concat(Items(path, "parameters")).Select(Resolve))
        {
            if (Text(parameter, "name") is { } name && Text(parameter, "in") is { } location)
            {
                found.TryAdd((location, location == "header" ? name.Trim().ToUpperInvariant() : name), (name, parameter));
            }
        }

        Dictionary<(string In, string Name), JsonElement> located = [];
        foreach (((string location, _), (string name, JsonElement json)) in found)
        {
            (string Name, string In) at = query.Locate(name, location);
            if (!query.IsSet(at.Name, at.In))
            {
                located[(at.In, at.Name)] = json;
            }
        }

        foreach (string name in query.Undeclared([.. located.Keys.Select(key => (key.Name, key.In))]))
        {
            located[("query", name)] = KeyQuery.UndeclaredSource(name);
        }

        return located;
    }

    /// <summary>Gets the schemas of the 2xx responses, or of <c>default</c> if there is no 2xx response.</summary>
    private IEnumerable<(string Status, JsonElement Schema)> SuccessSchemas(JsonElement operation)
    {
        List<JsonProperty> responses = [.. Members(operation, "responses")];
        List<JsonProperty> successes = [.. responses.Where(r => r.Name.StartsWith('2'))];
        if (successes.Count == 0)
        {
            successes = [.. responses.Where(r => r.Name == "default")];
        }

        foreach (JsonProperty response in successes)
        {
            JsonElement resolved = Resolve(response.Value);
            if (resolved.ValueKind == JsonValueKind.Object && resolved.TryGetProperty("schema", out JsonElement schema))
            {
                yield return (response.Name, schema);
            }
        }
    }

    /// <summary>Follows local references; what they don't lead to is an empty object.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        for (int hops = 0; hops < 32 && Text(element, "$ref") is { } reference; hops++)
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal))
            {
                return default;
            }

            element = _root;
            foreach (string part in reference[2..].Split('/'))
            {
                string key =
                    Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                if (element.ValueKind != JsonValueKind.Object
                    || (!element.TryGetProperty(part, out JsonElement next) && !element.TryGetProperty(key, out next)))
                {
                    return default;
                }

                element = next;
            }
        }

        return element;
    }

    /// <summary>The members of an object schema, <c>allOf</c> included.</summary>
    public WireMembers MembersOf(JsonElement schema)
    {
        WireMembers members = new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        Merge(schema, members, depth: 0);
        return members;
    }

    /// <summary>Gets the name of the discriminator of a schema, inherited or its own, or null.</summary>
    public string? DiscriminatorOf(JsonElement schema, int depth = 0) =>
        depth > 16 ? null
        : Text(schema, "discriminator") ?? Text(Member(schema, "discriminator"), "propertyName")
            ?? Items(schema, "allOf").Select(part => DiscriminatorOf(Resolve(part), depth + 1)).FirstOrDefault(name => name is not null);

    /// <summary>
    /// The definition that extends others and has the value of a discriminator; <paramref name="schema"/> where there is none.
    /// </summary>
    public JsonElement KindOf(JsonElement schema, string value) =>
        Members(_root, "definitions").Where(definition =>
            Items(definition.Value, "allOf").Any() && (Text(definition.Value, "x-ms-discriminator-value") ?? definition.Name) == value)
            .Select(definition => definition.Value).FirstOrDefault(schema);

    private void Merge(JsonElement schema, WireMembers members, int depth)
    {
        if (depth > 16)
        {
            return;
        }

        foreach (JsonElement part in Items(schema, "allOf"))
        {
            Merge(Resolve(part), members, depth + 1);
        }

        foreach (JsonProperty property in Members(schema, "properties"))
        {
            members.Properties[property.Name] = property.Value;
        }

        members.Required.UnionWith(
            Items(schema, "required").Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!));
    }

    /// <summary>A member; undefined where there is none.</summary>
    public static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;

    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<JsonProperty> Members(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? Distinct(value) : [];

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>The members of an object; of two with one name the last, as the rule for duplicate keys says.</summary>
    private static Dictionary<string, JsonProperty>.ValueCollection Distinct(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new Dictionary<string, JsonProperty>().Values;
        }

        Dictionary<string, JsonProperty> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member;
        }

        return members.Values;
    }
}
