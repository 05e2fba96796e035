using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Features;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class ContentTests
{
    private static OperationSpec Post(string schema, string consumes) =>
        Fixture.Operation(Fixture.PostWithBody(schema, more: consumes.Length == 0 ? "" : "\"consumes\":[" + consumes + "],"), "Post");

    private static SpecReadResult Respond(string responses, string produces = "", string rest = "") => Fixture.Read(Fixture.Document(
        "\"/things\":{\"get\":{\"operationId\":\"Get\",\"produces\":[" + produces + "],\n\"responses\":{" + responses + "}}}", rest));

    private static ResponseSpec Response(string responses, string produces = "", string rest = "") =>
        Respond(responses, produces, rest).Spec!.Operations[0].Response;

    [Theory]
    [InlineData("{\"properties\":{\"a\":{}}}", "", "Json application/json")]
    [InlineData("{\"properties\":{\"a\":{}}}", "\"text/json\"", "Json text/json")]
    [InlineData("{\"properties\":{\"a\":{}}}", "\"application/xml\",\"application/json\"", "Json application/json")]
    [InlineData("{\"properties\":{\"a\":{}}}", "\"application/json-patch+json\"", "Json application/json-patch+json")]
    [InlineData("{\"properties\":{\"a\":{}}}", "\"*/*\"", "Json application/json")]
    [InlineData("{\"type\":\"string\"}", "", "Json application/json")]
    [InlineData("{\"type\":\"string\"}", "\"application/json\"", "Json application/json")]
    [InlineData("{\"type\":\"string\"}", "\"text/plain\"", "Text text/plain")]
    [InlineData("{\"type\":\"string\"}", "\"text/plain\",\"application/json\"", "Text text/plain")]
    [InlineData("{\"type\":\"string\"}", "\"application/json\",\"text/plain\"", "Json application/json")]
    [InlineData("{\"type\":\"string\"}", "\"application/xml\"", "Text application/xml")]
    [InlineData("{}", "\"text/plain\"", "Text text/plain")]
    [InlineData("{}", "\"application/pdf\"", "Binary application/pdf")]
    [InlineData("{}", "\"text/plain\",\"application/json\"", "Json application/json")]
    [InlineData("{\"type\":\"string\",\"format\":\"binary\"}", "", "Binary application/octet-stream")]
    [InlineData("{\"type\":\"string\",\"format\":\"binary\"}", "\"application/pdf\"", "Binary application/pdf")]
    [InlineData("{\"type\":\"file\"}", "\"application/json\"", "Binary application/octet-stream")]
    [InlineData("{\"type\":\"string\",\"format\":\"byte\"}", "\"application/octet-stream\"", "Binary application/octet-stream")]
    [InlineData("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}", "\"application/json\"", "Json application/json")]
    public void A_body_is_written_by_its_schema_and_consumes(string schema, string consumes, string expected)
    {
        ParameterSpec.Body body = Post(schema, consumes).Body!;
        Assert.Equal(expected, body.Kind + " " + body.ContentType);
    }

    [Theory]
    [InlineData("\"text/plain\"", "its content is plain text")]
    [InlineData("\"application/pdf\"", "its content is bytes")]
    public void The_values_of_an_enumeration_in_a_text_body_are_reported(string mediaType, string reason)
    {
        const string Schema = "{\"type\":\"string\",\"enum\":[\"red\",\"blue\"]}";
        Assert.Equal(
            $"'Post:body': {reason}, so these values aren't read: \"red\", \"blue\"",
            Fixture.Message(Assert.Single(Fixture.Read(Fixture.PostWithBody(Schema, more: $"\"consumes\":[{mediaType}],")).Diagnostics)));
        Assert.Equal(
            $"'Get:response': {reason}, so these values aren't read: \"red\", \"blue\"",
            Fixture.Message(Assert.Single(Respond("\"200\":{\"description\":\"\",\"schema\":" + Schema + "}", mediaType).Diagnostics)));
    }

    [Fact]
    [Feature("op:body-non-json-consumes")]
    public void A_structured_body_without_a_JSON_media_type_is_sent_as_JSON_and_reported()
    {
        SpecReadResult result =
            Fixture.Read(Fixture.PostWithBody("{\"properties\":{\"a\":{}}}", more: "\"consumes\":[\"application/xml\"],"));
        Assert.Equal(
            (ContentKind.Json, "application/json"), (result.Spec!.Operations[0].Body!.Kind, result.Spec.Operations[0].Body!.ContentType));
        Assert.Equal(
            "'Post': its body has a schema but 'consumes' has no JSON type (application/xml): it is sent as "
                + "application/json", Fixture.Message(Assert.Single(result.Diagnostics)));
    }

    [Fact]
    public void The_consumes_of_the_root_applies_to_operations_without_their_own()
    {
        string text = Fixture.Document(
            "\"/a\":{\"delete\":{\"operationId\":\"Get\",\"parameters\":[{\"name\":\"b\",\"in\":\"body\",\"required\":true,"
                + "\"description\":\"D\",\"schema\":{\"type\":\"string\"}}],\"responses\":{\"204\":{\"description\":\"\"}}}}",
            "\"consumes\":[\"text/csv\"]");
        Assert.Equal(
            new ParameterSpec.Body
            {
                Facts = new() { WireName = "b", IsRequired = true, Description = "D" },
                Kind = ContentKind.Text,
                ContentModel = new ScalarTypeSpec(ScalarKind.String),
                ContentType = "text/csv",
            },
            Fixture.Operation(text).Body);
    }

    [Theory]
    [InlineData("{\"type\":\"string\"}", "", nameof(ContentKind.Json))]
    [InlineData("{\"type\":\"string\"}", "\"application/json\",\"text/plain\"", nameof(ContentKind.Json))]
    [InlineData("{\"type\":\"string\"}", "\"text/plain\"", nameof(ContentKind.Text))]
    [InlineData("{\"type\":\"string\"}", "\"text/html\"", nameof(ContentKind.Text))]
    [InlineData("{\"type\":\"string\"}", "\"application/pdf\"", nameof(ContentKind.Binary))]
    [InlineData("{}", "\"text/plain\"", nameof(ContentKind.Text))]
    [InlineData("{}", "\"application/pdf\"", nameof(ContentKind.Binary))]
    [InlineData("{}", "\"text/plain\",\"application/json\"", nameof(ContentKind.Json))]
    [InlineData("{\"type\":\"string\",\"format\":\"binary\"}", "\"application/json\"", nameof(ContentKind.Binary))]
    [InlineData("{\"type\":\"file\"}", "", nameof(ContentKind.Binary))]
    [InlineData("{\"$ref\":\"#/definitions/F\"}", "", nameof(ContentKind.Binary))]
    [InlineData("{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}", "", nameof(ContentKind.Json))]
    public void A_response_is_read_by_its_schema_and_produces(string schema, string produces, string expected)
    {
        ResponseSpec response =
            Response("\"200\":{\"description\":\"D\",\"schema\":" + schema + "}", produces, "\"definitions\":{\"F\":{\"type\":\"file\"}}");
        Assert.Equal((expected, "D"), (response.Kind.ToString(), response.Description));
    }

    [Theory]
    [InlineData("\"204\":{\"description\":\"\"}", "None", false)]
    [InlineData("\"200\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}},\"202\":{\"description\":\"\"}", "Json", true)]
    [InlineData("\"202\":{\"description\":\"\"},\"201\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}}", "Json", true)]
    [InlineData("\"default\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}}", "Json", false)]
    [InlineData("\"400\":{\"description\":\"\"},\"default\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}}", "Json", false)]
    [InlineData("\"200\":{\"description\":\"\"},\"default\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}}", "None", false)]
    [InlineData("\"200\":{\"$ref\":\"#/responses/R\"}", "Json", false)]
    public void The_first_success_with_a_schema_determines_the_type(string responses, string kind, bool mayBeEmpty)
    {
        ResponseSpec response = Response(responses, "", "\"responses\":{\"R\":{\"description\":\"\",\"schema\":{\"type\":\"string\"}}}");
        Assert.Equal((kind, mayBeEmpty), (response.Kind.ToString(), response.MayBeEmpty));
    }

    [Fact]
    public void Another_success_schema_and_headers_are_reported()
    {
        SpecReadResult result = Respond("""
            "200":{"description":"","schema":{"properties":{"a":{}}}},
            "207":{"description":"","headers":{"ETag":{"type":"string"}},"schema":{"properties":{"b":{"properties":{"c":{}}}}}}
            """);
        Assert.Equal(
            [
                "CONN0048@3:1 'Get' is typed by response 200; response 207 differs and its properties aren't read: b, c",
                "CONN0050@3:25 Response 207 of 'Get' declares headers that have no member: ETag",
            ],
            Fixture.Describe(result));
    }

    [Fact]
    public void Values_at_a_list_do_not_replace_the_definition_of_its_items()
    {
        SpecReadResult result = Respond(
            "\"200\":{\"description\":\"\",\"schema\":{\"type\":\"array\",\"enum\":[\"x\"],\"items\":{\"$ref\":\"#/definitions/D\"}}}",
            rest: "\"definitions\":{\"D\":{\"properties\":{\"a\":{\"type\":\"string\"}}}}");
        Assert.Equal("D", Assert.Single(result.Spec!.Models).Id);
        Assert.Equal(
            "'Get:response': its type is array, so these values aren't read: \"x\"", Fixture.Message(Assert.Single(result.Diagnostics)));
    }

    [Fact]
    public void A_missing_success_response_is_reported()
    {
        SpecReadResult result = Respond("\"302\":{\"description\":\"\"}");
        Assert.Equal(ContentKind.None, result.Spec!.Operations[0].Response.Kind);
        Assert.Equal("CONN0049", Assert.Single(result.Diagnostics).Id);
    }
}
