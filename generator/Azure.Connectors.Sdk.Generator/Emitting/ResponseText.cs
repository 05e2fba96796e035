using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Documents what a method returns. Most specs describe a response by its status alone ("OK", "The operation succeeded."): then the
/// description of the returned schema documents it.
/// </summary>
internal static class ResponseText
{
    // A text of only these words and of numbers doesn't say what is returned.
    private static readonly HashSet<string> s_wordsWithoutMeaning = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "is", "was", "has", "been", "be", "when", "if", "and", "or", "for", "of", "with", "out", "no", "s",
        "ok", "okay", "success", "successful", "successfully", "succeed", "succeeds", "succeeded", "sucess", "sucessful", "complete",
        "completed", "done", "valid", "correct", "standard", "default", "error", "errors", "fail", "fails",
        "failed", "failure", "unexpected", "accepted", "created", "returned", "returns",
        "request", "requests", "call", "operation", "action", "response", "responses", "answer", "service", "result", "results", "http",
        "https", "status", "code", "message", "content", "processed", "carried", "indicates",
    };

    public static string Of(ResponseSpec response, NamedType? type, SourceFiles files)
    {
        string? description = new[] { response.Description, DescriptionOf(type, files) }.FirstOrDefault(SaysWhatIsReturned);
        return DocText.Of(description, null, "The response");
    }

    private static string? DescriptionOf(NamedType? type, SourceFiles files) =>
        type is NamedModelRef model ? files.Find(model.Name)?.Spec.Description : null;

    private static bool SaysWhatIsReturned(string? text) =>
        text is { Length: > 3 } && !Words(text).All(word => s_wordsWithoutMeaning.Contains(word) || word.All(char.IsDigit));

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
