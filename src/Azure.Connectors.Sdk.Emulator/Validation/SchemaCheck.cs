using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>One compiled schema; says where a JSON text departs from it.</summary>
internal sealed class SchemaCheck
{
    private static readonly JsonSchemaValidatorSettings s_settings = new() { FormatValidators = StringFormats.Validators };

    private readonly string _text;
    private readonly Lazy<JsonSchema> _schema;

    /// <param name="schemaJson">A JSON Schema whose references are all local.</param>
    public SchemaCheck(string schemaJson)
    {
        _text = schemaJson;

        // With nothing to fetch the task is complete when it is returned.
        _schema = new(() => JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult());
    }

    /// <summary>Reasons why the text does not conform, none where it does.</summary>
    public IReadOnlyList<string> Reasons(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        JToken token = JToken.ReadFrom(reader);
        return [.. new JsonSchemaValidator(s_settings).Validate(token, _schema.Value).SelectMany(Flatten).Select(Describe).Distinct()];
    }

    private static IEnumerable<ValidationError> Flatten(ValidationError error) =>
        error is ChildSchemaValidationError child ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Flatten).DefaultIfEmpty(error) : [error];

    private static string Describe(ValidationError error)
    {
        string place = string.IsNullOrEmpty(error.Path) ? "the value" : error.Path.TrimStart('#', '/');
        return error.Kind == ValidationErrorKind.Unknown ? $"{place} is not in the format '{error.Schema.Format}'" : $"{place}: {error.Kind}";
    }
}
