using System.Text.Json;
using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Primitives;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Json;

/// <summary>25 mails of 17 KB, read from memory.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly byte[] _json = Responses.Mails;

    [GlobalSetup]
    public void Setup()
    {
        Equality.Check(nameof(HandWritten), _json, HandWritten());
        Equality.Check(nameof(Ours), _json, Ours());
    }

    [Benchmark(Baseline = true)]
    public object HandWritten() => JsonSerializer.Deserialize(_json, HandWrittenJson.Default.MailList)!;

    [Benchmark]
    public object Ours()
    {
        Utf8JsonReader reader = new(_json);
        reader.Read();
        return JsonRead.Model<BatchResponseGraphClientReceiveMessage>(ref reader)!;
    }
}
