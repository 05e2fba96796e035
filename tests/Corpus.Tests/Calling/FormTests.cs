namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>Forms, and bodies of JSON schemas that are sent as forms.</summary>
public class FormTests
{
    private const string Constant =
        """{"name":"Content-Type","in":"header","required":true,"x-ms-visibility":"internal","type":"string","default":"%TYPE%"}""";
    private const string Default = """{"name":"content-type","in":"header","required":true,"type":"string","default":"%TYPE%"}""";
    private const string Fields =
        """{"name":"a","in":"formData","type":"string"},{"name":"b","in":"formData","type":"array","items":{"type":"integer"}"""
            + ""","collectionFormat":"multi"}""";

    [Theory]
    [InlineData(Constant, "multipart/form-data", "")]
    [InlineData(Constant, "application/x-www-form-urlencoded", "")]
    [InlineData(Constant, "multipart/form-data; boundary=abc", "")]
    [InlineData(Constant, "Multipart/Form-Data; charset=utf-8", "")]
    [InlineData(Constant, "application/x-www-form-urlencoded; charset=utf-8", "")]
    [InlineData(Constant, "multipart/form-data", "application/x-www-form-urlencoded")]
    [InlineData(Constant, "application/x-www-form-urlencoded", "multipart/form-data")]
    [InlineData(Constant, "multipart/form-data", "application/json")]
    [InlineData(Default, "multipart/form-data", "")]
    [InlineData(Default, "application/x-www-form-urlencoded", "multipart/form-data")]
    public async Task A_form_is_sent_in_the_format_of_its_header(string header, string type, string consumes)
    {
        foreach (string order in new[] { header + "," + Fields, Fields + "," + header })
        {
            await Called.ConformsAsync(Post(order, type, consumes), operations: 1);
        }
    }

    [Theory]
    [InlineData(Constant, "application/x-www-form-urlencoded", "")]
    [InlineData(Constant, "application/x-www-form-urlencoded; charset=utf-8", "application/json")]
    [InlineData(Constant, "multipart/form-data", "")]
    [InlineData(Constant, "multipart/form-data; boundary=abc", "")]
    [InlineData(Default, "application/x-www-form-urlencoded", "")]
    [InlineData("", "", "application/x-www-form-urlencoded")]
    [InlineData("", "", "multipart/form-data")]
    public async Task The_members_of_a_body_are_the_fields_of_a_form(string header, string type, string consumes)
    {
        foreach (string schema in new[] { "Flat", "Deep", "Map", "Any", "Kinds" })
        {
            string body = $$"""{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/{{schema}}"} }""";
            await Called.ConformsAsync(Post(header.Length == 0 ? body : body + "," + header, type, consumes), operations: 1);
        }
    }

    [Fact]
    public Task An_omitted_body_is_not_sent_as_a_form() => Called.ConformsAsync(
        Post(
            """{"name":"body","in":"body","schema":{"$ref":"#/definitions/Flat"}},""" + Constant,
            "application/x-www-form-urlencoded",
            "multipart/form-data"), operations: 1);

    private static string Post(string parameters, string type, string consumes) => Called.Document(
        """
        "/ships":{"post":{"operationId":"Post",%CONSUMES%"parameters":[%PARAMETERS%],"responses":{"200":{"description":"ok"}}}}
        """.Replace("%CONSUMES%", consumes.Length == 0 ? "" : $"\"consumes\":[\"{consumes}\"],", StringComparison.Ordinal)
        .Replace("%PARAMETERS%", parameters, StringComparison.Ordinal).Replace("%TYPE%", type, StringComparison.Ordinal),
        """
        "Flat":{
          "type":"object",
          "required":["text"],
          "properties":{
            "text":{"type":"string"},
            "count":{"type":"integer","format":"int32"},
            "price":{"type":"number"},
            "flag":{"type":"boolean"},
            "when":{"type":"string","format":"date-time"},
            "day":{"type":"string","format":"date"},
            "data":{"type":"string","format":"byte"},
            "kind":{"type":"string","enum":["a","b"]},
            "tags":{"type":"array","items":{"type":"string"}},
            "numbers":{"type":"array","items":{"type":"integer"}}
          }
        },
        "Deep":{
          "type":"object",
          "properties":{
            "text":{"type":"string"},
            "inner":{"$ref":"#/definitions/Flat"},
            "list":{"type":"array","items":{"$ref":"#/definitions/Flat"}},
            "map":{"type":"object","additionalProperties":{"type":"integer"}},
            "lists":{"type":"array","items":{"type":"array","items":{"type":"string"}}}
          }
        },
        "Map":{"type":"object","additionalProperties":{"type":"integer"}},
        "Any":{"type":"object"},
        "Kinds":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}},
        "Tug":{"allOf":[{"$ref":"#/definitions/Kinds"}],"properties":{"pull":{"type":"integer"}}}
        """);
}
