using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the status and the headers of a response, copied so that they outlive the call and its connection. It has no content:
/// reading it throws an exception instead of returning nothing.
/// </summary>
internal sealed class ResponseHead : Response
{
    private readonly Dictionary<string, List<string>> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _noContent;

    /// <param name="status">The HTTP status.</param>
    /// <param name="reasonPhrase">The reason phrase.</param>
    /// <param name="clientRequestId">The ID that the client sent.</param>
    /// <param name="headers">The headers, each name once or more.</param>
    /// <param name="noContent">The message of the exception for a caller that reads the content.</param>
    public ResponseHead(
        int status,
        string reasonPhrase,
        string clientRequestId,
        IEnumerable<(string Name, IEnumerable<string> Values)> headers,
        string noContent)
    {
        Status = status;
        ReasonPhrase = reasonPhrase;
        ClientRequestId = clientRequestId;
        _noContent = noContent;
        foreach ((string name, IEnumerable<string> values) in headers)
        {
            if (_headers.TryGetValue(name, out List<string>? known))
            {
                known.AddRange(values);
            }
            else
            {
                _headers.Add(name, [.. values]);
            }
        }
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override string ClientRequestId { get; set; }

    public override bool IsError => Status / 100 != 2;

    public override Stream? ContentStream
    {
        get => throw new InvalidOperationException(_noContent);
        set => throw new InvalidOperationException(_noContent);
    }

    /// <summary>Copies the status and the headers of a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="noContent">The message of the exception for a caller that reads the content.</param>
    public static ResponseHead Of(Response response, string noContent)
        => new(
            response.Status,
            response.ReasonPhrase,
            response.ClientRequestId,
            response.Headers.Select(header =>
                (header.Name, response.Headers.TryGetValues(header.Name, out IEnumerable<string>? values) ? values : [header.Value])),
            noContent);

    public override void Dispose()
    {
    }

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = _headers.TryGetValue(name, out List<string>? values) ? string.Join(',', values) : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = _headers.GetValueOrDefault(name);
        return values is not null;
    }

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders()
        => _headers.Select(header => new HttpHeader(header.Key, string.Join(',', header.Value)));
}
