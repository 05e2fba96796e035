using System.Globalization;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Schemas of every shape: what a user writes for them, what is sent, and that what is read can be sent again.</summary>
public sealed class SchemaFeatureTests
{
    private static readonly string s_hundred =
        string.Join(", ", Enumerable.Range(1, 130).Select(i => $"\"p{i}\": {{ \"type\": \"integer\" }}"));

    private static readonly string s_spec = $$"""
        {
          "swagger": "2.0",
          "info": { "title": "Library", "version": "1.0" },
          "paths": {
            "/books": {
              "put": {
                "operationId": "PutBook",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Book" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Book" } } }
              }
            },
            "/wide": {
              "put": {
                "operationId": "PutWide",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Wide" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Wide" } } }
              }
            },
            "/scan": {
              "get": {
                "operationId": "Scan",
                "responses": { "200": { "description": "ok", "schema": { "type": "file" } } }
              }
            },
            "/columns": {
              "get": {
                "operationId": "Columns",
                "responses": { "200": { "description": "ok", "schema": { "type": "object" } } }
              }
            },
            "/rows": {
              "post": {
                "operationId": "AddRow",
                "parameters": [{
                  "name": "row",
                  "in": "body",
                  "required": true,
                  "schema": { "x-ms-dynamic-schema": { "operationId": "Columns" } }
                }],
                "responses": { "204": { "description": "ok" } }
              }
            }
          },
          "definitions": {
            "Book": {
              "type": "object",
              "required": ["title", "isbn"],
              "properties": {
                "title": { "type": "string" },
                "isbn": { "type": "string", "readOnly": true },
                "shelf": {
                  "type": "object",
                  "properties": { "row": { "type": "object", "properties": { "at": { "type": "integer" } } } }
                },
                "loans": { "type": "array", "items": { "type": "object", "properties": { "to": { "type": "string" } } } },
                "marks": { "type": "array", "items": {} },
                "notes": { "type": "array" },
                "grid": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
                "tags": { "items": { "type": "string" } },
                "extra": { "type": "object" },
                "any": {},
                "untyped": { "description": "Anything at all." },
                "untypedObject": { "properties": { "x": { "type": "boolean" } } },
                "nothing": { "type": "null" },
                "returned": { "type": "string", "x-nullable": true },
                "copies": { "type": "integer", "x-nullable": true },
                "listOnObject": { "type": "object", "items": { "properties": { "inner": { "type": "string" } } } },
                "listOnText": { "type": "string", "items": { "type": "string" } },
                "onArray": {
                  "type": "array",
                  "items": { "type": "string" },
                  "properties": { "lost": { "type": "string" } }
                },
                "onText": { "type": "string", "properties": { "gone": { "type": "string" } } },
                "webSite": { "type": "string", "format": "uri" },
                "code": { "type": "string", "format": "enum - any of ours" },
                "year": { "type": "integer", "format": "yyyy" },
                "pages": { "type": "number", "format": "int32" },
                "number": { "type": "string", "format": "int32" },
                "cover": { "format": "byte" },
                "author": { "allOf": [{ "$ref": "#/definitions/Person" }], "description": "Who wrote it." },
                "editor": { "$ref": "#/definitions/Editor" },
                "sequel": { "$ref": "#/definitions/Book" },
                "series": { "$ref": "#/definitions/Series" }
              }
            },
            "Person": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Employee": { "required": ["badge"], "properties": { "badge": { "type": "string" } } },
            "Editor": {
              "type": "object",
              "allOf": [{ "$ref": "#/definitions/Person" }, { "$ref": "#/definitions/Employee" }],
              "properties": { "desk": { "type": "string" } }
            },
            "Series": {
              "type": "object",
              "properties": { "books": { "type": "array", "items": { "$ref": "#/definitions/Book" } } }
            },
            "Wide": { "type": "object", "properties": { {{s_hundred}} } }
          }
        }
        """;

    [Fact]
    [Feature("schema:inline-nested-object")]
    [Feature("schema:array-of-inline-object")]
    public Task Inline_objects_are_named_after_their_location() => AssertRoundTrip(
        """Shelf = new BookShelf { Row = new BookShelfRow { At = 3 } }, Loans = new List<BookLoansItem> { new() { To = "Ada" }, new() }""",
        """{"shelf":{"row":{"at":3}},"loans":[{"to":"Ada"},{}]}""");

    [Fact]
    [Feature("schema:array-empty-items")]
    [Feature("schema:array-no-items")]
    public Task A_list_without_an_item_schema_contains_any_JSON_value() => AssertRoundTrip(
        """Marks = new List<JsonElement> { Json("1"), Json("null"), Json("{\"a\":[]}") }"""
            + """, Notes = new List<JsonElement> { Json("\"x\"") }""",
        """{"marks":[1,null,{"a":[]}],"notes":["x"]}""");

    [Fact]
    [Feature("schema:array-of-array")]
    public Task A_list_of_lists_is_nested() => AssertRoundTrip(
        """Grid = new List<IList<double>> { new List<double> { 1.5, 2 }, new List<double>() }""", """{"grid":[[1.5,2],[]]}""");

    [Fact]
    [Feature("schema:no-type-with-items")]
    [Feature("schema:no-type-with-properties")]
    public Task Items_and_properties_imply_an_omitted_type() => AssertRoundTrip(
        """Tags = new List<string> { "a" }"""
            + """, UntypedObject = new BookUntypedObject { X = true }""", """{"tags":["a"],"untypedObject":{"x":true}}""");

    [Fact]
    [Feature("schema:free-form-object")]
    [Feature("schema:empty")]
    [Feature("schema:no-type")]
    [Feature("schema:type-null")]
    public Task An_empty_schema_is_any_JSON_value() => AssertRoundTrip(
        """Extra = Json("{\"a\":{}}"), Any = Json("[1]"), Untyped = Json("\"x\""), Nothing = """
            + """Json("5")""", """{"extra":{"a":{}},"any":[1],"untyped":"x","nothing":5}""");

    [Fact]
    [Feature("schema:no-type-dynamic")]
    public async Task A_dynamic_schema_is_any_JSON_value_and_documents_its_source()
    {
        var (result, requests) = await Run("""
            await client.AddRowAsync(Json("{\"Name\":\"Ada\"}"));
            var parameter = typeof(ContosoClient).GetMethod("AddRowAsync")!.GetParameters()[0];
            return ((DynamicSchemaAttribute)parameter.GetCustomAttributes(typeof(DynamicSchemaAttribute), false).Single()).OperationId;
            """);

        Assert.Equal("Columns", result);
        Assert.Equal(["""POST /rows {"Name":"Ada"}"""], requests);
    }

    [Fact]
    [Feature("schema:x-nullable")]
    public async Task Null_is_sent_if_it_was_assigned_or_read_and_the_spec_allows_it()
    {
        var (result, requests) = await Run("""
            Book book = await client.PutBookAsync(new Book { Title = "t", Returned = null, Copies = null, Any = null });
            await client.PutBookAsync(book);
            return book.Copies is null;
            """, """{"title":"t","copies":null}""");

        Assert.Equal(true, result);
        Assert.Equal(
            ["""PUT /books {"title":"t","returned":null,"copies":null}""", """PUT /books {"title":"t","copies":null}"""], requests);
    }

    [Fact]
    [Feature("schema:readOnly")]
    public async Task Read_only_properties_are_read_and_never_sent()
    {
        var (result, requests) = await Run("""
            Book book = await client.PutBookAsync(new Book { Title = "t" });
            await client.PutBookAsync(book);
            return book.Isbn + JsonSerializer.Serialize(book);
            """, """{"title":"t","isbn":"978"}""");

        Assert.Equal("""978{"title":"t","isbn":"978"}""", result);
        Assert.Equal(["""PUT /books {"title":"t"}""", """PUT /books {"title":"t"}"""], requests);
        Assert.Contains(Complaints("return new Book { Title = \"t\", Isbn = \"x\" "
            + "};"), complaint => complaint.StartsWith("CS0200", StringComparison.Ordinal));
        Assert.Contains(
            Complaints("return new Book();"),
            complaint => complaint.StartsWith("CS9035", StringComparison.Ordinal) && complaint.Contains("Title", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("schema:items-on-non-array")]
    [Feature("schema:properties-on-array")]
    [Feature("schema:properties-on-primitive")]
    public async Task The_type_has_precedence_over_keywords_of_another_type_and_lost_ones_are_reported()
    {
        await AssertRoundTrip(
            """ListOnObject = Json("{\"a\":1}"), ListOnText = "b", OnArray = new List<string> { "c" }, OnText = "d" """,
            """{"listOnObject":{"a":1},"listOnText":"b","onArray":["c"],"onText":"d"}""");
        AssertDiagnosed(
            "CONN0065",
            "@77:45 'Book.listOnObject': its type is object, so these properties aren't read: inner",
            "@82:11 'Book.onArray': its type is array, so these properties aren't read: lost",
            "@84:39 'Book.onText': its type is string, so these properties aren't read: gone");
    }

    [Fact]
    [Feature("schema:unknown-format")]
    public Task An_unknown_format_is_ignored() => AssertRoundTrip(
        """WebSite = "not a uri", Code = "x", Year = 1999""", """{"webSite":"not a uri","code":"x","year":1999}""");

    [Fact]
    [Feature("schema:format-type-mismatch")]
    public async Task The_type_has_precedence_over_a_format_of_another_type_and_a_format_implies_an_omitted_type()
    {
        await AssertRoundTrip(
            """Pages = 1.5, Number = "n5", Cover = BinaryData.FromBytes(new byte[] { 1, 2 })""",
            """{"pages":1.5,"number":"n5","cover":"AQI="}""");
        AssertDiagnosed(
            "CONN0064",
            "@88:38 'Book.pages': the format 'int32' doesn't belong to the type number, which counts",
            "@89:39 'Book.number': the format 'int32' doesn't belong to the type string, which counts");
    }

    [Fact]
    [Feature("schema:allOf")]
    [Feature("schema:allOf-multiple")]
    [Feature("schema:allOf-and-properties")]
    public async Task All_parts_of_allOf_and_the_keywords_beside_it_are_one_model()
    {
        await AssertRoundTrip(
            """Editor = new Editor { Name = "n", Badge = "b", Desk = "d" }""", """{"editor":{"name":"n","badge":"b","desk":"d"}}""");

        Assert.Contains(
            Complaints("return new Editor { Name = \"n\" };"),
            complaint => complaint.StartsWith("CS9035", StringComparison.Ordinal) && complaint.Contains("Badge", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("schema:allOf-single-ref")]
    public async Task A_single_part_is_the_model_of_that_part()
    {
        await AssertRoundTrip("""Author = new Person { Name = "n" }""", """{"author":{"name":"n"}}""");

        Assert.Contains(
            "/// <summary>Who wrote it.</summary>", Emitted.Source(s_spec, "Contoso.Models.Book.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    [Feature("schema:recursive")]
    public Task A_model_can_contain_itself_directly_or_through_another() => AssertRoundTrip(
        """Sequel = new Book { Title = "u", Sequel = new Book { Title = "v" } }"""
            + """, Series = new Series { Books = new List<Book> { new() { Title = "w", Series = new Series() } } }""",
        """{"sequel":{"title":"u","sequel":{"title":"v"}},"series":{"books":[{"title":"w","series":{}}]}}""");

    [Fact]
    [Feature("schema:over-100-properties")]
    public async Task More_than_a_hundred_properties_are_read_and_sent()
    {
        string json = "{"
            + string.Join(",", Enumerable.Range(1, 130).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"p{i}\":{i * 7}")))
            + "}";
        var (result, requests) = await Run("""
            Wide wide = await client.PutWideAsync(new Wide { P1 = 7, P130 = 910 });
            await client.PutWideAsync(wide);
            return wide.P64 + wide.P101;
            """, json);

        Assert.Equal(64L * 7 + 101 * 7, result);
        Assert.Equal(["""PUT /wide {"p1":7,"p130":910}""", "PUT /wide " + json], requests);
    }

    [Fact]
    [Feature("schema:type-file")]
    public async Task A_file_is_returned_as_its_bytes()
    {
        var (result, _) = await Run(
            "BinaryData scan = await client.ScanAsync(); return Convert.ToHexString(scan);",
            new StubResponse(System.Net.HttpStatusCode.OK, [0, 255], "image/tiff"));

        Assert.Equal("00FF", result);
    }

    private static Task<(object? Result, IReadOnlyList<string> Requests)> Run(string statements, params StubResponse[] responses) =>
        EmittedConnector
            .Of(s_spec)
            .RunAsync("static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;\n" + statements, responses);

    private static IReadOnlyList<string> Complaints(string statements) => EmittedConnector.Of(s_spec).Complaints(statements);

    /// <summary>A book with these members is sent as that JSON beside its title, and read and sent again it is the same.</summary>
    private static async Task AssertRoundTrip(string members, string json)
    {
        string whole = """{"title":"t",""" + json[1..];
        var (_, requests) = await Run(
            $$"""await client.PutBookAsync(await client.PutBookAsync(new Book { Title = "t", {{members}} })); return null;""", whole);

        Assert.Equal(["PUT /books " + whole, "PUT /books " + whole], requests);
    }

    private static void AssertDiagnosed(string id, params string[] expected) =>
        Assert.Equal(
            expected.Select(text => id + text),
            EmittedConnector.Of(s_spec).Diagnostics.Where(diagnostic => diagnostic.StartsWith(id, StringComparison.Ordinal)));
}
