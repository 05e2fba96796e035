namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Writes the members of a schema that don't restrict its values.</summary>
internal static class SchemaAnnotations
{
    private static readonly string[] s_forModels = ["x-ms-name-for-model", "x-ms-description-for-model"];

    /// <param name="json">The text to add them to.</param>
    /// <param name="nodes">The schema and what has it; the first that has an annotation determines it.</param>
    public static void Write(JsonTextWriter json, IReadOnlyList<JsonNode> nodes)
    {
        json.Text("title", First(nodes, Texts.Summary));
        json.Text("description", First(nodes, Texts.Description));
        json.Text("x-ms-visibility", First(nodes, VisibilityOf));
        foreach (string key in s_forModels)
        {
            json.Text(key, First(nodes, node => Texts.NotEmpty(node.TextOf(key))));
        }

        json.Raw("readOnly", nodes.Any(node => node.IsTrueAt("readOnly")) ? "true" : null);
    }

    /// <summary>Writes the annotations of an operation.</summary>
    public static void WriteOperation(JsonTextWriter json, JsonNode operation)
    {
        json.Text("description", Texts.Description(operation));
        json.Text("x-ms-visibility", VisibilityOf(operation));
        foreach (string key in s_forModels)
        {
            json.Text(key, Texts.NotEmpty(operation.TextOf(key)));
        }
    }

    private static string? VisibilityOf(JsonNode node) =>
        node.TextOf("x-ms-visibility")?.Trim().ToLowerInvariant() is ("important" or "advanced" or "internal") and { } known ? known : null;

    private static string? First(IReadOnlyList<JsonNode> nodes, Func<JsonNode, string?> textOf) =>
        nodes.Select(textOf).FirstOrDefault(text => text is not null);
}
