using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Objects whose members only the service knows, and what the spec declares of them all the same.</summary>
public class DynamicObjectTests
{
    private const string Source = """
        "x-ms-dynamic-schema":{"operationId":"GetSheet","parameters":{"book":{"parameter":"book"},"sheet":{"parameter":"sheet"}},"value-path":"Schema/Items"}
        """;

    private const string SameSource = """
        "x-ms-dynamic-properties":{"operationId":"GetSheet","parameters":{"sheet":{"parameterReference":"sheet"},"book":{"parameterReference":"book"}},"itemValuePath":"schema/items"}
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

    private static async Task<(object? Result, string Request)> RunAsync(string spec, string statements, string answer)
    {
        EmittedConnector connector = EmittedConnector.Of(spec);
        var (result, requests) = await connector.RunAsync(statements, answer);
        return (result, Assert.Single(requests));
    }

    private const string RoundTrip = """
        var sent = JsonSerializer.Deserialize<Row>("{\"id\":1,\"Title\":\"x\",\"Status\":{\"Value\":\"new\"},\"Due\":null}")!;
        var row = await client.AddRowAsync("b", "s", sent);
        return row.GetType().Name + " " + row.Id + " " + string.Join(',', row.Tags!) + " " + string.Join(';', row.AdditionalProperties.Select(column => column.Key + "=" + column.Value))
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
            $$$""","Rows":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"},{{{Source}}}},"Plain":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"}}""";

        var (result, request) = await RunAsync(Spec(body, definitions: definitions), RoundTrip, Added);

        Assert.Equal("""POST /books/b/sheets/s/rows {"id":1,"Title":"x","Status":{"Value":"new"},"Due":null}""", request);
        Assert.Equal($"Row 7 a Title=x;Size=3 {Added}", result);
    }

    [Fact]
    public async Task The_source_may_stand_at_the_body_parameter_and_at_the_response()
    {
        string spec = Spec("""{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"}}""")
            .Replace("\"name\":\"row\",", "\"name\":\"row\"," + Source + ",", StringComparison.Ordinal)
            .Replace("\"description\":\"added\",", "\"description\":\"added\"," + Source + ",", StringComparison.Ordinal);

        var (result, _) = await RunAsync(spec, RoundTrip, Added);

        Assert.Equal($"Row 7 a Title=x;Size=3 {Added}", result);
    }

    [Fact]
    public async Task An_object_with_members_of_its_own_has_those_of_the_schema_as_well()
    {
        string body = "{\"type\":\"object\",\"properties\":{\"etag\":{\"type\":\"string\"}},"
            + "\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"}," + Source + "}";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Etag = "e", Id = 4 };
            sent.AdditionalProperties["Title"] = JsonDocument.Parse("5").RootElement;
            var row = await client.AddRowAsync("b", "s", sent);
            return row.Etag + row.Id + row.AdditionalProperties["Title"];
            """,
            """{"etag":"f","id":7,"Title":"x"}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"etag":"e","id":4,"Title":5}""", request);
        Assert.Equal("f7x", result);
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
            AddRowInput sent = new() { AdditionalProperties = { ["first"] = new Row { Id = 1 } }, OtherProperties = { ["count"] = JsonDocument.Parse("2").RootElement } };
            var rows = await client.AddRowAsync("b", "s", sent);
            return rows.AdditionalProperties["a"].Id + " " + rows.AdditionalProperties["a"].AdditionalProperties["Title"] + " "
                + string.Join(' ', rows.OtherProperties.Select(other => other.Key + "=" + other.Value)) + JsonSerializer.Serialize(rows);
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
        const string Answer = """{"name":"n","B1":{"text":"t","bold":true},"B2":"t","B3":null}""";

        var (result, request) = await RunAsync(
            Spec(body),
            """
            AddRowInput sent = new() { Name = "n" };
            sent.AdditionalProperties["A1"] = new Cell { Text = "t" };
            sent.OtherProperties["A2"] = JsonDocument.Parse("\"t\"").RootElement;
            var row = await client.AddRowAsync("b", "s", sent);
            return row.AdditionalProperties["B1"].Bold + " " + row.OtherProperties["B2"] + " " + JsonSerializer.Serialize(row);
            """,
            Answer);

        Assert.Equal("""POST /books/b/sheets/s/rows {"name":"n","A1":{"text":"t"},"A2":"t"}""", request);
        Assert.Equal("True t " + Answer, result);
    }

    [Theory]
    [InlineData("""{"type":"array","items":{"$ref":"#/definitions/Cell"}}""", "text, bold")]
    [InlineData("""{"type":"string"}""", "AddRow:body{}")]
    [InlineData("""{"type":"object","additionalProperties":{"$ref":"#/definitions/Cell"}}""", "text, bold")]
    public void Values_that_are_no_objects_with_properties_are_reported(string values, string expected)
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
    public async Task Where_nothing_is_declared_the_object_is_any_JSON(string values)
    {
        EmittedConnector connector = EmittedConnector.Of(Spec("{\"type\":\"object\",\"additionalProperties\":" + values + "," + Source + "}"));
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
            $$$""","Node":{"type":"object","properties":{"id":{"type":"integer"}},"additionalProperties":{"$ref":"#/definitions/Node"},{{{Source}}}}""";

        var (result, request) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Node"}""", definitions: definitions),
            """
            var node = await client.AddRowAsync("b", "s", new Node { Id = 1, AdditionalProperties = { ["a"] = JsonDocument.Parse("2").RootElement } });
            return node.Id + " " + node.AdditionalProperties["b"];
            """,
            """{"id":7,"b":"x"}""");

        Assert.Equal("""POST /books/b/sheets/s/rows {"id":1,"a":2}""", request);
        Assert.Equal("7 x", result);
    }

    [Fact]
    public async Task A_schema_made_of_a_dynamic_one_keeps_its_columns()
    {
        string definitions = ""","Wide":{"allOf":[{"$ref":"#/definitions/Row"}],"properties":{"width":{"type":"integer"}}}""";

        var (result, _) = await RunAsync(
            Spec("""{"$ref":"#/definitions/Wide"}""", definitions: definitions),
            """
            var row = await client.AddRowAsync("b", "s", new Wide { Width = 1 });
            return row.Id + " " + row.Width + " " + row.AdditionalProperties["Title"];
            """,
            """{"id":7,"width":2,"Title":"x"}""");

        Assert.Equal("7 2 x", result);
    }
}
