using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>The emulator with the schema of a list: what it rejects, and what it returns.</summary>
public class UseSchemaTests
{
    private const string Site = "/datasets/https%253A%252F%252Fcontoso.sharepoint.com%252Fsites%252Ffinance";
    private const string Items = Site + "/tables/a031da88-e232-5a62-9a38-414287caf0fc/items";

    private static readonly string s_root = Root();
    private static readonly string s_spec =
        File.ReadAllText(Path.Combine(s_root, "specs", "sharepointonline", "apiDefinition.swagger.json"));
    private static readonly string s_snapshot = File.ReadAllText(Path.Combine(s_root, "tests", "Shared", "Schemas", "Invoice.schema.json"));

    private static ConnectorEmulator Open(bool usesSchema = true)
    {
        ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, s_spec));
        if (usesSchema)
        {
            emulator.For(Library.Api).UseSchema(s_snapshot);
        }

        return emulator;
    }

    private static async Task<(int Status, string Text)> SendAsync(
        ConnectorEmulator emulator, string method, string path, string? body = null)
    {
        using Response response = await emulator.SendAsync(
            method, path, body is null ? null : RequestContent.Create(body), body is null ? null : "application/json");
        return (response.Status, response.Content.ToString());
    }

    [Theory]
    [InlineData("POST", """{"Title":"t","Number":"1"}""")]
    [InlineData(
        "POST",
        """
        {
          "Title":"t","Number":"1","Amount":5,"Due_x0020_Date":"2026-01-02","Status":{"Value":"Any"},"Customer":{"Id":7},
          "Notes":null,"Undeclared":5
        }
        """)]
    [InlineData("POST", """{"Title":"t","Number":"1","Tags@odata.type":"#Collection(X)","Tags":[{"Value":"a"}]}""")]
    [InlineData("PATCH", """{"Amount":5}""")]
    [InlineData("PATCH", """{"Status":null,"Tags":null,"Title":null}""")]
    [InlineData("PATCH", """{"{ContentType}":{"Id":"0x01"}}""")]
    public async Task Values_that_the_schema_allows_conform(string method, string body)
    {
        await using ConnectorEmulator emulator = Open();

        (int status, string text) = await SendAsync(emulator, method, method == "POST" ? Items : Items + "/7", body);

        Assert.True(status == 200, text);
        Assert.True(emulator.AllConform);
    }

    [Theory]
    [InlineData("POST", """{"Title":"t"}""", "Number")]
    [InlineData("POST", """{"Title":5,"Number":"1"}""", "Title")]
    [InlineData("POST", """{"Title":"t","Number":"123456789012345678901"}""", "Number")]
    [InlineData("PATCH", """{"Amount":-1}""", "Amount")]
    [InlineData("PATCH", """{"Amount":"5"}""", "Amount")]
    [InlineData("PATCH", """{"Due_x0020_Date":"soon"}""", "Due_x0020_Date")]
    [InlineData("PATCH", """{"ID":5}""", "'ID' is read-only")]
    [InlineData("PATCH", """{"Author":{"Claims":"ada"}}""", "'Author' is read-only")]
    [InlineData("PATCH", """{"Status":{"Value":"New","Id":1}}""", "'Status/Id' is read-only")]
    [InlineData("PATCH", """{"Status#Id":1}""", "'Status#Id' is read-only")]
    [InlineData("PATCH", """{"Tags":[{"Value":"a"},{"Value":"b","Id":2}]}""", "'Tags[1]/Id' is read-only")]
    [InlineData("PATCH", """{"{Attachments}":[]}""", "'{Attachments}' is read-only")]
    public async Task Values_that_the_schema_forbids_are_rejected_with_the_reason(string method, string body, string reason)
    {
        await using ConnectorEmulator emulator = Open();

        (int status, string text) = await SendAsync(emulator, method, method == "POST" ? Items : Items + "/7", body);

        Assert.Equal(400, status);
        Assert.Contains(reason, string.Join('\n', emulator.Calls[0].Reasons), StringComparison.Ordinal);
        Assert.NotEmpty(text);
    }

    [Fact]
    public async Task Samples_have_all_columns_their_companions_and_an_etag()
    {
        await using ConnectorEmulator emulator = Open();
        JsonElement columns = Columns();

        JsonObject one = JsonNode.Parse((await SendAsync(emulator, "GET", Items + "/7")).Text)!.AsObject();
        JsonArray page = JsonNode.Parse((await SendAsync(emulator, "GET", Items)).Text)!["value"]!.AsArray();

        Assert.All([one, page[0]!.AsObject(), page[1]!.AsObject()], item =>
        {
            Assert.All(columns.EnumerateObject(), column => Assert.True(item.ContainsKey(column.Name), column.Name));
            Assert.Equal("\"1\"", (string?)item["@odata.etag"]);
            Assert.Equal(columns.GetProperty("Tags").GetProperty("@odata.type").GetString(), (string?)item["Tags@odata.type"]);
        });
    }

    [Theory]
    [InlineData("GetOnNewItems", TriggerCallbackShape.Batch)]
    [InlineData("GetOnNewItems", TriggerCallbackShape.Array)]
    [InlineData("GetOnUpdatedItems", TriggerCallbackShape.Single)]
    public async Task A_callback_of_a_trigger_has_all_columns_of_its_items(string trigger, TriggerCallbackShape shape)
    {
        await using ConnectorEmulator emulator = Open();
        await using ConnectorEmulator plain = Open(usesSchema: false);

        JsonNode body = JsonNode.Parse(emulator.CreateTriggerCallback(Library.Api, trigger, shape))!["body"]!;
        JsonObject[] items = [.. ItemsOf(body).Select(item => item!.AsObject())];

        Assert.Equal(shape == TriggerCallbackShape.Single ? 1 : 2, items.Length);
        Assert.All(items, item =>
        {
            Assert.All(Columns().EnumerateObject(), column => Assert.True(item.ContainsKey(column.Name), column.Name));
            Assert.Equal("#Collection(Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference)", (string?)item["Tags@odata.type"]);
        });
        Assert.Distinct(items.Select(item => (string?)item["Title"]));

        // An item of a callback that was created can be sent again, and a trigger of other items doesn't get the columns of the list.
        emulator.CreateTriggerCallback(Library.Api, trigger, shape, shape == TriggerCallbackShape.Single ? [items[0]] : items);
        Assert.Equal(
            plain.CreateTriggerCallback(Library.Api, "GetOnDeletedItems", TriggerCallbackShape.Batch),
            emulator.CreateTriggerCallback(Library.Api, "GetOnDeletedItems", TriggerCallbackShape.Batch));
    }

    [Fact]
    public async Task Discovery_operations_return_the_snapshot()
    {
        await using ConnectorEmulator emulator = Open();
        string id = JsonDocument.Parse(s_snapshot).RootElement.GetProperty("responses")[0].GetProperty("response").GetProperty("schema")
            .GetProperty("items").GetProperty("properties").GetProperty("Status").GetProperty("properties").GetProperty("Value")
            .GetProperty("x-ms-dynamic-values").GetProperty("parameters").GetProperty("id").GetString()!;

        string table = (await SendAsync(emulator, "GET", $"/$metadata.json{Items[..^"/items".Length]}")).Text;
        string values = (await SendAsync(emulator, "GET", $"{Items[..^"/items".Length]}/entities/{id}")).Text;

        Assert.Equal("Invoices", (string?)JsonNode.Parse(table)!["title"]);
        Assert.Equal("""{"value":[{"Value":"New"},{"Value":"Approved"},{"Value":"Paid"}]}""", values);
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("a031da88-e232-5a62-9a38-414287caf0fc", false)]
    public async Task Without_the_schema_of_a_list_any_columns_conform(string table, bool usesSchema = true)
    {
        await using ConnectorEmulator emulator = Open(usesSchema);

        Assert.Equal(200, (await SendAsync(emulator, "POST", $"{Site}/tables/{table}/items", """{"Anything":{"Id":1}}""")).Status);
    }

    [Fact]
    public async Task The_arguments_can_be_those_of_another_list()
    {
        await using ConnectorEmulator emulator = Open(usesSchema: false);
        emulator.For(Library.Api).UseSchema(
            "GetTable",
            new Dictionary<string, string> { ["dataset"] = "https://contoso.sharepoint.com/sites/finance", ["table"] = "Test" },
            s_snapshot);

        Assert.Equal(400, (await SendAsync(emulator, "POST", $"{Site}/tables/Test/items", """{"Title":"t"}""")).Status);
        Assert.Equal(200, (await SendAsync(emulator, "POST", Items, """{"Title":"t"}""")).Status);
    }

    [Theory]
    [InlineData("{", "isn't JSON")]
    [InlineData("{}", "no 'responses'")]
    [InlineData("""{"responses":[{}]}""", "no 'operation'")]
    [InlineData("""{"responses":[{"operation":"GetTabl","response":{}}]}""", "GetTable")]
    public void A_file_that_is_not_a_snapshot_throws_immediately(string text, string message)
    {
        ConnectorEmulator emulator = Open(usesSchema: false);

        ArgumentException failure = Assert.ThrowsAny<ArgumentException>(() => emulator.For(Library.Api).UseSchema(text));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode?> ItemsOf(JsonNode body) => body switch
    {
        JsonArray list => list,
        JsonObject page when page["value"] is JsonArray list => list,
        _ => new[] { body },
    };

    private static JsonElement Columns() => JsonDocument.Parse(s_snapshot).RootElement
        .GetProperty("responses")[0].GetProperty("response").GetProperty("schema").GetProperty("items").GetProperty("properties");

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
