using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>An operation as plain JSON shows it.</summary>
/// <param name="Id">Its <c>operationId</c>, or method and path where it has none.</param>
/// <param name="Parameters">The location and the wire name of each parameter, except the body and the connection ID.</param>
/// <param name="Inputs">All of its parameters, the body too.</param>
/// <param name="Consumes">The media types that it takes: its own, else the document's.</param>
/// <param name="Contents">The body, the success responses and the notification.</param>
internal sealed record WireOperation(
    string Id,
    string Method,
    string Path,
    bool IsTrigger,
    IReadOnlyList<(string In, string Name)> Parameters,
    IReadOnlyList<WireInput> Inputs,
    IReadOnlyList<string> Consumes,
    IReadOnlyList<WireContent> Contents);

/// <summary>A parameter as plain JSON shows it, its reference followed.</summary>
/// <param name="In"><c>in</c>.</param>
/// <param name="Name"><c>name</c>.</param>
/// <param name="Json">All of it.</param>
internal sealed record WireInput(string In, string Name, JsonElement Json)
{
    /// <summary>
    /// Whether only a dynamic call can pass it: it is internal and optional, and has no default, or one that contains nothing.
    /// </summary>
    public bool IsDynamicOnly =>
        In != "path"
        && string.Equals(WireDocument.Text(Json, "x-ms-visibility")?.Trim(), "internal", StringComparison.OrdinalIgnoreCase)
        && !(Json.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.True)
        && (!Json.TryGetProperty("default", out JsonElement value) || IsNothing(value));

    private bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.String => value.GetString() == "" && WireDocument.Text(Json, "type") is ("integer" or "number" or "array"),
        _ => false,
    };
}
