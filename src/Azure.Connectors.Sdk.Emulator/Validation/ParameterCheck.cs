using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Checks the values of a parameter in any location.</summary>
internal static class ParameterCheck
{
    public static void Check(
        ParameterDefinition parameter,
        IReadOnlyList<string> values,
        List<string> reasons,
        Action<string, string, JsonElement> addArgument,
        CancellationToken cancellationToken)
    {
        string place = $"{parameter.In}: '{parameter.Name}'";
        if (values.Count == 0)
        {
            if (parameter.Required)
            {
                reasons.Add($"{place} is required and missing");
            }

            return;
        }

        bool isArray = parameter.Flat.Type == "array";
        bool isMulti = isArray && parameter.CollectionFormat == "multi";
        if (values.Count > 1 && !isMulti)
        {
            reasons.Add($"{place} occurs {values.Count} times");
        }

        JsonElement value;
        if (isArray)
        {
            value = ReadArray(parameter, isMulti ? values : WireText.Split(values[0], parameter.CollectionFormat), place, reasons);
        }
        else if (!WireText.TryRead(parameter.Flat, values[0], out value, out string? reason))
        {
            reasons.Add($"{place}: {reason}");
            value = JsonElements.Of(values[0]);
        }

        addArgument(parameter.In, parameter.Name, value);
        if (value.ValueKind != JsonValueKind.Undefined
            && !IsDefault(parameter, value)
            && (isArray || parameter.Flat.Type is "string" or "integer" or "number" or "boolean"))
        {
            reasons.AddRange(parameter.Check
                .Reasons(value, cancellationToken)
                .Select(problem => $"{place}: {problem}")
                .Where(problem => !reasons.Contains(problem)));
        }
    }

    /// <summary>A value that the spec names itself is valid, even if other rules of the spec exclude it.</summary>
    private static bool IsDefault(ParameterDefinition parameter, JsonElement value) =>
        parameter.Flat.TryGetKeyword("default", out JsonElement fallback)
            && (JsonElement.DeepEquals(fallback, value) || WireText.Of(fallback) == WireText.Of(value));

    private static JsonElement ReadArray(ParameterDefinition parameter, IEnumerable<string> texts, string place, List<string> reasons)
    {
        List<JsonElement> items = [];
        FlatSchema itemSchema =
            FlatSchema.Of(parameter.Document, parameter.Flat.TryGetKeyword("items", out JsonElement schema) ? schema : default);
        string format = SpecDocument.Text(schema, "collectionFormat") ?? "csv";
        foreach (string text in texts)
        {
            if (itemSchema.Type == "array")
            {
                items.Add(JsonElements.Array(WireText.Split(text, format).Select(JsonElements.Of)));
            }
            else if (WireText.TryRead(itemSchema, text, out JsonElement item, out string? reason))
            {
                items.Add(item);
            }
            else
            {
                reasons.Add($"{place}: {reason}");
                items.Add(JsonElements.Of(text));
            }
        }

        return JsonElements.Array(items);
    }
}
