using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Results;

namespace Azure.Connectors.Sdk.Agents.Snapshots;

/// <summary>Represents the schema of a body in a schema snapshot.</summary>
internal sealed class BodySchema
{
    private const string TypeAnnotation = "@odata.type";

    // Services read a list only with the type of its items beside it, which a model doesn't know.
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public BodySchema(JsonElement schema, JsonElement values, bool isNew)
    {
        Json = SnapshotSchema.Write(schema, values, isNew);
        if (!schema.TryGetProperty("properties", out JsonElement columns) || columns.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty column in columns.EnumerateObject().Where(column => column.Value.ValueKind == JsonValueKind.Object))
        {
            if (columns.TryGetProperty(column.Name + TypeAnnotation, out _)
                && column.Value.TryGetProperty(TypeAnnotation, out JsonElement type)
                && type.ValueKind == JsonValueKind.String)
            {
                _types.Add(column.Name, type.GetString()!);
            }
        }
    }

    /// <summary>Gets the JSON Schema.</summary>
    public JsonElement Json { get; }

    /// <summary>Adds the types of the lists that a body contains.</summary>
    public JsonElement Complete(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.EnumerateObject().Any(member => _types.ContainsKey(member.Name)))
        {
            return body;
        }

        string json = CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in body.EnumerateObject())
            {
                if (_types.TryGetValue(member.Name, out string? type))
                {
                    writer.WriteString(member.Name + TypeAnnotation, type);
                }

                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        });
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 });
        return document.RootElement.Clone();
    }
}
