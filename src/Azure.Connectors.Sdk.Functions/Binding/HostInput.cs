using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Core;

namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>
/// Represents the events of an invocation. Older hosts send the callback as text or bytes; newer hosts send an envelope around it.
/// </summary>
/// <param name="Events">The events, in the order of the host.</param>
/// <param name="IsBatch">Whether the host sent a collection, even if it has one event.</param>
internal readonly record struct HostInput(IReadOnlyList<ReceivedEvent> Events, bool IsBatch)
{
    private const string EnvelopeSource = "AzureConnectorEvent";

    /// <exception cref="JsonException">The envelope of an event can't be read.</exception>
    /// <exception cref="NotSupportedException">The host sent another kind of data.</exception>
    public static HostInput Read(object? source) => source switch
    {
        CollectionModelBindingData batch => new([.. batch.ModelBindingData.Select(ReadEnvelope)], IsBatch: true),
        IEnumerable<string> texts => new([.. texts.Select(ReadText)], IsBatch: true),
        IEnumerable<byte[]> blocks => new([.. blocks.Select(block => ReadBytes(block))], IsBatch: true),
        IEnumerable<ReadOnlyMemory<byte>> blocks => new([.. blocks.Select(ReadBytes)], IsBatch: true),
        null => One(ReadBytes(ReadOnlyMemory<byte>.Empty)),
        string text => One(ReadText(text)),
        byte[] bytes => One(ReadBytes(bytes)),
        ReadOnlyMemory<byte> bytes => One(ReadBytes(bytes)),
        BinaryData bytes => One(new(bytes, null)),
        ModelBindingData data => One(ReadEnvelope(data)),
        _ => throw new NotSupportedException(
            $"A trigger callback was expected as text, bytes or {nameof(ModelBindingData)}, but the host sent {source.GetType()}."),
    };

    private static HostInput One(ReceivedEvent received) => new([received], IsBatch: false);

    private static ReceivedEvent ReadText(string text) => new(BinaryData.FromString(text ?? ""), null);

    private static ReceivedEvent ReadBytes(ReadOnlyMemory<byte> bytes) => new(new BinaryData(bytes), null);

    private static ReceivedEvent ReadEnvelope(ModelBindingData data)
    {
        if (data.Source != EnvelopeSource)
        {
            throw new NotSupportedException(
                $"An event with the source '{EnvelopeSource}' was expected, but the host sent the source '{data.Source}'.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(data.Content);
            JsonElement envelope = document.RootElement;
            return new(Callback(envelope.GetProperty("data")), MessageId(envelope));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new JsonException(
                $"The host sent an event in an unknown format. A JSON object with 'data' and 'messageId' was expected; the version of the "
                    + $"format is '{data.Version}' and its content type '{data.ContentType}'.",
                exception);
        }
    }

    // The callback is text within the envelope.
    private static BinaryData Callback(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.String => BinaryData.FromString(data.GetString()!),
        JsonValueKind.Null => BinaryData.FromString(""),
        _ => BinaryData.FromString(data.GetRawText()),
    };

    private static string? MessageId(JsonElement envelope) =>
        envelope.TryGetProperty("messageId", out JsonElement id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
