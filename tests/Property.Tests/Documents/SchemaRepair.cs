using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>
/// Takes out of schemas what contradicts itself, such as an integer that must be one of three words: of such a schema no value can be made,
/// so none can be taken through a model and back.
/// </summary>
internal sealed class SchemaRepair(JsonObject document)
{
    private static readonly Dictionary<string, string[]> s_formats = new(StringComparer.Ordinal)
    {
        ["string"] = ["date-time", "date", "date-no-tz", "byte", "uuid", "uri", "email", "password", "html"],
        ["integer"] = ["int32", "int64"],
        ["number"] = ["float", "double", "decimal"],
        ["boolean"] = [],
        ["object"] = [],
        ["array"] = [],
    };

    private readonly HashSet<JsonNode> _seen = [];

    /// <summary>Repairs each schema of the document in place.</summary>
    public void Apply()
    {
        foreach ((string _, JsonNode? schema) in Section("definitions"))
        {
            Repair(schema);
        }

        foreach ((string _, JsonNode? response) in Section("responses"))
        {
            Repair((response as JsonObject)?["schema"]);
        }

        foreach (JsonObject item in Section("paths").Select(path => path.Value).OfType<JsonObject>())
        {
            foreach (JsonObject operation in item.Select(member => member.Value).OfType<JsonObject>().Append(item))
            {
                Repair((operation["x-ms-notification-content"] as JsonObject)?["schema"]);
                foreach (JsonNode? schema in Schemas(operation["parameters"] as JsonArray).Concat(
                    Schemas(operation["responses"] as JsonObject)))
                {
                    Repair(schema);
                }
            }
        }
    }

    private JsonObject Section(string name) => document[name] as JsonObject ?? [];

    private static IEnumerable<JsonNode?> Schemas(JsonArray? parameters) =>
        (parameters ?? []).OfType<JsonObject>().Select(parameter => parameter["schema"]);

    private static IEnumerable<JsonNode?> Schemas(JsonObject? responses) =>
        (responses ?? []).Select(response => response.Value).OfType<JsonObject>().Select(response => response["schema"]);

    private void Repair(JsonNode? node)
    {
        if (node is not JsonObject schema || !_seen.Add(schema))
        {
            return;
        }

        if (Text(schema["$ref"]) is { } reference)
        {
            if (Target(reference) is null)
            {
                schema.Clear();
            }
            else
            {
                // Keywords beside a reference only annotate it; the target alone determines the type of a value.
                foreach (string keyword in new[] { "x-nullable", "default" })
                {
                    schema.Remove(keyword);
                }
            }

            return;
        }

        schema.Remove("$ref");
        schema.Remove("x-ms-dynamic-schema");
        foreach (string keyword in new[] { "oneOf", "anyOf", "not" })
        {
            schema.Remove(keyword);
        }

        RepairType(schema);
        RepairEnum(schema);
        RepairParts(schema);
        JsonObject properties = schema["properties"] as JsonObject ?? [];
        foreach ((string name, JsonNode? property) in properties.ToArray())
        {
            if (property is JsonObject)
            {
                Repair(property);
            }
            else
            {
                properties[name] = new JsonObject();
            }
        }

        if (schema["items"] is not JsonObject)
        {
            schema.Remove("items");
        }

        Repair(schema["items"]);
        Repair(schema["additionalProperties"]);
    }

    private static void RepairType(JsonObject schema)
    {
        string? type = Text(schema["type"]);
        if (schema["allOf"] is JsonArray || schema["properties"] is JsonObject)
        {
            type = "object";
        }

        if (type is null || !s_formats.TryGetValue(type, out string[]? formats))
        {
            schema.Remove("type");
            schema.Remove("format");
            return;
        }

        schema["type"] = type;
        if (!formats.Contains(Text(schema["format"])))
        {
            schema.Remove("format");
        }
    }

    private static void RepairEnum(JsonObject schema)
    {
        if (schema["enum"] is not JsonArray values
            || Text(schema["type"]) is not ("string" or "integer" or "number")
            || schema.ContainsKey("format"))
        {
            schema.Remove("enum");
            return;
        }

        bool isText = Text(schema["type"]) == "string";
        foreach (JsonNode? value in values.ToArray())
        {
            bool isOfType = isText ? Text(value) is { Length: > 0 } : value is JsonValue number && number.TryGetValue(out int _);
            if (!isOfType)
            {
                values.Remove(value);
            }
        }

        if (values.Count == 0)
        {
            schema.Remove("enum");
        }
    }

    /// <summary>The parts of an <c>allOf</c> are objects, or there is one alone.</summary>
    private void RepairParts(JsonObject schema)
    {
        if (schema["allOf"] is not JsonArray parts)
        {
            schema.Remove("allOf");
            return;
        }

        foreach (JsonNode? part in parts.ToArray())
        {
            Repair(part);
            if (!IsObject(part, []))
            {
                parts.Remove(part);
            }
        }

        if (parts.Count == 0)
        {
            schema.Remove("allOf");
        }
    }

    private bool IsObject(JsonNode? node, HashSet<string> followed) =>
        node is JsonObject schema && (Text(schema["$ref"]) is { } reference
            ? followed.Add(reference) && IsObject(Target(reference), followed)
            : schema["properties"] is JsonObject { Count: > 0 });

    private JsonNode? Target(string reference) =>
        reference.Split('/') is ["#", "definitions", { } name]
            ? Section("definitions")[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]
            : null;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
