using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <param name="kind">What the catalog says of the content; null where there is no catalog and the media type decides. Content that no one
/// promised is JSON only if it can be read.</param>
internal readonly struct DynamicResponseReader(ConnectorContentKind? kind) : IResponseReader<ConnectorResponse>
{
    public ConnectorResponse Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
    {
        Response response = message.Response;
        string? mediaType = response.Headers.ContentType;
        bool claimsJson = mediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) == true;
        JsonElement? json = kind switch
        {
            ConnectorContentKind.Json => ResponseJson.Read(client, request, response, JsonRead.Any, isOptional: true),
            null when claimsJson => ResponseJson.Read(client, request, response, JsonRead.Any, isOptional: true),
            ConnectorContentKind.None when claimsJson => ResponseJson.TryRead(response),
            _ => null,
        };
        return new ConnectorResponse(
            ResponseHead.Of(response, "The content is in ConnectorResponse.Content."),
            new BinaryData(ResponseJson.BodyOf(response).ToArray(), mediaType),
            json);
    }
}
