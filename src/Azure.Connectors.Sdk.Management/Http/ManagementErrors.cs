using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Creates the exceptions of failed requests. Their messages contain no credential and no secret of the request.</summary>
internal static class ManagementErrors
{
    private const string Redacted = "REDACTED";
    private const int MaxCodeLength = 128;

    public static ConnectorManagementException Create(ManagementRequest request, Response response, string? authorization)
    {
        (string? code, string? text) = Parse(response);
        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"The request to {request.Purpose} failed with status {response.Status}");
        message.Append(code is null ? "." : $", error code '{code}'.");
        if (!string.IsNullOrWhiteSpace(text))
        {
            string withoutSecrets = request.Secrets
                .Where(secret => secret.Length > 0)
                .OrderByDescending(secret => secret.Length)
                .Aggregate(text, (known, secret) => known.Replace(secret, Redacted, StringComparison.Ordinal));
            message.Append(CultureInfo.InvariantCulture, $" The service returned: {SafeText.Of(withoutSecrets, authorization)}");
        }

        return new(response, message.ToString(), code);
    }

    public static ConnectorManagementException Unreadable(ManagementRequest request, Response response, Exception? cause = null) =>
        new(
            response,
            $"The response to the request to {request.Purpose} can't be read: it doesn't have the expected content.",
            null,
            cause);

    public static ConnectorManagementException NotSent(ManagementRequest request, Exception cause) =>
        new(0, $"The request to {request.Purpose} failed: there was no response.", null, Innermost(cause));

    /// <summary>Gets a value that indicates whether an exception of the pipeline means that there was no response.</summary>
    public static bool IsTransport(Exception exception) =>
        exception is RequestFailedException or AggregateException or IOException or HttpRequestException or OperationCanceledException;

    // The retry policy collects the exceptions of all attempts. The last one is the most specific.
    private static Exception Innermost(Exception exception) =>
        exception is AggregateException { InnerExceptions: [.., Exception last] } ? last : exception;

    private static (string? Code, string? Text) Parse(Response response)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(response.Content);
            JsonElement root = document.RootElement;
            JsonElement error = root.Member("error") is { ValueKind: JsonValueKind.Object } inner ? inner : root;
            string? code = error.Text("code") ?? error.Text("Code");
            return (IsCode(code) ? code : null, error.Text("message") ?? error.Text("Message"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    // A code is a word. Anything else could repeat what was sent.
    private static bool IsCode(string? code) =>
        code is { Length: > 0 and <= MaxCodeLength } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
