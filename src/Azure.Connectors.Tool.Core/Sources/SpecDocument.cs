using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Converting;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Sources;

/// <summary>Represents a document as the Swagger 2.0 that the generator reads.</summary>
/// <param name="Content">The bytes of the Swagger 2.0 document.</param>
/// <param name="Format">The format of the document at its source: <c>swagger2</c> or <c>openapi3</c>.</param>
/// <param name="IsConverted">Whether the document at its source is YAML or OpenAPI 3.</param>
/// <param name="Notes">The parts that Swagger 2.0 can't express, with their locations.</param>
internal sealed record SpecDocument(byte[] Content, string Format, bool IsConverted, IReadOnlyList<string> Notes)
{
    private const string Swagger2 = "swagger2";
    private const string OpenApi3 = "openapi3";

    /// <summary>Gets the text of the document.</summary>
    public string Text => new StreamReader(new MemoryStream(Content), Encoding.UTF8).ReadToEnd();

    /// <summary>Converts a document, if it isn't Swagger 2.0 in JSON.</summary>
    /// <exception cref="ToolException">The document can't be read or converted.</exception>
    public static SpecDocument Create(SpecSource source)
    {
        string text = new StreamReader(new MemoryStream(source.Content), Encoding.UTF8).ReadToEnd();
        bool isJson = text.AsSpan().TrimStart().StartsWith("{") || text.AsSpan().TrimStart().StartsWith("/");
        if (isJson && !IsOpenApi3(source.Location, text))
        {
            // The generator reports what is wrong with it, with its location.
            return new(source.Content, Swagger2, IsConverted: false, []);
        }

        JsonObject root = isJson ? SpecJson.Parse(source.Location, text) : YamlText.Parse(source.Location, text);
        TextVersion(root, "openapi");
        TextVersion(root, "swagger");
        if (root.Text("openapi") is null)
        {
            return root.ContainsKey("swagger") || root.ContainsKey("paths")
                ? new(SpecJson.ToBytes(root), Swagger2, IsConverted: true, [])
                : throw new ToolException(ExitCode.Invalid, "The document is neither Swagger 2.0 nor OpenAPI 3.")
                {
                    Place = new(source.Location),
                };
        }

        SwaggerConversion conversion = SwaggerConversion.Convert(source.Location, root);
        return new(SpecJson.ToBytes(conversion.Swagger), OpenApi3, IsConverted: true, conversion.Notes);
    }

    // In YAML, a version without quotation marks can be a number.
    private static void TextVersion(JsonObject root, string name)
    {
        if (root[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number)
        {
            root[name] = value.ToJsonString();
        }
    }

    private static bool IsOpenApi3(string location, string text) =>
        text.Contains("\"openapi\"", StringComparison.Ordinal)
            && SpecJson.TryParse(location, text)?.Text("openapi")?.StartsWith("3.", StringComparison.Ordinal) == true;
}
