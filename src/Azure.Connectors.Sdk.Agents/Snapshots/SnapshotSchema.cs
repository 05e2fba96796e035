using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Results;

namespace Azure.Connectors.Sdk.Agents.Snapshots;

/// <summary>Writes a schema of a snapshot, which has the form of Swagger 2.0, as the JSON Schema of a tool.</summary>
/// <param name="writer">The writer.</param>
/// <param name="isNew">Whether the object is created. An update doesn't require columns.</param>
internal sealed class SnapshotSchema(Utf8JsonWriter writer, bool isNew)
{
    private static readonly string[] s_copied =
    [
        "title", "description", "format", "minLength", "maxLength", "minItems", "maxItems", "multipleOf", "pattern", "x-ms-visibility",
    ];

    public static JsonElement Write(JsonElement schema, JsonElement values, bool isNew)
    {
        string json = CompactJson.Write(writer => new SnapshotSchema(writer, isNew).WriteObject(schema, values, isRoot: true));
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private void WriteObject(JsonElement schema, JsonElement values, bool isRoot = false, bool isItem = false)
    {
        writer.WriteStartObject();
        WriteType(schema, isNullable: !isRoot && !isItem);
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(keyword => s_copied.Contains(keyword.Name)))
        {
            keyword.WriteTo(writer);
        }

        WriteBound(schema, "minimum", "exclusiveMinimum");
        WriteBound(schema, "maximum", "exclusiveMaximum");
        WriteValues(schema, values, isNullable: !isRoot && !isItem);
        if (!isRoot && IsReadOnly(schema))
        {
            writer.WriteBoolean("readOnly", true);
        }

        WriteProperties(schema, values, isRoot);
        if (schema.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Object)
        {
            writer.WritePropertyName("items");
            WriteObject(items, values, isItem: true);
        }

        writer.WriteEndObject();
    }

    // Null clears a column.
    private void WriteType(JsonElement schema, bool isNullable)
    {
        if (!schema.TryGetProperty("type", out JsonElement type) || type.ValueKind != JsonValueKind.String)
        {
            return;
        }

        if (!isNullable)
        {
            writer.WriteString("type", type.GetString());
            return;
        }

        writer.WriteStartArray("type");
        writer.WriteStringValue(type.GetString());
        writer.WriteStringValue("null");
        writer.WriteEndArray();
    }

    private void WriteBound(JsonElement schema, string inclusive, string exclusive)
    {
        if (schema.TryGetProperty(inclusive, out JsonElement bound) && bound.ValueKind == JsonValueKind.Number)
        {
            bool isExclusive = schema.TryGetProperty(exclusive, out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
            writer.WritePropertyName(isExclusive ? exclusive : inclusive);
            bound.WriteTo(writer);
        }
    }

    /// <summary>Writes the enumeration, or the values that the snapshot has for the column, as examples.</summary>
    private void WriteValues(JsonElement schema, JsonElement values, bool isNullable)
    {
        if (schema.TryGetProperty("enum", out JsonElement all) && all.ValueKind == JsonValueKind.Array && all.GetArrayLength() > 0)
        {
            writer.WriteStartArray("enum");
            foreach (JsonElement value in all.EnumerateArray())
            {
                value.WriteTo(writer);
            }

            if (isNullable && all.EnumerateArray().All(value => value.ValueKind != JsonValueKind.Null))
            {
                writer.WriteNullValue();
            }

            writer.WriteEndArray();
        }
        else if (values.ValueKind == JsonValueKind.Array
            && values.GetArrayLength() > 0
            && schema.TryGetProperty("type", out JsonElement type)
            && type.ValueEquals("string"u8))
        {
            writer.WritePropertyName("examples");
            values.WriteTo(writer);
        }
    }

    private void WriteProperties(JsonElement schema, JsonElement values, bool isRoot)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        JsonProperty[] columns = [.. properties.EnumerateObject().Where(column => column.Value.ValueKind == JsonValueKind.Object)];
        writer.WriteStartObject("properties");
        foreach (JsonProperty column in columns)
        {
            writer.WritePropertyName(column.Name);
            WriteObject(column.Value, ValuesOf(column.Name, values, isRoot));
        }

        writer.WriteEndObject();
        if (isRoot && isNew)
        {
            WriteRequired(schema, columns);
        }
    }

    // The values of a choice are those of its member 'Value'.
    private static JsonElement ValuesOf(string column, JsonElement values, bool isRoot)
    {
        if (!isRoot)
        {
            return column == "Value" ? values : default;
        }

        return values.ValueKind == JsonValueKind.Object && values.TryGetProperty(column, out JsonElement own) ? own : default;
    }

    private void WriteRequired(JsonElement schema, JsonProperty[] columns)
    {
        IEnumerable<string> listed = schema.TryGetProperty("required", out JsonElement names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.GetString()!)
            : [];
        string[] required =
        [
            .. listed.Concat(columns.Where(column => IsTrue(column.Value, "required")).Select(column => column.Name))
                .Distinct(StringComparer.Ordinal)
                .Where(name => !columns.Any(column => column.Name == name && IsReadOnly(column.Value))),
        ];
        if (required.Length > 0)
        {
            writer.WriteStartArray("required");
            foreach (string name in required)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }
    }

    private static bool IsReadOnly(JsonElement column) =>
        IsTrue(column, "readOnly")
        || IsTrue(column, "x-ms-read-only")
        || (column.TryGetProperty("x-ms-permission", out JsonElement permission)
            && permission.ValueKind == JsonValueKind.String
            && string.Equals(permission.GetString(), "read-only", StringComparison.OrdinalIgnoreCase))
        || (column.TryGetProperty("format", out JsonElement format) && format.ValueEquals("x-ms-containedMediaEntity"u8));

    private static bool IsTrue(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
