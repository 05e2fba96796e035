using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator.Recording;

/// <summary>The calls so far. Safe from any thread.</summary>
internal sealed class CallLog
{
    private readonly object _lock = new();
    private readonly List<EmulatedCall> _calls = [];
    private int _forgotten;

    public IReadOnlyList<EmulatedCall> Snapshot()
    {
        lock (_lock)
        {
            return [.. _calls];
        }
    }

    public void Add(EmulatedCall call)
    {
        lock (_lock)
        {
            _calls.Add(call with { Number = _forgotten + _calls.Count + 1 });
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _forgotten += _calls.Count;
            _calls.Clear();
        }
    }

    public int Acted(string apiName, string operationId)
    {
        lock (_lock)
        {
            return _calls.Count(call =>
                call.Acted && call.OperationId == operationId && string.Equals(call.ApiName, apiName, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>The headers as they may be kept: a credential's scheme stays, its value goes.</summary>
    public static IReadOnlyDictionary<string, string> Safe(IncomingRequest request)
    {
        Dictionary<string, string> headers = new(request.Headers, StringComparer.OrdinalIgnoreCase);
        foreach (string name in (string[])["Authorization", "Proxy-Authorization"])
        {
            if (headers.TryGetValue(name, out string? value))
            {
                int space = value.IndexOf(' ', StringComparison.Ordinal);
                headers[name] = space < 0 ? "(present)" : value[..space];
            }
        }

        return headers;
    }
}
