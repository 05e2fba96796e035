using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Sampling;

/// <summary>Primitive values, no two alike within one sample where the schema leaves room for that.</summary>
internal sealed class SampleValues
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static readonly DateTime s_start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private int _count;
    private bool _isPatternTimeUsedUp;

    public JsonNode Primitive(FlatSchema schema, string hint)
    {
        int n = ++_count;
        return schema.Type switch
        {
            "integer" => Integer(schema, n),
            "number" => Number(schema, n),
            "boolean" => n % 2 == 1,
            _ => Text(schema, hint, n),
        };
    }

    private static JsonNode Integer(FlatSchema schema, int n)
    {
        decimal step = schema.NumberOf("multipleOf") is { } multiple && multiple == decimal.Truncate(multiple) && multiple > 0
            ? multiple
            : 1;
        (decimal low, decimal high) = Range(schema, 1);
        return (long)Fit(n, decimal.Ceiling(low), decimal.Floor(high), step);
    }

    private static JsonNode Number(FlatSchema schema, int n)
    {
        (decimal low, decimal high) = Range(schema, 0.125m);
        if (schema.NumberOf("multipleOf") is { } step && step > 0)
        {
            return Fit(n, low, high, step);
        }

        // Quarters are exact in binary, so the value survives every number type.
        decimal value = n + 0.25m;
        if (value >= low && value <= high)
        {
            return value;
        }

        return high - low > 1 ? Fit(n, decimal.Ceiling(low), decimal.Floor(high), 1) : Between(low, high, n);
    }

    /// <summary>A part of a narrow range, with no more digits than every number type keeps.</summary>
    private static decimal Between(decimal low, decimal high, int n)
    {
        decimal exact = low + ((high - low) / (n + 1));
        decimal value = decimal.Round(exact, 6);
        return value >= low && value <= high ? value : exact;
    }

    private static (decimal Low, decimal High) Range(FlatSchema schema, decimal open)
    {
        decimal low = schema.NumberOf("minimum") ?? int.MinValue;
        decimal high = schema.NumberOf("maximum") ?? int.MaxValue;
        return (schema.FlagOf("exclusiveMinimum") ? low + open : low, schema.FlagOf("exclusiveMaximum") ? high - open : high);
    }

    private static decimal Fit(int n, decimal low, decimal high, decimal step)
    {
        decimal first = decimal.Ceiling(Math.Max(low, decimal.MinValue / 2) / step) * step;
        decimal room = decimal.Floor((high - first) / step);
        decimal wanted = n * step;
        if (wanted >= low && wanted <= high)
        {
            return wanted;
        }

        return room < 0 ? first : first + (n % (room + 1) * step);
    }

    private string Text(FlatSchema schema, string hint, int n)
    {
        string text = schema.Format switch
        {
            "date-time" => s_start.AddMinutes(n).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            "date-no-tz" => s_start.AddMinutes(n).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            "date" => s_start.AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "byte" => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{hint} {n}")),
            "uuid" => string.Create(CultureInfo.InvariantCulture, $"{n:x8}-0000-4000-8000-000000000000"),
            "uri" or "url" => string.Create(CultureInfo.InvariantCulture, $"https://example.com/{n}"),
            "email" => string.Create(CultureInfo.InvariantCulture, $"person{n}@example.com"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hint} {n}"),
        };
        if (schema.Format is { } format && StringFormats.IsEnforced(format))
        {
            return format == "date-time" ? Lengthen(schema, text) : text;
        }

        text = FitLength(schema, text, n);
        return schema.TextOf("pattern") is { } pattern ? FitPattern(schema, pattern, text, n) : text;
    }

    /// <summary>A time's length can only grow by the digits of its fraction.</summary>
    private static string Lengthen(FlatSchema schema, string time)
    {
        int missing = (int)Math.Clamp((schema.NumberOf("minLength") ?? 0) - time.Length, 0, 8);
        return missing < 2 ? time : time.Replace("Z", "." + new string('0', missing - 1) + "Z", StringComparison.Ordinal);
    }

    private static string FitLength(FlatSchema schema, string text, int n)
    {
        int shortest = (int)Math.Clamp(schema.NumberOf("minLength") ?? 0, 0, 10_000);
        int longest = (int)Math.Clamp(schema.NumberOf("maxLength") ?? int.MaxValue, 0, int.MaxValue);
        if (text.Length > longest)
        {
            StringBuilder code = new();
            for (int rest = n; code.Length < longest && (rest > 0 || code.Length == 0); rest /= Digits.Length)
            {
                code.Insert(0, Digits[rest % Digits.Length]);
            }

            text = code.ToString();
        }

        return text.PadRight(Math.Min(shortest, longest), 'x');
    }

    private string FitPattern(FlatSchema schema, string pattern, string text, int n)
    {
        if (_isPatternTimeUsedUp || !SpecPattern.TryCreate(pattern, out SpecPattern? compiled))
        {
            return text;
        }

        IEnumerable<string?> candidates =
        [
            text, .. PatternText.Candidates(pattern, n), schema.TextOf("default"), "a", "A", "1", "#a1b2c3", "00:00", "http://example.com"
        ];
        int shortest = (int)Math.Clamp(schema.NumberOf("minLength") ?? 0, 0, 10_000);
        foreach (string candidate in candidates.OfType<string>().Where(candidate => candidate.Length > 0)
            .SelectMany(candidate => (string[])[candidate, candidate.PadRight(shortest, candidate[^1])]).Where(
                candidate => candidate.Length >= shortest))
        {
            switch (compiled.IsMatch(candidate))
            {
                case true:
                    return candidate;
                case null:
                    // A pattern that takes this long would take as long for each guess, and so would others like it.
                    _isPatternTimeUsedUp = true;
                    return text;
            }
        }

        return text;
    }
}
