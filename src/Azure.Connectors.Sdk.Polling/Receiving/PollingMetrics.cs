using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Azure.Connectors.Sdk.Polling.Receiving;

/// <summary>Contains the measurements of polling, by the name of the function.</summary>
internal sealed class PollingMetrics : IDisposable
{
    private readonly Meter _meter = new("Azure.Connectors.Sdk");
    private readonly ConcurrentDictionary<string, long> _depths = new(StringComparer.Ordinal);
    private readonly Counter<long> _received;
    private readonly Counter<long> _handled;
    private readonly Counter<long> _failed;
    private readonly Histogram<double> _lag;
    private readonly ObservableGauge<long> _depth;

    public PollingMetrics()
    {
        _received = _meter.CreateCounter<long>("connector.polling.received", "{event}", "Events that were received.");
        _handled = _meter.CreateCounter<long>("connector.polling.handled", "{event}", "Events that were handled or dropped as duplicates.");
        _failed = _meter.CreateCounter<long>("connector.polling.failed", "{event}", "Events that weren't handled and are delivered again.");
        _lag = _meter.CreateHistogram<double>(
            "connector.polling.lag", "s", "The time from the receipt of an event to the end of its handler.");
        _depth = _meter.CreateObservableGauge(
            "connector.polling.depth",
            () => _depths.Select(depth => new Measurement<long>(depth.Value, Tag(depth.Key))),
            "{event}",
            "The approximate number of events that wait.");
    }

    /// <summary>Gets a value that indicates whether the depth is observed, which requires a request.</summary>
    public bool IsDepthObserved => _depth.Enabled;

    public void SetDepth(string functionName, long depth) => _depths[functionName] = depth;

    public void Receive(string functionName) => _received.Add(1, Tag(functionName));

    public void End(string functionName, bool isHandled, TimeSpan lag)
    {
        (isHandled ? _handled : _failed).Add(1, Tag(functionName));
        _lag.Record(lag.TotalSeconds, Tag(functionName));
    }

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Tag(string functionName) => new("connector.function", functionName);
}
