using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Reads the JSON of a response that was read into memory.</summary>
internal static class ResponseJson
{
    public static ReadOnlyMemory<byte> BodyOf(Response response)
    {
        switch (response.ContentStream)
        {
            case null:
                return default;
            case PooledBodyStream pooled:
                return pooled.Body;
            case MemoryStream memory when memory.TryGetBuffer(out ArraySegment<byte> segment):
                return segment;
            case var stream:
                // A policy of the caller's own replaced the stream.
                MemoryStream copy = new();
                stream.CopyTo(copy);
                copy.Position = 0;
                response.ReplaceContent(copy);
                return copy.GetBuffer().AsMemory(0, (int)copy.Length);
        }
    }

    public static T? Read<T>(ConnectorClient client, ConnectorRequest request, Response response, JsonValueReader<T> read, bool isOptional)
    {
        ReadOnlyMemory<byte> body = JsonText.ToUtf8(BodyOf(response), response.Headers.ContentType);
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return isOptional ? default : throw client.Unreadable(request, response, "an empty body where content was expected", null);
        }

        Utf8JsonReader reader = new(body.Span, JsonBuffers.ReaderOptions);
        Utf8JsonReader start = reader;
        T? value;
        try
        {
            JsonPosition.Advance(ref reader);
            value = read(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (Exception failure)
        {
            throw client.Unreadable(request, response, Describe(body.Span, failure, start, reader.TokenStartIndex), failure);
        }

        return value is not null || isOptional
            ? value
            : throw client.Unreadable(request, response, "null where content was expected", null);
    }

    /// <returns>The value; null for an empty body, and for one that isn't JSON.</returns>
    public static JsonElement? TryRead(Response response)
    {
        ReadOnlyMemory<byte> body = BodyOf(response);
        try
        {
            Utf8JsonReader reader = new(JsonText.ToUtf8(body, response.Headers.ContentType).Span, JsonBuffers.ReaderOptions);
            JsonElement? value = reader.Read() ? JsonRead.Any(ref reader) : null;
            while (reader.Read())
            {
            }

            return value;
        }
        catch (Exception e) when (e is JsonException or UnreadableContentException)
        {
            return null;
        }
    }

    private static string Describe(ReadOnlySpan<byte> body, Exception failure, Utf8JsonReader start, long offset)
    {
        if (body.TrimStart(" \t\r\n"u8).StartsWith("<"u8))
        {
            return "HTML or XML instead of JSON";
        }

        string path = JsonPosition.PathOf(start, offset);
        return failure switch
        {
            JsonException { LineNumber: { } line } =>
                $"malformed JSON or JSON nested deeper than {JsonBuffers.MaxDepth} levels, at line {line + 1}, path {path}",
            JsonException => $"JSON that can't be read at {path}: {failure.Message.TrimEnd('.')}",

            // A string that isn't valid UTF-8, or an escape that is half a surrogate pair.
            InvalidOperationException => $"JSON with invalid text at {path}",
            _ => $"JSON that can't be read at {path}",
        };
    }
}
