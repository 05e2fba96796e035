using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Writes schemas of a spec as JSON Schema (draft 2020-12) for the catalog. What models merge (<c>allOf</c>) is merged. What a schema
/// refers to becomes a definition, so that schemas can contain themselves. The keywords are <c>$ref</c>, <c>type</c>, <c>format</c>,
/// <c>enum</c>, <c>examples</c>, <c>default</c>, <c>properties</c>, <c>required</c>, <c>additionalProperties</c>, <c>items</c>,
/// <c>anyOf</c>, the bounds, <c>title</c>, <c>description</c>, <c>readOnly</c> and the <c>x-ms-</c> annotations of
/// <see cref="SchemaAnnotations"/>.
/// </summary>
internal sealed class JsonSchemaWriter(SwaggerDocument document, SchemaMerger merger, DynamicReader dynamics)
{
    // Below this, what is inline becomes a definition, so that each text has limited depth.
    private const int MaxInline = 16;

    private readonly SchemaDefinitions _definitions = new();
    private readonly SchemaCircles _circles = new(document);

    /// <summary>Writes a schema that nothing else contains.</summary>
    /// <param name="json">The text to add it to.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="site">The place of the schema.</param>
    /// <param name="holders">The nodes that have the schema, such as a parameter: their annotations have precedence.</param>
    /// <param name="fallback">The default as JSON, where the holders determine it.</param>
    public void WriteRoot(JsonTextWriter json, JsonNode schema, SchemaSite site, IReadOnlyList<JsonNode> holders, string? fallback = null)
    {
        json.StartObject();
        SchemaAnnotations.Write(json, [.. holders, schema]);
        WriteShape(json, schema, site, 0, holders.Any(SchemaShape.IsNullable));
        json.Raw("default", fallback ?? (holders.Count == 0 ? DefaultOf(schema) : null));
        json.EndObject();
    }

    /// <summary>Writes the definitions that schemas refer to, and those that these refer to.</summary>
    public IEnumerable<SchemaDefinition> WriteDefinitions()
    {
        while (_definitions.Next() is { } definition)
        {
            JsonTextWriter json = new();
            WriteInline(json, definition.Schema, definition.Site, 0);
            yield return new SchemaDefinition(definition.Name, json.ToString());
        }
    }

    private void Write(JsonTextWriter json, JsonNode schema, SchemaSite site, int depth)
    {
        // An object that merges another one can be within it. Inline, it would have no end, and what it merges would multiply.
        bool isReference = SwaggerDocument.ReferenceOf(schema) is not null;
        bool isDefinition = MergesReferences(schema) || (!isReference && depth >= MaxInline);
        if (isDefinition && schema.IsObject)
        {
            json.StartObject();
            WriteReference(json, schema, site);
            json.EndObject();
            return;
        }

        WriteInline(json, schema, site, depth);
    }

    /// <summary>Whether an object has members of a schema that it refers to, besides its own.</summary>
    private bool MergesReferences(JsonNode schema)
    {
        if (SwaggerDocument.ReferenceOf(schema) is not null)
        {
            return SchemaReader.AddsProperties(schema);
        }

        if (SchemaCircles.Wrapped(schema) is { } wrapped)
        {
            return SwaggerDocument.ReferenceOf(wrapped) is null && MergesReferences(wrapped);
        }

        return (schema.ArrayAt("allOf")?.Items ?? []).Any(part => SwaggerDocument.ReferenceOf(part) is not null || MergesReferences(part))
            || (schema["additionalProperties"] is { IsObject: true } values && dynamics.IsSameSchema(schema, values));
    }

    private void WriteInline(JsonTextWriter json, JsonNode schema, SchemaSite site, int depth)
    {
        json.StartObject();
        if (schema.IsObject)
        {
            SchemaAnnotations.Write(json, [schema]);
            WriteShape(json, schema, site, depth, isNullable: false);
            json.Raw("default", DefaultOf(schema));
        }

        json.EndObject();
    }

    /// <summary>Writes what says which values are valid, without annotations.</summary>
    private void WriteShape(JsonTextWriter json, JsonNode schema, SchemaSite site, int depth, bool isNullable)
    {
        isNullable |= SchemaShape.IsNullable(schema);
        if (_circles.IsEndless(schema))
        {
            return;
        }

        if (SchemaCircles.Wrapped(schema) is { } wrapped)
        {
            bool isReference = SwaggerDocument.ReferenceOf(wrapped) is not null;
            if (isReference && isNullable && !SchemaShape.IsNullable(document.Resolve(wrapped)!))
            {
                json.Name("anyOf");
                json.StartArray();
                json.StartObject();
                WriteTarget(json, wrapped, site);
                json.EndObject();
                json.Raw("""{"type":"null"}""");
                json.EndArray();
            }
            else if (isReference)
            {
                WriteTarget(json, wrapped, site);
            }
            else
            {
                WriteShape(json, wrapped, site, depth, isNullable);
            }

            return;
        }

        string? type = SchemaShape.EffectiveType(schema);
        bool isObject = type is "object" || SwaggerDocument.ReferenceOf(schema) is not null
            || (schema["allOf"] is { IsArray: true } parts
                && (parts.Items.Any(SchemaShape.IsStructural) || SchemaShape.HasProperties(schema)));
        if (isObject)
        {
            WriteObject(json, schema, site, depth, isNullable);
        }
        else if (type is "array")
        {
            WriteArray(json, schema, site, depth, isNullable);
        }
        else if (type is null or "null")
        {
            WriteValues(json, schema, null, isNullable);
        }
        else
        {
            WriteScalar(json, schema, type, isNullable);
        }
    }

    private void WriteTarget(JsonTextWriter json, JsonNode reference, SchemaSite site)
    {
        if (SchemaReader.AddsProperties(reference))
        {
            WriteReference(json, reference, site);
            return;
        }

        SchemaTarget target = document.Find(SwaggerDocument.ReferenceOf(reference)!)!;
        WriteReference(json, target.Node, target.Site);
    }

    private void WriteReference(JsonTextWriter json, JsonNode schema, SchemaSite site) =>
        json.Text("$ref", "#/$defs/" + _definitions.NameOf(schema, site));

    private void WriteObject(JsonTextWriter json, JsonNode schema, SchemaSite site, int depth, bool isNullable)
    {
        MergedSchema merged = merger.Merge(schema, site);
        if (merged is { IsModel: false, Foreign.Count: > 0, AdditionalProperties: null })
        {
            JsonNode first = merged.Foreign[0];
            if (!ReferenceEquals(first, schema))
            {
                WriteShape(json, first, site, depth, isNullable);
            }

            return;
        }

        bool isDynamic = dynamics.HasSchema(schema);
        if (!merged.IsModel && merged.AdditionalProperties is { Node.IsObject: true } same && dynamics.IsSameSchema(schema, same.Node))
        {
            // Additional values of the object's own dynamic schema are a way to say what the object itself is.
            merged = merger.Merge(same.Node, same.Owner);
            isDynamic = true;
        }

        IReadOnlyList<string> kinds = site.Origin == SchemaOrigin.Definition && merged.Discriminator is not null
            ? document.KindsOf(site.Id)
            : [];
        if (kinds.Count > 0)
        {
            json.Name("anyOf");
            json.StartArray();
            foreach (string kind in kinds)
            {
                json.StartObject();
                WriteReference(json, document.Definitions![kind]!, SchemaSite.Definition(kind));
                json.EndObject();
            }

            json.StartObject();
            WriteMembers(json, schema, merged, depth, isNullable, isDynamic);
            json.EndObject();
            json.EndArray();
            return;
        }

        WriteMembers(json, schema, merged, depth, isNullable, isDynamic);
    }

    private void WriteMembers(JsonTextWriter json, JsonNode schema, MergedSchema merged, int depth, bool isNullable, bool isDynamic)
    {
        WriteType(json, "object", isNullable);
        Dictionary<string, MergedProperty> properties = new(StringComparer.Ordinal);
        HashSet<string> required = new(StringComparer.Ordinal);
        foreach (MergedSchema part in Lineage(merged))
        {
            required.UnionWith(part.Required);
            foreach (MergedProperty property in part.Properties)
            {
                properties[property.WireName] = property;
            }
        }

        if (properties.Count > 0)
        {
            json.Name("properties");
            json.StartObject();
            foreach (MergedProperty property in properties.Values)
            {
                json.Name(property.WireName);
                Write(json, property.Schema, property.Owner.Property(property.WireName), depth + 1);
            }

            json.EndObject();
        }

        // A request doesn't contain what only responses have.
        string[] needed =
        [
            .. required.Where(name => !(properties.TryGetValue(name, out MergedProperty? p) && p.Schema.IsTrueAt("readOnly")))
        ];
        if (needed.Length > 0)
        {
            json.Raw("required", "[" + string.Join(",", needed.Select(SchemaValues.Quoted)) + "]");
        }

        if (!isDynamic && merged.AdditionalProperties is { Node.IsObject: true } additional)
        {
            json.Name("additionalProperties");
            Write(json, additional.Node, additional.Owner.Values, depth + 1);
        }
        else if (!isDynamic && IsClosed(schema))
        {
            json.Raw("additionalProperties", "false");
        }

        json.Raw("minProperties", SchemaValues.Count(schema["minProperties"]));
        json.Raw("maxProperties", SchemaValues.Count(schema["maxProperties"]));
    }

    /// <summary>Whether the schema alone says what an object can have.</summary>
    private static bool IsClosed(JsonNode schema) =>
        schema["additionalProperties"] is { Kind: JsonKind.False } && schema["allOf"] is null && schema["discriminator"] is null
        && SwaggerDocument.ReferenceOf(schema) is null;

    /// <summary>The bases of a kind, from the first one to the kind itself.</summary>
    private Stack<MergedSchema> Lineage(MergedSchema merged)
    {
        Stack<MergedSchema> lineage = new([merged]);
        for (string? parent = merged.Base; parent is not null; parent = document.BaseOf(parent))
        {
            lineage.Push(merger.Merge(document.Definitions![parent]!, SchemaSite.Definition(parent)));
        }

        return lineage;
    }

    private void WriteArray(JsonTextWriter json, JsonNode schema, SchemaSite site, int depth, bool isNullable)
    {
        WriteType(json, "array", isNullable);
        JsonNode? items = schema["items"] is { IsObject: true } declared ? declared : null;

        // The values of a list sometimes are at the list instead of its items.
        if (schema["enum"] is { IsArray: true } && (items is null || SchemaShape.EffectiveType(items) is null or "string"))
        {
            json.Name("items");
            json.StartObject();
            WriteScalar(json, schema, "string", isNullable: false);
            json.EndObject();
        }
        else if (items is not null)
        {
            json.Name("items");
            Write(json, items, site.Items, depth + 1);
        }

        json.Raw("minItems", SchemaValues.Count(schema["minItems"]));
        json.Raw("maxItems", SchemaValues.Count(schema["maxItems"]));
        json.Raw("uniqueItems", schema.IsTrueAt("uniqueItems") ? "true" : null);
    }

    private static void WriteScalar(JsonTextWriter json, JsonNode schema, string type, bool isNullable)
    {
        string written = type == "file" ? "string" : type;
        WriteType(json, written, isNullable);
        string? format = type == "file" ? "binary" : SchemaShape.FormatOf(schema);
        json.Text("format", string.IsNullOrEmpty(format) || ScalarKinds.IsMismatch(written, format) ? null : format);
        WriteValues(json, schema, type, isNullable);
        if (type is "string")
        {
            json.Raw("minLength", SchemaValues.Count(schema["minLength"]));
            json.Raw("maxLength", SchemaValues.Count(schema["maxLength"]));
            json.Text("pattern", SchemaValues.Pattern(schema["pattern"]));
        }
        else if (type is "integer" or "number")
        {
            WriteBound(json, schema, "minimum", "exclusiveMinimum");
            WriteBound(json, schema, "maximum", "exclusiveMaximum");
            json.Raw("multipleOf", SchemaValues.Number(schema["multipleOf"]));
        }
    }

    private static void WriteBound(JsonTextWriter json, JsonNode schema, string inclusive, string exclusive) =>
        json.Raw(schema.IsTrueAt(exclusive) ? exclusive : inclusive, SchemaValues.Number(schema[inclusive]));

    private static void WriteValues(JsonTextWriter json, JsonNode schema, string? type, bool isNullable)
    {
        IReadOnlyList<string> values = SchemaValues.Enumeration(schema, type);
        if (values.Count > 0)
        {
            // An open enumeration can have other values than those that it lists.
            bool isOpen = schema.ObjectAt("x-ms-enum")?.IsTrueAt("modelAsString") == true;
            json.Raw(isOpen ? "examples" : "enum", "[" + string.Join(",", isNullable ? values.Append("null") : values) + "]");
        }
    }

    private static void WriteType(JsonTextWriter json, string type, bool isNullable)
    {
        json.Name("type");
        if (isNullable)
        {
            json.Raw($"[\"{type}\",\"null\"]");
        }
        else
        {
            json.Text(type);
        }
    }

    private string? DefaultOf(JsonNode schema)
    {
        if (schema["default"] is not { } value)
        {
            return null;
        }

        string? type = document.Resolve(schema) is { } target ? SchemaShape.EffectiveType(target) : null;
        return SchemaValues.ToJson(value, type);
    }
}
