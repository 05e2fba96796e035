using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Azure.Connectors.Sdk;

/// <summary>Spans and measurements of operations: names and status, never values.</summary>
internal sealed class ConnectorTelemetry
{
    public const string MeterName = "Azure.Connectors.Sdk";

    private static readonly Meter s_meter = new(MeterName);
    private static readonly Counter<long> s_calls = s_meter.CreateCounter<long>("connector.client.calls", "{call}", "Calls of operations.");
    private static readonly Counter<long> s_failures = s_meter.CreateCounter<long>("connector.client.failures", "{call}", "Calls of operations that failed.");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("connector.client.duration", "s", "How long calls of operations took, retries included.");
    private static readonly ConcurrentDictionary<string, ActivitySource> s_sources = new(StringComparer.Ordinal);

    private readonly ActivitySource? _source;
    private readonly string _apiName;
    private readonly string _serviceName;

    public ConnectorTelemetry(string apiName, string serviceName, bool isTracingEnabled)
    {
        _apiName = apiName;
        _serviceName = serviceName;
        _source = isTracingEnabled ? s_sources.GetOrAdd(serviceName, static name => new ActivitySource($"Azure.Connectors.Sdk.{name}")) : null;
    }

    public Call Start(string operationId)
    {
        Activity? activity = null;
        if (_source is not null && _source.HasListeners())
        {
            activity = _source.StartActivity($"{_serviceName}.{operationId}", ActivityKind.Internal);
            activity?.SetTag("connector.name", _apiName);
            activity?.SetTag("connector.operation", operationId);
        }

        return new Call(_apiName, operationId, activity, s_calls.Enabled || s_failures.Enabled || s_duration.Enabled ? Stopwatch.GetTimestamp() : 0);
    }

    /// <summary>A call under way.</summary>
    public readonly struct Call(string apiName, string operationId, Activity? activity, long start)
    {
        public void Succeed(int status) => End(status, null);

        public void Fail(Exception exception) => End(exception is RequestFailedException { Status: not 0 } answered ? answered.Status : 0, exception);

        private void End(int status, Exception? failure)
        {
            string? errorType = failure is null ? null : status != 0 ? status.ToString(System.Globalization.CultureInfo.InvariantCulture) : (failure.InnerException ?? failure).GetType().FullName;
            if (activity is not null)
            {
                if (status != 0)
                {
                    activity.SetTag("http.response.status_code", status);
                }

                if (errorType is not null)
                {
                    activity.SetTag("error.type", errorType);
                    activity.SetStatus(ActivityStatusCode.Error);
                }

                activity.Dispose();
            }

            if (start != 0)
            {
                Measure(status, errorType);
            }
        }

        private void Measure(int status, string? errorType)
        {
            TagList tags = new() { { "connector.name", apiName }, { "connector.operation", operationId } };
            if (status != 0)
            {
                tags.Add("http.response.status_code", status);
            }

            if (errorType is not null)
            {
                tags.Add("error.type", errorType);
                s_failures.Add(1, tags);
            }

            s_calls.Add(1, tags);
            s_duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }
    }
}
