using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>The check of values beside NJsonSchema's on the same compiled schemas.</summary>
public class ValueCheckTests
{
    private const int MostPlaces = 25;

    private static readonly JsonSchemaValidatorSettings s_settings = new()
    {
        FormatValidators = [
            .. ((string[])["date-time", "date", "date-no-tz", "byte", "uuid"]).Select(format => new FormatValidator(format))
        ],
    };

    private static readonly string[] s_replacements =
    [
        "null", "true", "\"\"", "\"x\"", "0", "-1", "1.5", "3000000000", "[]", "[null]", "{}", "{\"x\":1}"
    ];

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task A_sample_with_any_value_replaced_is_validated_like_NJsonSchema(string apiName)
    {
        SpecDocument document = new(LenientJson.Parse(await File.ReadAllTextAsync(SecondOpinionTests.SpecPath(apiName)), apiName));
        int accepted = 0;
        int rejected = 0;
        foreach ((string name, JsonElement definition) in SpecDocument.Members(document.Root, "definitions"))
        {
            JsonObject compiled = SchemaCompiler.Compile(document, definition, request: false);
            SchemaCheck check = new(compiled);
            JsonSchema schema = await JsonSchema.FromJsonAsync(compiled.ToJsonString());
            foreach (string candidate in Candidates(new SchemaSampler(document).Sample(definition)))
            {
                IReadOnlyList<string> reasons = check.Reasons(candidate);
                using JsonTextReader reader = new(new StringReader(candidate)) { DateParseHandling = DateParseHandling.None };
                ICollection<ValidationError> errors = new JsonSchemaValidator(s_settings).Validate(JToken.ReadFrom(reader), schema);
                Assert.True(
                    reasons.Count == 0 == (errors.Count == 0),
                    $"{name}: [{string.Join("; ", reasons)}] beside [{string.Join("; ", errors)}]\n{candidate}");
                accepted += reasons.Count == 0 ? 1 : 0;
                rejected += reasons.Count == 0 ? 0 : 1;
            }
        }

        Assert.True(accepted > 30 && rejected > 50, $"{accepted} accepted, {rejected} rejected");
    }

    [Theory]
    [InlineData("""{"type":"string","maxLength":2}""", "\"😀😀\"", true)]
    [InlineData("""{"type":"string","maxLength":2}""", "\"abc\"", false)]
    [InlineData("""{"type":"integer"}""", "1.0", false)]
    [InlineData("""{"type":"integer"}""", "9223372036854775808", false)]
    [InlineData("""{"type":"number","maximum":1}""", "1e400", false)]
    [InlineData("""{"type":"number","minimum":0,"exclusiveMinimum":true}""", "0.0", false)]
    [InlineData("""{"type":"number","multipleOf":0.1}""", "0.3", true)]
    [InlineData("""{"type":"number","multipleOf":0.1}""", "0.35", false)]
    [InlineData("""{"type":"array","uniqueItems":true,"items":{}}""", """[{"a":1,"b":2},{"b":2.0,"a":1}]""", false)]
    [InlineData("""{"type":"array","uniqueItems":true,"items":{}}""", """["1",1]""", true)]
    [InlineData("""{"type":"array","minItems":1,"items":{}}""", "[]", false)]
    [InlineData("""{"type":"object","maxProperties":1,"additionalProperties":true}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"}}""", """{"a":"1"}""", false)]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"b":"1"}""", false)]
    [InlineData("""{"type":"string","enum":["a"],"x-nullable":true}""", "null", true)]
    [InlineData("""{"type":"string"}""", "\"\\ud83d\"", false)]
    [InlineData("""{"type":"string"}""", "\"\\ud83d\\ude00\"", true)]
    [InlineData("{}", """{"\udc00":1}""", false)]
    [InlineData("{}", "{", false)]
    public void A_value_is_validated_against_its_keywords(string schema, string value, bool conforms)
    {
        SchemaSampler sampler = SchemaSampler.Parse("{}");
        Assert.Equal(conforms, sampler.Check(LenientJson.Parse(schema, "schema"), value).Count == 0);
    }

    [Fact]
    public void Reasons_and_the_names_in_them_have_limited_length()
    {
        SchemaSampler sampler = SchemaSampler.Parse("{}");
        JsonElement schema = LenientJson.Parse("""{"type":"object","additionalProperties":{"type":"integer"}}""", "schema");
        string value = "{" + string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"{new string('n', 1000)}{i}\":\"\"")) + "}";
        IReadOnlyList<string> reasons = sampler.Check(schema, value);
        Assert.Equal(50, reasons.Count);
        Assert.All(reasons, reason => Assert.True(reason.Length < 200));
    }

    private static IEnumerable<string> Candidates(JsonNode? sample)
    {
        yield return sample?.ToJsonString() ?? "null";
        List<Action<JsonNode?>> places = [];
        Collect(sample, places);
        foreach (Action<JsonNode?> replace in places.Take(MostPlaces))
        {
            foreach (string replacement in s_replacements)
            {
                replace(JsonNode.Parse(replacement));
                yield return sample!.ToJsonString();
            }
        }
    }

    private static void Collect(JsonNode? node, List<Action<JsonNode?>> places)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members.ToArray())
            {
                Collect(value, places);
                places.Add(replacement => members[name] = replacement);
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                int index = i;
                Collect(items[i], places);
                places.Add(replacement => items[index] = replacement);
            }
        }
    }

    private sealed class FormatValidator(string format) : IFormatValidator
    {
        public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.Unknown;

        public string Format => format;

        public bool IsValid(string value, JTokenType tokenType) => StringFormats.IsValid(format, value);
    }
}
