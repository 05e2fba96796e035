using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Schemas;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Items of two lists, from the emulator through the models of their snapshots and back.</summary>
public sealed class SnapshotRoundTripTests
{
    private const string Api = "sharepointonline";

    private static readonly string[] s_unknown =
    [
        """{"Added_x0020_Later":"text"}""",
        """{"Added":{"Id":7,"Parts":[1,null,{"a":1.50}]},"@odata.editLink":"items(1)"}""",
        """{"Precise":12345678901234567890.123,"Empty":"","None":{},"Nothing":[]}""",
    ];

    [Fact]
    public async Task Items_of_invoices_lose_nothing()
    {
        await using EmulatedItems<Invoice> list = await EmulatedItems<Invoice>.StartAsync("Invoice");
        InvoiceTable invoices = list.Client.Invoices();

        await list.AssertReadAsync(invoices.GetItemsAsync());
        await list.AssertSentAsync(item => invoices.PostItemAsync(item));
        await list.AssertSentAsync(item => invoices.PatchItemAsync(3, item));
    }

    [Fact]
    public async Task Items_of_a_list_in_another_language_lose_nothing()
    {
        await using EmulatedItems<Reparatur> list = await EmulatedItems<Reparatur>.StartAsync("Reparatur");
        ReparaturTable repairs = list.Client.Reparaturs();

        await list.AssertReadAsync(repairs.GetItemsAsync());
        await list.AssertSentAsync(item => repairs.PostItemAsync(item));
        await list.AssertSentAsync(item => repairs.PatchItemAsync(3, item));
    }

    /// <summary>An emulated list, with samples that have all columns and some that the schema doesn't declare.</summary>
    private sealed class EmulatedItems<T> : IAsyncDisposable
        where T : notnull
    {
        private readonly ConnectorEmulator _emulator;
        private readonly JsonObject _columns;
        private readonly JsonObject[] _items;

        private EmulatedItems(ConnectorEmulator emulator, string snapshot)
        {
            _emulator = emulator;
            _columns = JsonNode.Parse(snapshot)!["responses"]![0]!["response"]!["schema"]!["items"]!.AsObject();
            JsonNode callback = JsonNode.Parse(
                emulator.CreateTriggerCallback(Api, SharePointOnlineTriggerOperations.OnNewItems, TriggerCallbackShape.Batch))!;
            JsonObject sample = callback["body"]!["value"]![0]!.AsObject();
            _items = [sample, .. s_unknown.Select(unknown => With(sample, unknown))];
            Client = new(
                emulator.GetTransportRuntimeUrl(Api), new FixedCredential(), new() { Transport = emulator.CreateTransport() });
        }

        public SharePointOnlineClient Client { get; }

        public static async Task<EmulatedItems<T>> StartAsync(string name)
        {
            string snapshot =
                await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", name + ".schema.json"));
            ConnectorEmulator emulator =
                await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.SharePointOnline")]);
            emulator.For(Api).UseSchema(snapshot);
            return new(emulator, snapshot);
        }

        public async Task AssertReadAsync(AsyncPageable<T> items)
        {
            _emulator.For(Api).Operation(SharePointOnlineOperations.GetItems).Returns(
                new JsonObject { ["value"] = new JsonArray([.. _items.Select(item => item.DeepClone())]) }.ToJsonString());
            int count = 0;
            await foreach (T item in items)
            {
                Assert.Empty(JsonComparison.Differences(_items[count++].ToJsonString(), JsonSerializer.Serialize(item)));
            }

            Assert.Equal(_items.Length, count);
            Assert.True(_emulator.AllConform, string.Join('\n', _emulator.Calls));
        }

        /// <summary>Sends what was read: the writable columns at any depth, and those that the schema doesn't declare.</summary>
        public async Task AssertSentAsync(Func<T, Task> send)
        {
            foreach (JsonObject item in _items)
            {
                await send(JsonSerializer.Deserialize<T>(item.ToJsonString())!);
                EmulatedCall call = _emulator.Calls[^1];
                Assert.True(call.Conforms, string.Join('\n', call.Reasons));
                Assert.Empty(JsonComparison.Differences(Writable(item, _columns).ToJsonString(), call.Body!.ToString()));
            }
        }

        public ValueTask DisposeAsync() => _emulator.DisposeAsync();

        private static JsonObject With(JsonObject sample, string unknown)
        {
            JsonObject item = sample.DeepClone().AsObject();
            foreach ((string name, JsonNode? value) in JsonNode.Parse(unknown)!.AsObject())
            {
                item[name] = value?.DeepClone();
            }

            return item;
        }

        private static JsonNode Writable(JsonNode value, JsonNode schema) => value switch
        {
            JsonArray list => new JsonArray([.. list.Select(item => Writable(item!, schema["items"]!))]),
            JsonObject item when schema["properties"] is JsonObject columns => new JsonObject(item
                .Where(column => !column.Key.StartsWith('@') && !IsReadOnly(columns[ListOf(column.Key)]))
                .Select(column => KeyValuePair.Create(
                    column.Key,
                    columns[column.Key] is { } declared ? Writable(column.Value!, declared) : column.Value?.DeepClone()))),
            _ => value.DeepClone(),
        };

        /// <summary>The column itself, or the list that it is the type of, with which it is sent.</summary>
        private static string ListOf(string name) =>
            name.EndsWith("@odata.type", StringComparison.Ordinal) ? name[..^"@odata.type".Length] : name;

        private static bool IsReadOnly(JsonNode? column) =>
            (string?)column?["x-ms-permission"] == "read-only" || (string?)column?["format"] == "x-ms-containedMediaEntity";
    }
}
