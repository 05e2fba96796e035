using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Tool.Specs;

/// <summary>Reads JSON as connectors publish it, and writes it in the one layout that the specs of this repository have.</summary>
internal static class SpecJson
{
    private static readonly JsonDocumentOptions s_tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        // A tree of nodes can't hold both, and which one counts is not ours to choose where the file is written back.
        AllowDuplicateProperties = false,
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

    /// <exception cref="ToolException">There is no such file, or no JSON object in it; the message has the place.</exception>
    public static JsonObject Read(string path) => Parse(path, Guard(path, () => File.ReadAllText(path)));

    /// <param name="path">The path of the file, for messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <exception cref="ToolException">The text isn't a JSON object; the message has the place.</exception>
    public static JsonObject Parse(string path, string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: s_tolerant) as JsonObject
                ?? throw new ToolException(ExitCode.Invalid, $"{path}: a JSON object was expected at the root.");
        }
        catch (JsonException exception)
        {
            string place = exception.LineNumber is { } line ? $"({line + 1},{exception.BytePositionInLine + 1})" : "";
            throw new ToolException(ExitCode.Invalid, $"{path}{place}: {exception.Message.Split(" LineNumber:")[0]}", exception);
        }
    }

    /// <summary>Gets the JSON object in a text, or null if there is none.</summary>
    public static JsonObject? TryParse(string path, string text)
    {
        try
        {
            return Parse(path, text);
        }
        catch (ToolException)
        {
            return null;
        }
    }

    /// <summary>Gets the bytes of a file in the layout of this class.</summary>
    public static byte[] ToBytes(JsonObject root) => Encoding.UTF8.GetBytes(ToText(root));

    /// <summary>Gets the text of a file in the layout of this class.</summary>
    public static string ToText(JsonObject root) => root.ToJsonString(s_layout) + "\n";

    public static void Write(string path, JsonObject root) => WriteText(path, ToText(root));

    /// <summary>
    /// Puts a file in place as a whole: whoever looks, or comes back after an interruption, finds the old one or the new one.
    /// </summary>
    /// <exception cref="ToolException">It can't be written; the old one is as it was.</exception>
    public static void WriteText(string path, string text)
    {
        string full = Path.GetFullPath(path);
        string unfinished = $"{full}.{Environment.ProcessId}.tmp";
        Guard(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            try
            {
                File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                File.Move(unfinished, full, overwrite: true);
                return true;
            }
            finally
            {
                File.Delete(unfinished);
            }
        });
    }

    /// <summary>
    /// What a reference into the same document leads to at last, or null where that is nothing; a node that is no reference is itself.
    /// </summary>
    public static JsonObject? Follow(JsonObject root, JsonObject? node)
    {
        HashSet<string> seen = [];
        while (node.Text("$ref") is { } reference)
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal) || !seen.Add(reference))
            {
                return null;
            }

            node = reference[2..].Split('/').Select(key =>
                Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
                .Aggregate((JsonObject?)root, (holder, key) => holder.Object(key));
        }

        return node;
    }

    /// <summary>Gets the JSON pointer to a member of the value at <paramref name="place"/>.</summary>
    public static string Pointer(string place, string key)
        => $"{place}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>Gets the JSON pointer to an item of the value at <paramref name="place"/>.</summary>
    public static string Pointer(string place, int index) => Pointer(place, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The string at <paramref name="key"/>, or null where there is none or it is of another kind.</summary>
    public static string? Text(this JsonObject? node, string key)
        => node?[key].AsText();

    /// <summary>The string that a node is, or null where it is of another kind.</summary>
    public static string? AsText(this JsonNode? node)
        => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static JsonObject? Object(this JsonObject? node, string key) => node?[key] as JsonObject;

    public static JsonArray? Array(this JsonObject? node, string key) => node?[key] as JsonArray;

    /// <summary>Reads or writes a file; what the file system refuses is a mistake in the arguments.</summary>
    public static T Guard<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ExitCode.Invalid, $"{path}: {exception.Message}", exception);
        }
    }
}
