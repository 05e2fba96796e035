using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>Represents an emitted payload type: it names its own converter.</summary>
[JsonConverter(typeof(NotePayloadConverter))]
public sealed class NotePayload
{
    public IReadOnlyList<string> Notes { get; init; } = [];
}

public sealed class NotePayloadConverter : JsonConverter<NotePayload>
{
    public override NotePayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("body", out JsonElement body)
            ? new() { Notes = [.. body.GetProperty("value").EnumerateArray().Select(note => note.GetString()!)] }
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, NotePayload value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
