using System.Diagnostics;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>What OpenTelemetry's SDK collects of calls on a socket, with the sources and the meter that the documentation names.</summary>
[Collection(AloneCollection.Name)]
public class TelemetryTests
{
    private const string Secret = "s3cr3t";
    private static readonly ActivitySource s_caller = new("Caller");

    [Fact]
    public async Task Each_operation_has_a_span_that_contains_those_of_its_requests()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return context.Response.WriteAsync($$"""{"id":"{{Secret}}"}""");
        });

        Activity[] spans = await CollectAsync(server, client => client.GetAsync(Secret));

        Activity operation = Assert.Single(spans, s => s.Source.Name == "Azure.Connectors.Sdk.Ledger");
        Assert.Equal("Ledger.GetEntry", operation.DisplayName);
        Assert.Equal(ActivityKind.Internal, operation.Kind);
        Assert.Equal(ActivityStatusCode.Unset, operation.Status);
        Assert.Equal(
            [new("connector.name", "ledger"), new("connector.operation", "GetEntry"), new("http.response.status_code", 200)],
            operation.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal));
        Activity[] requests = [.. spans.Where(s => s.Source.Name == "System.Net.Http").OrderBy(s => s.StartTimeUtc)];
        Assert.All(requests, r =>
            Assert.Equal((operation.SpanId, ActivityKind.Client, "GET"), (r.ParentSpanId, r.Kind, r.GetTagItem("http.request.method"))));
        Assert.Equal([503, 200], requests.Select(r => r.GetTagItem("http.response.status_code")));
        Assert.Equal(
            server.Requests.Select(r => r.Headers["traceparent"].Split('-')[1]).Distinct().Single(), operation.TraceId.ToHexString());
    }

    [Fact]
    public async Task Each_request_for_an_accepted_result_has_a_span()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n < 3 ? 202 : 200;
            context.Response.Headers.Location = "/results/1";
            context.Response.Headers.RetryAfter = "0";
            return context.Response.WriteAsync("{}");
        });

        Activity[] spans = await CollectAsync(server, client => client.GetAsync("1"));

        Assert.Equal(
            [("Ledger.GetEntry", 202), ("Ledger.GetEntry", 202), ("Ledger.GetEntry", 200)],
            spans.Where(s => s.Source.Name == "Azure.Connectors.Sdk.Ledger")
                .OrderBy(s => s.StartTimeUtc)
                .Select(s => (s.DisplayName, (int)s.GetTagItem("http.response.status_code")!)));
        Assert.Equal(3, spans.Count(s => s.Source.Name == "System.Net.Http"));
    }

    [Fact]
    public async Task Each_page_has_a_span()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) => context.Response.WriteAsync(
            n < 3 ? $$"""{"value":[{"id":"1"}],"@odata.nextLink":"/entries?sig={{Secret}}&p={{n}}"}""" : """{"value":[]}"""));

        Activity[] spans = await CollectAsync(server, async client =>
        {
            await foreach (Mail _ in client.ListAsync())
            {
            }
        });

        Assert.Equal(
            Enumerable.Repeat("Ledger.ListEntries", 3),
            spans.Where(s => s.Source.Name == "Azure.Connectors.Sdk.Ledger").Select(s => s.DisplayName));
    }

    [Theory]
    [InlineData(404, null, "404", 404)]
    [InlineData(302, null, "302", 302)]
    [InlineData(200, "[1", "System.Text.Json.JsonReaderException", 200)]
    [InlineData(0, null, "System.Net.Http.HttpRequestException", null)]
    [InlineData(-1, null, "System.TimeoutException", null)]
    public async Task A_failure_is_recorded_with_its_status_or_exception_type(int status, string? body, string errorType, int? tag)
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            if (status == 0)
            {
                context.Abort();
            }
            else if (status < 0)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
            else
            {
                context.Response.StatusCode = status;
                await context.Response.WriteAsync(body ?? $$"""{"error":{"code":"No","message":"{{Secret}}" } }""");
            }
        });

        Activity[] spans = await CollectAsync(
            server,
            client => Assert.ThrowsAsync<ConnectorException>(() => client.GetAsync(Secret)),
            options => options.Retry.NetworkTimeout = status < 0 ? TimeSpan.FromSeconds(1) : options.Retry.NetworkTimeout);

        Activity operation = Assert.Single(spans, s => s.Source.Name == "Azure.Connectors.Sdk.Ledger");
        Assert.Equal(ActivityStatusCode.Error, operation.Status);
        Assert.Null(operation.StatusDescription);
        Assert.Equal(errorType, operation.GetTagItem("error.type"));
        Assert.Equal(tag, operation.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_canceled_call_is_recorded_as_canceled()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using CancellationTokenSource source = new(100);

        Activity[] spans = await CollectAsync(
            server, client => Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("1", source.Token)));

        Activity operation = Assert.Single(spans, s => s.Source.Name == "Azure.Connectors.Sdk.Ledger");
        Assert.Contains("Cancel", (string)operation.GetTagItem("error.type")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_spans_of_a_client_without_models_have_its_name()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");

        Activity[] spans = await CollectAsync(
            server, _ => new RawConnectorClient("depot", server.Url, null).SendAsync(RequestMethod.Get, $"/entries?q={Secret}"));

        Activity operation = Assert.Single(spans, s => s.Source.Name.StartsWith("Azure.Connectors.Sdk.", StringComparison.Ordinal));
        Assert.Equal("Azure.Connectors.Sdk.depot", operation.Source.Name);
        Assert.Equal("depot", operation.GetTagItem("connector.name"));
    }

    [Fact]
    public async Task Tracing_can_be_turned_off_for_one_client()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        Activity[] spans =
            await CollectAsync(server, client => client.GetAsync("1"), options => options.Diagnostics.IsDistributedTracingEnabled = false);
        Assert.DoesNotContain(spans, s => s.Source.Name == "Azure.Connectors.Sdk.Ledger");
    }

    [Fact]
    public async Task Calls_failures_and_durations_are_measured()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n > 2 ? 403 : 200;
            return context.Response.WriteAsync("{}");
        });
        List<Metric> metrics = [];
        using MeterProvider provider =
            OpenTelemetry.Sdk.CreateMeterProviderBuilder().AddMeter("Azure.Connectors.Sdk").AddInMemoryExporter(metrics).Build();
        LedgerClient client = new(server.Url, TestServer.FastOptions(), "measured");
        await client.GetAsync(Secret);
        await client.GetAsync(Secret);
        await Assert.ThrowsAsync<ConnectorException>(() => client.GetAsync(Secret));

        provider.ForceFlush();

        const string success = "connector.name=measured connector.operation=GetEntry http.response.status_code=200";
        const string failure = "connector.name=measured connector.operation=GetEntry error.type=403 http.response.status_code=403";
        Assert.Equal([(2L, success), (1L, failure)], PointsOf("connector.client.calls", "{call}", point => point.GetSumLong()));
        Assert.Equal([(1L, failure)], PointsOf("connector.client.failures", "{call}", point => point.GetSumLong()));
        Assert.Equal([(2L, success), (1L, failure)], PointsOf("connector.client.duration", "s", point => point.GetHistogramCount()));
        MetricPoint duration = Points(metrics.Single(metric => metric.Name == "connector.client.duration"))[0];
        Assert.InRange(duration.GetHistogramSum(), double.Epsilon, 60);
        List<double> bounds = [];
        foreach (HistogramBucket bucket in duration.GetHistogramBuckets())
        {
            bounds.Add(bucket.ExplicitBound);
        }

        Assert.Equal(0.005, bounds[0]);

        List<(long, string)> PointsOf(string name, string unit, Func<MetricPoint, long> value)
        {
            Metric metric = Assert.Single(metrics, metric => metric.Name == name);
            Assert.Equal(unit, metric.Unit);
            Assert.NotEmpty(metric.Description);
            return [.. Points(metric).Select(point => (value(point), TagsOf(point))).OrderByDescending(point => point.Item1)];
        }
    }

    private static List<MetricPoint> Points(Metric metric)
    {
        List<MetricPoint> points = [];
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
        {
            if (TagsOf(point).StartsWith("connector.name=measured ", StringComparison.Ordinal))
            {
                points.Add(point);
            }
        }

        return points;
    }

    private static string TagsOf(in MetricPoint point)
    {
        List<string> tags = [];
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            tags.Add($"{tag.Key}={tag.Value}");
        }

        return string.Join(' ', tags.Order(StringComparer.Ordinal));
    }

    /// <summary>The spans of a call's trace, none of which may hold the secret that the call is full of.</summary>
    private static async Task<Activity[]> CollectAsync(
        TestServer server, Func<LedgerClient, Task> call, Action<ConnectorClientOptions>? configure = null)
    {
        List<Activity> spans = [];
        ActivityTraceId trace;
        using (TracerProvider provider = OpenTelemetry.Sdk.CreateTracerProviderBuilder()
            .AddSource("Caller", "Azure.Connectors.Sdk.*", "System.Net.Http")
            .AddInMemoryExporter(spans)
            .Build())
        {
            ConnectorClientOptions options = TestServer.FastOptions();
            options.Retry.MaxRetries = 1;
            configure?.Invoke(options);
            using Activity? caller = s_caller.StartActivity("caller");
            trace = caller!.TraceId;
            await call(new LedgerClient(server.Url, options));
        }

        Activity[] own = [.. spans.Where(span => span.TraceId == trace && span.Source.Name != "Caller")];
        Assert.NotEmpty(own);
        Assert.DoesNotContain(
            own.SelectMany(span => span.TagObjects),
            tag => tag.Key != "url.full" && $"{tag.Value}".Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(
            own,
            span => $"{span.GetTagItem("url.full")}".Split('?').Skip(1).Any(query => query.Contains(Secret, StringComparison.Ordinal)));
        return own;
    }

    private sealed class LedgerClient(
        Uri url, ConnectorClientOptions options, string apiName = "ledger") : ConnectorClient(apiName, "Ledger", url, null, options)
    {
        public Task<Mail> GetAsync(string id, CancellationToken cancellationToken = default)
        {
            ConnectorRequest request = Create("GetEntry", "/entry");
            request.AppendQuery("id", id);
            return SendAsync<Mail>(request, cancellationToken);
        }

        public AsyncPageable<Mail> ListAsync()
            => CreatePageable<MailPage, Mail>(() => Create("ListEntries", "/entries"), page => page.Value, page => page.NextLink, default);

        private ConnectorRequest Create(string operation, string path)
        {
            ConnectorRequest request = CreateRequest(operation, RequestMethod.Get);
            request.AppendPath(path);
            return request;
        }
    }
}
