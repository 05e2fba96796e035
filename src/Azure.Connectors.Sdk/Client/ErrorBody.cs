using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Finds the error code in an error's body.</summary>
internal static class ErrorBody
{
    private const int MaxCode = 128;

    /// <summary>The innermost outer <c>code</c>: of <c>error</c>, else at the root, else of an error that another error wraps.</summary>
    public static string? CodeOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(JsonText.WithoutMark(body), new JsonDocumentOptions { AllowTrailingCommas = true });
            return CodeOf(document.RootElement, depth: 0);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? CodeOf(JsonElement element, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > 4)
        {
            return null;
        }

        if (JsonMembers.TryGet(element, "error", out JsonElement error))
        {
            if (CodeOf(error, depth + 1) is { } code)
            {
                return code;
            }

            if (error.ValueKind == JsonValueKind.String && IsCode(error.GetString()!))
            {
                return error.GetString();
            }
        }

        if (JsonMembers.TryGet(element, "code", out JsonElement own) || JsonMembers.TryGet(element, "errorCode", out own))
        {
            string? text = own.ValueKind switch
            {
                JsonValueKind.String => own.GetString(),
                JsonValueKind.Number => own.GetRawText(),
                _ => null,
            };
            if (!string.IsNullOrEmpty(text) && IsCode(text))
            {
                return text;
            }
        }

        return JsonMembers.TryGet(element, "body", out JsonElement inner) || JsonMembers.TryGet(element, "innerError", out inner) || JsonMembers.TryGet(element, "innererror", out inner)
            ? CodeOf(inner, depth + 1)
            : null;
    }

    // A code is a word; what has spaces is a sentence, which may repeat what was sent and has no place in a message.
    private static bool IsCode(string text) => text.Length is > 0 and <= MaxCode && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '/');
}
