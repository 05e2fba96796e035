using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>Emits a span, measurements and a log entry for each call: names and status, never values.</summary>
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
    private readonly CallLog? _log;

    public ConnectorTelemetry(string apiName, string serviceName, ConnectorClientOptions options)
    {
        _apiName = apiName;
        _serviceName = serviceName;
        _log = CallLog.Create(apiName, serviceName, options);
        _source = options.Diagnostics.IsDistributedTracingEnabled
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

        bool isTimed = s_calls.Enabled || s_failures.Enabled || s_duration.Enabled || _log is { IsEnabled: true };
        return new Call(_apiName, operationId, activity, _log, isTimed ? Stopwatch.GetTimestamp() : 0);
    }

    /// <summary>Represents a call that has started.</summary>
    public readonly struct Call(string apiName, string operationId, Activity? activity, CallLog? log, long start)
    {
        public void Succeed(int status) => End(status, null);

        public void Fail(Exception exception) =>
            End((exception as RequestFailedException)?.Status ?? 0, exception);

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
                TimeSpan duration = Stopwatch.GetElapsedTime(start);
                Measure(status, errorType, duration);
                Log(status, errorType, failure is OperationCanceledException, duration);
            }
        }

        /// <summary>Gets the status of an error response; otherwise the type of the innermost exception.</summary>
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

        private void Measure(int status, string? errorType, TimeSpan duration)
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
            s_duration.Record(duration.TotalSeconds, tags);
        }

        private void Log(int status, string? errorType, bool isCanceled, TimeSpan duration)
        {
            if (isCanceled)
            {
                log?.Canceled(operationId, duration);
            }
            else if (errorType is null)
            {
                log?.Completed(operationId, status, duration);
            }
            else
            {
                log?.Failed(operationId, status, errorType, duration);
            }
        }
    }
}
