using System.Text.Json;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>An operation as plain JSON shows it: this shares nothing with the generator's or the emulator's reading.</summary>
/// <param name="Id">Its <c>operationId</c>.</param>
/// <param name="Json">The operation.</param>
/// <param name="PathItem">The object that contains it.</param>
internal sealed record SpecOperation(string Id, JsonElement Json, JsonElement PathItem)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    public bool IsTrigger => Json.TryGetProperty("x-ms-trigger", out _);

    public bool IsInternal => Json.TryGetProperty("x-ms-visibility", out JsonElement visibility) && visibility.GetString() == "internal";

    /// <summary>
    /// Gets a value that indicates whether the spec has a schema for the trigger's items: <c>x-ms-notification-content</c>, or the schema
    /// of a successful response. A trigger whose response is a file has no items.
    /// </summary>
    public bool HasItemSchema =>
        new[] { PathItem, Json }.Any(
            place => place.TryGetProperty("x-ms-notification-content", out JsonElement content) && content.TryGetProperty("schema", out _))
        || (Json.TryGetProperty("responses", out JsonElement responses)
            && responses
                .EnumerateObject()
                .Any(response => response.Name.StartsWith('2')
                    && response.Value.TryGetProperty("schema", out JsonElement schema)
                    && !(schema.TryGetProperty("format", out JsonElement format) && format.GetString() == "binary")));

    public static IReadOnlyList<SpecOperation> ReadAll(JsonDocument spec) =>
        [.. from path in spec.RootElement.GetProperty("paths").EnumerateObject()
            from member in path.Value.EnumerateObject()
            where s_methods.Contains(member.Name)
            select new SpecOperation(member.Value.GetProperty("operationId").GetString()!, member.Value, path.Value)];

    /// <summary>
    /// Gets the operations that a client has: the public ones, and those that the root's extensions, a response or a kept operation refers
    /// to by an <c>operationId</c> at any depth.
    /// </summary>
    public static IReadOnlyList<SpecOperation> Kept(JsonDocument spec, IReadOnlyList<string> ofResponses)
    {
        HashSet<string> referredTo = new(ofResponses, StringComparer.Ordinal);
        HashSet<string> followed = new(StringComparer.Ordinal);
        foreach (JsonProperty member in spec.RootElement.EnumerateObject().Where(IsExtension))
        {
            Collect(spec, member.Value, withinExtension: true, referredTo, followed);
        }

        List<SpecOperation> left = [.. ReadAll(spec)];
        List<SpecOperation> kept = [];
        while (left.Where(operation => !operation.IsInternal || referredTo.Contains(operation.Id)).ToArray() is { Length: > 0 } found)
        {
            kept.AddRange(found);
            left.RemoveAll(found.Contains);
            foreach (SpecOperation operation in found)
            {
                Collect(spec, operation.Json, withinExtension: false, referredTo, followed);
                foreach (JsonProperty shared in operation.PathItem.EnumerateObject().Where(member => !s_methods.Contains(member.Name)))
                {
                    Collect(spec, shared.Value, IsExtension(shared), referredTo, followed);
                }
            }
        }

        return kept;
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
