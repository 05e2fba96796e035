using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Finds the error code in an error's body. A gateway wraps the error of the service behind it, so the innermost code is the most precise
/// one, unless it only repeats a status.
/// </summary>
internal static class ErrorBody
{
    private const int MaxCode = 128;
    private const int MaxDepth = 8;
    private const int MaxItems = 8;

    private static readonly string[] s_own = ["code", "errorCode", "error_code"];

    /// <summary>The members that contain the error that this one reports, or the same error in more detail.</summary>
    private static readonly string[] s_inner = ["error", "odata.error", "body", "innerError", "inner_error", "message"];

    /// <summary>The members that list several errors.</summary>
    private static readonly string[] s_lists = ["errors", "details"];

    /// <summary>Specifies how much more precise a code is than the status of the response.</summary>
    private enum Precision
    {
        /// <summary>There is no code.</summary>
        None,

        /// <summary>The code is the response's status, as a number or by name.</summary>
        SameStatus,

        /// <summary>The code is another status, such as the one that a gateway got.</summary>
        OtherStatus,

        /// <summary>The code is the service's own.</summary>
        Specific,
    }

    /// <summary>Gets the innermost code that is more precise than the status; if there is none, the innermost code.</summary>
    /// <param name="body">The error's body.</param>
    /// <param name="status">The response's status.</param>
    /// <returns>The code, or null for a body that has none or isn't JSON.</returns>
    public static string? CodeOf(string body, int status)
    {
        using JsonDocument? document = TryParse(body);
        return document is null ? null : Find(document.RootElement, status, depth: 0).Code;
    }

    private static (string? Code, Precision Precision) Find(JsonElement element, int status, int depth)
    {
        (string? Code, Precision Precision) best = default;
        if (depth > MaxDepth)
        {
            return best;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return FindInList(element, status, depth);
        }

        if (element.ValueKind == JsonValueKind.String)
        {
            // Many connectors pass on an error as text: JSON within a string, with more text behind it.
            using JsonDocument? document = TryParse(element.TextOrNull() ?? "");
            return document is null ? best : Find(document.RootElement, status, depth + 1);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return best;
        }

        foreach (string name in s_inner)
        {
            if (JsonMembers.TryGet(element, name, out JsonElement inner))
            {
                (string? Code, Precision Precision) found = Find(inner, status, depth + 1);
                best = found.Precision > best.Precision ? found : best;
            }
        }

        foreach (string name in s_own)
        {
            if (JsonMembers.TryGet(element, name, out JsonElement own))
            {
                best = Better(best, own, status);
            }
        }

        // OAuth's error is a code itself (RFC 6749, 5.2).
        if (JsonMembers.TryGet(element, "error", out JsonElement error))
        {
            best = Better(best, error, status);
        }

        foreach (string name in s_lists)
        {
            if (JsonMembers.TryGet(element, name, out JsonElement list) && list.ValueKind == JsonValueKind.Array)
            {
                (string? Code, Precision Precision) found = FindInList(list, status, depth + 1);
                best = found.Precision > best.Precision ? found : best;
            }
        }

        return best;
    }

    private static (string? Code, Precision Precision) FindInList(JsonElement list, int status, int depth)
    {
        (string? Code, Precision Precision) best = default;
        foreach (JsonElement item in list.EnumerateArray().Take(MaxItems))
        {
            (string? Code, Precision Precision) found = item.ValueKind == JsonValueKind.Object ? Find(item, status, depth + 1) : default;
            best = found.Precision > best.Precision ? found : best;
        }

        return best;
    }

    private static (string? Code, Precision Precision) Better((string? Code, Precision Precision) best, JsonElement own, int status)
    {
        string? code = own.ValueKind switch
        {
            JsonValueKind.String => own.TextOrNull(),
            JsonValueKind.Number => own.GetRawText(),
            _ => null,
        };
        Precision precision = code is null || !IsCode(code) ? Precision.None : PrecisionOf(code, status);
        return precision > best.Precision ? (code, precision) : best;
    }

    private static Precision PrecisionOf(string code, int status)
    {
        if (StatusOf(code) is not { } named)
        {
            return Precision.Specific;
        }

        return named == status ? Precision.SameStatus : Precision.OtherStatus;
    }

    /// <summary>The status that a code is, as a number or by name; null for any other code, such as a negative HRESULT.</summary>
    private static int? StatusOf(string code)
    {
        if (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number is >= 100 and <= 599 ? number : null;
        }

        // Enum.TryParse reads numbers too, which aren't names.
        string name = code.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return char.IsAsciiLetter(code[0]) && Enum.TryParse(name, ignoreCase: true, out HttpStatusCode status) ? (int)status : null;
    }

    // A code is a word; what has spaces is a sentence, which may repeat what was sent and has no place in a message.
    private static bool IsCode(string text) =>
        text.Length is > 0 and <= MaxCode && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '/');

    /// <summary>Parses the JSON that a text begins with.</summary>
    public static JsonDocument? TryParse(string text)
    {
        if (!text.AsSpan().TrimStart().StartsWith("{") && !text.AsSpan().TrimStart().StartsWith("["))
        {
            return null;
        }

        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text), JsonBuffers.ReaderOptions);
        try
        {
            return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
