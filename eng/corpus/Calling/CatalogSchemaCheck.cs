using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// Checks the schemas of a catalog: each is self-contained, another library reads it, and the values that the emulator's own reader makes
/// of the spec are valid.
/// </summary>
internal static class CatalogSchemaCheck
{
    private const string Prefix = "#/$defs/";

    // Formats of numbers and texts aren't restrictions here.
    private static readonly JsonSchemaValidatorSettings s_settings = new() { FormatValidators = [] };

    /// <summary>Checks the schemas of the parameters and the body, and the values for them.</summary>
    /// <param name="entry">The operation.</param>
    /// <param name="values">The values by location and name.</param>
    public static async Task<IReadOnlyList<string>> CheckAsync(
        ConnectorOperation entry, IReadOnlyDictionary<(string In, string Name), JsonNode?> values)
    {
        List<string> problems = [];
        foreach (ConnectorParameter parameter in entry.Parameters)
        {
            values.TryGetValue((DynamicArguments.LocationOf(parameter), parameter.Name), out JsonNode? value);
            problems.AddRange(await CheckAsync(parameter.Key, parameter.Schema, value, isSample: parameter.Kind != ConnectorValueKind.File)
                .ConfigureAwait(false));
        }

        if (entry.Body is { } body)
        {
            values.TryGetValue(("body", body.Name), out JsonNode? value);
            problems.AddRange(await CheckAsync(body.Key, body.Schema, value, body.Kind == ConnectorContentKind.Json).ConfigureAwait(false));
        }

        return problems;
    }

    /// <summary>Checks the schema of the response, and a response.</summary>
    /// <param name="entry">The operation.</param>
    /// <param name="response">The response.</param>
    public static async Task<IReadOnlyList<string>> CheckResponseAsync(ConnectorOperation entry, ConnectorResponse response)
    {
        if (entry.ResponseSchema is null && entry.ResponseKind == ConnectorContentKind.None)
        {
            return [];
        }

        JsonNode? value = response.Json is { } json ? JsonNode.Parse(json.GetRawText()) : null;
        bool isSample = entry.ResponseKind == ConnectorContentKind.Json;
        return await CheckAsync("response", entry.ResponseSchema, value, isSample).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(string place, ConnectorSchema? schema, JsonNode? value, bool isSample)
    {
        if (schema is null)
        {
            return [$"the catalog has no schema for {place}"];
        }

        string text = schema.ToString();
        List<string> problems = [.. Dangling(schema.Json).Select(reference => $"the schema for {place} has nothing at {reference}")];
        if (problems.Count > 0 || !isSample || value is null)
        {
            return problems;
        }

        JsonSchema read = await JsonSchema.FromJsonAsync(ForLibrary(text)).ConfigureAwait(false);
        using JsonTextReader reader = new(new StringReader(value.ToJsonString())) { DateParseHandling = DateParseHandling.None };
        ICollection<ValidationError> errors = new JsonSchemaValidator(s_settings).Validate(JToken.ReadFrom(reader), read);

        // The samples don't follow patterns.
        problems.AddRange(
            errors.Where(error => error.Kind != ValidationErrorKind.PatternMismatch).Take(3)
                .Select(error => $"the value for {place} doesn't fit the schema of the catalog: {error.Kind} at {error.Path}"));
        return problems;
    }

    /// <summary>
    /// The schema as the library reads it: it knows the older name of the definitions, and a schema that is only a reference can't contain
    /// itself there.
    /// </summary>
    private static string ForLibrary(string schema)
    {
        JsonObject root = JsonNode.Parse(schema
            .Replace(Prefix, "#/definitions/", StringComparison.Ordinal)
            .Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal))!.AsObject();
        if (root["$ref"]?.GetValue<string>() is { } reference)
        {
            root.Remove("$ref");
            root["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        }

        return root.ToJsonString();
    }

    /// <summary>The references that lead nowhere; one that isn't into the definitions leads out of the schema.</summary>
    private static IEnumerable<string> Dangling(JsonElement root)
    {
        JsonElement definitions = root.TryGetProperty("$defs", out JsonElement found) ? found : default;
        return References(root)
            .Distinct(StringComparer.Ordinal)
            .Where(reference => !reference.StartsWith(Prefix, StringComparison.Ordinal)
                || definitions.ValueKind != JsonValueKind.Object
                || !definitions.TryGetProperty(reference[Prefix.Length..], out _));
    }

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(References),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static IEnumerable<string> References(JsonProperty member) => (member.Name, member.Value.ValueKind) switch
    {
        ("$ref", JsonValueKind.String) => [member.Value.GetString()!],
        ("default" or "enum" or "examples", not JsonValueKind.Object) => [],
        _ => References(member.Value),
    };
}
