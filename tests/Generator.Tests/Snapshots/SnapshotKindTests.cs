using Azure.Connectors.Sdk.Generator.Tests.Pipeline;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>Connectors whose schemas differ by operation: tables with a schema for each verb, and procedures.</summary>
public sealed class SnapshotKindTests
{
    private static SnapshotProject Sheets(string snapshot, string? spec = null) =>
        new([Driver.Spec("sheets", spec ?? TableSpec.Text), Driver.Snapshot("sheets", "Row.schema.json", snapshot)]);

    private static Task<(object? Result, IReadOnlyList<string> Requests)> RunAsync(
        SnapshotProject project, string statements, params Emitting.StubResponse[] responses) =>
        project.RunAsync(statements, "Azure.Connectors.Sdk.Sheets", "SheetsClient", responses);

    [Fact]
    public async Task Equal_schemas_are_one_model()
    {
        SnapshotProject project = Sheets(TableSpec.Snapshot("Row"));
        var (result, requests) = await RunAsync(
            project,
            """
            Row added = await client.Rows().AddRowAsync(new Row { Title = "a", Cell = new() { Value = "v" } });
            await client.Rows(book: "b/2").ChangeRowAsync("x", new Row { Title = null });
            await client.Rows().RemoveRowAsync("x");
            return added.Title + RowTable.DefaultBook;
            """,
            """{"Title":"b"}""", "", "");

        Assert.Equal("bb 1", result);
        Assert.Equal(
            [
                """POST /books/b%201/rows {"Title":"a","Cell":{"Value":"v"}}""",
                """PATCH /books/b%2F2/rows/x {"Title":null}""",
                "DELETE /books/b%201/rows/x",
            ],
            requests.Select(request => request.TrimEnd()));
        Assert.DoesNotContain(project.Result.GeneratedSources, source => source.HintName.Contains("RowCreate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Distinct_schemas_are_named_by_what_they_are_for()
    {
        string create = TableSpec.Object("Title", """{"type":"string","maxLength":5}""");
        string update = TableSpec.Object("Title", """{"type":"integer"}""");
        SnapshotProject project = Sheets(TableSpec.Snapshot("Row", create, update, TableSpec.Object("Title")));
        var (result, requests) = await RunAsync(
            project,
            """
            Row added = await client.Rows().AddRowAsync(new RowCreate { Title = "a" });
            await client.Rows().ChangeRowAsync("x", new RowUpdate { Title = 5 });
            Row found = (await client.Rows().GetRowsAsync().AsPages().GetAsyncEnumerator().MoveNextAsync()) ? added : null!;
            return found.Title;
            """,
            """{"Title":"b"}""", "", """{"value":[{"Title":"c"}]}""");

        Assert.Equal("b", result);
        Assert.Equal("""PATCH /books/b%201/rows/x {"Title":5}""", requests[1]);
    }

    [Fact]
    public async Task Each_response_of_an_operation_has_the_arguments_of_its_own()
    {
        // One discovery operation describes an object for creating or for reading it, as Dataverse does for tables.
        string spec = TableSpec.Text;
        foreach (string kind in (string[])["create", "update", "read"])
        {
            spec = spec.Replace(
                "\"parameters\":{\"book\":{\"parameter\":\"book\"}},\"value-path\":\"" + kind + "\"",
                "\"parameters\":{\"book\":{\"parameter\":\"book\"},\"kind\":\"" + kind + "\"},\"value-path\":\"schema\"",
                StringComparison.Ordinal);
        }

        string Response(string kind, string type) => "{\"operation\":\"GetBook\",\"arguments\":{\"kind\":\"" + kind
            + "\"},\"response\":{\"schema\":" + TableSpec.Object("Title", "{\"type\":\"" + type + "\"}") + "}}";
        SnapshotProject project = Sheets(
            "{\"formatVersion\":1,\"connector\":\"sheets\",\"name\":\"Row\",\"arguments\":{\"book\":\"b 1\"},\"responses\":["
                + Response("create", "string") + "," + Response("update", "integer") + "," + Response("read", "boolean") + "]}",
            spec);
        var (result, requests) = await RunAsync(
            project,
            """
            Row added = await client.Rows().AddRowAsync(new RowCreate { Title = "a" });
            await client.Rows().ChangeRowAsync("x", new RowUpdate { Title = 5 });
            return added.Title;
            """,
            """{"Title":true}""", "");

        Assert.Equal(true, result);
        Assert.Equal(["POST /books/b%201/rows {\"Title\":\"a\"}", "PATCH /books/b%201/rows/x {\"Title\":5}"], requests);
    }

    [Fact]
    public async Task A_procedure_has_an_input_and_a_result()
    {
        const string Spec = """
            {"swagger":"2.0","info":{"title":"Sheets","version":"1"},"paths":{
              "/servers/{server}/procedures/{procedure}":{"post":{"operationId":"ExecuteProcedure","parameters":[
                {"name":"server","in":"path","required":true,"type":"string"},{"name":"procedure","in":"path","required":true,"type":"string"},
                {"name":"parameters","in":"body","required":true,"schema":{"type":"object","x-ms-dynamic-schema":{"operationId":"GetProcedure",
                  "parameters":{"server":{"parameter":"server"},"procedure":{"parameter":"procedure"},"kind":"sql"},"value-path":"Inputs/Schema"}}}],
                "responses":{"200":{"description":"OK","schema":{"type":"object","x-ms-dynamic-schema":{"operationId":"GetProcedure",
                  "parameters":{"server":{"parameter":"server"},"procedure":{"parameter":"procedure"},"kind":"sql"},"value-path":"Outputs/Schema"}}}}}},
              "/meta/{server}/{procedure}":{"get":{"operationId":"GetProcedure","x-ms-visibility":"internal","parameters":[
                {"name":"server","in":"path","required":true,"type":"string"},{"name":"procedure","in":"path","required":true,"type":"string"},
                {"name":"kind","in":"query","type":"string"}],
                "responses":{"200":{"description":"OK","schema":{"type":"object"}}}}}}}
            """;
        const string Snapshot = """
            {"formatVersion":1,"connector":"sheets","name":"Settle","arguments":{"server":"s","procedure":"[dbo].[settle]","kind":"sql"},"responses":[
              {"operation":"GetProcedure","response":{"inputs":{"schema":{"type":"object","properties":{"@year":{"type":"integer","format":"int32"},"customer":{"type":"string"}}}},
               "outputs":{"schema":{"type":"object","properties":{"ReturnCode":{"type":"integer"},"ResultSets":{"type":"object","properties":{
                 "Table1":{"type":"array","items":{"type":"object","properties":{"Total":{"type":"number","format":"decimal"}}}}}}}}}}}]}
            """;
        SnapshotProject project = Sheets(Snapshot, Spec);
        var (result, requests) = await RunAsync(
            project,
            """
            SettleInput input = new() { Customer = "c" };
            input["@limit"] = null;
            SettleResult settled = await client.Settles().ExecuteProcedureAsync(input);
            return settled.ReturnCode + " " + settled.ResultSets!.Table1![0].Total;
            """,
            """{"ReturnCode":0,"ResultSets":{"Table1":[{"Total":12.5}]}}""");

        Assert.Equal("0 12.5", result);
        Assert.Equal("POST /servers/s/procedures/%5Bdbo%5D.%5Bsettle%5D", Assert.Single(requests).Split(" {")[0]);
    }

    [Fact]
    public async Task A_response_without_an_envelope_gets_the_rest_from_its_item()
    {
        string row = TableSpec.Object("Title");
        SnapshotProject project = new(
        [
            Driver.Spec("sheets", TableSpec.Text),
            SnapshotProject.Item(
                "Row",
                $$"""{"create":{{row}},"update":{{row}},"read":{{row}}}""",
                ("Connector", "sheets"), ("Operation", "GetBook"), ("Arguments", "book=b1")),
        ]);
        var (_, requests) = await RunAsync(project, "await client.Rows().GetRowAsync(\"7\"); return null;", "{}");

        Assert.Equal("GET /books/b1/rows/7", Assert.Single(requests).TrimEnd());
    }

    [Fact]
    public async Task Types_of_the_runtime_can_be_the_names_of_snapshots()
    {
        SnapshotProject project = new(
        [
            Driver.Spec("sheets", TableSpec.Text),
            .. new[] { "Task", "JsonElement", "Convert", "JsonRead" }.Select(name =>
                Driver.Snapshot("sheets", name + ".schema.json", TableSpec.Snapshot(name, "JsonWrite"))),
        ]);
        var (result, _) = await RunAsync(project, "return (await client.Tasks().GetRowAsync(\"7\")).JsonWrite;", """{"JsonWrite":"w"}""");

        Assert.Equal("w", result);
    }
}
