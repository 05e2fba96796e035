using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure.Core;
using Microsoft.AspNetCore.WebUtilities;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents a response in the pipeline of Azure.Core.</summary>
internal sealed class TransportResponse : Response
{
    private readonly Dictionary<string, string> _headers;

    public TransportResponse(EmulatedResponse response, string clientRequestId, Stream body)
    {
        Status = response.Status;
        ReasonPhrase = ReasonPhrases.GetReasonPhrase(response.Status);
        ClientRequestId = clientRequestId;
        ContentStream = body;
        _headers = new(response.Headers, StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Length"] = response.Length.ToString(CultureInfo.InvariantCulture),
        };
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = _headers.TryGetValue(name, out string? value) ? [value] : null;
        return values is not null;
    }
}
