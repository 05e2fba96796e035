using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <param name="kind">What the catalog says of the content; null where there is no catalog and the media type decides.</param>
internal readonly struct DynamicResponseReader(ConnectorContentKind? kind) : IResponseReader<ConnectorResponse>
{
    public ConnectorResponse Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool isHandedOn)
    {
        Response response = message.Response;
        string? mediaType = response.Headers.ContentType;
        bool isJson = kind == ConnectorContentKind.Json || (kind is null && mediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true);
        JsonElement? json = isJson ? ResponseJson.Read(client, request, response, JsonRead.Any, isOptional: true) : null;
        return new ConnectorResponse(response, new BinaryData(ResponseJson.BodyOf(response).ToArray(), mediaType), json);
    }
}
