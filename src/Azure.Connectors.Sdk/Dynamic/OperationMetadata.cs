using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents what the spec says of an operation beyond what is needed to call it, parsed on request.</summary>
internal sealed class OperationMetadata(JsonElement root, ConnectorOperationCatalog catalog)
{
    public ConnectorVisibility Visibility => VisibilityOf(root);

    public static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, JsonBuffers.ReaderOptions);
        return JsonElement.ParseValue(ref reader);
    }

    public static ConnectorVisibility VisibilityOf(JsonElement node)
    {
        if (!node.TryGetProperty("x-ms-visibility", out JsonElement value))
        {
            return ConnectorVisibility.None;
        }

        if (value.ValueEquals("important"u8))
        {
            return ConnectorVisibility.Important;
        }

        if (value.ValueEquals("advanced"u8))
        {
            return ConnectorVisibility.Advanced;
        }

        return value.ValueEquals("internal"u8) ? ConnectorVisibility.Internal : ConnectorVisibility.None;
    }

    public string? Text(string name) => root.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public JsonElement? Value(string name) => root.TryGetProperty(name, out JsonElement value) ? value : null;

    public ConnectorSchema? Schema(string name) => Value(name) is { } schema ? new(schema, catalog) : null;

    /// <summary>Gets the schema of a parameter, by its position among the parameters of the operation.</summary>
    public ConnectorSchema? Parameter(int index) =>
        Value("parameters") is { } schemas && index < schemas.GetArrayLength() ? new(schemas[index], catalog) : null;
}
