using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents a successful response to a call without models.</summary>
public sealed class ConnectorResponse
{
    internal ConnectorResponse(Response response, BinaryData content, JsonElement? json)
    {
        Status = response.Status;
        Headers = new Dictionary<string, string>(
            response.Headers.Select(header => KeyValuePair.Create(header.Name, header.Value)), StringComparer.OrdinalIgnoreCase);
        Content = content;
        Json = json;
    }

    /// <summary>Gets the HTTP status, 2xx.</summary>
    public int Status { get; }

    /// <summary>Gets the headers by name, ignoring case. Several values of one name are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the content with its media type. It is empty if there is no content.</summary>
    public BinaryData Content { get; }

    /// <summary>Gets the content as JSON, or null if there is no content or it isn't JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>Gets the content as text, in the charset that it declares.</summary>
    /// <returns>The text, empty where there is no content.</returns>
    public override string ToString() => JsonText.DecodeLoosely(Content.ToMemory(), Content.MediaType);
}
