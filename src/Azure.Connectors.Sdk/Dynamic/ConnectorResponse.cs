using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>A successful answer to a call without models.</summary>
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

    /// <summary>The HTTP status, 2xx.</summary>
    public int Status { get; }

    /// <summary>The headers, by names of any case; several of one name are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The content's bytes with their media type; empty where there is none.</summary>
    public BinaryData Content { get; }

    /// <summary>The content as JSON; null where there is none or it isn't JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>The content as text, by the charset it declares.</summary>
    /// <returns>The text, empty where there is no content.</returns>
    public override string ToString() => JsonText.DecodeLoosely(Content.ToMemory(), Content.MediaType);
}
