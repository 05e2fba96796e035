using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Creates tools with schema snapshots, so that a model sees the columns of a list.</summary>
public sealed class SnapshotTests : IAsyncLifetime
{
    private const string Site = "https://contoso.sharepoint.com/sites/finance";
    private const string List = "a031da88-e232-5a62-9a38-414287caf0fc";

    private readonly ConnectorApprovals _approvals = new();
    private ConnectorEmulator _emulator = null!;

    private static BinaryData Snapshot { get; } =
        BinaryData.FromBytes(File.ReadAllBytes(Path.Combine(SpecFiles.Root, "tests", "Shared", "Schemas", "Invoice.schema.json")));

    public async Task InitializeAsync()
    {
        _emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.SharePointOnline")]);
        _emulator.For("sharepointonline").UseSchema(Snapshot.ToString());
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public void A_tool_has_the_columns_of_the_list()
    {
        AIFunction tool = Assert.Single(Tools(SharePointOnlineOperations.PostItem));
        JsonElement item = tool.JsonSchema.GetProperty("properties").GetProperty("item");
        JsonElement columns = item.GetProperty("properties");

        Assert.Empty(ToolRules.Violations(tool));
        Assert.Equal(["Title", "Number"], item.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("Invoice number", columns.GetProperty("Number").GetProperty("title").GetString());
        Assert.Equal(
            ["New", "Approved", "Paid"],
            columns.GetProperty("Status").GetProperty("properties").GetProperty("Value").GetProperty("examples").EnumerateArray()
                .Select(value => value.GetString()));
        Assert.DoesNotContain(columns.EnumerateObject(), column => column.Name is "ID" or "Status#Id" or "Tags@odata.type" or "{Link}");
    }

    [Theory]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Amount":12.5,"Due_x0020_Date":"2026-05-01","Status":{"Value":"New"}}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Tags":[{"Value":"urgent"}],"Paid":null}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Status":{"Value":"Another"},"Undeclared":1}""")]
    public async Task Columns_are_sent_and_conform(string item)
    {
        JsonElement result = await CallAsync(SharePointOnlineOperations.PostItem, $$"""{"item":{{item}}}""");

        Assert.Null(MailService.ErrorKind(result));
        EmulatedCall call = Assert.Single(_emulator.Calls);
        Assert.True(call.Conforms, string.Join(' ', call.Reasons));
        Assert.Equal(item.Contains("Tags", StringComparison.Ordinal), call.Body!.ToString().Contains(
            "\"Tags@odata.type\":\"#Collection(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"Title":"Invoice 17"}""")]
    [InlineData("""{"Title":17,"Number":"17"}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Amount":-1}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Due_x0020_Date":"tomorrow"}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","ID":1}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"123456789012345678901"}""")]
    [InlineData("""{"Title":"Invoice 17","Number":"17","Customer":{"Value":"Contoso"}}""")]
    public async Task Wrong_columns_are_not_sent(string item)
    {
        Assert.Equal(
            "arguments",
            MailService.ErrorKind(await CallAsync(SharePointOnlineOperations.PostItem, $$"""{"item":{{item}}}""")));
        Assert.Empty(_emulator.Calls);
    }

    [Fact]
    public async Task An_update_does_not_require_columns()
    {
        JsonElement result = await CallAsync(SharePointOnlineOperations.PatchItem, """{"id":1,"item":{"Amount":1}}""");

        Assert.Null(MailService.ErrorKind(result));
        Assert.True(Assert.Single(_emulator.Calls).Conforms);
    }

    [Theory]
    [InlineData(List + "1", null, "applies to no tool")]
    [InlineData(null, null, "applies to no tool")]
    [InlineData(List, "[]", "JSON object")]
    [InlineData(List, "{", "JSON")]
    [InlineData(List, "{}", "'responses'")]
    [InlineData(List, """{"connector":"teams","responses":[]}""", "'teams'")]
    [InlineData(List, """{"name":"X","responses":[1]}""", "'operation'")]
    public void A_snapshot_that_does_not_apply_is_an_error(string? list, string? content, string expected)
    {
        ConnectorToolOptions options = Options(SharePointOnlineOperations.PostItem, content is null ? Snapshot : new(content));
        options.Arguments.Remove("table");
        if (list is not null)
        {
            options.Arguments["path:table"] = list;
        }

        ArgumentException e = Assert.Throws<ArgumentException>(() => CreateClient().AsAIFunctions(options));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    private async Task<JsonElement> CallAsync(string operationId, string arguments) =>
        await MailService.InvokeAsync(Assert.Single(Tools(operationId)), arguments, _approvals);

    private ConnectorToolSet Tools(string operationId) => CreateClient().AsAIFunctions(Options(operationId, Snapshot));

    private ConnectorToolOptions Options(string operationId, BinaryData snapshot) => new()
    {
        OperationIds = { operationId },
        Approvals = _approvals,
        Arguments = { ["dataset"] = Site, ["table"] = List },
        Snapshots = { snapshot },
    };

    private SharePointOnlineClient CreateClient() => new(
        _emulator.GetTransportRuntimeUrl("sharepointonline"), new FixedCredential(), new() { Transport = _emulator.CreateTransport() });
}
