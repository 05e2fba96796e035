using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Corpus.Comparing;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// The values that an operation is called with, by place and wire name: samples of what the spec says, no two alike. Text that the spec
/// leaves free has characters that mean something in paths, queries and headers.
/// </summary>
internal sealed class SampleArguments(WireDocument document, SchemaSampler sampler)
{
    // What means something in a path, a query, a header or a form; then what no header can carry.
    private const string Hostile = " a/b+c&d%=?#\"\\'{};,|~<>";
    private const string BeyondHeaders = "é😀\r\n\t.";
    private static readonly string[] s_narrowing =
    [
        "enum", "pattern", "format", "maxLength", "items", "properties", "allOf", "additionalProperties"
    ];
    private int _leaves;

    /// <summary>A value for each parameter, the body last.</summary>
    public Dictionary<(string In, string Name), JsonNode?> Create(WireOperation operation)
    {
        // An operation more or less in a spec doesn't change the arguments of the others.
        _leaves = 0;
        // One sample of one object, so that the values differ; the body comes last, since a sample stops growing somewhere.
        WireInput[] inputs = [.. operation.Inputs.Where(i => !IsConnection(i, operation)).OrderBy(i => i.In == "body")];
        JsonObject properties = [];
        for (int i = 0; i < inputs.Length; i++)
        {
            properties[$"{inputs[i].Name} {i}"] = SchemaOf(inputs[i]) is { ValueKind: JsonValueKind.Object } schema
                ? JsonObject.Create(schema)
                : new JsonObject();
        }

        JsonObject sample = (JsonObject)sampler.Sample(new JsonObject { ["type"] = "object", ["properties"] = properties }.ToJsonString())!;
        Dictionary<(string In, string Name), JsonNode?> values = [];
        for (int i = 0; i < inputs.Length; i++)
        {
            sample.TryGetPropertyValue($"{inputs[i].Name} {i}", out JsonNode? value);
            values[(inputs[i].In, inputs[i].Name)] = inputs[i].In == "body"
                ? SharpenBody(SchemaOf(inputs[i]), value)
                : Sharpen(inputs[i], value, operation);
        }

        return values;
    }

    /// <summary>The body with its required members alone.</summary>
    public JsonNode? RequiredOnly(WireInput body, JsonNode? value) =>
        Walk(SchemaOf(body), value, (schema, name, _) => schema.Required.Contains(name), (_, leaf) => leaf?.DeepClone(), depth: 0);

    /// <summary>A caller doesn't send what is <c>readOnly</c>.</summary>
    private JsonNode? SharpenBody(JsonElement schema, JsonNode? value) => Walk(
        schema,
        value,
        (_, _, property) => !(property.ValueKind == JsonValueKind.Object
            && property.TryGetProperty("readOnly", out JsonElement flag)
            && flag.ValueKind == JsonValueKind.True),
        (leafSchema, leaf) => SharpenLeaf(leafSchema, leaf, Hostile + BeyondHeaders),
        depth: 0);

    /// <summary>The connection's id is in the runtime URL, where the path starts with it.</summary>
    private static bool IsConnection(WireInput input, WireOperation operation) =>
        input.In == "path" && input.Name.Equals("connectionId", StringComparison.OrdinalIgnoreCase) && Place.IsConnected(operation.Path);

    private static JsonElement SchemaOf(WireInput input)
    {
        if ((input.In == "body" || !input.Json.TryGetProperty("type", out _))
            && input.Json.TryGetProperty("schema", out JsonElement schema))
        {
            return schema;
        }

        return input.In == "body" ? default : input.Json;
    }

    private JsonNode? Sharpen(WireInput input, JsonNode? value, WireOperation operation)
    {
        if (input.In == "header" && IsFree(input.Json) && MediaTypeFor(input.Name, operation) is { } mediaType)
        {
            return mediaType;
        }

        string hostile = input.In == "header" ? Hostile : Hostile + BeyondHeaders;
        JsonElement schema = document.Resolve(SchemaOf(input));
        switch (value)
        {
            // Items can't contain the separator of their list.
            case JsonArray items:
                string separator = WireDocument.Text(input.Json, "collectionFormat") switch
                {
                    "multi" => "",
                    "ssv" => $"{ListSeparators.Ssv}",
                    "tsv" => $"{ListSeparators.Tsv}",
                    "pipes" => $"{ListSeparators.Pipes}",
                    _ => $"{ListSeparators.Csv}",
                };
                JsonElement itemSchema = document.Resolve(WireDocument.Member(schema, "items"));
                return new JsonArray([.. items.Select(item => SharpenLeaf(
                    itemSchema, item is JsonValue text && IsText(text) ? Without(text, separator) : item, Without(hostile, separator)))]);
            // Two variables in one segment are distinguished by the text between them.
            case JsonValue text when IsText(text) && IsFree(schema) && input.In == "path"
                && operation.Path
                    .Split('/')
                    .Single(segment => segment.Contains($"{{{input.Name}}}", StringComparison.Ordinal))
                    .Count(c => c == '{') > 1:
                return JsonValue.Create(string.Concat(text.GetValue<string>().Where(char.IsAsciiLetterOrDigit)));
            default:
                return SharpenLeaf(schema, value, hostile);
        }
    }

    /// <summary>Headers that HTTP has a meaning for are given one that fits the operation.</summary>
    private static string? MediaTypeFor(string header, WireOperation operation)
    {
        if (header.Equals("Accept", StringComparison.OrdinalIgnoreCase))
        {
            return "application/json";
        }

        if (!header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string? listed = operation.Consumes.FirstOrDefault(type => !type.Contains('*', StringComparison.Ordinal));
        return listed ?? (operation.Inputs.Any(i => i.In == "formData") ? "multipart/form-data" : "application/json");
    }

    /// <summary>
    /// Another of an enumeration's values than the first, a time with a fraction or an offset, a text with characters that mean something.
    /// </summary>
    private JsonNode? SharpenLeaf(JsonElement schema, JsonNode? value, string hostile)
    {
        int n = _leaves++;
        if (value is not JsonValue leaf)
        {
            return value?.DeepClone();
        }

        JsonElement[] choices = [.. WireDocument.Items(schema, "enum").Where(choice => choice.ValueKind == leaf.GetValueKind())];
        if (choices.Length > 0)
        {
            return JsonNode.Parse(choices[n % choices.Length].GetRawText());
        }

        if (!IsText(leaf))
        {
            return leaf.DeepClone();
        }

        string text = leaf.GetValue<string>();
        bool isTime = WireDocument.Text(schema, "format") == "date-time"
            && text.EndsWith('Z')
            && !schema.TryGetProperty("pattern", out _)
            && !schema.TryGetProperty("maxLength", out _);
        if (isTime)
        {
            return text[..^1] + (n % 2 == 0 ? ".1234567Z" : "+05:30");
        }

        return IsFree(schema) ? text + hostile : text;
    }

    private static string Without(string text, string separator) =>
        separator.Length == 0 ? text : text.Replace(separator, "", StringComparison.Ordinal);

    private static JsonValue Without(JsonValue text, string separator) => JsonValue.Create(Without(text.GetValue<string>(), separator));

    private static bool IsText(JsonValue value) => value.GetValueKind() == JsonValueKind.String;

    /// <summary>A schema whose text may be any.</summary>
    private static bool IsFree(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
            && !Array.Exists(s_narrowing, keyword => schema.TryGetProperty(keyword, out _))
            && WireDocument.Text(schema, "type") is null or "string";

    private JsonNode? Walk(
        JsonElement schema, JsonNode? value, Func<WireMembers, string, JsonElement, bool> isKept,
        Func<JsonElement, JsonNode?, JsonNode?> leaf, int depth)
    {
        JsonElement resolved = document.Resolve(schema);
        switch (value)
        {
            case JsonArray items:
                JsonElement itemSchema = WireDocument.Member(resolved, "items");
                return new JsonArray([.. items.Select(item => Walk(itemSchema, item, isKept, leaf, depth + 1))]);
            case JsonObject members:
                string? discriminator = document.DiscriminatorOf(resolved);
                if (discriminator is not null && members[discriminator] is JsonValue kind && IsText(kind))
                {
                    resolved = document.KindOf(resolved, kind.GetValue<string>());
                }

                WireMembers declared = document.MembersOf(resolved);
                JsonObject kept = [];
                foreach ((string name, JsonNode? member) in members)
                {
                    bool isDeclared = declared.Properties.TryGetValue(name, out JsonElement property);
                    if (name == discriminator)
                    {
                        // Another value would be another kind.
                        kept[name] = member?.DeepClone();
                    }
                    else if (isDeclared ? isKept(declared, name, property) : isKept(declared, name, default))
                    {
                        kept[name] = Walk(
                            isDeclared ? property : WireDocument.Member(resolved, "additionalProperties"), member, isKept, leaf, depth + 1);
                    }
                }

                return kept;
            default:
                return leaf(resolved, value);
        }
    }
}
