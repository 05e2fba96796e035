namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>The documentation's words.</summary>
internal static class Texts
{
    /// <summary><c>x-ms-summary</c>, else <c>title</c>.</summary>
    public static string? Summary(JsonNode node) => NotEmpty(node.TextOf("x-ms-summary")) ?? NotEmpty(node.TextOf("title"));

    public static string? Description(JsonNode node) => NotEmpty(node.TextOf("description"));

    public static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
