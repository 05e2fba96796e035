using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Connectors.Specs;

/// <summary>Reads JSON as connectors publish it, and writes it in the one layout that the specs of this repository have.</summary>
internal static class SpecJson
{
    private static readonly JsonDocumentOptions s_tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 256,
    };

    private static readonly JsonSerializerOptions s_layout = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        MaxDepth = 256,
        // A diff of a spec is read by people: quotes, ampersands and non-ASCII letters stay what they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonObject Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: s_tolerant) as JsonObject
                ?? throw new SpecException($"{path}: a JSON object was expected at the root.");
        }
        catch (JsonException exception)
        {
            throw new SpecException($"{path}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SpecException($"{path}: {exception.Message}", exception);
        }
    }

    public static void Write(string path, JsonObject root)
        => File.WriteAllText(path, root.ToJsonString(s_layout) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>The string at <paramref name="key"/>, or null where there is none or it is of another kind.</summary>
    public static string? Text(this JsonObject? node, string key)
        => node?[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static JsonObject? Object(this JsonObject? node, string key) => node?[key] as JsonObject;

    public static JsonArray? Array(this JsonObject? node, string key) => node?[key] as JsonArray;
}
