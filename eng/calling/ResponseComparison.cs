using System.Text.Json;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Compares the result that a client returned with the response that it received.</summary>
public static class ResponseComparison
{
    /// <summary>Gets the differences between a result and the responses; none if the result is complete.</summary>
    /// <param name="responses">The body of the response, or the bodies of all pages.</param>
    /// <param name="isJson">Whether the content type of the response is JSON.</param>
    /// <param name="result">The result of <see cref="ClientCall.InvokeAsync"/>.</param>
    /// <param name="itemsName">Of pages the member that has the items; null where there are no pages.</param>
    /// <param name="options">How models are written.</param>
    public static IReadOnlyList<string> Differences(
        IReadOnlyList<BinaryData> responses, bool isJson, object? result, string? itemsName = null, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        switch (result)
        {
            case null:
                return responses.All(IsNothing) ? [] : ["the response has a body and nothing came back"];
            case BinaryData bytes when bytes.ToMemory().Span.SequenceEqual(responses[0]):
                return [];
            case BinaryData when !isJson:
                return ["other bytes came back"];
            case string text when !isJson:
                return text == responses[0].ToString() ? [] : [$"'{responses[0]}' came back as '{text}'"];
            default:
                string expected = itemsName is null
                    ? responses[0].ToString()
                    : $"[{string.Join(',', responses.Select(response => Items(response, itemsName)).Where(items => items.Length > 0))}]";
                return JsonComparison.Differences(expected, JsonSerializer.Serialize(result, result.GetType(), options));
        }
    }

    private static bool IsNothing(BinaryData response) =>
        response.ToMemory().Length == 0 || response.ToMemory().Span.SequenceEqual("null"u8);

    /// <summary>Gets the items of a page, without the brackets.</summary>
    private static string Items(BinaryData page, string name)
    {
        using JsonDocument document = JsonDocument.Parse(page);
        return document.RootElement.TryGetProperty(name, out JsonElement items) ? items.GetRawText().Trim()[1..^1].Trim() : "";
    }
}
