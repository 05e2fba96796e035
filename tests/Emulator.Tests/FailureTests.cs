using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class FailureTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failing_programmed_response_is_returned_as_an_error_and_recorded(bool inCondition)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup book = emulator.For(Library.Api).Operation("GetBook");
        _ = inCondition
            ? book.When(_ => throw new InvalidOperationException("no such shelf")).Returns(404)
            : book.Returns(_ => throw new InvalidOperationException("no such shelf"));
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage response = await client.GetAsync("books/1");
        JsonElement error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error");
        Assert.Equal((500, "ProgrammedResponseFailed"), ((int)response.StatusCode, error.GetProperty("code").GetString()));
        Assert.Equal("InvalidOperationException: no such shelf", error.GetProperty("message").GetString());
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal((500, true), (call.Status, call.Conforms));
        Assert.Contains(
            nameof(A_failing_programmed_response_is_returned_as_an_error_and_recorded), call.Failure, StringComparison.Ordinal);
        Assert.Contains("no such shelf", call.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failure_of_the_emulator_is_returned_and_recorded(bool overLoopback)
    {
        // Half of a surrogate pair in the spec is met only where a value is compared with it.
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "swagger":"2.0",
              "paths":{
                "/books/new":{
                  "get":{
                    "operationId":"GetNewBooks",
                    "parameters":[{"name":"q","in":"query","type":"string","enum":["\ud83d"]}],
                    "responses":{"204":{"description":"none"}}
                  }
                }
              }
            }
            """));
        (int status, string body) = overLoopback ? await GetAsync(emulator) : await SendAsync(emulator);
        Assert.Equal(500, status);
        Assert.Contains("EmulatorFailed", body, StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), body, StringComparison.Ordinal);
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal((500, false, "GetNewBooks"), (call.Status, call.Conforms, call.OperationId));
        Assert.Contains(nameof(InvalidOperationException), call.Failure, StringComparison.Ordinal);
        Assert.False(emulator.AllConform);
    }

    [Fact]
    public Task A_canceled_call_is_recorded() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(0.1),
        async time =>
        {
            await using ConnectorEmulator emulator = await Library.OpenAsync();
            emulator.Faults.Add(FaultMatch.Any, EmulatorFault.Delay(Timeout.InfiniteTimeSpan));
            using CancellationTokenSource source = new(time);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => emulator.SendAsync("GET", "/books/new", cancellationToken: source.Token));

            // The call is recorded after its caller has returned.
            for (int i = 0; i < 100 && emulator.Calls.Count == 0; i++)
            {
                await Task.Delay(time / 10);
            }

            Assert.Contains("the caller ended the call", Assert.Single(emulator.Calls).Reasons);
        });

    private static async Task<(int, string)> GetAsync(ConnectorEmulator emulator)
    {
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage response = await client.GetAsync("books/new?q=a");
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static async Task<(int, string)> SendAsync(ConnectorEmulator emulator)
    {
        using Response response = await emulator.SendAsync("GET", "/books/new?q=a");
        return (response.Status, response.Json().GetRawText());
    }
}
