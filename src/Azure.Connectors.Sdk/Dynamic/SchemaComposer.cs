using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Makes a schema of a catalog self-contained: adds the definitions that it refers to, directly or through others.</summary>
internal static class SchemaComposer
{
    private const string Prefix = "#/$defs/";

    public static JsonElement Compose(JsonElement schema, ConnectorOperationCatalog catalog)
    {
        List<string> names = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Collect(schema, names, seen);
        for (int i = 0; i < names.Count; i++)
        {
            Collect(catalog.FindDefinition(names[i]), names, seen);
        }

        return names.Count == 0 ? schema : Write(schema, names, catalog);
    }

    private static JsonElement Write(JsonElement schema, List<string> names, ConnectorOperationCatalog catalog)
    {
        using PooledBuffer buffer = new();
        using (Utf8JsonWriter writer =
            new(buffer, new JsonWriterOptions { Encoder = JsonBuffers.Encoder, MaxDepth = JsonBuffers.MaxDepth }))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in schema.EnumerateObject())
            {
                member.WriteTo(writer);
            }

            writer.WriteStartObject("$defs");
            foreach (string name in names)
            {
                writer.WritePropertyName(name);
                catalog.FindDefinition(name).WriteTo(writer);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return OperationMetadata.Parse(buffer.Memory.Span);
    }

    // Only keywords that contain schemas are followed: a default or an enumeration can contain anything.
    private static void Collect(JsonElement schema, List<string> names, HashSet<string> seen)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty member in schema.EnumerateObject())
        {
            switch (member.Name)
            {
                case "$ref" when member.Value.GetString() is { } reference && reference.StartsWith(Prefix, StringComparison.Ordinal):
                    string name = reference[Prefix.Length..];
                    if (seen.Add(name))
                    {
                        names.Add(name);
                    }

                    break;
                case "items" or "additionalProperties":
                    Collect(member.Value, names, seen);
                    break;
                case "properties":
                    foreach (JsonProperty property in member.Value.EnumerateObject())
                    {
                        Collect(property.Value, names, seen);
                    }

                    break;
                case "anyOf":
                    foreach (JsonElement choice in member.Value.EnumerateArray())
                    {
                        Collect(choice, names, seen);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
