using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// Checks one JSON value against one schema and collects where it departs from it. Work is linear in the value, and ends when the caller's
/// call does.
/// </summary>
internal sealed class ValueCheck(CancellationToken cancellationToken)
{
    private const int MostReasons = 50;

    private readonly List<string> _reasons = [];
    private readonly List<string> _path = [];
    private bool _isPatternTimeUsedUp;

    public IReadOnlyList<string> Reasons => _reasons;

    public void Check(JsonElement value, SchemaNode schema)
    {
        cancellationToken.ThrowIfCancellationRequested();
        schema = schema.Target;
        if (_reasons.Count >= MostReasons)
        {
            return;
        }

        if (schema.AnyOf.Count > 0)
        {
            CheckAny(value, schema.AnyOf);
        }

        if (schema.Types.Count > 0 && !schema.Types.Any(type => IsOf(type, value)))
        {
            Add($"must be {string.Join(" or ", schema.Types.Select(Describe))}, and is {Describe(value)}");
            return;
        }

        if (schema.EnumTexts is { } allowed && !allowed.Contains(CanonicalJson.Scalar(value)))
        {
            Add("is not one of the values of its enumeration");
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(value, schema);
                break;
            case JsonValueKind.Array:
                CheckArray(value, schema);
                break;
            case JsonValueKind.String:
                CheckText(value.GetString()!, schema);
                break;
            case JsonValueKind.Number:
                CheckNumber(value, schema);
                break;
        }
    }

    /// <summary>The last alternative describes what is expected. The others are exceptions.</summary>
    private void CheckAny(JsonElement value, IReadOnlyList<SchemaNode> alternatives)
    {
        foreach (SchemaNode alternative in alternatives.SkipLast(1))
        {
            ValueCheck attempt = new(cancellationToken);
            attempt.Check(value, alternative);
            if (attempt._reasons.Count == 0)
            {
                return;
            }
        }

        Check(value, alternatives[^1]);
    }

    private void CheckObject(JsonElement value, SchemaNode schema)
    {
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = member.Name;
            present.Add(name);
            _path.Add(_path.Count == 0 ? name : "." + name);
            if (schema.Properties.TryGetValue(name, out SchemaNode? declared))
            {
                Check(member.Value, declared);
            }
            else if (schema.IsClosed)
            {
                Add("is not a property of its object");
            }
            else if (schema.Additional is { } additional)
            {
                Check(member.Value, additional);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        foreach (string name in schema.Required.Where(name => !present.Contains(name)))
        {
            _path.Add(_path.Count == 0 ? name : "." + name);
            Add("is required and missing");
            _path.RemoveAt(_path.Count - 1);
        }

        CheckCount(present.Count, schema.PropertyCount, "properties");
    }

    private void CheckArray(JsonElement value, SchemaNode schema)
    {
        int index = 0;
        foreach (JsonElement item in schema.Items is null ? default : value.EnumerateArray())
        {
            _path.Add(string.Create(CultureInfo.InvariantCulture, $"[{index++}]"));
            Check(item, schema.Items!);
            _path.RemoveAt(_path.Count - 1);
        }

        CheckCount(value.GetArrayLength(), schema.ItemCount, "items");
        if (schema.HasUniqueItems
            && value.EnumerateArray().Select(CanonicalJson.Of).Distinct(StringComparer.Ordinal).Count() < value.GetArrayLength())
        {
            Add("has an item twice");
        }
    }

    private void CheckText(string text, SchemaNode schema)
    {
        // As JSON Schema counts: in code points.
        CheckCount(text.Length - text.Count(char.IsLowSurrogate), schema.Length, "characters");
        if (schema.Format is { } format && !StringFormats.IsValid(format, text))
        {
            Add($"is not in the format '{format}'");
        }

        if (schema.Pattern is { } pattern)
        {
            // After one match exceeds its time limit, the values aren't checked further.
            bool? isMatch = _isPatternTimeUsedUp ? null : pattern.IsMatch(text);
            _isPatternTimeUsedUp |= isMatch is null;
            if (isMatch != true)
            {
                Add(isMatch is null
                    ? $"can't be checked against its pattern within {SpecPattern.TimeLimit.TotalSeconds:0} s"
                    : "does not match its pattern");
            }
        }
    }

    private void CheckNumber(JsonElement value, SchemaNode schema)
    {
        if (schema.Minimum is { } low && (Compare(value, low) is < 0 || (schema.IsMinimumExclusive && Compare(value, low) == 0)))
        {
            Add($"is less than {(schema.IsMinimumExclusive ? "or equal to " : "")}{low.ToString(CultureInfo.InvariantCulture)}");
        }

        if (schema.Maximum is { } high && (Compare(value, high) is > 0 || (schema.IsMaximumExclusive && Compare(value, high) == 0)))
        {
            Add($"is greater than {(schema.IsMaximumExclusive ? "or equal to " : "")}{high.ToString(CultureInfo.InvariantCulture)}");
        }

        if (schema.MultipleOf is { } step && value.TryGetDecimal(out decimal number) && number % step != 0)
        {
            Add($"is not a multiple of {step.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static int Compare(JsonElement value, decimal bound) =>
        value.TryGetDecimal(out decimal number) ? number.CompareTo(bound) : value.GetDouble().CompareTo((double)bound);

    private void CheckCount(int count, (int Least, int Most) range, string what)
    {
        if (count < range.Least || count > range.Most)
        {
            int limit = count < range.Least ? range.Least : range.Most;
            Add(string.Create(
                CultureInfo.InvariantCulture, $"has {count} {what}, {(count < range.Least ? "fewer" : "more")} than {limit}"));
        }
    }

    private void Add(string problem)
    {
        if (_reasons.Count == MostReasons)
        {
            return;
        }

        string place = _path.Count == 0 ? "the value" : $"'{WireText.Shorten(string.Concat(_path))}'";
        _reasons.Add($"{place} {problem}");
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0,
        _ => true,
    };

    private static string Describe(string type) => type switch
    {
        "object" or "array" or "integer" => "an " + type,
        "null" => type,
        _ => "a " + type,
    };

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Number when !IsOf("integer", value) => "a number with a fraction or an exponent",
        JsonValueKind kind => Describe(kind.ToString().ToLowerInvariant()),
    };
}
