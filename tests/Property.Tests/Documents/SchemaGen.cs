using System.Text.Json.Nodes;
using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Random schemas of every kind that a spec can hold, with the faults that specs have.</summary>
internal static class SchemaGen
{
    private const int Depth = 3;

    private static readonly Gen<JsonNode?> s_reference = Gen.Frequency(
        (12, JsonGen.Reference("definitions")),
        (2, JsonGen.Reference("definitions").With(Annotations())),
        (1, JsonGen.OneOf(
            "{\"$ref\":\"#/definitions/Nowhere\"}",
            "{\"$ref\":\"other.json#/definitions/X\"}",
            "{\"$ref\":\"#/parameters\"}",
            "{\"$ref\":5}")));

    private static readonly Gen<JsonNode?> s_strings = JsonGen.Array(
        Gen.Frequency(
            (8, JsonGen.Text(NameGen.Property)),
            (1, JsonGen.Text(TextGen.Any)),
            (1, JsonGen.OneOf("null", "5", "true", "\"\"", "{}"))), 0, 7);

    private static readonly Gen<JsonNode?> s_numbers = JsonGen.Array(
        JsonGen.OneOf("0", "1", "2", "-1", "-2", "10", "1.5", "1", "1.0", "\"3\"", "1e2", "null", "2147483648", "9223372036854775807"),
        0,
        6);

    private static readonly Gen<JsonNode?> s_values = JsonGen.Array(JsonGen.AnyValue, 0, 4);

    /// <summary>A string, number, boolean or date.</summary>
    public static Gen<JsonNode?> Scalar { get; } = Gen.Frequency(
        (6, JsonGen.Object([
            new("type", JsonGen.Text("string")),
            new("format", JsonGen.Text(
                "date-time",
                "date",
                "date-no-tz",
                "byte",
                "uuid",
                "uri",
                "email",
                "binary",
                "password",
                "html",
                "int32",
                "DATE-TIME",
                ""), 35),
            new("enum", s_strings, 20),
            .. Common()])),
        (4, JsonGen.Object([
            new("type", JsonGen.Text("integer", "number", "integer", "number", "Integer", "int")),
            new("format", JsonGen.Text("int32", "int64", "double", "float", "decimal", "uint8", "date-time", ""), 50),
            new("enum", s_numbers, 15),
            .. Common()])),
        (2, JsonGen.Object([
            new("type", JsonGen.Text("boolean", "bool")),
            new("enum", JsonGen.OneOf("[true]", "[true,false]", "[\"true\",\"false\"]", "[null,false]"), 20), .. Common()
        ])),
        (1, JsonGen.Object([
            new("enum", Gen.OneOf(s_strings, s_numbers, s_values)),
            new("x-ms-enum-values", JsonGen.OneOf("[{\"value\":\"id\",\"displayName\":\"Id 2\"}]"), 30),
            .. Common(),
        ])),
        (1, JsonGen.Object([
            new("type", JsonGen.OneOf(
                "\"file\"",
                "\"nonsense\"",
                "\"any\"",
                "null",
                "5",
                "[\"string\",\"null\"]",
                "[\"string\",\"integer\"]",
                "\"null\"",
                "\" String \"")),
            new("format", JsonGen.OneOf("\"binary\"", "5", "null"), 20),
            .. Common()])));

    /// <summary>Any schema.</summary>
    public static Gen<JsonNode?> Any { get; } = Of(Depth);

    /// <summary>A definition: any schema, or a base with kinds, or one of the kinds.</summary>
    public static Gen<JsonNode?> Definition { get; } = Gen.Frequency((5, Object(Any)), (3, Any), (2, Base()), (3, Kind()));

    private static Gen<JsonNode?> Of(int depth)
    {
        if (depth == 0)
        {
            return Gen.Frequency(
                (8, Scalar), (3, s_reference), (1, JsonGen.OneOf("{}", "true", "{\"type\":\"object\"}", "{\"type\":\"array\"}")));
        }

        Gen<JsonNode?> inner = Of(depth - 1);
        return Gen.Frequency(
            (8, Scalar),
            (4, s_reference),
            (4, Object(inner)),
            (3, JsonGen.Object([
                new("type", JsonGen.Text("array"), 95),
                new("items", inner, 95),
                new("enum", s_strings, 5),
                new("uniqueItems", JsonGen.True, 10),
                .. Common(),
            ])),
            (2, JsonGen.Object([new("type", JsonGen.Text("object"), 80), new("additionalProperties", Additional(inner)), .. Common()])),
            (2, AllOf(inner)),
            (1, JsonGen.OneOf("{}", "{\"type\":\"object\"}", "{\"type\":\"object\","
                + "\"properties\":{}}", "null", "[]", "\"text\"", "{\"items\":[{\"type\":\"string\"},{}],\"type\":\"array\"}")),
            (1, JsonGen.Object(
                new(("oneOf"), JsonGen.Array(inner, 1, 2), 50),
                new("anyOf", JsonGen.Array(inner, 1, 2), 30),
                new("not", inner, 10),
                new("title", JsonGen.Text(TextGen.Any), 20))));
    }

    private static Gen<JsonNode?> Object(Gen<JsonNode?> inner) => WithRequired(JsonGen.Object([
        new("type", JsonGen.Text("object"), 85),
        new("properties", JsonGen.Map(NameGen.Property, inner, 0, 6), 97),
        new("additionalProperties", Additional(inner), 20),
        new(
            "x-ms-dynamic-schema",
            JsonGen.OneOf("{\"operationId\":\"Get\",\"value-path\":\"schema\",\"parameters\":{\"id\":{\"parameter\":\"id\"}}}", "{}", "5"),
            4),
        new("enum", s_values, 1),
        .. Common()]));

    private static Gen<JsonNode?> Additional(Gen<JsonNode?> inner) =>
        Gen.Frequency((3, inner), (2, JsonGen.Flag), (1, JsonGen.OneOf("{}", "{\"type\":\"string\"}", "null", "\"yes\"")));

    private static Gen<JsonNode?> AllOf(Gen<JsonNode?> inner) => WithRequired(JsonGen.Object([
        new("allOf", JsonGen.Array(Gen.Frequency((3, s_reference), (3, Object(inner)), (1, inner)), 0, 3)),
        new("type", JsonGen.Text("object", "object", "string"), 30),
        new("properties", JsonGen.Map(NameGen.Property, inner, 0, 3), 40),
        new("additionalProperties", Additional(inner), 10),
        .. Common()]));

    private static Gen<JsonNode?> Base() => Gen.Select(Object(Any), NameGen.Property, (schema, name) =>
    {
        schema!["discriminator"] = name;
        JsonObject properties = schema["properties"] as JsonObject ?? [];
        properties.TryAdd(name, new JsonObject { ["type"] = "string" });
        if (properties.Parent is null)
        {
            schema["properties"] = properties;
        }

        return (JsonNode?)schema;
    });

    private static Gen<JsonNode?> Kind() => JsonGen.Object([
        new("allOf", Gen.Select(JsonGen.Reference("definitions"), Object(Any), (parent, own) => (JsonNode?)new JsonArray(parent, own))),
        new("x-ms-discriminator-value", JsonGen.Text(NameGen.Property), 20),
        .. Annotations()]);

    /// <summary>Some of the object's own properties are required, and now and then one that it doesn't have.</summary>
    private static Gen<JsonNode?> WithRequired(Gen<JsonNode?> schemas) =>
        Gen.Select(schemas, Gen.UInt, Gen.Int[0, 9], (schema, chosen, chance) =>
    {
        if (chance < 4)
        {
            string[] names =
            [
                .. (schema!["properties"] as JsonObject ?? []).Select(property => property.Key).Where((_, i) => (chosen >> i & 1) == 1)
            ];
            schema["required"] =
                new JsonArray([.. names.Select(name => (JsonNode?)name), .. chance == 0 ? new JsonNode?[] { "ghost" } : []]);
        }

        return schema;
    });

    private static Member[] Common() => [
        new("x-nullable", JsonGen.Flag, 12),
        new("default", JsonGen.AnyValue, 10),
        .. Annotations()];

    private static Member[] Annotations() => [
        new("readOnly", JsonGen.Flag, 8),
        new("title", JsonGen.Text(TextGen.Any), 8),
        new("x-ms-summary", JsonGen.Text(TextGen.Any), 10),
        new("description", JsonGen.Text(TextGen.Any), 20),
        new("x-ms-visibility", JsonGen.Text("internal", "important", "advanced", "x"), 6)];
}
