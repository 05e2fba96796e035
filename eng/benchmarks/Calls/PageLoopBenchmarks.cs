using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Office365.Models;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Calls;

/// <summary>
/// A hundred contacts over four pages. Refit and NSwag have no way to follow a link, so their callers count; what NSwag makes of the spec
/// has no link at all.
/// </summary>
[MemoryDiagnoser]
public class PageLoopBenchmarks
{
    private const string Folder = "contacts";
    private const int Count = Responses.PageSize * Responses.PageCount;

    private readonly Clients _clients = new(Responses.ContactsAt);

    [GlobalSetup]
    public async Task Setup()
    {
        Equality.Check(nameof(HandWritten), Count, await HandWritten());
        Equality.Check(nameof(Ours), Count, await Ours());
        Equality.Check(nameof(Refit), Count, await Refit());
        Equality.Check(nameof(NSwag), Count, await NSwag());
    }

    [Benchmark(Baseline = true)]
    public Task<int> HandWritten() => _clients.HandWritten.CountContactsAsync(Folder, Responses.PageSize);

    [Benchmark]
    public async Task<int> Ours()
    {
        int count = 0;
        await foreach (ContactResponse contact in _clients.Office365.ContactGetItemsAsync(Folder, topCount: Responses.PageSize))
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public async Task<int> Refit()
    {
        int count = 0;
        ContactPage page;
        do
        {
            page = await _clients.Refit.GetContactsAsync(Folder, Responses.PageSize, skip: count);
            count += page.Value?.Count ?? 0;
        }
        while (page.NextLink is not null);
        return count;
    }

    [Benchmark]
    public async Task<int> NSwag()
    {
        int count = 0;
        while (count < Count)
        {
            count += (await _clients.NSwagOffice365.ContactGetItems_V2Async(
                Clients.Connection, Folder, top: Responses.PageSize, skip: count)).Value?.Count ?? 0;
        }

        return count;
    }
}
