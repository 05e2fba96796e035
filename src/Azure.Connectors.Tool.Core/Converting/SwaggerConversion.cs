using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Azure.Connectors.Tool.Converting;

/// <summary>
/// An OpenAPI 3 document as Swagger 2.0. The library converts it. Parts that the library would lose or convert incorrectly are removed
/// before, by
/// <see cref="OpenApiReduction"/>, and what it doesn't write of forms (files, how lists are sent) is added after.
/// </summary>
internal sealed record SwaggerConversion(JsonObject Swagger, int Operations, IReadOnlyList<string> Notes)
{
    /// <param name="source">The document's file, for messages.</param>
    /// <param name="root">The document; changed on the way.</param>
    /// <exception cref="ToolException">It is no OpenAPI 3 document, or has no operation that can be read.</exception>
    public static SwaggerConversion Convert(string source, JsonObject root)
    {
        if (root.Text("openapi")?.StartsWith("3.", StringComparison.Ordinal) != true)
        {
            throw new ToolException(ExitCode.Invalid, root.Text("swagger") is { } version
                ? $"{source}: this is a Swagger {version} document, which needs no conversion."
                : $"{source}: this is no OpenAPI 3 document: its 'openapi' member would begin with '3.'.");
        }

        OpenApiReduction reduction = OpenApiReduction.Run(root);
        (OpenApiDocument document, IEnumerable<string> errors) = Read(source, root);
        JsonObject swagger = Write(source, document);
        MarkFiles(swagger, reduction.FormFiles);
        MarkLists(swagger);
        int operations = document.Paths.Sum(path => path.Value.Operations?.Count ?? 0);
        return operations == 0
            ? throw new ToolException(ExitCode.Invalid,
                string.Join('\n', errors.Select(error => source + error).Prepend($"{source}: no operation can be read.")))
            : new SwaggerConversion(swagger, operations, [.. errors, .. reduction.Notes]);
    }

    private static (OpenApiDocument Document, IEnumerable<string> Errors) Read(string source, JsonObject root)
    {
        try
        {
            ReadResult result = new OpenApiJsonReader().Read(root, new Uri(Path.GetFullPath(source)), new OpenApiReaderSettings());
            return result.Document is { } document
                ? (document, (result.Diagnostic?.Errors ?? []).Select(error => $"{error.Pointer}: {error.Message}"))
                : throw new ToolException(ExitCode.Invalid, $"{source}: the document can't be read.");
        }
        catch (Exception exception) when (exception is OpenApiException or InvalidOperationException or ArgumentException or FormatException
            or NotSupportedException)
        {
            throw new ToolException(ExitCode.Invalid, $"{source}: the document can't be read: {exception.Message}", exception);
        }
    }

    private static JsonObject Write(string source, OpenApiDocument document)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        try
        {
            document.SerializeAsV2(new OpenApiJsonWriter(text));
        }
        catch (Exception exception)
            when (exception is OpenApiException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(
                ExitCode.Invalid, $"{source}: the document can't be written as Swagger 2.0: {exception.Message}", exception);
        }

        return JsonNode.Parse(text.ToString())!.AsObject();
    }

    private static void MarkFiles(JsonObject swagger, IEnumerable<(string Path, string Method, string Field, bool IsList)> files)
    {
        foreach ((string path, string method, string field, bool isList) in files)
        {
            JsonArray? parameters = swagger.Object("paths").Object(path).Object(method).Array("parameters");
            foreach (JsonObject parameter in (parameters ?? [])
                .OfType<JsonObject>()
                .Where(p => p.Text("in") == "formData" && p.Text("name") == field))
            {
                parameter["type"] = isList ? "array" : "file";
                parameter.Remove("format");
                if (isList)
                {
                    parameter["items"] = new JsonObject { ["type"] = "string", ["format"] = "binary" };
                }
            }
        }
    }

    // A list in a form is one field for each item, where Swagger 2.0 without a word joins them by commas.
    private static void MarkLists(JsonObject swagger)
    {
        IEnumerable<JsonObject> parameters =
            from path in swagger.Object("paths") ?? []
            from operation in path.Value as JsonObject ?? []
            from parameter in (operation.Value as JsonObject).Array("parameters") ?? []
            where (parameter as JsonObject).Text("in") == "formData" && (parameter as JsonObject).Text("type") == "array"
            select (JsonObject)parameter;
        foreach (JsonObject parameter in parameters)
        {
            parameter["collectionFormat"] ??= "multi";
        }
    }
}
