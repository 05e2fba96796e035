using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// The values that an operation is called with, by place and wire name: samples of what the spec says, no two alike. Text that the spec leaves free has characters
/// that mean something in paths, queries and headers.
/// </summary>
internal sealed class SampleArguments(WireDocument document, SchemaSampler sampler)
{
    private const string Hostile = " a/b+c&d%=?#\"";
    private static readonly string[] s_narrowing = ["enum", "pattern", "format", "maxLength", "items"];
    private static readonly char[] s_separators = [' ', ',', '\t', '|', ':'];

    /// <summary>A value for each parameter, the body last.</summary>
    public Dictionary<(string In, string Name), JsonNode?> Create(WireOperation operation)
    {
        // One sample of one object, so that the values differ; the body comes last, since a sample stops growing somewhere.
        WireInput[] inputs = [.. operation.Inputs.Where(i => !IsConnection(i, operation)).OrderBy(i => i.In == "body")];
        JsonObject properties = [];
        for (int i = 0; i < inputs.Length; i++)
        {
            properties[$"{inputs[i].Name} {i}"] = SchemaOf(inputs[i]) is { ValueKind: JsonValueKind.Object } schema ? JsonObject.Create(schema) : new JsonObject();
        }

        JsonObject sample = (JsonObject)sampler.Sample(new JsonObject { ["type"] = "object", ["properties"] = properties }.ToJsonString())!;
        Dictionary<(string In, string Name), JsonNode?> values = [];
        for (int i = 0; i < inputs.Length; i++)
        {
            sample.TryGetPropertyValue($"{inputs[i].Name} {i}", out JsonNode? value);
            values[(inputs[i].In, inputs[i].Name)] = inputs[i].In == "body" ? RequestOnly(SchemaOf(inputs[i]), value, depth: 0) : Sharpen(inputs[i], value, operation);
        }

        return values;
    }

    /// <summary>The body with its required members alone.</summary>
    public JsonNode? RequiredOnly(WireInput body, JsonNode? value) => Prune(SchemaOf(body), value, (schema, name, _) => schema.Required.Contains(name), depth: 0);

    /// <summary>A caller doesn't send what is <c>readOnly</c>.</summary>
    private JsonNode? RequestOnly(JsonElement schema, JsonNode? value, int depth) =>
        Prune(schema, value, (_, _, property) => !(property.ValueKind == JsonValueKind.Object && property.TryGetProperty("readOnly", out JsonElement flag) && flag.ValueKind == JsonValueKind.True), depth);

    /// <summary>The connection's id is in the runtime URL, where the path starts with it.</summary>
    private static bool IsConnection(WireInput input, WireOperation operation) =>
        input is { In: "path", Name: "connectionId" } && operation.Path.Split('/') is ["", "{connectionId}", ..];

    private static JsonElement SchemaOf(WireInput input) =>
        (input.In == "body" || !input.Json.TryGetProperty("type", out _)) && input.Json.TryGetProperty("schema", out JsonElement schema) ? schema
        : input.In == "body" ? default
        : input.Json;

    private static JsonNode? Sharpen(WireInput input, JsonNode? value, WireOperation operation)
    {
        switch (value)
        {
            // What joins a list's items can't stand in them.
            case JsonArray items:
                return new JsonArray([.. items.Select(item => IsFree(WireDocument.Member(input.Json, "items")) && item?.GetValueKind() == JsonValueKind.String ? Plain(item) : item?.DeepClone())]);
            case JsonValue text when text.GetValueKind() == JsonValueKind.String && IsFree(input.Json):
                // Two variables in one segment are told apart by what is between them.
                bool isAlone = input.In != "path" || operation.Path.Split('/').Single(segment => segment.Contains($"{{{input.Name}}}", StringComparison.Ordinal)).Count(c => c == '{') == 1;
                return isAlone ? text.GetValue<string>() + Hostile : Plain(text);
            default:
                return value?.DeepClone();
        }
    }

    private static JsonValue Plain(JsonNode text) => JsonValue.Create(string.Concat(text.GetValue<string>().Where(c => char.IsAsciiLetterOrDigit(c))));

    private static bool IsFree(JsonElement schema) => schema.ValueKind == JsonValueKind.Object && !Array.Exists(s_narrowing, keyword => schema.TryGetProperty(keyword, out _));

    private JsonNode? Prune(JsonElement schema, JsonNode? value, Func<WireMembers, string, JsonElement, bool> isKept, int depth)
    {
        JsonElement resolved = document.Resolve(schema);
        switch (value)
        {
            case JsonArray items:
                JsonElement itemSchema = WireDocument.Member(resolved, "items");
                return new JsonArray([.. items.Select(item => Prune(itemSchema, item, isKept, depth + 1))]);
            case JsonObject members:
                WireMembers declared = document.MembersOf(resolved);
                JsonObject kept = [];
                foreach ((string name, JsonNode? member) in members)
                {
                    bool isDeclared = declared.Properties.TryGetValue(name, out JsonElement property);
                    if (isDeclared ? isKept(declared, name, property) : isKept(declared, name, default))
                    {
                        kept[name] = Prune(isDeclared ? property : WireDocument.Member(resolved, "additionalProperties"), member, isKept, depth + 1);
                    }
                }

                return kept;
            default:
                return value?.DeepClone();
        }
    }
}
