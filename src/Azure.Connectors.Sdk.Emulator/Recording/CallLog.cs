using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator.Recording;

/// <summary>Contains the recorded calls. The class is thread-safe.</summary>
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

    public int CountExecutions(string apiName, string operationId)
    {
        lock (_lock)
        {
            return _calls.Count(call =>
                call.IsExecuted
                    && call.OperationId == operationId
                    && string.Equals(call.ApiName, apiName, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Gets the headers without the values of credentials. Their schemes are kept.</summary>
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
