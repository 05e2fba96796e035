namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents the shape that the keywords of a schema declare.</summary>
internal static class SchemaShape
{
    private static readonly string[] s_partLists = ["oneOf", "anyOf", "allOf", "items"];
    private static readonly string[] s_types = ["object", "array", "string", "integer", "number", "boolean", "file", "null"];

    /// <summary>
    /// Whether null is a distinct value: <c>x-nullable</c>, a type array with <c>null</c>, or null among the enumeration's values.
    /// </summary>
    public static bool IsNullable(JsonNode schema) =>
        schema.IsTrueAt("x-nullable")
        || (schema["type"] is { IsArray: true } types && types.Items.Any(type => type.IsNull || (type.IsString && type.Text == "null")))
        || (schema["enum"] is { IsArray: true } values && values.Items.Any(value => value.IsNull));

    /// <summary>
    /// The declared type's name in lower case; a type array's only one beside <c>null</c>; null where there is none or no single one.
    /// </summary>
    public static string? DeclaredType(JsonNode schema)
    {
        JsonNode? type = schema["type"];
        if (type is { IsArray: true })
        {
            JsonNode[] real = type.Items.Where(item => item.IsString && item.Text != "null").ToArray();
            return real.Length == 1 ? Normalise(real[0].Text) : null;
        }

        return type is { IsString: true } ? Normalise(type.Text) : null;
    }

    /// <summary>The declared type, else the one that the other keywords imply, else null: any value.</summary>
    public static string? EffectiveType(JsonNode schema)
    {
        string? declared = DeclaredType(schema);
        if (declared is not null && s_types.Contains(declared))
        {
            return declared;
        }

        if (schema["properties"] is { IsObject: true }
            || schema["additionalProperties"] is { IsObject: true } or { IsTrue: true }
            || schema["discriminator"] is { IsString: true } or { IsObject: true })
        {
            return "object";
        }

        if (schema["items"] is not null)
        {
            return "array";
        }

        return EnumType(schema) ?? TypeOfFormat(FormatOf(schema));
    }

    /// <summary>The format in lower case; null where there is none.</summary>
    public static string? FormatOf(JsonNode schema) => schema.TextOf("format")?.Trim().ToLowerInvariant();

    public static bool IsKnownType(string? type) => type is null || s_types.Contains(type);

    /// <summary>Whether the schema's <c>type</c> lists several types beside null.</summary>
    public static bool HasSeveralTypes(JsonNode schema) =>
        schema["type"] is { IsArray: true } types && types.Items.Count(item => item.IsString && item.Text != "null") > 1;

    /// <summary>Whether it says more than annotations: what <c>allOf</c> has to merge.</summary>
    public static bool IsStructural(JsonNode schema) =>
        schema["$ref"] is not null
            || schema["type"] is not null
            || HasProperties(schema)
            || schema["items"] is not null
            || schema["enum"] is not null
        || schema["allOf"] is not null
            || schema["additionalProperties"] is { IsObject: true } or { IsTrue: true }
            || schema["required"] is { IsArray: true }
        || schema["discriminator"] is not null || schema["format"] is not null;

    public static bool HasProperties(JsonNode schema) =>
        schema["properties"] is { IsObject: true } properties && properties.Members.Count > 0;

    /// <summary>
    /// The names of all properties within and, given the document, of those that references lead to: none goes unmentioned when the schema
    /// isn't read.
    /// </summary>
    public static IReadOnlyList<string> PropertyNames(JsonNode schema, SwaggerDocument? document = null)
    {
        List<string> names = [];
        HashSet<JsonNode> seen = [];
        Stack<JsonNode> pending = new([schema]);
        while (pending.Count > 0)
        {
            JsonNode node = pending.Pop();
            if (seen.Add(node))
            {
                Collect(node, names, pending);
                if (document is not null && SwaggerDocument.ReferenceOf(node) is { } reference && document.Find(reference) is { } target)
                {
                    pending.Push(target.Node);
                }
            }
        }

        return names.Distinct(StringComparer.Ordinal).ToList();
    }

    private static void Collect(JsonNode schema, List<string> names, Stack<JsonNode> pending)
    {
        foreach (JsonNode part in s_partLists.SelectMany(keyword => schema.ArrayAt(keyword)?.Items ?? []).Reverse())
        {
            pending.Push(part);
        }

        foreach (string keyword in new[] { "not", "additionalProperties", "items" })
        {
            if (schema.ObjectAt(keyword) is { } inner)
            {
                pending.Push(inner);
            }
        }

        IReadOnlyList<JsonMember> properties = schema.ObjectAt("properties")?.Members ?? [];
        names.AddRange(properties.Select(property => property.Name));
        foreach (JsonMember property in properties.Reverse())
        {
            pending.Push(property.Value);
        }
    }

    private static string? EnumType(JsonNode schema)
    {
        JsonNode[] values = schema.ArrayAt("enum")?.Items.Where(value => !value.IsNull).ToArray() ?? [];
        if (values.Length == 0)
        {
            return null;
        }

        if (values.All(value => value.IsString))
        {
            return "string";
        }

        if (values.All(value => value.IsBoolean))
        {
            return "boolean";
        }

        if (!values.All(value => value.Kind == JsonKind.Number))
        {
            return null;
        }

        return values.All(value => ScalarKinds.IsWhole(value.Text)) ? "integer" : "number";
    }

    private static string? TypeOfFormat(string? format) => format switch
    {
        "binary" or "byte" or "date" or "date-time" or "date-no-tz" or "uuid" or "uri" or "email" or "password" => "string",
        "int32" or "int64" => "integer",
        "float" or "double" or "decimal" => "number",
        _ => null,
    };

    private static string Normalise(string type) => type.Trim().ToLowerInvariant() switch
    {
        "int" => "integer",
        "bool" => "boolean",
        "float" or "double" or "decimal" => "number",
        string other => other,
    };
}
