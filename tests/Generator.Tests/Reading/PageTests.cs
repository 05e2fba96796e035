using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class PageTests
{
    private const string List = "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";

    private static SpecReadResult Read(string schema, string pageable = "", string definitions = "") => Fixture.Read(Fixture.Document(
        "\"/things\":{\"get\":{\"operationId\":\"Get\",\n" + (pageable.Length == 0 ? "" : "\"x-ms-pageable\":" + pageable + ",")
        + "\"responses\":{\"200\":{\"description\":\"\",\"schema\":" + schema + "}}}}",
        "\"definitions\":{" + definitions + "}"));

    [Theory]
    [InlineData("nextLink")]
    [InlineData("@odata.nextLink")]
    public void A_value_array_beside_a_next_link_is_a_page(string link)
    {
        SpecReadResult result = Read("{\"properties\":{\"value\":" + List + ",\"" + link + "\":{\"type\":\"string\"}}}");
        Assert.Equal(new PageSpec("value", link), result.Spec!.Operations[0].Page);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("{\"properties\":{\"items\":" + List + ",\"nextLink\":{\"type\":\"string\"}}}")]
    [InlineData("{\"properties\":{\"value\":{\"type\":\"string\"},\"nextLink\":{\"type\":\"string\"}}}")]
    [InlineData("{\"properties\":{\"value\":" + List + ",\"next\":{\"type\":\"string\"}}}")]
    public void Without_the_extension_no_other_response_is_a_page(string schema)
    {
        SpecReadResult result = Read(schema);
        Assert.Null(result.Spec!.Operations[0].Page);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_undeclared_next_link_is_added_to_the_page_once()
    {
        SpecReadResult result =
            Read("{\"$ref\":\"#/definitions/P\"}", "{\"nextLinkName\":\"next\"}", "\"P\":{\"properties\":{\"rows\":" + List + "}}");
        Assert.Equal(new PageSpec("rows", "next"), result.Spec!.Operations[0].Page);
        PropertySpec added = result.Spec.Models[0].Properties[1];
        Assert.Equal(("next", true, new ScalarTypeSpec(ScalarKind.String)), (added.WireName, added.IsUndeclared, added.Type));
        Assert.Equal(
            ["CONN0028@2:1 'P' doesn't declare 'next', which x-ms-pageable names: the property is added"], Fixture.Describe(result));
    }

    [Fact]
    public void Items_are_the_named_list_or_value() =>
        Assert.Equal(
            new PageSpec("b", "n"),
            Read(
                "{\"properties\":{\"a\":" + List + ",\"b\":" + List + ",\"n\":{\"type\":\"string\"}}}",
                "{\"nextLinkName\":\"n\",\"itemName\":\"b\"}").Spec!.Operations[0].Page);

    [Fact]
    public void An_operation_for_the_next_pages_is_not_called_and_that_is_reported()
    {
        SpecReadResult result = Read(
            "{\"properties\":{\"value\":" + List + ",\"n\":{\"type\":\"string\"}}}",
            "{\"nextLinkName\":\"n\",\n\"operationName\":\"GetNext\"}");
        Assert.Equal(new PageSpec("value", "n"), result.Spec!.Operations[0].Page);
        Assert.Equal(
            ["CONN0030@3:1 'Get' names the operation 'GetNext' for its next pages: each is requested through its next link, not through "
                + "that operation"],
            Fixture.Describe(result));
    }

    [Theory]
    [InlineData(List, "{\"nextLinkName\":\"n\"}", "its response is no object with a list")]
    [InlineData("{\"properties\":{\"a\":{}}}", "{\"nextLinkName\":\"n\"}", "'Get:response' has no list that could be the page's items")]
    [InlineData(
        "{\"properties\":{\"a\":" + List + ",\"b\":" + List + "}}",
        "{\"nextLinkName\":\"n\"}",
        "'Get:response' has no list that could be the page's items")]
    [InlineData("{\"properties\":{\"value\":" + List + ",\"n\":{\"type\":\"object\"}}}", "{\"nextLinkName\":\"n\"}", "'n' is no text")]
    [InlineData("{\"properties\":{\"value\":" + List + "}}", "{\"nextLinkName\":null}", "it names no next link")]
    public void Pages_that_cannot_be_followed_are_reported(string schema, string pageable, string reason)
    {
        SpecReadResult result = Read(schema, pageable);
        Assert.Null(result.Spec!.Operations[0].Page);
        Assert.Equal(["CONN0027@2:1 'Get' has x-ms-pageable but returns single responses: " + reason], Fixture.Describe(result));
    }
}
