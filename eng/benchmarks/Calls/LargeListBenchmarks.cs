using Azure.Connectors.Sdk.Benchmarks.Peers;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Calls;

/// <summary>500 events of a calendar, 1 MB.</summary>
[MemoryDiagnoser]
public class LargeListBenchmarks
{
    private readonly Clients _clients = new(static _ => Responses.Events);

    [GlobalSetup]
    public async Task Setup()
    {
        Equality.Check(nameof(HandWritten), Responses.Events, await HandWritten());
        Equality.Check(nameof(Ours), Responses.Events, await Ours());
        Equality.Check(nameof(Refit), Responses.Events, await Refit());
        Equality.Check(nameof(NSwag), Responses.Events, await NSwag());
    }

    [Benchmark(Baseline = true)]
    public async Task<object> HandWritten() => await _clients.HandWritten.GetEventsAsync("Calendar", top: 500);

    [Benchmark]
    public async Task<object> Ours() => await _clients.Office365.CalendarGetItemsAsync("Calendar", topCount: 500);

    [Benchmark]
    public async Task<object> Refit() => await _clients.Refit.GetEventsAsync("Calendar", top: 500);

    [Benchmark]
    public async Task<object> NSwag() => await _clients.NSwagOffice365.V4CalendarGetItemsAsync(Clients.Connection, "Calendar", top: 500);
}
