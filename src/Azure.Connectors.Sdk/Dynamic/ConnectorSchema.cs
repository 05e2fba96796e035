using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the JSON Schema (draft 2020-12) of a parameter, a body or a response.</summary>
public sealed class ConnectorSchema
{
    private readonly JsonElement _root;
    private readonly ConnectorOperationCatalog _catalog;
    private JsonElement? _json;

    internal ConnectorSchema(JsonElement root, ConnectorOperationCatalog catalog)
    {
        _root = root;
        _catalog = catalog;
    }

    /// <summary>
    /// Gets the schema. It contains everything that it refers to in <c>$defs</c>. A schema that contains itself refers to itself there.
    /// </summary>
    public JsonElement Json => _json ??= SchemaComposer.Compose(_root, _catalog);

    /// <summary>Gets the title (<c>x-ms-summary</c>, otherwise <c>title</c>), or null if there is none.</summary>
    public string? Title => Text("title");

    /// <summary>Gets the description, or null if there is none.</summary>
    public string? Description => Text("description");

    /// <summary>Gets the name to use for a language model (<c>x-ms-name-for-model</c>), or null if there is none.</summary>
    public string? NameForModel => Text("x-ms-name-for-model");

    /// <summary>Gets the description to use for a language model (<c>x-ms-description-for-model</c>), or null if there is none.</summary>
    public string? DescriptionForModel => Text("x-ms-description-for-model");

    /// <summary>Gets the visibility.</summary>
    public ConnectorVisibility Visibility => OperationMetadata.VisibilityOf(_root);

    /// <summary>Gets whether only responses contain the value (<c>readOnly</c>).</summary>
    public bool IsReadOnly => _root.TryGetProperty("readOnly", out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Gets whether null is a valid value (<c>x-nullable</c>).</summary>
    public bool IsNullable => HasNull("type", static item => item) || HasNull("anyOf", static item =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("type", out JsonElement type) ? type : default);

    /// <summary>Gets the default value, or null if there is none.</summary>
    public JsonElement? DefaultValue => _root.TryGetProperty("default", out JsonElement value) ? value : null;

    /// <summary>Gets the values of the enumeration, or null if it isn't an enumeration.</summary>
    /// <remarks>An open enumeration, which can have other values, lists them in <c>examples</c> instead of <c>enum</c>.</remarks>
    public IReadOnlyList<JsonElement>? AllowedValues =>
        _root.TryGetProperty("enum", out JsonElement values) || _root.TryGetProperty("examples", out values)
            ? [.. values.EnumerateArray()]
            : null;

    /// <summary>Gets the schema as compact JSON.</summary>
    /// <returns>The text of <see cref="Json"/>.</returns>
    public override string ToString() => Json.GetRawText();

    private string? Text(string name) =>
        _root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private bool HasNull(string keyword, Func<JsonElement, JsonElement> typeOf)
    {
        if (!_root.TryGetProperty(keyword, out JsonElement items) || items.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (JsonElement item in items.EnumerateArray())
        {
            if (typeOf(item) is { ValueKind: JsonValueKind.String } type && type.ValueEquals("null"u8))
            {
                return true;
            }
        }

        return false;
    }
}
