using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Models;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>The examples of <c>docs/sharepoint-lists.md</c>, against the emulator on loopback.</summary>
public sealed class SharePointListTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Site = "https://contoso.sharepoint.com/sites/finance";
    private const string List = "Invoices";

    [Fact]
    public async Task Items_of_all_pages_are_read_with_their_columns()
    {
        SharePointOnlineClient client = await StartAsync();
        Setup(SharePointOnlineOperations.GetItems).ReturnsPages(
            """{"value":[{"ID":1,"Title":"Invoice 1","Amount":10.5,"Status":{"Value":"Paid"}}]}""",
            """{"value":[{"ID":2,"Title":"Miller's invoice","Amount":20,"Comment":null}]}""");

        List<string> lines = [];
        await foreach (Item item in client.GetItemsAsync(Site, List, filterQuery: "Status eq 'Paid'", orderBy: "Due desc"))
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{item.Get<string>("Title")}: {item.Get<decimal>("Amount")}"));
        }

        Assert.Equal(["Invoice 1: 10.5", "Miller's invoice: 20"], lines);
        Assert.True(fixture.Emulator.AllConform);
        Assert.Equal("Status eq 'Paid'", fixture.Emulator.Calls[0].Arguments["$filter"].GetString());
        Assert.Equal(2, fixture.Emulator.Calls.Count);
    }

    [Fact]
    public async Task An_item_is_created_updated_and_deleted()
    {
        SharePointOnlineClient client = await StartAsync();
        Setup(SharePointOnlineOperations.PostItem).Returns("""{"ID":17,"Title":"Invoice 17"}""");

        Item created = await client.PostItemAsync(Site, List, new Item
        {
            ["Title"] = "Invoice 17",
            ["Amount"] = 1250.50m,
            ["Due"] = new DateOnly(2026, 12, 31),
            ["Status"] = new Dictionary<string, object?> { ["Value"] = "New" },
            ["Customer"] = new Dictionary<string, object?> { ["Id"] = 7 },
            ["Approver"] = new Dictionary<string, object?> { ["Claims"] = "i:0#.f|membership|ada@contoso.com" },
        });
        long id = created.Get<long>("ID");
        await client.PatchItemAsync(Site, List, id, new Item
        {
            ["Status"] = new Dictionary<string, object?> { ["Value"] = "Paid" },
            ["Comment"] = null,
        });
        await client.DeleteItemAsync(Site, List, id);

        Assert.True(fixture.Emulator.AllConform);
        Assert.Equal(
            """
            {"Title":"Invoice 17","Amount":1250.50,"Due":"2026-12-31","Status":{"Value":"New"},"Customer":{"Id":7},"Approver":{"Claims":"i:0#.f|membership|ada@contoso.com"}}
            """.Trim(),
            fixture.Emulator.Calls[0].Body!.ToString());
        Assert.Equal("""{"Status":{"Value":"Paid"},"Comment":null}""", fixture.Emulator.Calls[1].Body!.ToString());
        Assert.Equal(
            ["PostItem", "PatchItem", "DeleteItem"], fixture.Emulator.Calls.Select(call => call.OperationId));
        Assert.EndsWith("/items/17", fixture.Emulator.Calls[2].RawPathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_with_several_values_is_sent_with_its_type()
    {
        const string Type = "#Collection(Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference)";
        SharePointOnlineClient client = await StartAsync();

        await client.PatchItemAsync(Site, List, 17, new Item
        {
            ["Areas@odata.type"] = Type,
            ["Areas"] = new[]
            {
                new Dictionary<string, object?> { ["Value"] = "North" },
                new Dictionary<string, object?> { ["Value"] = "South" },
            },
        });
        await client.PatchItemAsync(
            Site, List, 17, new Item { ["Areas@odata.type"] = Type, ["Areas"] = Array.Empty<Dictionary<string, object?>>() });

        Assert.Equal(
            $$"""{"Areas@odata.type":"{{Type}}","Areas":[{"Value":"North"},{"Value":"South"}]}""",
            fixture.Emulator.Calls[0].Body!.ToString());
        Assert.Equal($$"""{"Areas@odata.type":"{{Type}}","Areas":[]}""", fixture.Emulator.Calls[1].Body!.ToString());
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task The_schema_of_a_list_is_requested_by_location()
    {
        SharePointOnlineClient client = await StartAsync();
        Setup(SharePointOnlineOperations.GetTable).ReturnsUnchecked(
            """
            {"name":"Invoices","schema":{"type":"array","items":{"type":"object","properties":{"Title":{"type":"string","title":"Title"}}}}}
            """);

        JsonElement schema = await client.GetDynamicSchemaAsync(
            SharePointOnlineOperations.PostItem, "item", new Dictionary<string, object?> { ["dataset"] = Site, ["table"] = List });

        Assert.Equal("string", schema.GetProperty("properties").GetProperty("Title").GetProperty("type").GetString());
        Assert.Equal("GetTable", Assert.Single(fixture.Emulator.Calls).OperationId);
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task Attachments_and_files_are_transferred_as_streams()
    {
        SharePointOnlineClient client = await StartAsync();
        Setup(SharePointOnlineOperations.GetItemAttachments).Returns("""[{"Id":"1","DisplayName":"invoice-17.pdf"}]""");
        Setup(SharePointOnlineOperations.GetFileContent).Returns([1, 2, 3]);
        using MemoryStream scan = new([1, 2, 3, 4]);

        await client.CreateAttachmentAsync(Site, List, 17, new FileContent(scan), "invoice-17.pdf");
        IReadOnlyList<SPListItemAttachment> attachments =
            await client.GetItemAttachmentsAsync(Site, List, 17.ToString(CultureInfo.InvariantCulture));
        using MemoryStream target = new();
        using (Stream content = await client.GetFileContentStreamAsync(Site, "%252fShared%2bDocuments%252finvoice-17.pdf"))
        {
            await content.CopyToAsync(target);
        }

        Assert.Equal("invoice-17.pdf", Assert.Single(attachments).DisplayName);
        Assert.Equal([1, 2, 3], target.ToArray());
        Assert.Equal([1, 2, 3, 4], fixture.Emulator.Calls[0].Body!.ToArray());
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task The_values_of_a_column_are_those_that_its_schema_refers_to()
    {
        SharePointOnlineClient client = await StartAsync();
        SetupStatus();
        Dictionary<string, object?> arguments = new() { ["dataset"] = Site, ["table"] = List };

        JsonElement schema = await client.GetDynamicSchemaAsync(SharePointOnlineOperations.PostItem, "item", arguments);
        JsonElement status = schema.GetProperty("properties").GetProperty("Status").GetProperty("properties").GetProperty("Value");
        IReadOnlyList<ConnectorDynamicValue> values = await client.GetDynamicValuesAsync(
            SharePointOnlineOperations.PostItem, ConnectorDynamicSource.FromSchema(status)!, arguments);

        Assert.Equal(["New", "Paid"], values.Select(value => value.Value.GetString()));
        Assert.Equal("b1c1229a", fixture.Emulator.Calls[1].Arguments["id"].GetString());
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task A_snapshot_of_a_list_has_its_choices()
    {
        SharePointOnlineClient client = await StartAsync();
        SetupStatus();

        BinaryData snapshot = await SchemaSnapshot.FetchAsync(
            client,
            "Invoice",
            SharePointOnlineOperations.PostItem,
            "item",
            new Dictionary<string, object?> { ["dataset"] = Site, ["table"] = List });

        using JsonDocument envelope = JsonDocument.Parse(snapshot);
        Assert.Equal("""{"Status":["New","Paid"]}""", JsonSerializer.Serialize(envelope.RootElement.GetProperty("values")));
        Assert.Equal(["GetTable", "GetEntityValues"], fixture.Emulator.Calls.Select(call => call.OperationId));
        Assert.Equal("b1c1229a", fixture.Emulator.Calls[1].Arguments["id"].GetString());
        Assert.True(fixture.Emulator.AllConform);
    }

    private void SetupStatus()
    {
        Setup(SharePointOnlineOperations.GetTable).Returns("""
            {"name":"Invoices","title":"Invoices","schema":{"type":"array","items":{"type":"object","properties":{
              "Status":{"title":"Status","type":"object","properties":{"Value":{"type":"string","x-ms-dynamic-values":{
                "operationId":"GetEntityValues",
                "parameters":{"dataset":{"parameter":"dataset"},"table":{"parameter":"table"},"id":"b1c1229a"},
                "value-path":"Value","value-title":"Value","value-collection":"value"}}}}}}}}
            """);
        Setup(SharePointOnlineOperations.GetEntityValues).Returns("""{"value":[{"Id":0,"Value":"New"},{"Id":1,"Value":"Paid"}]}""");
    }

    private OperationSetup Setup(string operationId) => fixture.Emulator.For("sharepointonline").Operation(operationId);

    private async Task<SharePointOnlineClient> StartAsync()
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator.ClearCalls();
        return new(fixture.Emulator.GetConnectionRuntimeUrl("sharepointonline"), new FixedCredential());
    }
}
