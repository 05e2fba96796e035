using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Functions.Webhook;

/// <summary>
/// Contains the checks of the connector extension's webhook. A host makes them in the order of the members, after it has checked the key.
/// </summary>
internal static partial class WebhookChecks
{
    /// <summary>The maximum size of a callback, in bytes.</summary>
    public const int MaxBodyBytes = 10 * 1024 * 1024;

    public static WebhookRejection? CheckFunctionName(string? name) => name is not null && FunctionName().IsMatch(name)
        ? null
        : new(400, "The query parameter 'functionName' must be the name of a function.");

    public static WebhookRejection UnknownFunction { get; } = new(404, "The function app has no such function with a connector trigger.");

    public static WebhookRejection? CheckMethod(string method) => method is "POST" or "PUT"
        ? null
        : new(405, "Only POST and PUT are accepted.");

    /// <param name="mediaType">The media type, without parameters.</param>
    public static WebhookRejection? CheckMediaType(string? mediaType) =>
        string.Equals(mediaType, "application/json", StringComparison.OrdinalIgnoreCase)
            ? null
            : new(415, "The content type must be application/json.");

    public static WebhookRejection? CheckSize(long? bytes) => bytes > MaxBodyBytes
        ? new(413, $"The body must not be larger than {MaxBodyBytes} bytes.")
        : null;

    /// <summary>Reads the body as text, which is JSON or empty.</summary>
    /// <param name="body">The body.</param>
    /// <param name="charset">The charset of the content type; <see langword="null"/> for UTF-8.</param>
    /// <param name="text">The body as text; empty if it is rejected.</param>
    public static WebhookRejection? ReadText(ReadOnlyMemory<byte> body, string? charset, out string text)
    {
        try
        {
            Encoding encoding = charset is null ? new UTF8Encoding(false) : Encoding.GetEncoding(charset.Trim('"'));
            encoding = Encoding.GetEncoding(encoding.WebName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            using StreamReader reader = new(new MemoryStream(body.ToArray()), encoding);
            text = reader.ReadToEnd();
            if (text.Length > 0)
            {
                using JsonDocument document = JsonDocument.Parse(text);
            }

            return null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or NotSupportedException)
        {
            text = "";
            return new(400, "The body must be JSON.");
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,128}\\z")]
    private static partial Regex FunctionName();
}
