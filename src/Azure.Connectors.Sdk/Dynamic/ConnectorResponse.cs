using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a successful response to a call without models. <see cref="ConnectorModelFactory.ConnectorResponse"/> creates one for
/// mocking.
/// </summary>
public sealed class ConnectorResponse
{
    private readonly Response _head;

    internal ConnectorResponse(Response head, BinaryData content, JsonElement? json)
    {
        _head = head;
        Content = content;
        Json = json;
    }

    /// <summary>Gets the HTTP status, 2xx.</summary>
    public int Status => _head.Status;

    /// <summary>Gets the headers. Names are compared ignoring case.</summary>
    public ResponseHeaders Headers => _head.Headers;

    /// <summary>Gets the content with its media type. It is empty if there is no content.</summary>
    public BinaryData Content { get; }

    /// <summary>Gets the content as JSON, or null if there is no content or it isn't JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>Gets the content as text, in the charset that it declares.</summary>
    /// <returns>The text. It is empty if there is no content.</returns>
    public override string ToString() => JsonText.DecodeLoosely(Content.ToMemory(), Content.MediaType);
}
