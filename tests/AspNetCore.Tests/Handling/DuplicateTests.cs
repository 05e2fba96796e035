using System.Net;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.AspNetCore.Tests.Handling;

/// <summary>Drops events that were already handled, and loses none.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public async Task An_event_that_was_handled_is_dropped_and_accepted()
    {
        int handled = 0;
        await using TriggerHost host = await StartAsync(() => handled++);
        foreach (string id in new[] { "1", "2", "1", "1" })
        {
            Assert.Equal(HttpStatusCode.OK, await PostAsync(host, id));
        }

        Assert.Equal(2, handled);
        Assert.Contains(host.Logs.Lines, line => line.Contains("An event of OnNote was handled before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_whose_handler_failed_is_handled_again()
    {
        int calls = 0;
        await using TriggerHost host = await StartAsync(() =>
        {
            if (calls++ == 0)
            {
                throw new InvalidOperationException("The first attempt fails.");
            }
        });
        Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(host, "1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1"));
        Assert.Equal(2, calls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_event_without_an_ID_is_always_handled(string? id)
    {
        int handled = 0;
        await using TriggerHost host = await StartAsync(() => handled++);
        await PostAsync(host, id);
        await PostAsync(host, id);
        Assert.Equal(2, handled);
    }

    [Fact]
    public async Task The_same_ID_of_another_function_is_another_event()
    {
        int handled = 0;
        await using TriggerHost host = await StartAsync(() => handled++);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1", "Other"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1", "onnote"));
        Assert.Equal(2, handled);
    }

    [Theory]
    [InlineData("throws")]
    [InlineData("cancels")]
    [InlineData("hangs")]
    public async Task A_store_that_fails_never_loses_an_event(string failure)
    {
        int handled = 0;
        await using TriggerHost host = await StartAsync(() => handled++, new FailingStore(failure));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "1"));
        Assert.Equal(2, handled);
        Assert.Contains(host.Logs.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal)
            && line.Contains("The store of handled events can't be read", StringComparison.Ordinal));
    }

    [Fact]
    public void Options_that_are_out_of_range_are_rejected()
    {
        ConnectorTriggersBuilder builder = new ServiceCollection().AddConnectorTriggers(_ => { });
        Assert.Throws<ArgumentException>(() => builder.DropDuplicates(options => options.Retention = TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => builder.DropDuplicates(options => options.StoreTimeout = Timeout.InfiniteTimeSpan));
    }

    private static Task<TriggerHost> StartAsync(Action handle, IDistributedCache? store = null) => TriggerHost.StartAsync(
        add =>
        {
            foreach (string function in new[] { "OnNote", "Other" })
            {
                add.AddHandler<NotePayload>(function, (_, _, _) =>
                {
                    handle();
                    return Task.CompletedTask;
                });
            }

            add.DropDuplicates(options => options.StoreTimeout = TimeSpan.FromMilliseconds(store is null ? 60_000 : 50));
        },
        options =>
        {
            options.SystemKeys.Add(TriggerHost.Key);
            options.MessageIdHeader = "x-message-id";
        },
        builder =>
        {
            if (store is not null)
            {
                builder.Services.AddSingleton(store);
            }
        });

    private static async Task<HttpStatusCode> PostAsync(TriggerHost host, string? id, string function = "OnNote")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, TriggerHost.Address(function));
        request.Content = new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json");
        if (id is not null)
        {
            request.Headers.Add("X-Message-Id", id);
        }

        using HttpResponseMessage response = await host.Client.SendAsync(request);
        return response.StatusCode;
    }

    private sealed class FailingStore(string failure) : IDistributedCache
    {
        public byte[]? Get(string key) => throw new NotSupportedException();

        public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            await FailAsync();
            return null;
        }

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
            FailAsync();

        private Task FailAsync() => failure switch
        {
            "hangs" => new TaskCompletionSource().Task,
            "cancels" => throw new OperationCanceledException(),
            _ => throw new TimeoutException("The store doesn't respond."),
        };
    }
}
