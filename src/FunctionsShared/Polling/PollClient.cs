using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Sends the requests of the polling endpoints. None is sent twice: an event that isn't acknowledged is delivered again.</summary>
/// <param name="http">The client, which follows no redirects.</param>
/// <param name="credential">The credential; <see langword="null"/> sends no token, for an emulator.</param>
/// <param name="time">The clock.</param>
/// <param name="audience">The audience of the token, which is another one in other clouds.</param>
internal sealed class PollClient(
    HttpClient http, TokenCredential? credential, TimeProvider time, string audience = "https://apihub.azure.com")
{
    /// <summary>The maximum number of events of a request.</summary>
    public const int MaxEvents = 32;

    private const int MaxLinkBytes = 100 * 1024 * 1024;
    private readonly TokenRequestContext _scope = new([audience + "/.default"]);

    /// <summary>Receives messages. One that isn't valid is reported and skipped, so that it doesn't hold up the others.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="maxEvents">The maximum number of messages, from 1 to <see cref="MaxEvents"/>.</param>
    /// <param name="report">Receives the reason why a message isn't valid. It is delivered again.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="PollProtocolException">The response isn't a success, or can't be read.</exception>
    /// <exception cref="HttpRequestException">The endpoint can't be reached.</exception>
    public async Task<IReadOnlyList<PollMessage>> ReceiveAsync(
        PollEndpoints endpoints, int maxEvents, Action<string, Exception?> report, CancellationToken cancellationToken)
    {
        DateTimeOffset lockEnd = time.GetUtcNow() + PollMessage.LockDuration;
        using JsonDocument response = await SendAsync(
            HttpMethod.Get, endpoints.ReceiveUpTo(maxEvents), [], cancellationToken).ConfigureAwait(false);
        List<PollMessage> messages = [];
        foreach (JsonElement message in Items(response, "messages"))
        {
            try
            {
                messages.Add(ReadMessage(message, lockEnd, allowsHttp: endpoints.Receive.IsLoopback));
            }
            catch (Exception exception) when (exception is PollProtocolException or InvalidOperationException)
            {
                report("An event couldn't be read, and will be delivered again.", exception);
            }
        }

        return messages;
    }

    /// <summary>Reads the callback of a message from its link, if it has one.</summary>
    /// <exception cref="PollProtocolException">The response isn't a success, isn't JSON, or is too large.</exception>
    /// <exception cref="HttpRequestException">The address can't be reached.</exception>
    public async Task<PollMessage> ReadLinkAsync(PollMessage message, CancellationToken cancellationToken)
    {
        if (message.Link is null)
        {
            return message;
        }

        // The address is signed: it gets no token, and no message contains it.
        using HttpResponseMessage response = await http
            .GetAsync(message.Link, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new PollProtocolException(FormattableString.Invariant(
                $"The link of a message responded with status {(int)response.StatusCode}."));
        }

        ReadOnlyMemory<byte> content = await ReadLimitedAsync(response.Content, cancellationToken).ConfigureAwait(false);
        RequireJson(content.Span);
        return message with { Callback = Encoding.UTF8.GetString(content.Span), Link = null };
    }

    /// <returns>The IDs of the messages that weren't acknowledged, and will be delivered again.</returns>
    /// <exception cref="PollProtocolException">The response isn't a success, or can't be read.</exception>
    /// <exception cref="HttpRequestException">The endpoint can't be reached.</exception>
    public async Task<IReadOnlyList<string>> AcknowledgeAsync(
        PollEndpoints endpoints, IReadOnlyList<PollMessage> messages, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        using (Utf8JsonWriter writer = new(body))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("messages");
            foreach (PollMessage message in messages)
            {
                writer.WriteStartObject();
                writer.WriteString("messageId", message.MessageId);
                writer.WriteString("lockToken", message.LockToken);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        using JsonDocument response = await SendAsync(
            HttpMethod.Post, endpoints.Acknowledge, body.ToArray(), cancellationToken).ConfigureAwait(false);
        HashSet<string> acknowledged = Items(response, "results")
            .Where(result => Text(result, "status") == "Acknowledged")
            .Select(result => Text(result, "messageId"))
            .ToHashSet(StringComparer.Ordinal);
        return [.. messages.Select(message => message.MessageId).Where(id => !acknowledged.Contains(id))];
    }

    /// <exception cref="PollProtocolException">The response isn't a success, or can't be read.</exception>
    /// <exception cref="HttpRequestException">The endpoint can't be reached.</exception>
    public async Task<long> GetApproximateQueueDepthAsync(PollEndpoints endpoints, CancellationToken cancellationToken)
    {
        using JsonDocument response = await SendAsync(
            HttpMethod.Get, endpoints.ApproximateQueueDepth!, [], cancellationToken).ConfigureAwait(false);
        return Member(response.RootElement, "approximateQueueDepth") is { ValueKind: JsonValueKind.Number } depth
            && depth.TryGetInt64(out long value)
                ? value
                : throw new PollProtocolException("The response of the polling endpoint has no 'approximateQueueDepth'.");
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, Uri url, byte[] body, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, url);
        if (credential is not null)
        {
            AccessToken token = await credential.GetTokenAsync(_scope, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        // A request without content would be sent again when a pooled connection drops, and would lock other events.
        request.Content = new ByteArrayContent(body);
        if (body.Length > 0)
        {
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new PollProtocolException(FormattableString.Invariant(
                $"The polling endpoint responded with status {(int)response.StatusCode} to {method}."));
        }

        byte[] content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Parse(content);
    }

    private static PollMessage ReadMessage(JsonElement message, DateTimeOffset lockEnd, bool allowsHttp)
    {
        JsonElement? outputs = Member(message, "outputs");
        JsonElement? link = Member(message, "outputsLink");
        if (outputs is null == link is null)
        {
            throw new PollProtocolException("A message of the polling endpoint must have one of 'outputs' and 'outputsLink'.");
        }

        PollMessage read = new(Text(message, "messageId"), Text(message, "lockToken"), lockEnd);
        if (outputs is JsonElement inline)
        {
            return read with { Callback = inline.GetRawText() };
        }

        return ExactUri.TryCreate(Text(link!.Value, "uri"), out Uri? address) && (allowsHttp || address.Scheme == Uri.UriSchemeHttps)
            ? read with { Link = address }
            : throw new PollProtocolException("The link of a message must be an https address without user information and fragment.");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadLimitedAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream buffered = new();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffered.Length + read > MaxLinkBytes)
            {
                throw new PollProtocolException(FormattableString.Invariant(
                    $"The content of the link of a message is larger than {MaxLinkBytes} bytes."));
            }

            buffered.Write(buffer, 0, read);
        }

        return buffered.GetBuffer().AsMemory(0, (int)buffered.Length);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            // The depth of a callback is checked when it is read, so that one callback doesn't make the others unreadable.
            return JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
    }

    /// <summary>Checks the content of a link without a document, which would take much more memory than the content.</summary>
    private static void RequireJson(ReadOnlySpan<byte> content)
    {
        Utf8JsonReader reader = new(content, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            throw NotJson(exception);
        }
    }

    private static PollProtocolException NotJson(JsonException exception) =>
        new("The response of the polling endpoint isn't valid JSON.", exception);

    private static JsonElement.ArrayEnumerator Items(JsonDocument response, string name) =>
        Member(response.RootElement, name) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray()
            : throw new PollProtocolException($"The response of the polling endpoint has no array '{name}'.");

    private static string Text(JsonElement element, string name)
    {
        try
        {
            return Member(element, name) is { ValueKind: JsonValueKind.String } text
                ? text.GetString()!
                : throw new PollProtocolException($"The response of the polling endpoint has an entry without a text '{name}'.");
        }
        catch (InvalidOperationException exception)
        {
            // The text contains half of a surrogate pair.
            throw new PollProtocolException($"The response of the polling endpoint has an entry without a valid text '{name}'.", exception);
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member)
            && member.ValueKind != JsonValueKind.Null
                ? member
                : null;
}
