using System.Text.Json;
using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Office365.Models;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Triggers;

/// <summary>A trigger's callback with 25 mails, read from a request's stream.</summary>
[MemoryDiagnoser]
public class CallbackBenchmarks
{
    private readonly byte[] _json = Responses.Callback;

    [GlobalSetup]
    public async Task Setup()
    {
        Equality.Check(nameof(HandWritten), Responses.Callback, await HandWritten());
        Equality.Check(nameof(Ours), Responses.Callback, await Ours());
    }

    [Benchmark(Baseline = true)]
    public async Task<object> HandWritten()
    {
        using MemoryStream body = new(_json, writable: false);
        return (await JsonSerializer.DeserializeAsync(body, HandWrittenJson.Default.MailCallback))!;
    }

    [Benchmark]
    public async Task<object> Ours()
    {
        using MemoryStream body = new(_json, writable: false);
        return await ConnectorTriggerPayload.ReadAsync<Office365OnNewEmailTriggerPayload>(body);
    }
}
