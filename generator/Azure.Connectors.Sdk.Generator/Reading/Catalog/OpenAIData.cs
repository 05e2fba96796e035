namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads <c>x-ms-openai-data</c>, which is on an operation or, for operations that it names, in the root of a document.
/// </summary>
internal static class OpenAIData
{
    private const string Key = "x-ms-openai-data";
    private const string Confirmation = "x-ms-require-user-confirmation";
    private const string Enabled = "openai-enabled";
    private const int MaxDepth = 48;

    /// <summary>The operation's own object, otherwise one of what the root says of the operation; null if neither says anything.</summary>
    public static string? Read(SwaggerDocument document, RawOperation operation)
    {
        if (operation.Node.ObjectAt(Key) is { } own)
        {
            return SchemaValues.IsShallow(own, MaxDepth) ? own.ToJson() : null;
        }

        JsonNode[] entries =
        [
            .. EntriesOf(document.Root.ObjectAt(Key)).Where(entry => IsOf(entry, operation) && SchemaValues.IsShallow(entry, MaxDepth))
        ];
        if (entries.Length == 0)
        {
            return null;
        }

        JsonTextWriter json = new();
        json.StartObject();
        json.Raw(Enabled, document.Root.ObjectAt(Key)![Enabled] is { IsBoolean: true } enabled ? enabled.Text : null);
        json.Raw("operations", "[" + string.Join(",", entries.Select(entry => entry.ToJson())) + "]");
        json.EndObject();
        return json.ToString();
    }

    /// <summary>
    /// Whether the spec requires that a user confirms the call. An entry in the operation's own object applies to the operation
    /// even if it has another ID, because the IDs are often misspelled. The value false never permits anything.
    /// </summary>
    public static bool RequiresConfirmation(SwaggerDocument document, RawOperation operation)
    {
        JsonNode? own = operation.Node.ObjectAt(Key);
        JsonNode? root = document.Root.ObjectAt(Key);
        return IsDisabled(own) || IsDisabled(root) || (own?.IsTrueAt(Confirmation) ?? false) || operation.Node.IsTrueAt(Confirmation)
            || EntriesOf(own).Concat(EntriesOf(root).Where(entry => IsOf(entry, operation)))
                .Any(entry => entry.IsTrueAt(Confirmation) || IsDisabled(entry));
    }

    private static bool IsDisabled(JsonNode? node) =>
        node?[Enabled] is { } enabled
        && (enabled.Kind == JsonKind.False
            || (enabled.IsString && string.Equals(enabled.Text.Trim(), "false", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<JsonNode> EntriesOf(JsonNode? data) =>
        (data?.ArrayAt("operations")?.Items ?? []).Where(entry => entry.IsObject);

    private static bool IsOf(JsonNode entry, RawOperation operation) =>
        string.Equals(entry.TextOf("operationId")?.Trim(), operation.Id, StringComparison.OrdinalIgnoreCase);
}
