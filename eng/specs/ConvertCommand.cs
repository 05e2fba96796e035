using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Connectors.Specs;

/// <summary><c>specs convert</c>: an OpenAPI 3 document to the Swagger 2.0 that the generator reads.</summary>
internal static class ConvertCommand
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static Command Create()
    {
        Argument<string> source = new("source") { Description = "An OpenAPI 3 document in JSON." };
        Argument<string> target = new("target") { Description = "Where the Swagger 2.0 document goes, such as specs/parcels/apiDefinition.swagger.json." };
        Command command = new("convert", "Converts an OpenAPI 3 document to Swagger 2.0.") { source, target };
        command.SetAction(result => SpecException.Guard(() => Run(result.GetRequiredValue(source), result.GetRequiredValue(target))));
        return command;
    }

    private static void Run(string source, string target)
    {
        JsonNode root = Parse(source);
        if (root["openapi"] is null)
        {
            throw new SpecException($"{source}: this is no OpenAPI 3 document: it has no 'openapi' member.");
        }

        ReadResult result = new OpenApiJsonReader().Read(root, new Uri(Path.GetFullPath(source)), new OpenApiReaderSettings());
        foreach (OpenApiError error in result.Diagnostic?.Errors ?? [])
        {
            Console.Error.WriteLine($"{source}{error.Pointer}: {error.Message}");
        }

        if (result.Document is not { } document)
        {
            throw new SpecException($"{source}: the document can't be read.");
        }

        using StringWriter text = new(new StringBuilder(), CultureInfo.InvariantCulture);
        document.SerializeAsV2(new OpenApiJsonWriter(text));
        SpecJson.Write(target, JsonNode.Parse(text.ToString())!.AsObject());
        Console.WriteLine($"{target}: {document.Paths.Count} paths. What Swagger 2.0 can't say (cookies, callbacks, several servers, alternatives by oneOf) isn't in it.");
    }

    private static JsonNode Parse(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: s_lenient) ?? throw new SpecException($"{path}: the document is null.");
        }
        catch (JsonException e)
        {
            throw new SpecException($"{path}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}");
        }
    }
}
