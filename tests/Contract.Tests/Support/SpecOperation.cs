using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>An operation as plain JSON shows it: this shares nothing with the generator's or the emulator's reading.</summary>
/// <param name="Id">Its <c>operationId</c>.</param>
/// <param name="Json">The operation.</param>
/// <param name="PathItem">What stands around it.</param>
internal sealed record SpecOperation(string Id, JsonElement Json, JsonElement PathItem)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    public bool IsTrigger => Json.TryGetProperty("x-ms-trigger", out _);

    public bool IsInternal => Json.TryGetProperty("x-ms-visibility", out JsonElement visibility) && visibility.GetString() == "internal";

    /// <summary>
    /// Whether it is said what the trigger brings: by <c>x-ms-notification-content</c> or by a successful answer's schema.
    /// </summary>
    public bool HasItemSchema =>
        new[] { PathItem, Json }.Any(
            place => place.TryGetProperty("x-ms-notification-content", out JsonElement content) && content.TryGetProperty("schema", out _))
        || (Json.TryGetProperty("responses", out JsonElement responses)
            && responses
                .EnumerateObject()
                .Any(response => response.Name.StartsWith('2') && response.Value.TryGetProperty("schema", out _)));

    public static IReadOnlyList<SpecOperation> ReadAll(JsonDocument spec) =>
        [.. from path in spec.RootElement.GetProperty("paths").EnumerateObject()
            from member in path.Value.EnumerateObject()
            where s_methods.Contains(member.Name)
            select new SpecOperation(member.Value.GetProperty("operationId").GetString()!, member.Value, path.Value)];

    /// <summary>
    /// The ids that an extension refers to by an <c>operationId</c> at any depth: dynamic metadata, subscriptions of triggers, the test of
    /// a connection. A definition that nothing leads to refers to nothing.
    /// </summary>
    public static IReadOnlySet<string> ReferredTo(JsonDocument spec)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> followed = new(StringComparer.Ordinal);
        foreach (JsonProperty member in spec.RootElement
            .EnumerateObject()
            .Where(member => member.Name is not ("definitions" or "parameters" or "responses")))
        {
            Collect(spec, member.Value, IsExtension(member), ids, followed);
        }

        return ids;
    }

    /// <summary>
    /// The wire names of what a caller can send: the parameters in path, query, header and form, and as <c>body.name</c> the body's own
    /// members. The connection's id is in the URL, and an internal parameter without a default has nothing to send.
    /// </summary>
    public IReadOnlyList<string> Sendable(JsonDocument spec)
    {
        List<string> names = [];
        foreach (JsonElement parameter in Parameters(spec).Where(parameter => parameter.GetProperty("name").GetString() != "connectionId"))
        {
            string name = parameter.GetProperty("name").GetString()!;
            bool isInternal = parameter.TryGetProperty("x-ms-visibility", out JsonElement visibility)
                && visibility.GetString() == "internal";
            if (parameter.GetProperty("in").GetString() == "body")
            {
                names.AddRange(Members(spec, parameter.GetProperty("schema")).Select(member => $"{name}.{member}"));
            }
            else if (!isInternal || (IsRequired(parameter) && parameter.TryGetProperty("default", out _)))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static bool IsRequired(JsonElement parameter) =>
        parameter.TryGetProperty("required", out JsonElement required) && required.GetBoolean();

    private IEnumerable<JsonElement> Parameters(JsonDocument spec) =>
        from place in new[] { PathItem, Json }
        where place.TryGetProperty("parameters", out _)
        from parameter in place.GetProperty("parameters").EnumerateArray()
        select Follow(spec, parameter);

    private static IEnumerable<string> Members(JsonDocument spec, JsonElement schema)
    {
        schema = Follow(spec, schema);
        IEnumerable<string> own = schema.TryGetProperty("properties", out JsonElement properties)
            ? properties
                .EnumerateObject()
                .Where(member => !(member.Value.TryGetProperty("readOnly", out JsonElement readOnly) && readOnly.GetBoolean()))
                .Select(member => member.Name)
            : [];
        return schema.TryGetProperty("allOf", out JsonElement bases)
            ? own.Concat(bases.EnumerateArray().SelectMany(part => Members(spec, part)))
            : own;
    }

    private static JsonElement Follow(JsonDocument spec, JsonElement element) =>
        element.TryGetProperty("$ref", out JsonElement reference) ? Resolve(spec, reference.GetString()!) : element;

    private static void Collect(JsonDocument spec, JsonElement element, bool withinExtension, HashSet<string> ids, HashSet<string> followed)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(spec, item, withinExtension, ids, followed);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                if (member.Value.ValueKind != JsonValueKind.String)
                {
                    Collect(spec, member.Value, withinExtension || IsExtension(member), ids, followed);
                }
                else if (withinExtension && member.Name == "operationId")
                {
                    ids.Add(member.Value.GetString()!);
                }
                else if (member.Name == "$ref" && followed.Add(member.Value.GetString()!))
                {
                    Collect(spec, Resolve(spec, member.Value.GetString()!), withinExtension: false, ids, followed);
                }
            }
        }
    }

    private static JsonElement Resolve(JsonDocument spec, string reference) =>
        reference.Split('/').Skip(1).Aggregate(spec.RootElement, (element, name) => element.GetProperty(name));

    private static bool IsExtension(JsonProperty member) => member.Name.StartsWith("x-ms-", StringComparison.Ordinal);
}
