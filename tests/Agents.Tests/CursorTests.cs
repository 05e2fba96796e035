using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Walks lists by their cursors. Whatever the limit is, each item is returned once.</summary>
public sealed class CursorTests(MailService mail) : IClassFixture<MailService>
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Each_item_of_pages_is_returned_once(int seed)
    {
        Random random = new(seed);
        int limit = random.Next(1024, 6000);
        int id = 0;
        string[] pages =
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new JsonObject
            {
                ["value"] = new JsonArray([.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => Item(random, id++))]),
            }.ToJsonString()),
        ];
        On(Office365Operations.ContactGetItems).ReturnsPages(pages);
        AIFunction tool = mail.Tool(Office365Operations.ContactGetItems, new() { MaxResultLength = limit });

        List<JsonElement> items = await WalkAsync(tool, """{"folder":"Contacts"}""", limit, data => data);

        Assert.Equal(Enumerable.Range(0, id), items.Select(IdOf));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Each_item_of_a_list_without_pages_is_returned_once(int seed)
    {
        Random random = new(seed);
        int limit = random.Next(1024, 6000);
        int count = random.Next(0, 60);
        On(Office365Operations.GetEmails).ReturnsUnchecked(new JsonObject
        {
            ["@odata.context"] = "context",
            ["value"] = new JsonArray([.. Enumerable.Range(0, count).Select(id => Item(random, id))]),
        }.ToJsonString());
        AIFunction tool = mail.Tool(Office365Operations.GetEmails, new() { MaxResultLength = limit });

        List<JsonElement> items = await WalkAsync(tool, """{"folderPath":"Inbox"}""", limit, data =>
        {
            Assert.Equal("context", data.GetProperty("@odata.context").GetString());
            return data.GetProperty("value");
        });

        Assert.Equal(Enumerable.Range(0, count), items.Select(IdOf));
    }

    [Fact]
    public async Task The_rest_of_a_page_of_an_operation_with_an_effect_is_not_requested_again()
    {
        ConnectorOperation paged = MailService.Catalog.Find(Office365Operations.ContactGetItems)!;
        ChangingCatalog catalog = new(paged);
        Assert.False(catalog.Find(paged.Id)!.IsReadOnly);
        On(Office365Operations.ContactGetItems).ReturnsPages(
            new JsonObject { ["value"] = new JsonArray([.. Enumerable.Range(0, 30).Select(id => Item(new(1), id))]) }.ToJsonString());
        ConnectorApprovals approvals = new();
        DynamicConnectorClient client = new(
            catalog,
            mail.Emulator.GetTransportRuntimeUrl("office365"),
            new FixedCredential(),
            new ConnectorClientOptions { Transport = mail.Emulator.CreateTransport() });
        AIFunction tool =
            Assert.Single(client.AsAIFunctions(new() { Operations = _ => true, Approvals = approvals, MaxResultLength = 1024 }));

        JsonElement result = await MailService.InvokeAsync(tool, """{"folder":"Contacts"}""", approvals);

        Assert.False(result.TryGetProperty("cursor", out _));
        Assert.Equal(30, result.GetProperty("omittedItems").GetInt32() + result.GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task A_cursor_of_one_client_is_not_valid_for_another()
    {
        On(Office365Operations.ContactGetItems).ReturnsPages("""{"value":[{"id":"1"}]}""", """{"value":[{"id":"2"}]}""");
        JsonElement first = await MailService.InvokeAsync(mail.Tool(Office365Operations.ContactGetItems), """{"folder":"Contacts"}""");
        string cursor = first.GetProperty("cursor").GetString()!;

        JsonElement result = await MailService.InvokeAsync(
            mail.Tool(Office365Operations.ContactGetItems), $$"""{"folder":"Contacts","cursor":"{{cursor}}"}""");

        Assert.Equal("arguments", MailService.ErrorKind(result));
    }

    private static async Task<List<JsonElement>> WalkAsync(
        AIFunction tool, string arguments, int limit, Func<JsonElement, JsonElement> itemsOf)
    {
        List<JsonElement> items = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        JsonNode call = JsonNode.Parse(arguments)!;
        while (true)
        {
            JsonElement result = await MailService.InvokeAsync(tool, call.ToJsonString());
            Assert.Null(MailService.ErrorKind(result));
            JsonElement data = result.GetProperty("data");
            Assert.InRange(data.GetRawText().Length, 2, limit);
            items.AddRange(itemsOf(data).EnumerateArray());
            if (!result.TryGetProperty("cursor", out JsonElement cursor))
            {
                Assert.False(result.TryGetProperty("omittedItems", out _));
                return items;
            }

            Assert.True(seen.Add(cursor.GetString()!));
            call["cursor"] = cursor.GetString();
        }
    }

    private static JsonObject Item(Random random, int id)
    {
        // Lengths on both sides of each limit, and characters that JSON escapes.
        string[] characters = ["x", "é", "\U0001F600", "\"", "\n", "\u0001"];
        int length = random.Next(10) == 0 ? random.Next(8000) : random.Next(200);
        return new()
        {
            ["id"] = $"{id}",
            ["displayName"] = string.Concat(Enumerable.Range(0, length).Select(_ => characters[random.Next(characters.Length)])),
        };
    }

    private static int IdOf(JsonElement item)
    {
        if (item.TryGetProperty("id", out JsonElement id))
        {
            return int.Parse(id.GetString()!, CultureInfo.InvariantCulture);
        }

        // An item that is longer than the limit is shortened.
        Assert.True(item.GetProperty("isTruncated").GetBoolean());
        string text = item.GetProperty("text").GetString()!;
        string digits = text["{\"id\":\"".Length..text.IndexOf("\",", StringComparison.Ordinal)];
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private OperationSetup On(string operationId) => mail.Emulator.For("office365").Operation(operationId);

    /// <summary>Represents a catalog with one operation as if it had an effect.</summary>
    private sealed class ChangingCatalog(ConnectorOperation operation) : ConnectorOperationCatalog
    {
        public override string ApiName => "office365";

        public override string ServiceName => "Office365";

        public override IReadOnlyList<string> OperationIds => [operation.Id];

        protected override ConnectorOperation? Create(string operationId) => operationId != operation.Id ? null : new()
        {
            Id = operation.Id,
            Method = operation.Method,
            PathSegments = operation.PathSegments,
            Parameters = operation.Parameters,
            ResponseKind = operation.ResponseKind,
            PageItemsName = operation.PageItemsName,
            PageNextLinkName = operation.PageNextLinkName,
        };
    }
}
