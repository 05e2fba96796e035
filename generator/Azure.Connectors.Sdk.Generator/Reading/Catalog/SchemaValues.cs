namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads the values that a schema contains, such as a default, as JSON of the schema's type. Specs often write numbers and booleans as
/// strings.
/// </summary>
internal static class SchemaValues
{
    // A document of the catalog is limited in depth, and a value is within a schema.
    private const int MaxDepth = 24;
    private static readonly char[] s_patternOperators = ['^', '$', '\\', '[', '(', '{', '*', '+', '?', '|'];

    /// <summary>The value as JSON, or null if the type doesn't accept it.</summary>
    public static string? ToJson(JsonNode value, string? type)
    {
        if (value.IsNull || !IsShallow(value, MaxDepth))
        {
            return null;
        }

        bool isScalar = !value.IsArray && !value.IsObject;
        return type switch
        {
            "string" or "file" => isScalar ? Quoted(value.Text) : null,
            "boolean" => isScalar ? DefaultReader.Flag(value.Text.Trim()) : null,
            "integer" => isScalar ? DefaultReader.Whole(value.Text, long.MinValue, long.MaxValue) : null,
            "number" => isScalar ? Number(value) : null,
            "array" => value.IsArray ? value.ToJson() : null,
            "object" => value.IsObject ? value.ToJson() : null,
            _ => value.ToJson(),
        };
    }

    /// <summary>The distinct values of an enumeration as JSON.</summary>
    public static IReadOnlyList<string> Enumeration(JsonNode schema, string? type) =>
        (schema.ArrayAt("enum")?.Items ?? [])
            .Select(value => ToJson(value, type))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    /// <summary>The text of a parameter's default, which is sent as it is, as JSON of the type.</summary>
    public static string? OfWire(string text, string? type) => type switch
    {
        "boolean" => text is "true" or "false" ? text : null,
        "integer" => DefaultReader.Whole(text, long.MinValue, long.MaxValue),
        "number" => JsonParser.Parse(text) is { Root.Kind: JsonKind.Number, Faults.Count: 0 } ? text.Trim() : null,
        _ => Quoted(text),
    };

    /// <summary>A number, such as a bound; null for anything else.</summary>
    public static string? Number(JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Kind == JsonKind.Number)
        {
            return value.Text;
        }

        return value.IsString && JsonParser.Parse(value.Text) is { Root.Kind: JsonKind.Number, Faults.Count: 0 } parsed
            ? parsed.Root!.Text
            : null;
    }

    /// <summary>A count, such as a length; null for anything else.</summary>
    public static string? Count(JsonNode? value) => Number(value) is { } number ? DefaultReader.Whole(number, 0, int.MaxValue) : null;

    /// <summary>
    /// A regular expression; null for anything else. Without an operator, a pattern is a format for people, such as
    /// <c>yyyy-MM-dd</c>, and no value would match it.
    /// </summary>
    public static string? Pattern(JsonNode? value) =>
        value is { IsString: true } && value.Text.IndexOfAny(s_patternOperators) >= 0 ? value.Text : null;

    public static bool IsShallow(JsonNode value, int depth) =>
        depth > 0
        && value.Members.All(member => IsShallow(member.Value, depth - 1))
        && value.Items.All(item => IsShallow(item, depth - 1));

    public static string Quoted(string text)
    {
        JsonTextWriter json = new();
        json.Text(text);
        return json.ToString();
    }
}
