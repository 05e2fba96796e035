using Azure.Connectors.Sdk.Generator.Tests.Pipeline;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>The clients of schema snapshots.</summary>
public sealed class SnapshotTableTests
{
    private const string Table =
        "/datasets/https%253A%252F%252Fcontoso.sharepoint.com%252Fsites%252Ffinance/tables/a031da88-e232-5a62-9a38-414287caf0fc";

    [Fact]
    public async Task Methods_send_the_arguments_of_the_snapshot()
    {
        var (result, requests) = await SnapshotProject.Lists.RunAsync(
            """
            InvoiceTable table = client.Invoices();
            Invoice created = await table.PostItemAsync(new Invoice { Title = "t" });
            await table.PatchItemAsync(created.ID!.Value, new Invoice { Status = null });
            await table.DeleteItemAsync(7);
            return created.ID + created.Title;
            """,
            responses: ["""{"ID":7,"Title":"made"}""", """{"ID":7}""", ""]);

        Assert.Equal("7made", result);
        Assert.Equal(
            [$"POST {Table}/items {{\"Title\":\"t\"}}", $"PATCH {Table}/items/7 {{\"Status\":null}}", $"DELETE {Table}/items/7"],
            requests.Select(request => request.TrimEnd()));
    }

    [Fact]
    public async Task Pages_have_items_of_the_model_and_real_responses()
    {
        var (result, requests) = await SnapshotProject.Lists.RunAsync(
            """
            List<string> found = [];
            await foreach (var page in client.Invoices(table: "Other").GetItemsAsync(filterQuery: $"{InvoiceColumns.Query.Status} eq 'Paid'").AsPages())
            {
                found.AddRange(page.Values.Select(item => item.Status!.Value!));
            }
            return string.Join(',', found);
            """,
            responses: ["""{"value":[{"Status":{"Value":"a"}},{"Status":{"Value":"b"}}]}"""]);

        Assert.Equal("a,b", result);
        Assert.Contains("/tables/Other/items?", Assert.Single(requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_are_those_of_the_client_of_the_connector()
    {
        const string Statements = """
            var site = "https://contoso.sharepoint.com/sites/finance";
            var list = "a031da88-e232-5a62-9a38-414287caf0fc";
            """;
        var (_, typed) = await SnapshotProject.Lists.RunAsync(
            """
            await client.Invoices().GetItemAsync(5);
            await client.Invoices().CreateAttachmentAsync(5, new FileContent(BinaryData.FromString("x")), "a b.txt");
            return null;
            """,
            responses: ["{}", "{}"]);
        var (_, plain) = await SnapshotProject.Lists.RunAsync(
            Statements + """

            await client.GetItemAsync(site, list, 5);
            await client.CreateAttachmentAsync(site, list, 5, new FileContent(BinaryData.FromString("x")), "a b.txt");
            return null;
            """,
            responses: ["{}", "{}"]);

        Assert.Equal(plain, typed);
    }

    [Theory]
    [InlineData("GetItemsAsync", true)]
    [InlineData("PostItemAsync", true)]
    [InlineData("GetItemAttachmentsAsync", true)]
    [InlineData("DeleteAttachmentAsync", true)]
    [InlineData("CreateNewDocumentSetAsync", true)]
    [InlineData("CheckIfFileIsPublishedAsync", false)]
    [InlineData("GetEntityValuesAsync", false)]
    [InlineData("CreateApprovalRequestAsync", false)]
    [InlineData("GetItemChangesAsync", false)]
    [InlineData("CreateFileAsync", false)]
    public async Task Table_has_the_operations_with_the_schema_and_those_of_one_item(string method, bool isIncluded) => Assert.Equal(
        isIncluded,
        (await SnapshotProject.Lists.RunAsync($"return typeof(InvoiceTable).GetMethod(\"{method}\") is not null;")).Result);

    [Fact]
    public async Task Table_can_be_mocked()
    {
        var (result, _) = await SnapshotProject.Lists.RunAsync("""
            return (await new Fake().GetItemAsync(4)).Title + new Fake().Dataset.Length;
            }
            private sealed class Fake : InvoiceTable
            {
                public override System.Threading.Tasks.Task<Invoice> GetItemAsync(long id, string? view = null, System.Threading.CancellationToken cancellationToken = default) =>
                    System.Threading.Tasks.Task.FromResult(InvoiceModelFactory.Invoice(title: "fake" + id));
            """);

        Assert.Equal("fake444", result);
    }

    [Fact]
    public async Task Payloads_have_items_of_the_model()
    {
        var (result, _) = await SnapshotProject.Lists.RunAsync("""
            var payload = JsonSerializer.Deserialize<InvoiceOnNewItemsTriggerPayload>("{\"body\":{\"value\":[{\"ID\":1,\"Status\":{\"Value\":\"New\"}}]}}")!;
            return payload.Body!.Value[0].Status!.Value + JsonSerializer.Serialize(payload);
            """);

        Assert.Equal("""New{"body":{"value":[{"ID":1,"Status":{"Value":"New"}}]}}""", result);
    }

    [Fact]
    public void A_spec_of_a_package_emits_nothing_but_the_types_of_snapshots()
    {
        Assert.All(
            SnapshotProject.User.Result.GeneratedSources,
            source => Assert.StartsWith("SharePointOnline.Schemas.", source.HintName, StringComparison.Ordinal));
        Assert.Equal(["CONN0208", "CONN0210"], SnapshotProject.User.Diagnostics.Order());
    }

    [Fact]
    public void A_spec_of_a_package_leads_to_the_same_types_as_a_spec_of_the_project() => Assert.All(
        SnapshotProject.User.Result.GeneratedSources.Where(source => source.HintName.Contains("Invoice", StringComparison.Ordinal)),
        source => Assert.Equal(SnapshotProject.Lists.Source(source.HintName), source.SourceText.ToString()));

    [Fact]
    public async Task The_client_of_a_package_creates_the_table()
    {
        var (result, requests) = await SnapshotProject.User.RunAsync(
            "return (await client.Invoices().GetItemAsync(5)).Title;", responses: ["""{"Title":"t"}"""]);

        Assert.Equal("t", result);
        Assert.Equal($"GET {Table}/items/5", Assert.Single(requests).TrimEnd());
    }

    [Fact]
    public void A_project_without_snapshots_is_not_affected() => Assert.Equal(
        Driver.Sources(SnapshotProject.Connector.Result),
        Driver
            .Sources(SnapshotProject.Lists.Result)
            .Where(file => !file.Key.StartsWith("SharePointOnline.Schemas.", StringComparison.Ordinal)));
}
