using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Validation;

/// <summary>Validates arguments with the keywords of JSON Schema that catalogs contain. It uses no reflection.</summary>
/// <remarks>
/// A catalog has schemas of trusted specs, and the arguments come from a model. Therefore the depth is limited by the arguments, whose
/// reader has a maximum depth, and a pattern has a time-out.
/// </remarks>
internal sealed class SchemaValidator(JsonElement root)
{
    private const string DefinitionPrefix = "#/$defs/";
    private const int MaxErrors = 8;
    private const int MaxReferences = 64;

    private readonly List<string> _errors = [];

    /// <summary>Validates a value with the root schema.</summary>
    /// <returns>The errors, each with its location, at most eight.</returns>
    public static IReadOnlyList<string> Validate(JsonElement root, JsonElement value)
    {
        SchemaValidator validator = new(root);
        validator.Check(root, value, "", 0);
        return validator._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string location, int references)
    {
        if (_errors.Count >= MaxErrors || schema.ValueKind == JsonValueKind.True)
        {
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            Report(location, "isn't allowed");
            return;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            CheckReference(reference, value, location, references);
        }

        if (!CheckType(schema, value, location))
        {
            return;
        }

        CheckValues(schema, value, location);
        CheckChoices(schema, value, location, references);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, location);
                break;
            case JsonValueKind.Array:
                CheckArray(schema, value, location);
                break;
            case JsonValueKind.String:
                Report(location, StringRules.Check(schema, value.GetString()!));
                break;
            case JsonValueKind.Number:
                Report(location, NumberRules.Check(schema, value));
                break;
        }
    }

    private void CheckReference(JsonElement reference, JsonElement value, string location, int references)
    {
        // A chain of references without a level between them has no end.
        if (references < MaxReferences
            && reference.GetString() is { } target
            && target.StartsWith(DefinitionPrefix, StringComparison.Ordinal)
            && root.TryGetProperty("$defs", out JsonElement definitions)
            && definitions.TryGetProperty(target[DefinitionPrefix.Length..], out JsonElement definition))
        {
            Check(definition, value, location, references + 1);
        }
    }

    private bool CheckType(JsonElement schema, JsonElement value, string location)
    {
        IReadOnlyList<string> types = SchemaTypes.Of(schema);
        if (types.Count == 0 || types.Any(name => IsOfType(name, value)))
        {
            return true;
        }

        Report(location, $"must be {string.Join(" or ", types)}");
        return false;
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && NumberRules.IsInteger(value),
        _ => true,
    };

    private void CheckValues(JsonElement schema, JsonElement value, string location)
    {
        if (schema.TryGetProperty("enum", out JsonElement values)
            && values.ValueKind == JsonValueKind.Array
            && !values.EnumerateArray().Any(allowed => AreEqual(allowed, value)))
        {
            string all = string.Join(", ", values.EnumerateArray().Take(20).Select(allowed => allowed.GetRawText()));
            Report(location, $"must be one of {all}{(values.GetArrayLength() > 20 ? ", …" : "")}");
        }

        if (schema.TryGetProperty("const", out JsonElement constant) && !AreEqual(constant, value))
        {
            Report(location, $"must be {constant.GetRawText()}");
        }
    }

    private void CheckChoices(JsonElement schema, JsonElement value, string location, int references)
    {
        foreach (JsonElement part in Schemas(schema, "allOf"))
        {
            Check(part, value, location, references);
        }

        foreach (string keyword in (ReadOnlySpan<string>)["anyOf", "oneOf"])
        {
            if (!schema.TryGetProperty(keyword, out _))
            {
                continue;
            }

            int matches = Schemas(schema, keyword).Count(choice =>
            {
                SchemaValidator validator = new(root);
                validator.Check(choice, value, location, references + 1);
                return validator._errors.Count == 0;
            });
            if (matches == 0 || (matches > 1 && keyword == "oneOf"))
            {
                Report(location, matches == 0 ? "matches none of the alternatives" : "matches several of the alternatives");
            }
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value, string location)
    {
        if (schema.TryGetProperty("required", out JsonElement required) && required.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
            {
                Report($"{location}/{name.GetString()}", "is required");
            }
        }

        CheckCount(schema, location, value.EnumerateObject().Count(), "minProperties", "maxProperties", "properties");
        bool hasProperties = schema.TryGetProperty("properties", out JsonElement properties);
        bool hasRest = schema.TryGetProperty("additionalProperties", out JsonElement rest);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (hasProperties && properties.TryGetProperty(member.Name, out JsonElement property))
            {
                Check(property, member.Value, $"{location}/{member.Name}", 0);
            }
            else if (hasRest && rest.ValueKind == JsonValueKind.False)
            {
                Report($"{location}/{member.Name}", "is unknown");
            }
            else if (hasRest)
            {
                Check(rest, member.Value, $"{location}/{member.Name}", 0);
            }
        }
    }

    private void CheckArray(JsonElement schema, JsonElement value, string location)
    {
        CheckCount(schema, location, value.GetArrayLength(), "minItems", "maxItems", "items");
        if (schema.TryGetProperty("uniqueItems", out JsonElement unique) && unique.ValueKind == JsonValueKind.True)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            if (value.EnumerateArray().Any(item => !seen.Add(CanonicalJson.Write(item))))
            {
                Report(location, "has equal items");
            }
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            int i = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{location}/{i++}"), 0);
            }
        }
    }

    private void CheckCount(JsonElement schema, string location, int count, string least, string most, string things)
    {
        if (schema.TryGetProperty(least, out JsonElement min) && min.TryGetInt64(out long minimum) && count < minimum)
        {
            Report(location, string.Create(CultureInfo.InvariantCulture, $"must have at least {minimum} {things}"));
        }

        if (schema.TryGetProperty(most, out JsonElement max) && max.TryGetInt64(out long maximum) && count > maximum)
        {
            Report(location, string.Create(CultureInfo.InvariantCulture, $"must have at most {maximum} {things}"));
        }
    }

    private static JsonElement.ArrayEnumerator Schemas(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement parts) && parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray() : default;

    private static bool AreEqual(JsonElement left, JsonElement right) =>
        left.ValueKind == JsonValueKind.Number && right.ValueKind == JsonValueKind.Number
            ? NumberRules.Compare(left, right) == 0
            : CanonicalJson.Write(left) == CanonicalJson.Write(right);

    private void Report(string location, string? reason)
    {
        if (reason is not null && _errors.Count < MaxErrors)
        {
            _errors.Add($"'{(location.Length == 0 ? "arguments" : location[1..])}' {reason}.");
        }
    }
}
