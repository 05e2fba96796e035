using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>
/// Objects whose members only the service knows: what the spec declares of them isn't enforced, and samples have columns.
/// </summary>
public class DynamicSchemaTests
{
    private const string Source = """
        "x-ms-dynamic-schema":{"operationId":"GetSheet","parameters":{"sheet":{"parameter":"sheet"}},"value-path":"schema/items"}
        """;

    private static readonly string s_spec = """
        {"swagger":"2.0","info":{"title":"Sheets","version":"1"},"paths":{
          "/{connectionId}/sheets/{sheet}/rows":{
            "post":{"operationId":"AddRow","parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"},
              {"name":"row","in":"body","required":true,"schema":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"},<source>}}],
              "responses":{"200":{"description":"added","schema":{"type":"object","additionalProperties":{"$ref":"#/definitions/Row"},<source>}}}},
            "get":{"operationId":"ListRows","parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"}],
              "responses":{"200":{"description":"rows","schema":{"type":"object","properties":{"value":{"type":"array","items":{"$ref":"#/definitions/Row"}}}}}}},
            "put":{"operationId":"SetCells","parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"},
              {"name":"cells","in":"body","required":true,"schema":{"type":"object","properties":{"sheet":{"type":"integer"},"cells":{"type":"object","additionalProperties":{"$ref":"#/definitions/Cell"},<source>}},"required":["sheet"]}}],
              "responses":{"200":{"description":"set","schema":{"type":"object","additionalProperties":{"$ref":"#/definitions/Cell"},<source>}}}},
            "patch":{"operationId":"MarkRow","parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"},
              {"name":"row","in":"body","required":true,<source>,"schema":{"$ref":"#/definitions/Fixed"}}],
              "responses":{"200":{"description":"marked","schema":{"$ref":"#/definitions/Fixed",<source>}}}}},
          "/{connectionId}/sheets/{sheet}":{"get":{"operationId":"GetSheet","parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"},{"name":"sheet","in":"path","required":true,"type":"string"}],
            "responses":{"200":{"description":"sheet","schema":{"type":"object"}}}}}},
         "definitions":{
          "Row":{"type":"object","required":["ID"],"properties":{"ID":{"type":"integer"},"dynamicProperties":{"type":"object","additionalProperties":{"$ref":"#/definitions/Any"}}},"additionalProperties":{"$ref":"#/definitions/Any"},<source>},
          "Any":{"type":"object","properties":{}},
          "Fixed":{"type":"object","required":["mark"],"properties":{"mark":{"type":"integer"}}},
          "Cell":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}}
        """.Replace("<source>", Source, StringComparison.Ordinal);

    private static ConnectorEmulator Open() => ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, s_spec));

    [Theory]
    [InlineData("POST", """{"Title":"x"}""")]
    [InlineData("POST", """{"Title":"x","Status":{"Value":"new"},"Due":null,"Tags":[1],"Areas@odata.type":"#Collection(String)"}""")]
    [InlineData("POST", "{}")]
    [InlineData("PUT", """{"sheet":1,"cells":{"A1":"x","A2":5,"A3":{"text":"t"},"A4":{}}}""")]
    [InlineData("PATCH", """{"Title":"x"}""")]
    public async Task Columns_of_any_kind_conform(string method, string body)
    {
        await using ConnectorEmulator emulator = Open();

        using Response response =
            await emulator.SendAsync(method, "/sheets/s/rows", Azure.Core.RequestContent.Create(body), "application/json");

        Assert.True(Assert.Single(emulator.Calls).Conforms, emulator.Calls[0].ToString());
        Assert.Equal(200, response.Status);
    }

    [Theory]
    [InlineData("POST", "5")]
    [InlineData("POST", "[]")]
    [InlineData("PUT", """{"cells":{}}""")]
    [InlineData("PUT", """{"sheet":"1"}""")]
    [InlineData("PUT", """{"sheet":1,"cells":[]}""")]
    public async Task The_type_and_what_is_around_a_dynamic_object_are_checked(string method, string body)
    {
        await using ConnectorEmulator emulator = Open();

        using Response response =
            await emulator.SendAsync(method, "/sheets/s/rows", Azure.Core.RequestContent.Create(body), "application/json");

        Assert.Equal(400, response.Status);
    }

    [Theory]
    [InlineData("AddRow", """{"ID":1,"Title":"x"}""")]
    [InlineData("ListRows", """{"value":[{"ID":1,"Title":"x","Due":null},{"Title":["y"]}]}""")]
    [InlineData("SetCells", """{"A1":"x"}""")]
    [InlineData("MarkRow", """{"Title":"x"}""")]
    public async Task Responses_with_columns_conform(string operation, string json)
    {
        await using ConnectorEmulator emulator = Open();

        Assert.Empty(emulator.For(Library.Api).CheckResponse(operation, json));
    }

    [Fact]
    public async Task A_sample_is_the_object_itself_if_its_values_have_the_same_source()
    {
        await using ConnectorEmulator emulator = Open();
        using Response response = await emulator.PostJsonAsync("/sheets/s/rows", """{"Title":"x"}""");

        JsonElement row = response.Json();

        Assert.Equal(JsonValueKind.Number, row.GetProperty("ID").ValueKind);
        Assert.Equal(["ID", "dynamicProperties", "column1", "column2"], row.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Number, row.GetProperty("column2").ValueKind);
    }

    [Fact]
    public async Task A_sample_is_a_dictionary_if_the_values_have_another_schema()
    {
        await using ConnectorEmulator emulator = Open();
        using Response response =
            await emulator.SendAsync("PUT", "/sheets/s/rows", Azure.Core.RequestContent.Create("""{"sheet":1}"""), "application/json");

        JsonElement cells = response.Json();

        Assert.Equal(JsonValueKind.String, cells.GetProperty("column1").GetProperty("text").ValueKind);
        Assert.Equal(JsonValueKind.Number, cells.GetProperty("column2").ValueKind);
    }

    [Fact]
    public async Task A_programmed_response_is_returned_as_it_is()
    {
        await using ConnectorEmulator emulator = Open();
        emulator.For(Library.Api).Operation("AddRow").Returns("""{"ID":7,"Title":"x"}""");

        using Response response = await emulator.PostJsonAsync("/sheets/s/rows", "{}");

        Assert.Equal("""{"ID":7,"Title":"x"}""", response.Json().GetRawText());
    }

    [Fact]
    public async Task A_schema_whose_values_are_itself_has_a_sample()
    {
        string spec = s_spec.Replace(
            "\"additionalProperties\":{\"$ref\":\"#/definitions/Any\"}," + Source,
            "\"additionalProperties\":{\"$ref\":\"#/definitions/Row\"}," + Source,
            StringComparison.Ordinal);
        Assert.NotEqual(s_spec, spec);
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, spec));

        using Response response = await emulator.PostJsonAsync("/sheets/s/rows", "{}");

        Assert.Equal(["ID", "dynamicProperties", "column1", "column2"], response.Json().EnumerateObject().Select(member => member.Name));
    }
}
