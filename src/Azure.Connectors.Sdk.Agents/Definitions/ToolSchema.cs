using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Writes the JSON Schema of a tool: an object with a property for each argument.</summary>
/// <param name="isForModel">
/// Whether the schema is what a model sees. Then it doesn't contain hidden members: members that only the service sets, and internal
/// ones. In the schema that validates arguments, a hidden member is <c>false</c>, because an object can have members that its schema
/// doesn't list.
/// </param>
internal sealed class ToolSchema(bool isForModel)
{
    private const int MaxDepth = 128;

    private static readonly JsonWriterOptions s_options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Writes the schema that a model sees.</summary>
    public static JsonElement ForModel(IReadOnlyList<ToolArgument> arguments, bool hasCursor) =>
        new ToolSchema(isForModel: true).Write(arguments, hasCursor);

    /// <summary>Writes the schema that validates arguments.</summary>
    public static JsonElement ForValidation(IReadOnlyList<ToolArgument> arguments, bool hasCursor) =>
        new ToolSchema(isForModel: false).Write(arguments, hasCursor);

    private JsonElement Write(IReadOnlyList<ToolArgument> arguments, bool hasCursor)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "object");
            WriteProperties(writer, arguments, hasCursor);
            WriteRequired(writer, arguments.Where(argument => argument.IsRequired).Select(argument => argument.Property));
            writer.WriteBoolean("additionalProperties", false);
            WriteDefinitions(writer, arguments);
            writer.WriteEndObject();
        }

        using JsonDocument document = JsonDocument.Parse(
            stream.GetBuffer().AsMemory(0, (int)stream.Length), new JsonDocumentOptions { MaxDepth = MaxDepth });
        return document.RootElement.Clone();
    }

    private void WriteProperties(Utf8JsonWriter writer, IReadOnlyList<ToolArgument> arguments, bool hasCursor)
    {
        writer.WriteStartObject("properties");
        foreach (ToolArgument argument in arguments)
        {
            writer.WritePropertyName(argument.Property);
            WriteArgument(writer, argument);
        }

        if (hasCursor)
        {
            writer.WriteStartObject(ToolDefinition.Cursor);
            writer.WriteString("type", "string");
            writer.WriteString("description", "The cursor of the previous result. It returns the next items. Repeat all other arguments.");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteArgument(Utf8JsonWriter writer, ToolArgument argument)
    {
        if (argument.IsFile)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "string");
            writer.WriteString("format", "byte");
            writer.WriteString("description", argument.Description ?? "The content of the file, as base64.");
            writer.WriteEndObject();
        }
        else if (argument.Schema is { ValueKind: JsonValueKind.Object } schema)
        {
            WriteSchema(writer, schema, argument);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes a schema without extensions and hidden members.</summary>
    private void WriteSchema(Utf8JsonWriter writer, JsonElement schema, ToolArgument? argument = null)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            schema.WriteTo(writer);
            return;
        }

        HashSet<string> hidden = HiddenProperties(schema);
        decimal least = 1;
        writer.WriteStartObject();
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (keyword.Name.StartsWith("x-", StringComparison.Ordinal) || (argument is not null && keyword.NameEquals("$defs")))
            {
                continue;
            }

            if (keyword.Name == argument?.NonEmptyKeyword && keyword.Value.ValueKind == JsonValueKind.Number)
            {
                least = Math.Max(least, keyword.Value.GetDecimal());
                continue;
            }

            WriteKeyword(writer, keyword, hidden);
        }

        if (argument?.NonEmptyKeyword is { } nonEmpty)
        {
            writer.WriteNumber(nonEmpty, least);
        }

        writer.WriteEndObject();
    }

    private void WriteKeyword(Utf8JsonWriter writer, JsonProperty keyword, HashSet<string> hidden)
    {
        switch (keyword.Name)
        {
            case "properties" when keyword.Value.ValueKind == JsonValueKind.Object:
                writer.WriteStartObject("properties");
                foreach (JsonProperty property in keyword.Value.EnumerateObject())
                {
                    WriteMember(writer, property, hidden.Contains(property.Name));
                }

                writer.WriteEndObject();
                break;
            case "required" when keyword.Value.ValueKind == JsonValueKind.Array:
                WriteRequired(
                    writer, keyword.Value.EnumerateArray().Select(name => name.GetString()!).Where(name => !hidden.Contains(name)));
                break;
            case "items" or "additionalProperties" or "not":
                writer.WritePropertyName(keyword.Name);
                WriteSchema(writer, keyword.Value);
                break;
            case "anyOf" or "oneOf" or "allOf" when keyword.Value.ValueKind == JsonValueKind.Array:
                writer.WriteStartArray(keyword.Name);
                foreach (JsonElement choice in keyword.Value.EnumerateArray())
                {
                    WriteSchema(writer, choice);
                }

                writer.WriteEndArray();
                break;
            default:
                keyword.WriteTo(writer);
                break;
        }
    }

    private void WriteMember(Utf8JsonWriter writer, JsonProperty property, bool isHidden)
    {
        if (!isHidden)
        {
            writer.WritePropertyName(property.Name);
            WriteSchema(writer, property.Value);
        }
        else if (!isForModel)
        {
            writer.WriteBoolean(property.Name, false);
        }
    }

    private static HashSet<string> HiddenProperties(JsonElement schema)
    {
        HashSet<string> hidden = new(StringComparer.Ordinal);
        if (!schema.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return hidden;
        }

        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && (IsReadOnly(property.Value) || IsOptionalInternal(schema, property)))
            {
                hidden.Add(property.Name);
            }
        }

        return hidden;
    }

    private static bool IsReadOnly(JsonElement schema) =>
        schema.TryGetProperty("readOnly", out JsonElement value) && value.ValueKind == JsonValueKind.True;

    // A required property without a default stays, because the service rejects the call without it.
    private static bool IsOptionalInternal(JsonElement schema, JsonProperty property) =>
        property.Value.TryGetProperty("x-ms-visibility", out JsonElement visibility)
        && visibility.ValueEquals("internal"u8)
        && !(schema.TryGetProperty("required", out JsonElement required)
            && required.ValueKind == JsonValueKind.Array
            && required.EnumerateArray().Any(name => name.ValueEquals(property.Name)));

    private static void WriteRequired(Utf8JsonWriter writer, IEnumerable<string> names)
    {
        string[] required = [.. names];
        if (required.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("required");
        foreach (string name in required)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    // All schemas are of one catalog, so equal names are equal definitions.
    private void WriteDefinitions(Utf8JsonWriter writer, IReadOnlyList<ToolArgument> arguments)
    {
        Dictionary<string, JsonElement> definitions = new(StringComparer.Ordinal);
        foreach (ToolArgument argument in arguments.Where(argument => !argument.IsFile))
        {
            if (argument.Schema is { ValueKind: JsonValueKind.Object } schema && schema.TryGetProperty("$defs", out JsonElement own))
            {
                foreach (JsonProperty definition in own.EnumerateObject())
                {
                    definitions.TryAdd(definition.Name, definition.Value);
                }
            }
        }

        if (definitions.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("$defs");
        foreach ((string name, JsonElement definition) in definitions)
        {
            writer.WritePropertyName(name);
            WriteSchema(writer, definition);
        }

        writer.WriteEndObject();
    }
}
