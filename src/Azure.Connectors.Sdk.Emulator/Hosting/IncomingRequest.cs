namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>A request as it came through either door.</summary>
internal sealed class IncomingRequest
{
    public IncomingRequest(string method, string origin, string rawTarget, IEnumerable<KeyValuePair<string, string>> headers, Stream body)
    {
        Method = method.ToUpperInvariant();
        Origin = origin;
        RawTarget = rawTarget;
        Body = body;
        int query = rawTarget.IndexOf('?', StringComparison.Ordinal);
        RawPath = query < 0 ? rawTarget : rawTarget[..query];
        RawQuery = query < 0 ? "" : rawTarget[(query + 1)..];
        Dictionary<string, string> all = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in headers)
        {
            all[name] = all.TryGetValue(name, out string? before) ? before + "," + value : value;
        }

        Headers = all;
    }

    public string Method { get; }

    /// <summary>Scheme and authority, as <c>http://127.0.0.1:5000</c>.</summary>
    public string Origin { get; }

    /// <summary>Path and query as received, nothing decoded.</summary>
    public string RawTarget { get; }

    public string RawPath { get; }

    public string RawQuery { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    public Stream Body { get; }

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
