using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Reads the arguments of a call as one JSON object, in which equal values are written equally.</summary>
internal static class ToolArguments
{
    /// <exception cref="ArgumentException">
    /// An argument isn't a JSON value, is nested too deeply, has a member twice, or contains invalid Unicode. The message has the location.
    /// </exception>
    public static JsonElement Read(IEnumerable<KeyValuePair<string, object?>>? arguments)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { MaxDepth = ArgumentWriter.MaxDepth + 1 }))
        {
            new ArgumentWriter(writer).Write(arguments ?? []);
        }

        JsonDocumentOptions options = new() { MaxDepth = ArgumentWriter.MaxDepth + 1 };
        using JsonDocument document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length), options);
        return document.RootElement.Clone();
    }

    /// <summary>Gets arguments without some of them.</summary>
    public static JsonElement Without(JsonElement arguments, params string[] names) => Read(arguments.EnumerateObject()
        .Where(argument => !names.Contains(argument.Name))
        .Select(argument => KeyValuePair.Create(argument.Name, (object?)argument.Value)));
}
