using System.Net;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class LifetimeTests
{
    private static readonly Uri s_receiver = new("http://localhost/hook");

    [Fact]
    public async Task A_stopped_emulator_can_start_again_with_its_state()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { CallbackHandler = new Receiver() });
        emulator.For(Library.Api).Operation("GetNewBooks").Returns("[]");
        for (int i = 0; i < 3; i++)
        {
            using HttpClient client = await emulator.ConnectAsync();
            Assert.Equal("[]", await client.GetStringAsync("books/new"));
            Assert.Equal(204, (await emulator.FireTriggerAsync(s_receiver, Library.Api, "OnBookReturned")).Status);
            await emulator.StopAsync();
            Assert.Equal(emulator.GetTransportRuntimeUrl(Library.Api), emulator.GetConnectionRuntimeUrl(Library.Api));
            await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("books/new"));
        }

        Assert.Equal(3, emulator.GetExecutionCount(Library.Api, "GetNewBooks"));
    }

    [Fact]
    public async Task Triggers_fire_whether_or_not_the_emulator_listens()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { CallbackHandler = new Receiver() });
        Assert.True((await emulator.FireTriggerAsync(s_receiver, Library.Api, "OnBookReturned")).Accepted);
        await emulator.StopAsync();
        Assert.True((await emulator.FireTriggerAsync(s_receiver, Library.Api, "OnBookReturned")).Accepted);
    }

    [Fact]
    public async Task A_disposed_emulator_throws_and_keeps_its_calls()
    {
        ConnectorEmulator emulator = await Library.OpenAsync(new() { CallbackHandler = new Receiver() });
        using HttpClient client = await emulator.ConnectAsync();
        await client.GetStringAsync("books/new");
        await emulator.DisposeAsync();
        await emulator.DisposeAsync();
        await emulator.StopAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => emulator.StartAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => emulator.FireTriggerAsync(s_receiver, Library.Api, "OnBookReturned"));
        Assert.Equal(1, emulator.GetExecutionCount(Library.Api, "GetNewBooks"));
    }

    [Fact]
    public async Task Concurrent_starts_share_one_server_and_canceling_one_does_not_cancel_others()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        Task<Uri> canceled = emulator.StartAsync(new CancellationToken(canceled: true));
        Uri[] addresses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => emulator.StartAsync())));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);
        Assert.Single(addresses.Distinct());
        using HttpClient client = new();
        string[] texts = await Task.WhenAll(Enumerable
            .Range(0, 50)
            .Select(_ => client.GetStringAsync(new Uri(emulator.GetConnectionRuntimeUrl(Library.Api) + "/books/new"))));
        Assert.Single(texts.Distinct());
        Assert.Equal(50, emulator.Calls.Select(call => call.Number).Distinct().Count());
    }

    [Fact]
    public async Task Concurrent_starts_and_stops_complete_in_order()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => i % 3 == 0 ? emulator.StopAsync() : emulator.StartAsync())));
        using HttpClient client = await emulator.ConnectAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("books/new")).StatusCode);
    }

    [Fact]
    public async Task Disposal_ends_a_call_that_waits_forever_and_records_it()
    {
        ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(FaultMatch.Any, EmulatorFault.Delay(Timeout.InfiniteTimeSpan));
        using HttpClient client = await emulator.ConnectAsync();
        Task<HttpResponseMessage> call = client.GetAsync("books/new");
        while (emulator.Faults.Remaining > 0)
        {
            await Task.Delay(10);
        }

        await emulator.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => call);
        Assert.Contains("the caller ended the call", Assert.Single(emulator.Calls).Reasons);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public void An_ID_that_a_URL_cannot_contain_is_rejected_immediately(string id)
    {
        Assert.Throws<ArgumentException>(() => new ConnectorEmulatorOptions { ConnectionId = id });
        Assert.Throws<ArgumentException>(() => ConnectorEmulator.Create(ConnectorSpecSource.FromJson(id, """{"paths":{}}""")));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_an_ID() =>
        Assert.Throws<ArgumentException>(() => new ConnectorEmulatorOptions { ConnectionId = "\ud83d" });

    [Theory]
    [InlineData("a/b")]
    [InlineData("50%")]
    [InlineData("%2F%2e%2e")]
    [InlineData("a b+c?d#e")]
    [InlineData("Büro-京都-😀")]
    [InlineData("...")]
    public async Task Any_other_id_round_trips_through_both_clients(string id)
    {
        await using ConnectorEmulator emulator =
            await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(id, Library.SpecPath)], new() { ConnectionId = id });
        emulator.For(id).Operation("ListBooks").ReturnsPages("[]", """[{"title":"B"}]""");
        await emulator.StartAsync();
        using HttpClient client = new();
        string page = await client.GetStringAsync(new Uri(emulator.GetConnectionRuntimeUrl(id) + "/books?api-version=2"));
        string link = System.Text.Json.Nodes.JsonNode.Parse(page)!["nextLink"]!.GetValue<string>();
        Assert.Contains("\"B\"", await client.GetStringAsync(new Uri(link)), StringComparison.Ordinal);

        Azure.Core.Pipeline.HttpPipeline pipeline = new(emulator.CreateTransport());
        using Azure.Core.HttpMessage message = pipeline.CreateMessage();
        message.Request.Uri.Reset(new Uri(emulator.GetTransportRuntimeUrl(id) + "/books?api-version=2"));
        await pipeline.SendAsync(message, default);
        Assert.Equal(200, message.Response.Status);
        Assert.All(emulator.Calls, call => Assert.Equal((id, "ListBooks"), (call.ApiName, call.OperationId)));
    }

    private sealed class Receiver : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
