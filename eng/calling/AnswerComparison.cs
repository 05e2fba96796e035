using System.Text.Json;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Compares what a client gave its caller with the answer that it got.</summary>
public static class AnswerComparison
{
    /// <summary>Where a result lacks or changes what was answered; empty where all of it came back.</summary>
    /// <param name="answers">The answer's body, or those of all pages.</param>
    /// <param name="isJson">Whether the answer says that it is JSON.</param>
    /// <param name="result">The result of <see cref="ClientCall.InvokeAsync"/>.</param>
    /// <param name="itemsName">Of pages the member that has the items; null where there are no pages.</param>
    /// <param name="options">How models are written.</param>
    public static IReadOnlyList<string> Differences(
        IReadOnlyList<BinaryData> answers, bool isJson, object? result, string? itemsName = null, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        switch (result)
        {
            case null:
                return answers.All(IsNothing) ? [] : ["the answer has a body and nothing came back"];
            case BinaryData bytes when bytes.ToMemory().Span.SequenceEqual(answers[0]):
                return [];
            case BinaryData when !isJson:
                return ["other bytes came back"];
            case string text when !isJson:
                return text == answers[0].ToString() ? [] : [$"'{answers[0]}' came back as '{text}'"];
            default:
                string expected = itemsName is null
                    ? answers[0].ToString()
                    : $"[{string.Join(',', answers.Select(answer => Items(answer, itemsName)).Where(items => items.Length > 0))}]";
                return JsonComparison.Differences(expected, JsonSerializer.Serialize(result, result.GetType(), options));
        }
    }

    private static bool IsNothing(BinaryData answer) => answer.ToMemory().Length == 0 || answer.ToMemory().Span.SequenceEqual("null"u8);

    /// <summary>The items of a page as they stand, without the brackets.</summary>
    private static string Items(BinaryData page, string name)
    {
        using JsonDocument document = JsonDocument.Parse(page);
        return document.RootElement.TryGetProperty(name, out JsonElement items) ? items.GetRawText().Trim()[1..^1].Trim() : "";
    }
}
