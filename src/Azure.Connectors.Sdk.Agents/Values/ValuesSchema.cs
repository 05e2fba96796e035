using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;
using Azure.Connectors.Sdk.Agents.Results;

namespace Azure.Connectors.Sdk.Agents.Values;

/// <summary>Writes the JSON Schema of the tool that finds values.</summary>
internal static class ValuesSchema
{
    public const string Argument = "argument";
    public const string Known = "known";
    public const string Search = "search";
    public const string Parent = "parent";

    public static JsonElement Write(IReadOnlyList<ValuesLocation> locations)
    {
        string json = CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "object");
            writer.WriteStartObject("properties");
            WriteProperty(writer, Argument, "string", "The argument whose values to find: the tool and its argument.", locations);
            WriteProperty(writer, Known, "object", "The arguments of that tool that are known. The values can depend on them.");
            WriteProperty(writer, Search, "string", "Only return values whose title contains this text.");
            if (locations.Any(location => location.Tree is not null))
            {
                WriteProperty(writer, Parent, "string", "The 'parent' of a value of a previous result. It returns the values within it.");
            }

            WriteProperty(
                writer,
                ToolDefinition.Cursor,
                "string",
                "The cursor of the previous result. It returns the next values. Repeat all other arguments.");
            writer.WriteEndObject();
            writer.WriteStartArray("required");
            writer.WriteStringValue(Argument);
            writer.WriteEndArray();
            writer.WriteBoolean("additionalProperties", false);
            writer.WriteEndObject();
        });
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static void WriteProperty(
        Utf8JsonWriter writer, string name, string type, string description, IReadOnlyList<ValuesLocation>? locations = null)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", type);
        writer.WriteString("description", description);
        if (locations is not null)
        {
            writer.WriteStartArray("enum");
            foreach (ValuesLocation location in locations)
            {
                writer.WriteStringValue(location.Name);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
