using System.Diagnostics;
using System.Globalization;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies a client that receives an error status.</summary>
public abstract class StatusTests(ClientKind clientKind)
{
    public static TheoryData<string, int> Passing => Reliable.VerbsWith(408, 500, 502, 504);

    public static TheoryData<string, int> Lasting =>
        Reliable.VerbsWith(300, 302, 307, 308, 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 501, 505, 507);

    [Theory]
    [MemberData(nameof(Passing))]
    [HoldsRow(Reliable.Page, "408, 500, 502, 504")]
    public Task A_transient_failure_is_retried_if_that_is_safe(string verb, int status) =>
        HoldAsync("408, 500, 502, 504", verb, status);

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "429")]
    public async Task A_throttled_call_is_retried(string verb)
    {
        await HoldAsync("429", verb, 429);
        await HoldAsync("429", verb, 429, "0");
        await HoldAsync("429", verb, 429, DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "503 with `Retry-After`")]
    [HoldsRow(Reliable.Page, "503 without `Retry-After`")]
    public async Task A_service_that_sends_Retry_After_has_not_executed_the_call(string verb)
    {
        await HoldAsync("503 with `Retry-After`", verb, 503, "0");
        await HoldAsync("503 with `Retry-After`", verb, 503, DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture));
        await HoldAsync("503 without `Retry-After`", verb, 503);
    }

    [Theory]
    [InlineData("Retry-After", "1")]
    [InlineData("Retry-After", null)]
    [InlineData("retry-after-ms", "1000")]
    [HoldsRow(Reliable.Page, "`Retry-After` up to `MaxRetryAfter` (1 minute), in seconds or as a date")]
    public async Task Retry_After_is_honored(string header, string? value)
    {
        List<long> times = [];
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            times.Add(Stopwatch.GetTimestamp());
            context.Response.StatusCode = n == 1 ? 429 : 200;

            // A date has whole seconds: two of them from now are at least one.
            context.Response.Headers[header] = value ?? DateTimeOffset.UtcNow.AddSeconds(2).ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });

        await server.CreateClient(clientKind).CallAsync("POST");

        Assert.Equal(2, times.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(times[0], times[1]), TimeSpan.FromMilliseconds(900), TimeSpan.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "`Retry-After` beyond `MaxRetryAfter`")]
    public async Task A_requested_delay_beyond_the_limit_is_not_started(string verb)
    {
        foreach (int status in new[] { 429, 503 })
        {
            await HoldAsync("`Retry-After` beyond `MaxRetryAfter`", verb, status, "61").WaitAsync(TimeSpan.FromSeconds(30));
            await HoldAsync("`Retry-After` beyond `MaxRetryAfter`", verb, status, "Wed, 21 Oct 2099 07:28:00 GMT").WaitAsync(
                TimeSpan.FromSeconds(30));
        }
    }

    [Theory]
    [MemberData(nameof(RetryAfterHeaders))]
    [HoldsRow(Reliable.Page, "`Retry-After` up to `MaxRetryAfter` (1 minute), in seconds or as a date")]
    [HoldsRow(Reliable.Page, "`Retry-After` beyond `MaxRetryAfter`")]
    public async Task Retry_headers_are_read_in_every_culture(string[] headers, string outcome)
    {
        foreach (string culture in new[] { "", "de-DE", "th-TH", "fa-IR", "ar-SA", "tr-TR" })
        {
            using CultureScope scope = new(culture);
            await using TestServer server = await TestServer.StartAsync((context, n) =>
            {
                context.Response.StatusCode = n == 1 ? 503 : 200;
                foreach (IGrouping<string, string> header in headers.GroupBy(
                    header => header.Split(": ")[0], header => header.Split(": ")[1]))
                {
                    context.Response.Headers[header.Key] = header.ToArray();
                }

                return Task.CompletedTask;
            });

            // Half an hour: what isn't refused and isn't short would hang.
            Task call = server
                .CreateClient(clientKind, o => o.MaxRetryAfter = TimeSpan.FromMinutes(30))
                .CallAsync("POST")
                .WaitAsync(TimeSpan.FromMinutes(1));

            if (outcome == "retried")
            {
                await call;
                Assert.Equal(2, server.Requests.Count);
            }
            else
            {
                Assert.Equal(503, (await Assert.ThrowsAsync<ConnectorException>(() => call)).Status);
                Assert.Single(server.Requests);
            }
        }
    }

    public static TheoryData<string[], string> RetryAfterHeaders => new()
    {
        // Milliseconds take precedence, with a fraction too, for the limit and for the wait.
        { ["x-ms-retry-after-ms: 150.5", "Retry-After: 86400"], "retried" },
        { ["retry-after-ms: 15", "x-ms-retry-after-ms: 86400000", "Retry-After: 86400"], "retried" },
        { ["x-ms-retry-after-ms: 86400000.5", "Retry-After: 0"], "thrown" },
        { ["Retry-After: 0.5"], "retried" },
        { ["Retry-After: Wed, 21 Oct 2099 07:28:00 GMT"], "thrown" },
        { ["Retry-After: Wednesday, 21-Oct-48 07:28:00 GMT"], "thrown" },
        { ["Retry-After: Wed Oct  7 07:28:00 2048"], "thrown" },
        { ["Retry-After: 2099-10-21T07:28:00Z"], "thrown" },
        { ["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"], "retried" },
        { ["Retry-After: Sunday, 06-Nov-94 08:49:37 GMT"], "retried" },
        { ["Retry-After: Sun Nov  6 08:49:37 1994"], "retried" },
        { ["Retry-After: 99999999999999999999999999"], "thrown" },
        { ["Retry-After: " + new string('9', 400)], "thrown" },
        { ["x-ms-retry-after-ms: 99999999999999999999999999"], "thrown" },

        // Of several values the longest counts.
        { ["Retry-After: 0", "Retry-After: 86400"], "thrown" },
        { ["Retry-After: 86400", "Retry-After: 0"], "thrown" },

        // What can't be read is as if it weren't there: the service may have acted.
        { ["Retry-After: soon"], "thrown" },
        { ["Retry-After: -5"], "thrown" },
        { ["Retry-After: +5"], "thrown" },
        { ["Retry-After: NaN"], "thrown" },
        { ["Retry-After: Infinity"], "thrown" },
        { ["Retry-After: 1e1"], "thrown" },
        { ["Retry-After: 5,10"], "thrown" },
        { ["Retry-After: 12:30"], "thrown" },
        { ["x-ms-retry-after-ms: soon", "Retry-After: 0"], "retried" },
        { ["x-ms-retry-after-ms: -1", "Retry-After: 86400"], "thrown" },
    };

    [Theory]
    [InlineData("retry-after-ms", "1000.5")]
    [InlineData("x-ms-retry-after-ms", "1000")]
    public async Task The_delay_is_the_one_that_was_compared_with_the_limit(string header, string value)
    {
        List<long> times = [];
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            times.Add(Stopwatch.GetTimestamp());
            context.Response.StatusCode = n == 1 ? 429 : 200;
            context.Response.Headers[header] = value;
            context.Response.Headers.RetryAfter = "86400";
            return Task.CompletedTask;
        });

        await server.CreateClient(clientKind).CallAsync("POST").WaitAsync(TimeSpan.FromMinutes(1));

        Assert.InRange(Stopwatch.GetElapsedTime(times[0], times[1]), TimeSpan.FromMilliseconds(900), TimeSpan.MaxValue);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public async Task A_retry_date_is_read_in_every_calendar(string culture)
    {
        using CultureScope scope = new(culture);
        await Retry_After_is_honored("Retry-After", null);
    }

    [Theory]
    [MemberData(nameof(Lasting))]
    [HoldsRow(Reliable.Page, "any other 4xx or 5xx, 3xx")]
    public Task A_rejection_is_returned_immediately(string verb, int status) => HoldAsync("any other 4xx or 5xx, 3xx", verb, status);

    [Fact]
    [HoldsRow(Reliable.Page, "404 to a DELETE after an attempt whose response was lost")]
    public async Task A_404_for_the_second_attempt_of_a_DELETE_is_a_success()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            if (n == 1)
            {
                context.Abort();
            }

            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        await server.CreateClient(clientKind).CallAsync(RequestMethod.Delete);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_404_for_the_first_attempt_of_a_DELETE_is_an_error()
    {
        await using TestServer server = await TestServer.RespondingAsync("", status: 404);
        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(RequestMethod.Delete));
        Assert.Equal(404, e.Status);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_404_for_a_DELETE_after_a_429_is_an_error(int status)
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? status : 404;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });
        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(RequestMethod.Delete));
        Assert.Equal(404, e.Status);
    }

    [Fact]
    public async Task The_body_of_a_retried_call_is_sent_again_completely()
    {
        await using TestServer server = await TestServer.StartAsync(async (context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 500 : 200;
            await context.Response.WriteAsync("""{"id":"x"}""");
        });

        Mail found = await server.CreateClient(clientKind).SearchAsync(new Mail { Subject = "s" });

        Assert.Equal("x", found.Id);
        Assert.Equal(["""{"subject":"s"}""", """{"subject":"s"}"""], server.Requests.Select(r => r.Text));
    }

    [Fact]
    public async Task The_rule_can_be_extended_for_one_client()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 500 : 200;
            return Task.CompletedTask;
        });

        await server.CreateClient(clientKind, o => o.RetryUnsafeOperations = true).SendDraftAsync("1");

        Assert.Equal(2, server.Requests.Count);
    }

    private async Task HoldAsync(string row, string verb, int status, string? retryAfter = null)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            return Task.CompletedTask;
        });

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(verb));

        Assert.Equal(status, e.Status);
        Assert.Equal("Exchange", e.Operation);
        Assert.Equal(Reliable.Attempts(row, verb), server.Requests.Count);
    }
}

public sealed class TypedStatusTests() : StatusTests(ClientKind.Typed);

public sealed class DynamicStatusTests() : StatusTests(ClientKind.Dynamic);
