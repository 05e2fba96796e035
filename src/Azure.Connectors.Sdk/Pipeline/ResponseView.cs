using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// A response with the standard reason phrase and, once its content was decoded, without the headers that describe the encoded content.
/// </summary>
internal sealed class ResponseView(Response response, bool isDecoded = false) : Response
{
    public override int Status => response.Status;

    public override string ReasonPhrase => Sdk.ReasonPhrase.Of(response.Status);

    public override bool IsError => response.IsError;

    public override Stream? ContentStream
    {
        get => response.ContentStream;
        set => response.ContentStream = value;
    }

    public override string ClientRequestId
    {
        get => response.ClientRequestId;
        set => response.ClientRequestId = value;
    }

    public override void Dispose() => response.Dispose();

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        return !IsHidden(name) && response.Headers.TryGetValue(name, out value);
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = null;
        return !IsHidden(name) && response.Headers.TryGetValues(name, out values);
    }

    protected override bool ContainsHeader(string name) => !IsHidden(name) && response.Headers.Contains(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => response.Headers.Where(header => !IsHidden(header.Name));

    private bool IsHidden(string name)
        => isDecoded && (name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase));
}
