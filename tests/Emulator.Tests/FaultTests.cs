using System.Net;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class FaultTests
{
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_reset_reaches_the_caller_and_the_recorded_call_shows_whether_the_operation_executed(bool before, int acted)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        EmulatorFault fault = before ? EmulatorFault.ResetBeforeExecution : EmulatorFault.ResetAfterExecution;
        emulator.Faults.Add(FaultMatch.Operation("library", "SetTags"), fault, 2);
        using HttpClient client = await emulator.ConnectAsync();
        using StringContent empty = new("");
        empty.Headers.ContentType = null;
        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync("tags?tag=1", empty));
        Assert.Equal(acted, emulator.GetExecutionCount("library", "SetTags"));
        await Assert.ThrowsAsync<RequestFailedException>(() => emulator.SendAsync("POST", "/tags?tag=1"));
        Assert.Equal(2 * acted, emulator.GetExecutionCount("library", "SetTags"));
        using HttpResponseMessage recovered = await client.PostAsync("tags?tag=1", empty);
        Assert.Equal(HttpStatusCode.NoContent, recovered.StatusCode);
    }

    [Fact]
    public async Task A_status_with_headers_is_returned_only_for_the_nth_request()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(
            FaultMatch.Operation("library", "GetNewBooks", fromRequest: 2), EmulatorFault.Status(429, ("Retry-After", "2")));
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage first = await client.GetAsync("books/new");
        using HttpResponseMessage second = await client.GetAsync("books/new");
        using HttpResponseMessage third = await client.GetAsync("books/new");
        Assert.Equal([200, 429, 200], new[] { first, second, third }.Select(response => (int)response.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(2), second.Headers.RetryAfter!.Delta);
        Assert.Equal(2, emulator.GetExecutionCount("library", "GetNewBooks"));
        Assert.Equal(0, emulator.Faults.Remaining);
    }

    [Fact]
    public async Task A_truncated_body_is_shorter_than_its_declared_length()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(FaultMatch.Any, EmulatorFault.TruncatedBody(), 2);
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage response = await client.GetAsync("books/new", HttpCompletionOption.ResponseHeadersRead);
        Assert.True(response.Content.Headers.ContentLength > 0);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using Response response = await emulator.SendAsync("GET", "/books/new");
            response.Json();
        });
        Assert.Equal(2, emulator.GetExecutionCount("library", "GetNewBooks"));
    }

    [Fact]
    public async Task Cancellation_ends_a_delayed_call()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(FaultMatch.Any, EmulatorFault.Delay(TimeSpan.FromMinutes(5)));
        using HttpClient client = await emulator.ConnectAsync();
        using CancellationTokenSource source = new();
        Task<HttpResponseMessage> call = client.GetAsync("books/new", source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_slow_body_is_read_completely()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(FaultMatch.Any, EmulatorFault.SlowBody(TimeSpan.FromMilliseconds(1), 5));
        emulator.For("library").Operation("GetScan").Returns("0123456789abcdef"u8.ToArray());
        using HttpClient client = await emulator.ConnectAsync();
        Assert.Equal("0123456789abcdef", await client.GetStringAsync("scans/1-2.png"));
    }
}
