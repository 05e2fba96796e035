using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Sends the requests of the polling endpoints. None is sent twice: an event that isn't acknowledged is delivered again.</summary>
/// <param name="http">The client, which follows no redirects.</param>
/// <param name="credential">The credential; <see langword="null"/> sends no token, for an emulator.</param>
/// <param name="time">The clock.</param>
internal sealed class PollClient(HttpClient http, TokenCredential? credential, TimeProvider time)
{
    /// <summary>The maximum number of events of a request.</summary>
    public const int MaxEvents = 32;

    private const int MaxLinkBytes = 100 * 1024 * 1024;
    private static readonly TimeSpan s_lock = TimeSpan.FromMinutes(2);
    private static readonly TokenRequestContext s_scope = new(["https://apihub.azure.com/.default"]);

    /// <summary>Receives messages. One that can't be read is reported and left out, so that it doesn't hold up the others.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="maxEvents">The maximum number of messages, from 1 to <see cref="MaxEvents"/>.</param>
    /// <param name="report">Receives the reason why a message can't be read. It is delivered again.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="PollProtocolException">The response isn't a success, or can't be read.</exception>
    /// <exception cref="HttpRequestException">The endpoint can't be reached.</exception>
    public async Task<IReadOnlyList<PollMessage>> ReceiveAsync(
        PollEndpoints endpoints, int maxEvents, Action<string, Exception?> report, CancellationToken cancellationToken)
    {
        DateTimeOffset lockEnd = time.GetUtcNow() + s_lock;
        using CancellationTokenSource locked = new(s_lock, time);
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, locked.Token);
        using JsonDocument response = await SendAsync(
            HttpMethod.Get, endpoints.ReceiveUpTo(maxEvents), null, limited.Token).ConfigureAwait(false);

        // The locks of all messages have started, so that no link waits for another.
        PollMessage?[] messages = await Task
            .WhenAll(Items(response, "messages").Select(message => TryReadMessageAsync(message)).ToArray())
            .ConfigureAwait(false);
        return [.. messages.OfType<PollMessage>()];

        async Task<PollMessage?> TryReadMessageAsync(JsonElement message)
        {
            try
            {
                string callback = await ReadCallbackAsync(message, limited.Token).ConfigureAwait(false);
                return new(Text(message, "messageId"), Text(message, "lockToken"), callback, lockEnd);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested
                && exception is PollProtocolException or HttpRequestException or IOException or OperationCanceledException)
            {
                report("An event couldn't be read, and will be delivered again.", exception);
                return null;
            }
        }
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
            HttpMethod.Get, endpoints.ApproximateQueueDepth!, null, cancellationToken).ConfigureAwait(false);
        return Member(response.RootElement, "approximateQueueDepth") is { ValueKind: JsonValueKind.Number } depth
            && depth.TryGetInt64(out long value)
                ? value
                : throw new PollProtocolException("The response of the polling endpoint has no 'approximateQueueDepth'.");
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, Uri url, byte[]? body, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, url);
        if (credential is not null)
        {
            AccessToken token = await credential.GetTokenAsync(s_scope, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
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

    // Large events are at a signed address, which is a secret: it gets no token, and no message contains it.
    private async Task<string> ReadCallbackAsync(JsonElement message, CancellationToken cancellationToken)
    {
        JsonElement? outputs = Member(message, "outputs");
        JsonElement? link = Member(message, "outputsLink");
        if (outputs is null == link is null)
        {
            throw new PollProtocolException("A message of the polling endpoint must have one of 'outputs' and 'outputsLink'.");
        }

        if (outputs is JsonElement inline)
        {
            return inline.GetRawText();
        }

        if (!Uri.TryCreate(Text(link!.Value, "uri"), UriKind.Absolute, out Uri? address)
            || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            || address.UserInfo.Length > 0
            || address.Fragment.Length > 0)
        {
            throw new PollProtocolException("The link of a message must be an https address without user information and fragment.");
        }

        using HttpResponseMessage response = await http
            .GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new PollProtocolException(FormattableString.Invariant(
                $"The link of a message responded with status {(int)response.StatusCode}."));
        }

        ReadOnlyMemory<byte> content = await ReadLimitedAsync(response.Content, cancellationToken).ConfigureAwait(false);
        using JsonDocument document = Parse(content);
        return Encoding.UTF8.GetString(content.Span);
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
            return JsonDocument.Parse(content);
        }
        catch (JsonException exception)
        {
            throw new PollProtocolException("The response of the polling endpoint isn't valid JSON.", exception);
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonDocument response, string name) =>
        Member(response.RootElement, name) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray()
            : throw new PollProtocolException($"The response of the polling endpoint has no array '{name}'.");

    private static string Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new PollProtocolException($"The response of the polling endpoint has an entry without a text '{name}'.");

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member)
            && member.ValueKind != JsonValueKind.Null
                ? member
                : null;
}
