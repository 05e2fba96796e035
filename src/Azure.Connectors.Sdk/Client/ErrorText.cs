using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Finds the text of an error response that is meant for people.</summary>
internal static class ErrorText
{
    private const int MaxDepth = 8;
    private const int MaxItems = 8;

    /// <summary>The members that contain a more precise error.</summary>
    private static readonly string[] s_inner = ["error", "odata.error", "body", "innerError", "inner_error"];

    private static readonly string[] s_own =
    [
        "message", "error_description", "errorMessage", "error_message", "detail", "description", "value", "title", "error"
    ];

    /// <summary>The members that list several errors. They are used if there is no text for all of them.</summary>
    private static readonly string[] s_lists = ["errors", "details"];

    /// <summary>Gets the text of an error.</summary>
    /// <param name="body">The body of the response.</param>
    /// <param name="contentType">The content type of the response.</param>
    /// <returns>The text as the service sent it; <see langword="null"/> if the response has none.</returns>
    public static string? Of(string body, string? contentType)
    {
        using JsonDocument? document = ErrorBody.TryParse(body);
        return document is null ? PlainText(body, contentType) : Find(document.RootElement, depth: 0);
    }

    // The text of a web page isn't the text of an error.
    private static string? PlainText(string body, string? contentType)
    {
        ReadOnlySpan<char> mediaType = contentType is null ? "" : JsonText.MediaTypeOf(contentType);
        bool isText = mediaType.IsEmpty
            || mediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            || JsonText.IsJson(contentType!);
        ReadOnlySpan<char> text = body.AsSpan().Trim().Trim('"');
        return isText && !text.IsEmpty && text[0] is not ('<' or '{' or '[') ? text.ToString() : null;
    }

    private static string? Find(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        return element.ValueKind switch
        {
            JsonValueKind.String => FindInString(element.TextOrNull(), depth),
            JsonValueKind.Array => element.EnumerateArray().Take(MaxItems).Select(item => Find(item, depth + 1)).FirstOrDefault(IsText),
            JsonValueKind.Object => FindInObject(element, depth),
            _ => null,
        };
    }

    // Many connectors pass on an error as text: JSON within a string, followed by other text.
    private static string? FindInString(string? text, int depth)
    {
        using JsonDocument? document = ErrorBody.TryParse(text ?? "");
        return document is null ? text : Find(document.RootElement, depth + 1);
    }

    private static string? FindInObject(JsonElement element, int depth) =>
        s_inner
            .Select(name => Member(element, name, depth, isContainer: true))
            .Concat(s_own.Select(name => Member(element, name, depth, isContainer: false)))
            .Concat(s_lists.Select(name => Member(element, name, depth, isContainer: true)))
            .FirstOrDefault(IsText);

    private static string? Member(JsonElement element, string name, int depth, bool isContainer) =>
        JsonMembers.TryGet(element, name, out JsonElement member)
        && (!isContainer || member.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            ? Find(member, depth + 1)
            : null;

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);
}
