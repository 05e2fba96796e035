using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Primitives;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Json;

/// <summary>25 mails of 17 KB, written to memory by a writer with the settings of a request's body.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private static readonly ArrayBufferWriter<byte> s_buffer = new(64 * 1024);
    private static readonly Utf8JsonWriter s_writer =
        new(s_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly MailList _mails = JsonSerializer.Deserialize(Responses.Mails, HandWrittenJson.Default.MailList)!;
    private readonly BatchResponseGraphClientReceiveMessage _models =
        JsonSerializer.Deserialize<BatchResponseGraphClientReceiveMessage>(Responses.Mails)!;

    [GlobalSetup]
    public void Setup()
    {
        HandWritten();
        Equality.CheckJson(nameof(HandWritten), Responses.Mails, s_buffer.WrittenSpan);
        Ours();
        Equality.CheckJson(nameof(Ours), Responses.Mails, s_buffer.WrittenSpan);
    }

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        Reset();
        JsonSerializer.Serialize(s_writer, _mails, HandWrittenJson.Default.MailList);
        return s_buffer.WrittenCount;
    }

    [Benchmark]
    public int Ours()
    {
        Reset();
        JsonWrite.ModelValue(s_writer, _models, ModelFormat.Json);
        s_writer.Flush();
        return s_buffer.WrittenCount;
    }

    private static void Reset()
    {
        s_buffer.ResetWrittenCount();
        s_writer.Reset();
    }
}
