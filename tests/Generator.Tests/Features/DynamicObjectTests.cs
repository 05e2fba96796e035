using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Objects whose members only the service knows, and what the spec declares of them all the same.</summary>
public class DynamicObjectTests
{
    private const string Source = """
        "x-ms-dynamic-schema":{
          "operationId":"GetSheet",
          "parameters":{"book":{"parameter":"book"},"sheet":{"parameter":"sheet"}},
          "value-path":"Schema/Items"
        }
        """;

    private const string SameSource = """
        "x-ms-dynamic-properties":{
          "operationId":"GetSheet",
          "parameters":{"sheet":{"parameterReference":"sheet"},"book":{"parameterReference":"book"}},
          "itemValuePath":"schema/items"
        }
        """;

    private static string Spec(string body, string? response = null, string definitions = "") => """
        {"swagger":"2.0","info":{"title":"Sheets","version":"1"},"paths":{
          "/books/{book}/sheets/{sheet}/rows":{"post":{"operationId":"AddRow","parameters":[
            {"name":"book","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"},
            {"name":"row","in":"body","required":true,"schema":<body>}],
            "responses":{"200":{"description":"added","schema":<response>}}}},
          "/books/{book}/sheets/{sheet}":{"get":{"operationId":"GetSheet","x-ms-visibility":"internal","parameters":[
            {"name":"book","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"}],
            "responses":{"200":{"description":"sheet","schema":{"type":"object"}}}}}},
         "definitions":{
          "Row":{"type":"object","properties":{"id":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}}},<source>},
          "Cell":{"type":"object","properties":{"text":{"type":"string"},"bold":{"type":"boolean"}}}<definitions>}}
        """
        .Replace("<body>", body, StringComparison.Ordinal).Replace("<response>", response ?? body, StringComparison.Ordinal)
        .Replace("<source>", Source, StringComparison.Ordinal).Replace("<definitions>", definitions, StringComparison.Ordinal);

    private static async Task<(object? Result, string Request)> RunAsync(string spec, string statements, string response)
    {
        EmittedConnector connector = EmittedConnector.Of(spec);
        var (result, requests) = await connector.RunAsync(statements, response);
        return (result, Assert.Single(requests));
    }

    private const string RoundTrip = """
        var sent = JsonSerializer.Deserialize<Row>("{\"id\":1,\"Title\":\"x\",\"Status\":{\"Value\":\"new\"},\"Due\":null}")!;
        var row = await client.AddRowAsync("b", "s", sent);
        return row.GetType().Name + " " + row.Id + " " + string.Join(',', row.Tags!) + " " + string.Join(';', row.Columns.Select(column => column.Key + "=" + column.Value))
            + " " + JsonSerializer.Serialize(row);
        """;

    private const string Added = """{"id":7,"tags":["a"],"Title":"x","Size":3}""";

    [Theory]
    [InlineData("{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"}," + Source + "}")]
    [InlineData("{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"}," + SameSource + "}")]
    [InlineData("{\"additionalProperties\":{\"allOf\":[{\"$ref\":\"#/definitions/Row\"}]}," + Source + "}")]
    [InlineData("{\"$ref\":\"#/definitions/Rows\"}")]
    [InlineData("{\"$ref\":\"#/definitions/Plain\"," + Source + "}")]
    public async Task Values_of_the_same_dynamic_schema_are_the_object_itself(string body)
    {
        string definitions =
            $$$""","Rows":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"},{{{Source}}}}"""
                + ""","Plain":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"}}""";

        var (result, request) = await RunAsync(Spec(body, definitions: definitions), RoundTrip, Added);

        Assert.Equal("""POST /books/b/sheets/s/rows {"id":1,"Title":"x","Status":{"Value":"new"},"Due":null}""", request);
        Assert.Equal($"Row 7 a Title=x;Size=3 {Added}", result);
    }

    [Fact]
    public async Task The_source_can_be_at_the_body_parameter_and_at_the_response()
    {
        string spec = Spec("""{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"}}""")
            .Replace("\"name\":\"row\",", "\"name\":\"row\"," + Source + ",", StringComparison.Ordinal)
            .Replace("\"description\":\"added\",", "\"description\":\"added\"," + Source + ",", StringComparison.Ordinal);

        var (result, _) = await RunAsync(spec, RoundTrip, Added);

        Assert.Equal($"Row 7 a Title=x;Size=3 {Added}", result);
    }

    [Fact]
    public async Task An_object_with_declared_members_also_has_those_of_the_schema()
    {
        string body = "{\"type\":\"object\",\"properties\":{\"etag\":{\"type\":\"string\"}},"
            + "\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"}," + Source + "}";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Etag = "e", Id = 4 };
            sent.Columns["Title"] = JsonDocument.Parse("5").RootElement;
            var row = await client.AddRowAsync("b", "s", sent);
            return row.Etag + row.Id + row.Columns["Title"];
            """,
            """{"etag":"f","id":7,"Title":"x"}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"etag":"e","id":4,"Title":5}""", request);
        Assert.Equal("f7x", result);
    }

    [Fact]
    public async Task A_column_accepts_the_values_that_a_dynamic_call_accepts()
    {
        var (_, request) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Row"}"""),
            """
            Row sent = new() { Id = 1 };
            sent["Text"] = "é";
            sent["Flag"] = true;
            sent["Count"] = 5;
            sent["Amount"] = 12.50m;
            sent["Due"] = new DateOnly(2026, 1, 2);
            sent["At"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
            sent["Cleared"] = null;
            sent["Areas"] = new[] { "a", "b" };
            sent["Inner"] = new Row { Id = 2 };
            sent["Rows"] = new List<object?> { new Row { Id = 3 }, null };
            sent["Choice"] = new Dictionary<string, object?> { ["Value"] = "new" };
            await client.AddRowAsync("b", "s", sent);
            return null;
            """,
            Added);

        Assert.Equal(
            """POST /books/b/sheets/s/rows {"id":1,"Text":"é","Flag":true,"Count":5,"Amount":12.50"""
                + ""","Due":"2026-01-02","At":"2026-01-02T03:04:05Z","Cleared":null,"Areas":["a","b"],"Inner":{"id":2}"""
                + ""","Rows":[{"id":3},null],"Choice":{"Value":"new"}}""",
            request);
    }

    [Theory]
    [InlineData("row.Get<string>(\"Title\")", "x")]
    [InlineData("row.Get<string>(\"Nothing\") ?? \"null\"", "null")]
    [InlineData("row.Get<int?>(\"Nothing\").HasValue", "False")]
    [InlineData("row.Get<int>(\"Size\")", "3")]
    [InlineData("row.Get<int>(\"SizeText\")", "4")]
    [InlineData("row.Get<decimal>(\"Amount\").ToString(System.Globalization.CultureInfo.InvariantCulture)", "1.50")]
    [InlineData("row.Get<bool>(\"Done\")", "True")]
    [InlineData("row.Get<DateOnly>(\"Due\").Day", "2")]
    [InlineData("row.Get<DateTimeOffset>(\"At\").Offset", "02:00:00")]
    [InlineData("row.Get<Guid>(\"Key\")", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("row.Get<Uri>(\"Link\")!.Host", "contoso.com")]
    [InlineData("row.Get<BinaryData>(\"Bytes\")!.ToString()", "hi")]
    [InlineData("row.Get<JsonElement>(\"Status\").GetProperty(\"Value\")", "new")]
    [InlineData("row.Get<JsonElement>(\"Nothing\").ValueKind", "Null")]
    [InlineData("string.Join('+', row.Get<string[]>(\"Areas\")!)", "a+b")]
    [InlineData("row.Get<int[]>(\"Numbers\")!.Sum()", "3")]
    [InlineData("row.TryGet(\"Nothing\", out string? text) + \" \" + (text is null)", "True True")]
    [InlineData("row.TryGet(\"Absent\", out string? text) + \" \" + (text is null)", "False True")]
    [InlineData("row[\"Title\"]", "x")]
    [InlineData("row[\"Nothing\"] is null && row[\"Absent\"] is null", "True")]
    [InlineData("Thrown(() => row.Get<string>(\"Titel\"))", "KeyNotFoundException: The model has no column 'Titel'. Did you mean "
        + "'Title'?*")]
    [InlineData("Thrown(() => row.Get<int>(\"Nothing\"))", "InvalidOperationException: The column 'Nothing' is null.*")]
    [InlineData("Thrown(() => row.Get<int>(\"Title\"))", "InvalidOperationException: The column 'Title' can't be read as System.Int32.*")]
    [InlineData("Thrown(() => row.Get<Random>(\"Title\"))", "NotSupportedException: A column can't be read as System.Random.*")]
    [InlineData("Thrown(() => { row[\"x\"] = new Random(); return null; })", "ArgumentException: *System.Random isn't accepted*")]
    public async Task A_column_is_read_as_a_type(string expression, string expected)
    {
        var (result, _) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Row"}"""),
            "var row = await client.AddRowAsync(\"b\", \"s\", new Row());"
                + "static string Thrown(Func<object?> call) { try { return \"none: \" + call(); } catch (Exception e) { return "
                + "e.GetType().Name + \": \" + e.Message; } }"
                + $"return ({expression}).ToString();",
            """
            {
              "id":7,
              "Title":"x",
              "Nothing":null,
              "Size":3,
              "SizeText":"4",
              "Amount":1.50,
              "Done":"true",
              "Due":"2026-01-02",
              "At":"2026-01-02T03:04:05+02:00",
              "Key":"0f8fad5b-d9cb-469f-a165-70867728950e",
              "Link":"https://contoso.com/a",
              "Bytes":"aGk=",
              "Status":{"Value":"new"},
              "Areas":["a","b"],
              "Numbers":[1,2]
            }
            """);

        Assert.Matches(
            "^" + System.Text.RegularExpressions.Regex.Escape(expected).Replace("\\*", ".*", StringComparison.Ordinal) + "$",
            (string)result!);
    }

    [Fact]
    public async Task Columns_that_are_objects_of_a_model_have_the_same_members()
    {
        string body = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
            + "\"additionalProperties\":{\"$ref\":\"#/definitions/Cell\"}," + Source + "}";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Name = "n" };
            sent["A1"] = new Cell { Text = "t" };
            sent["A2"] = "t";
            sent["A3"] = new Dictionary<string, object?> { ["bold"] = true };
            sent["A2"] = new Cell { Text = "u" };
            var row = await client.AddRowAsync("b", "s", sent);
            return row.Get<Cell>("B1")!.Bold + " " + ((Cell)row["B1"]!).Text + " " + row.Get<JsonElement>("B1") + " " + row.Get<string>("B2")
                + " " + row.TryGet("B3", out string? nothing) + " " + row.TryGet("B4", out nothing);
            """,
            """{"name":"n","B1":{"text":"t","bold":true},"B2":"t","B3":null}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"name":"n","A1":{"text":"t"},"A3":{"bold":true},"A2":{"text":"u"}}""", request);
        Assert.Equal("""True t {"text":"t","bold":true} t True False""", result);
    }

    [Fact]
    public async Task Declared_properties_take_precedence_over_members_for_columns()
    {
        string spec = Spec("""{"$ref":"#/definitions/Row"}""").Replace(
            "\"id\":{\"type\":\"integer\"}",
            "\"id\":{\"type\":\"integer\"},\"get\":{\"type\":\"string\"},\"columns\":{\"type\":\"string\"},"
                + "\"column\":{\"type\":\"string\"},\"item\":{\"type\":\"string\"}",
            StringComparison.Ordinal);

        var (result, _) = await RunAsync(
            spec,
            """
            var row = await client.AddRowAsync("b", "s", new Row());
            return row.Get + row.Columns + row.Column + row.Item + row["Title"];
            """,
            """{"get":"g","columns":"c","column":"d","item":"i","Title":"x"}""");

        Assert.Equal("gcdix", result);
    }

    [Theory]
    [InlineData("\"GetSheet\"", "\"GetOther\"")]
    [InlineData("{\"parameter\":\"book\"}", "\"fixed\"")]
    [InlineData("Schema/Items", "Schema")]
    public async Task Values_of_another_schema_are_members_beside_any_other_value(string part, string other)
    {
        string body = "{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"},"
            + Source.Replace(part, other, StringComparison.Ordinal) + "}";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Columns = { ["first"] = new Row { Id = 1 } }, OtherColumns = { ["count"] = JsonDocument.Parse("2").RootElement } };
            var rows = await client.AddRowAsync("b", "s", sent);
            return rows.Columns["a"].Id + " " + rows.Columns["a"].Columns["Title"] + " "
                + string.Join(' ', rows.OtherColumns.Select(other => other.Key + "=" + other.Value)) + JsonSerializer.Serialize(rows);
            """,
            """{"a":{"id":7,"Title":"x"},"b":[1,2],"c":null}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"first":{"id":1},"count":2}""", request);
        Assert.Equal("""7 x b=[1,2] c={"a":{"id":7,"Title":"x"},"b":[1,2],"c":null}""", result);
    }

    [Fact]
    public async Task Undeclared_members_of_a_model_are_of_their_schema_or_any_value()
    {
        string body = "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
            + "\"additionalProperties\":{\"$ref\":\"#/definitions/Cell\"}," + Source + "}";
        const string Body = """{"name":"n","B1":{"text":"t","bold":true},"B2":"t","B3":null}""";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Name = "n" };
            sent.Columns["A1"] = new Cell { Text = "t" };
            sent.OtherColumns["A2"] = JsonDocument.Parse("\"t\"").RootElement;
            var row = await client.AddRowAsync("b", "s", sent);
            return row.Columns["B1"].Bold + " " + row.OtherColumns["B2"] + " " + JsonSerializer.Serialize(row);
            """,
            Body);

        Assert.Equal("""POST /books/b/sheets/s/rows {"name":"n","A1":{"text":"t"},"A2":"t"}""", request);
        Assert.Equal("True t " + Body, result);
    }

    [Theory]
    [InlineData("""{"type":"array","items":{"$ref":"#/definitions/Cell"}}""", "text, bold")]
    [InlineData("""{"type":"string"}""", "AddRow:body{}")]
    [InlineData("""{"type":"object","additionalProperties":{"$ref":"#/definitions/Cell"}}""", "text, bold")]
    public void Values_that_are_not_objects_with_properties_are_reported(string values, string expected)
    {
        EmittedConnector connector = EmittedConnector.Of(
            Spec("{\"type\":\"object\",\"additionalProperties\":" + values + "," + Source + "}", """{"type":"string"}"""));

        Assert.Contains(
            connector.Diagnostics,
            text => text.StartsWith("CONN0064", StringComparison.Ordinal) && text.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("""{"type":"object"}""")]
    [InlineData("""{"type":"object","properties":{}}""")]
    public async Task An_object_without_properties_is_any_JSON(string values)
    {
        EmittedConnector connector = EmittedConnector.Of(Spec("{\"type\":\"object\","
            + "\"additionalProperties\":" + values + "," + Source + "}"));
        var (result, _) = await connector.RunAsync(
            """return (await client.AddRowAsync("b", "s", JsonDocument.Parse("{\"a\":1}").RootElement)).GetProperty("b");""",
            """{"b":2}""");

        Assert.Equal(2, ((JsonElement)result!).GetInt32());
        Assert.Empty(connector.Diagnostics);
    }

    [Fact]
    public async Task A_schema_whose_additional_values_are_itself_has_any_members()
    {
        string definitions =
            ""","Node":{"type":"object","properties":{"id":{"type":"integer"}},"additionalProperties":{"$ref":"#/definitions/Node"}"""
                + $$$""",{{{Source}}}}""";

        var (result, request) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Node"}""", definitions: definitions),
            """
            var node = await client.AddRowAsync("b", "s", new Node { Id = 1, Columns = { ["a"] = JsonDocument.Parse("2").RootElement } });
            return node.Id + " " + node.Columns["b"];
            """,
            """{"id":7,"b":"x"}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"id":1,"a":2}""", request);
        Assert.Equal("7 x", result);
    }

    [Fact]
    public async Task A_schema_that_is_created_from_a_dynamic_one_keeps_its_columns()
    {
        string definitions = ""","Wide":{"allOf":[{"$ref":"#/definitions/Row"}],"properties":{"width":{"type":"integer"}}}""";

        var (result, _) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Wide"}""", definitions: definitions),
            """
            var row = await client.AddRowAsync("b", "s", new Wide { Width = 1 });
            return row.Id + " " + row.Width + " " + row.Columns["Title"];
            """,
            """{"id":7,"width":2,"Title":"x"}""");

        Assert.Equal("7 2 x", result);
    }
}
