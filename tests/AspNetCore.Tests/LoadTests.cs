using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>Sends many callbacks to a server on loopback. Other tests of the process would count as its memory.</summary>
[Collection(AloneCollection.Name)]
public sealed class LoadTests
{
    [Fact]
    public async Task A_thousand_callbacks_at_once_are_all_handled()
    {
        ConcurrentDictionary<string, bool> handled = new();
        await using TriggerHost host = await StartAsync(handled);
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => host.PostAsync(Callback(i))));
        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(1000, handled.Count);
    }

    [Fact]
    public async Task Twenty_thousand_callbacks_in_sequence_use_no_more_memory_than_two_thousand()
    {
        ConcurrentDictionary<string, bool> handled = new();
        await using TriggerHost host = await StartAsync(handled);
        long before = 0;
        for (int i = 1; i <= 20_000; i++)
        {
            using HttpResponseMessage response = await host.PostAsync(Callback(i));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            if (i == 2000)
            {
                Assert.Equal(2000, handled.Count);
                handled.Clear();
                before = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        Assert.Equal(18_000, handled.Count);
        handled.Clear();
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 16 * 1024 * 1024);
    }

    private static string Callback(int number) => $$$"""{"body":{"value":["{{{number}}}"]}}""";

    private static Task<TriggerHost> StartAsync(ConcurrentDictionary<string, bool> handled) => TriggerHost.StartAsync(
        add => add.AddHandler<NotePayload>("OnNote", (payload, _, _) =>
        {
            Assert.True(handled.TryAdd(payload.Notes.Single(), true));
            return Task.CompletedTask;
        }),
        host: builder => builder.Logging.ClearProviders(),
        kestrel: true);
}
