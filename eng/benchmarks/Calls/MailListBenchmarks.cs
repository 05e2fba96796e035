using Azure.Connectors.Sdk.Benchmarks.Peers;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Calls;

/// <summary>25 mails, 17 KB.</summary>
[MemoryDiagnoser]
public class MailListBenchmarks
{
    private readonly Clients _clients = new(static _ => Responses.Mails);

    [GlobalSetup]
    public async Task Setup()
    {
        Equality.Check(nameof(HandWritten), Responses.Mails, await HandWritten());
        Equality.Check(nameof(Ours), Responses.Mails, await Ours());
        Equality.Check(nameof(Refit), Responses.Mails, await Refit());
        Equality.Check(nameof(NSwag), Responses.Mails, await NSwag());
    }

    [Benchmark(Baseline = true)]
    public async Task<object> HandWritten() => await _clients.HandWritten.GetMailsAsync("Inbox", unreadOnly: true, top: 25);

    [Benchmark]
    public async Task<object> Ours() => await _clients.Office365.GetEmailsAsync(folder: "Inbox", fetchOnlyUnreadMessages: true, top: 25);

    [Benchmark]
    public async Task<object> Refit() => await _clients.Refit.GetMailsAsync("Inbox", fetchOnlyUnread: true, top: 25);

    [Benchmark]
    public async Task<object> NSwag() =>
        await _clients.NSwagOffice365.GetEmailsV3Async(Clients.Connection, folderPath: "Inbox", fetchOnlyUnread: true, top: 25);
}
