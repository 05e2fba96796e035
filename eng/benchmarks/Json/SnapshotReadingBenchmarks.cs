using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Invoices.Models;
using Azure.Connectors.Sdk.Invoices.Schemas;
using Azure.Connectors.Sdk.Primitives;
using BenchmarkDotNet.Attributes;

namespace Azure.Connectors.Sdk.Benchmarks.Json;

/// <summary>
/// 100 items of a list, read with a model of a schema snapshot, and with a model of a spec that declares the same columns.
/// </summary>
[MemoryDiagnoser]
public class SnapshotReadingBenchmarks
{
    private readonly byte[] _json = JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["value"] = new JsonArray([.. Enumerable.Range(1, 100).Select(Item)]),
    });

    [GlobalSetup]
    public void Setup()
    {
        string expected = JsonSerializer.Serialize((StaticInvoices)Static());
        if (JsonSerializer.Serialize((InvoicePage)Snapshot()) != expected)
        {
            throw new InvalidOperationException("The models read different things.");
        }
    }

    [Benchmark(Baseline = true)]
    public object Static()
    {
        Utf8JsonReader reader = new(_json);
        reader.Read();
        return JsonRead.Model<StaticInvoices>(ref reader)!;
    }

    [Benchmark]
    public object Snapshot()
    {
        Utf8JsonReader reader = new(_json);
        reader.Read();
        return JsonRead.Model<InvoicePage>(ref reader)!;
    }

    private static JsonNode Item(int id)
    {
        JsonObject Choice(int value) => new() { ["Id"] = value, ["Value"] = $"Value {value}" };
        return new JsonObject
        {
            ["ID"] = id,
            ["Title"] = string.Create(CultureInfo.InvariantCulture, $"Invoice {id}"),
            ["Number"] = string.Create(CultureInfo.InvariantCulture, $"2026-{id}"),
            ["Amount"] = id + 0.5,
            ["DueDate"] = "2026-12-31",
            ["Paid"] = id % 2 == 0,
            ["Status"] = Choice(1),
            ["Customer"] = Choice(id),
            ["Author"] = new JsonObject
            {
                ["Claims"] = "i:0#.f|membership|ada@contoso.example",
                ["DisplayName"] = "Ada Quill",
                ["Email"] = "ada@contoso.example",
            },
            ["Tags"] = new JsonArray(Choice(1), Choice(2)),
            ["Notes"] = "Delivered in two parts.",
            ["Modified"] = "2026-03-02T08:30:00Z",
            ["Created"] = "2026-03-01T08:30:00Z",
        };
    }
}
