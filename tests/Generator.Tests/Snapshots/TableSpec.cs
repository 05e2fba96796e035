namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>A small connector with tables, one schema of which is for creating, one for updating and one for reading.</summary>
internal static class TableSpec
{
    public static string Text { get; } = Spec("create", "update", "read");

    /// <summary>A connector whose three schemas are at three paths of the response.</summary>
    public static string Spec(string create, string update, string read) => """
        {"swagger":"2.0","info":{"title":"Sheets","version":"1"},"paths":{
          "/books/{book}/rows":{
            "get":{"operationId":"GetRows","parameters":[<Book>],"responses":{"200":{"description":"OK","schema":{"type":"object","properties":{
              "value":{"type":"array","items":{"type":"object",<Source(read)>}},"@odata.nextLink":{"type":"string"}}}}},"x-ms-pageable":{"nextLinkName":"@odata.nextLink"}},
            "post":{"operationId":"AddRow","parameters":[<Book>,{"name":"row","in":"body","required":true,"schema":{"type":"object",<Source(create)>}}],
              "responses":{"200":{"description":"OK","schema":{"type":"object",<Source(read)>}}}}},
          "/books/{book}/rows/{id}":{
            "get":{"operationId":"GetRow","parameters":[<Book>,<Id>],"responses":{"200":{"description":"OK","schema":{"type":"object",<Source(read)>}}}},
            "patch":{"operationId":"ChangeRow","parameters":[<Book>,<Id>,{"name":"row","in":"body","required":true,"schema":{"type":"object",<Source(update)>}}],
              "responses":{"204":{"description":"Changed"}}},
            "delete":{"operationId":"RemoveRow","parameters":[<Book>,<Id>],"responses":{"204":{"description":"Removed"}}}},
          "/books/{book}":{"get":{"operationId":"GetBook","x-ms-visibility":"internal","parameters":[<Book>],
            "responses":{"200":{"description":"OK","schema":{"type":"object"}}}}}}}
        """
        .Replace("<Book>", Book, StringComparison.Ordinal).Replace("<Id>", Id, StringComparison.Ordinal)
        .Replace("<Source(create)>", Source(create), StringComparison.Ordinal)
        .Replace("<Source(update)>", Source(update), StringComparison.Ordinal)
        .Replace("<Source(read)>", Source(read), StringComparison.Ordinal);

    private const string Book = """{"name":"book","in":"path","required":true,"type":"string"}""";

    private const string Id = """{"name":"id","in":"path","required":true,"type":"string"}""";

    public static string Snapshot(string name, string column = "Title") => Snapshot(name, Object(column), Object(column), Object(column));

    public static string Snapshot(string name, string create, string update, string read) => """
        {"formatVersion":1,"connector":"sheets","name":"<name>","arguments":{"book":"b 1"},"responses":[
          {"operation":"GetBook","response":{"create":<create>,"update":<update>,"read":<read>}}]}
        """
        .Replace("<name>", name, StringComparison.Ordinal).Replace("<create>", create, StringComparison.Ordinal)
        .Replace("<update>", update, StringComparison.Ordinal).Replace("<read>", read, StringComparison.Ordinal);

    public static string Object(string column, string schema = """{"type":"string"}""") => """
        {"type":"object","properties":{"<column>":<schema>,"Cell":{"type":"object","properties":{"Value":{"type":"string"}}}}}
        """
        .Replace("<column>", column, StringComparison.Ordinal).Replace("<schema>", schema, StringComparison.Ordinal);

    private static string Source(string path) =>
        "\"x-ms-dynamic-schema\":{\"operationId\":\"GetBook\",\"parameters\":{\"book\":{\"parameter\":\"book\"}},\"value-path\":\"" + path
            + "\"}";
}
