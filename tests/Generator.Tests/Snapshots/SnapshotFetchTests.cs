using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>A snapshot that a client fetches, and what the generator says of it.</summary>
public sealed class SnapshotFetchTests
{
    private const string Fetch = """
        return (await SchemaSnapshot.FetchAsync(
            client, "Invoice", SharePointOnlineOperations.PostItem, "item",
            new Dictionary<string, object?> { ["dataset"] = "https://contoso.sharepoint.com/sites/finance", ["table"] = "T" })).ToString();
        """;

    private static async Task<(string Snapshot, IReadOnlyList<string> Requests)> FetchAsync()
    {
        JsonObject table = JsonNode.Parse(SnapshotProject.Text("Invoice"))!["responses"]![0]!["response"]!.AsObject();
        table["webUrl"] = "https://contoso.sharepoint.com/sites/finance/Lists/Invoices";
        table["referencedEntities"] = new JsonObject { ["person"] = "ada@contoso.example" };
        var (result, requests) = await SnapshotProject.Lists.RunAsync(
            Fetch,
            responses:
            [
                table.ToJsonString(),
                """{"value":[{"Value":"New"},{"Value":"Bezahlt"}]}""",
                """{"value":[{"Value":"a"},{"Value":"a"}]}""",
            ]);
        return ((string)result!, requests);
    }

    [Fact]
    public async Task The_schema_the_choices_and_the_names_are_fetched_and_nothing_else()
    {
        (string snapshot, IReadOnlyList<string> requests) = await FetchAsync();
        using JsonDocument document = JsonDocument.Parse(snapshot);
        JsonElement root = document.RootElement;

        Assert.Equal(3, requests.Count);
        Assert.All(requests, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
        Assert.Equal("""["New","Bezahlt"]""", Compact(root.GetProperty("values").GetProperty("Status")));
        Assert.Equal("""["a"]""", Compact(root.GetProperty("values").GetProperty("Tags")));
        Assert.Equal("DueDate", root.GetProperty("names").GetProperty("Due_x0020_Date").GetString());
        Assert.Equal("Identifier", root.GetProperty("names").GetProperty("{Identifier}").GetString());
        Assert.Equal("T", root.GetProperty("arguments").GetProperty("table").GetString());
        Assert.DoesNotContain("webUrl", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@contoso.example", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_generator_reads_it_with_the_names_in_it_and_finds_the_same_sources()
    {
        (string snapshot, _) = await FetchAsync();
        GeneratorRunResult result = Driver.Run([.. SnapshotProject.SharePoint(), SnapshotProject.Snapshot("Invoice", snapshot)]);

        Assert.Equal(
            ["CONN0210"],
            result.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("CONN02", StringComparison.Ordinal)));
        Assert.Equal(
            SnapshotProject.Lists.Source("SharePointOnline.Schemas.InvoiceColumns.g.cs"),
            Driver.Sources(result)["SharePointOnline.Schemas.InvoiceColumns.g.cs"]);
    }

    [Fact]
    public async Task The_schemas_for_creating_updating_and_reading_are_fetched_into_one_file()
    {
        string spec = TableSpec.Text.Replace(
            "\"parameters\":{\"book\":{\"parameter\":\"book\"}},\"value-path\":\"create\"",
            "\"parameters\":{\"book\":{\"parameter\":\"book\"},\"kind\":\"new\"},\"value-path\":\"create\"",
            StringComparison.Ordinal).Replace(
            "\"operationId\":\"GetBook\",\"x-ms-visibility\":\"internal\",\"parameters\":[",
            "\"operationId\":\"GetBook\",\"x-ms-visibility\":\"internal\",\"parameters\":["
                + "{\"name\":\"kind\",\"in\":\"query\",\"type\":\"string\"},",
            StringComparison.Ordinal);
        SnapshotProject project = new(
            [Driver.Spec("sheets", spec), Driver.Snapshot("sheets", "Known.schema.json", TableSpec.Snapshot("Known"))]);
        string other = TableSpec.Object("Changed On");
        var (result, requests) = await project.RunAsync(
            """
            return (await SchemaSnapshot.FetchAsync(
                client, "Row",
                [new("AddRow", "row"), new("ChangeRow", "row"), new("GetRow")],
                new Dictionary<string, object?> { ["book"] = "b 1" })).ToString();
            """,
            "Azure.Connectors.Sdk.Sheets",
            "SheetsClient",
            $$"""{"create":{{TableSpec.Object("Title")}}}""",
            $$"""{"update":{{TableSpec.Object("Title", "{\"type\":\"integer\"}")}},"read":{{other}}}""");
        using JsonDocument document = JsonDocument.Parse((string)result!);
        JsonElement root = document.RootElement;

        Assert.Equal(["GET /books/b%201?kind=new", "GET /books/b%201"], requests.Select(request => request.TrimEnd()));
        Assert.Equal("""{"book":"b 1"}""", Compact(root.GetProperty("arguments")));
        Assert.Equal("""{"kind":"new"}""", Compact(root.GetProperty("responses")[0].GetProperty("arguments")));
        Assert.Equal(
            """{"Title":"Title","Cell":"Cell","Changed On":"ChangedOn"}""", Compact(root.GetProperty("names")));

        // The generator creates three models of it, and reports nothing.
        SnapshotProject user =
            new([Driver.Spec("sheets", spec), Driver.Snapshot("sheets", "Row.schema.json", (string)result!)]);
        Assert.DoesNotContain(
            user.Diagnostics, id => id.StartsWith("CONN02", StringComparison.Ordinal));
        Assert.Superset(
            new HashSet<string> { "Sheets.Schemas.Row.g.cs", "Sheets.Schemas.RowCreate.g.cs", "Sheets.Schemas.RowUpdate.g.cs" },
            user.Result.GeneratedSources.Select(source => source.HintName).ToHashSet());
    }

    [Fact]
    public async Task A_snapshot_of_no_location_is_rejected_before_a_request()
    {
        var (result, requests) = await SnapshotProject.Lists.RunAsync("""
            try { await SchemaSnapshot.FetchAsync(client, "Invoice", Array.Empty<SchemaSnapshotLocation>()); return "fetched"; }
            catch (ArgumentException e) { return e.ParamName; }
            """);

        Assert.Equal("locations", result);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task A_title_that_was_translated_later_renames_nothing()
    {
        JsonNode fetched = JsonNode.Parse((await FetchAsync()).Snapshot)!;
        fetched["responses"]![0]!["response"]!["schema"]!["items"]!["properties"]!["Amount"]!["title"] = "Betrag";
        fetched["names"]!["Amount"] = "Total";
        GeneratorRunResult result =
            Driver.Run([.. SnapshotProject.SharePoint(), SnapshotProject.Snapshot("Invoice", fetched.ToJsonString())]);

        Assert.Contains(
            "public const string Total = \"Amount\";",
            Driver.Sources(result)["SharePointOnline.Schemas.InvoiceColumns.g.cs"],
            StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
