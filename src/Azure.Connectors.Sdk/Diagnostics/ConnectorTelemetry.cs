using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>Spans and measurements of operations: names and status, never values.</summary>
internal sealed class ConnectorTelemetry
{
    public const string MeterName = "Azure.Connectors.Sdk";

    private static readonly Meter s_meter = new(MeterName);
    private static readonly Counter<long> s_calls = s_meter.CreateCounter<long>("connector.client.calls", "{call}", "Calls of operations.");
    private static readonly Counter<long> s_failures =
        s_meter.CreateCounter<long>("connector.client.failures", "{call}", "Calls of operations that failed.");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        "connector.client.duration",
        "s",
        "How long calls of operations took, retries included.",
        tags: null,
        // As OpenTelemetry advises for http.client.request.duration, and on to where retries end: an exporter's own boundaries are made for
        // milliseconds.
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120],
        });
    private static readonly ConcurrentDictionary<string, ActivitySource> s_sources = new(StringComparer.Ordinal);

    private readonly ActivitySource? _source;
    private readonly string _apiName;
    private readonly string _serviceName;

    public ConnectorTelemetry(string apiName, string serviceName, bool isTracingEnabled)
    {
        _apiName = apiName;
        _serviceName = serviceName;
        _source = isTracingEnabled
            ? s_sources.GetOrAdd(serviceName, static name => new ActivitySource($"Azure.Connectors.Sdk.{name}"))
            : null;
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

        return new Call(
            _apiName, operationId, activity, s_calls.Enabled || s_failures.Enabled || s_duration.Enabled ? Stopwatch.GetTimestamp() : 0);
    }

    /// <summary>A call under way.</summary>
    public readonly struct Call(string apiName, string operationId, Activity? activity, long start)
    {
        public void Succeed(int status) => End(status, null);

        public void Fail(Exception exception) =>
            End(exception is RequestFailedException { Status: not 0 } answered ? answered.Status : 0, exception);

        private void End(int status, Exception? failure)
        {
            string? errorType = failure is null ? null : ErrorType(status, failure);
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

        /// <summary>The status that was answered; without an error's status, the exception at the root of ours.</summary>
        private static string? ErrorType(int status, Exception failure)
        {
            if (status / 100 is not (0 or 2))
            {
                return status.ToString(CultureInfo.InvariantCulture);
            }

            while (failure is RequestFailedException && failure.InnerException is { } inner)
            {
                failure = inner;
            }

            return failure.GetType().FullName;
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
