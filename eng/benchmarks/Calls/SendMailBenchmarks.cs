using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Benchmarks.Peers.NSwag.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Calls;

/// <summary>A POST of a mail of a kilobyte.</summary>
[MemoryDiagnoser]
public class SendMailBenchmarks
{
    private readonly Clients _clients = new(static _ => []);
    private readonly OutgoingMail _mail = OutgoingMails.ByHand;
    private readonly SendEmailInput _input = OutgoingMails.Ours;
    private readonly ClientSendHtmlMessage _message = OutgoingMails.OfNSwag;

    [GlobalSetup]
    public async Task Setup()
    {
        _clients.Handler.Received = new MemoryStream();
        await HandWritten();
        byte[] expected = _clients.Handler.Received.ToArray();
        foreach ((
            string client,
            Func<Task> send) in new (string, Func<Task>)[] { (nameof(Ours), Ours), (nameof(Refit), Refit), (nameof(NSwag), NSwag) })
        {
            await send();
            Equality.CheckJson(client, expected, _clients.Handler.Received.ToArray());
        }

        _clients.Handler.Received = null;
    }

    [Benchmark(Baseline = true)]
    public Task HandWritten() => _clients.HandWritten.SendMailAsync(_mail);

    [Benchmark]
    public Task Ours() => _clients.Office365.SendEmailAsync(_input);

    [Benchmark]
    public Task Refit() => _clients.Refit.SendMailAsync(_mail);

    [Benchmark]
    public Task NSwag() => _clients.NSwagOffice365.SendEmailV2Async(Clients.Connection, _message);
}
