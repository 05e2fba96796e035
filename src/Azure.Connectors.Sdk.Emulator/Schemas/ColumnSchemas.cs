using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Schemas;

/// <summary>Rewrites the schema of a snapshot as a schema of Swagger 2.0, and finds what a request must not contain.</summary>
internal static class ColumnSchemas
{
    private const string Companion = "@odata.type";

    /// <summary>The schema of an object that is created, which requires columns, or of one that is updated or returned.</summary>
    public static JsonElement ForRequest(JsonElement schema, bool isNew) => JsonElements.Of(Rewrite(schema, isNullable: false, isNew));

    public static JsonElement ForSample(JsonElement schema) =>
        JsonElements.Of(Rewrite(schema, isNullable: false, isNew: false, isSample: true));

    /// <summary>The members of a request that are read-only, at any depth.</summary>
    public static IEnumerable<string> ReadOnlyMembers(JsonElement schema, JsonElement value, string path = "")
    {
        if (value.ValueKind == JsonValueKind.Array && SpecDocument.TryGet(schema, "items", out JsonElement items))
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                foreach (string member in ReadOnlyMembers(items, item, $"{path}[{index}]"))
                {
                    yield return member;
                }

                index++;
            }
        }

        foreach ((string name, JsonElement member) in SpecDocument.Members(value))
        {
            if (!SpecDocument.TryGet(schema, "properties", out JsonElement properties)
                || !SpecDocument.TryGet(properties, name, out JsonElement declared))
            {
                continue;
            }

            string place = path.Length == 0 ? name : $"{path}/{name}";
            if (IsReadOnly(declared))
            {
                yield return place;
                continue;
            }

            foreach (string inner in ReadOnlyMembers(declared, member, place))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Sets what only the schema says: companions of lists, and an ETag.</summary>
    public static void Complete(JsonElement schema, JsonObject sample)
    {
        foreach ((string name, JsonElement column) in SpecDocument.Members(schema, "properties"))
        {
            if (sample.ContainsKey(name + Companion) && SpecDocument.Text(column, Companion) is { } type)
            {
                sample[name + Companion] = type;
            }
        }

        sample["@odata.etag"] = "\"1\"";
    }

    private static bool IsReadOnly(JsonElement column) =>
        string.Equals(SpecDocument.Text(column, "x-ms-permission"), "read-only", StringComparison.OrdinalIgnoreCase)
        || SpecDocument.IsTrue(column, "readOnly") || SpecDocument.IsTrue(column, "x-ms-read-only")
        || SpecDocument.Text(column, "format") == "x-ms-containedMediaEntity";

    private static JsonObject Rewrite(JsonElement schema, bool isNullable, bool isNew, bool isSample = false)
    {
        JsonObject rewritten = [];
        List<string> required = [];
        foreach ((string name, JsonElement value) in SpecDocument.Members(schema))
        {
            switch (name)
            {
                case "properties":
                    rewritten[name] = new JsonObject(SpecDocument.Members(value)
                        .Where(column => column.Value.ValueKind == JsonValueKind.Object)
                        .Select(column => KeyValuePair.Create(
                            column.Name, (JsonNode?)Rewrite(column.Value, isNullable: !isSample, isNew: false, isSample))));
                    required.AddRange(SpecDocument.Members(value)
                        .Where(column => SpecDocument.IsTrue(column.Value, "required")).Select(column => column.Name));
                    break;
                case "items" when value.ValueKind == JsonValueKind.Object:
                    rewritten[name] = Rewrite(value, isNullable: false, isNew: false, isSample);
                    break;
                case "required":
                    required.AddRange(SpecDocument.Texts(schema, "required") ?? []);
                    break;
                case "type" or "format" or "enum" or "minimum" or "maximum" or "minLength" or "maxLength" or "minItems" or "maxItems"
                    or "multipleOf" or "pattern" or "exclusiveMinimum" or "exclusiveMaximum":
                    rewritten[name] = JsonElements.Node(value);
                    break;
            }
        }

        if (isNew && required.Count > 0)
        {
            rewritten["required"] = new JsonArray([.. required.Distinct().Select(name => (JsonNode)name)]);
        }

        if (isNullable)
        {
            rewritten["x-nullable"] = true;
        }

        return rewritten;
    }
}
