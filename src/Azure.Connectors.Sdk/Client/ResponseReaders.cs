using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>Creates the result from a successful response. Structs implement it, so that a call allocates no delegate.</summary>
internal interface IResponseReader<T>
{
    /// <param name="client">The client, for exceptions.</param>
    /// <param name="request">The request, for exceptions.</param>
    /// <param name="message">The message, which contains the response.</param>
    /// <param name="ownsResponse">Set to <see langword="true"/> if the result owns the response.</param>
    T Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse);
}

internal readonly struct NothingReader : IResponseReader<object?>
{
    public object? Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse) => null;
}

internal readonly struct ModelReader<T> : IResponseReader<T>
    where T : class, IConnectorModel<T>
{
    public T Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => ResponseJson.Read(client, request, message.Response, JsonRead.Model<T>, isOptional: false)!;
}

internal readonly struct OptionalModelReader<T> : IResponseReader<T?>
    where T : class, IConnectorModel<T>
{
    public T? Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => ResponseJson.Read(client, request, message.Response, JsonRead.Model<T>, isOptional: true);
}

internal readonly struct ValueReader<T>(JsonValueReader<T> read) : IResponseReader<T>
{
    public T Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => ResponseJson.Read(client, request, message.Response, read, isOptional: false)!;
}

internal readonly struct OptionalValueReader<T>(JsonValueReader<T?> read) : IResponseReader<T?>
{
    public T? Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => ResponseJson.Read(client, request, message.Response, read, isOptional: true);
}

internal readonly struct TextResponseReader : IResponseReader<string>
{
    public string Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => JsonText.Decode(ResponseJson.BodyOf(message.Response), message.Response.Headers.ContentType);
}

internal readonly struct BytesReader : IResponseReader<BinaryData>
{
    public BinaryData Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        => new(ResponseJson.BodyOf(message.Response).ToArray(), message.Response.Headers.ContentType);
}

/// <summary>Reads a value of format <c>byte</c> that isn't declared as JSON.</summary>
internal readonly struct Base64Reader : IResponseReader<BinaryData>
{
    public BinaryData Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
    {
        ReadOnlyMemory<byte> body = ResponseJson.BodyOf(message.Response);
        string? mediaType = message.Response.Headers.ContentType;
        if (body.IsEmpty)
        {
            return new BinaryData([], mediaType);
        }

        if (mediaType is not null && JsonText.IsJson(mediaType))
        {
            return ResponseJson.Read(client, request, message.Response, JsonRead.Base64, isOptional: false)!;
        }

        return Base64Body.TryDecode(body.Span, mediaType, out BinaryData? value) ? value : new BinaryData(body.ToArray(), mediaType);
    }
}

/// <param name="callToken">The token of the caller. The token of the message can end with the call.</param>
internal readonly struct StreamResponseReader(CancellationToken callToken) : IResponseReader<Stream>
{
    public Stream Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
    {
        ownsResponse = true;
        return new ResponseStream(client, request, message, callToken);
    }
}
