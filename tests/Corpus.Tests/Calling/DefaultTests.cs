namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>Defaults that are sent unasked, of another type than their parameter's or with control characters around them.</summary>
public class DefaultTests
{
    [Theory]
    [InlineData("boolean", "\"false\"")]
    [InlineData("boolean", "\"True\"")]
    [InlineData("boolean", "\"1\"")]
    [InlineData("boolean", "0")]
    [InlineData("integer", "\"1\"")]
    [InlineData("integer", "1.0")]
    [InlineData("number", "\"1.50\"")]
    [InlineData("string", "1")]
    [InlineData("string", "1.50")]
    [InlineData("string", "true")]
    [InlineData("string\",\"enum\":[\"1\",\"2\"],\"x-a\":\"", "1")]
    [InlineData("string\",\"enum\":[1,2],\"x-a\":\"", "\"1\"")]
    [InlineData("integer\",\"enum\":[1,2],\"x-a\":\"", "\"1\"")]
    [InlineData("integer\",\"enum\":[\"1\",\"2\"],\"x-a\":\"", "1")]
    [InlineData("string\",\"enum\":[\"a\",\"b\"],\"x-a\":\"", "3")]
    [InlineData("string\",\"enum\":[\"true\",\"false\"],\"x-a\":\"", "true")]
    [InlineData("boolean\",\"enum\":[true,false],\"x-a\":\"", "\"true\"")]
    [InlineData("array\",\"items\":{\"type\":\"integer\"},\"x-a\":\"", "[\"1\",2]")]
    [InlineData("array\",\"items\":{\"type\":\"string\"},\"x-a\":\"", "\"a,b\"")]
    public Task A_default_of_another_type_is_compared_in_its_wire_form(string type, string value) =>
        Called.ConformsAsync(Document(type, value, "query", "path", "header", "formData"), operations: 4);

    [Theory]
    [InlineData("query")]
    [InlineData("path")]
    [InlineData("header")]
    [InlineData("formData")]
    public async Task Control_characters_around_a_default_are_removed_with_a_diagnostic(string location)
    {
        foreach (string value in new[] { "application/json\\r", "\\u0000a\\n", " \\r\\n a b\\t \\n", "a\\u007f", "\\u0085a" })
        {
            string spec = Document("string", "\"" + value + "\"", location);
            await Called.ConformsAsync(spec, operations: 1, excused: null);
            Generated generated =
                StagedGenerator.Generate("specs/ships/apiDefinition.swagger.json", spec, isDynamic: false, CancellationToken.None);
            Assert.Contains(
                generated.Diagnostics, text => text.Contains("control characters around its default", StringComparison.Ordinal));
        }
    }

    private static string Document(string type, string value, params string[] locations) =>
        Called.Document(string.Join(",", locations.Select(location => """
        "/%IN%%PATH%":{"post":{"operationId":"Post%IN%","parameters":[
          {"name":"fixed","in":"%IN%","required":true,"x-ms-visibility":"internal","type":"%TYPE%","default":%VALUE%},
          {"name":"open","in":"%IN%","required":true,"type":"%TYPE%","default":%VALUE%}],"responses":{"200":{"description":"ok"}}}}
        """.Replace("%IN%", location, StringComparison.Ordinal).Replace(
            "%PATH%", location == "path" ? "/{fixed}/{open}" : "", StringComparison.Ordinal)
        .Replace("%TYPE%", type, StringComparison.Ordinal).Replace("%VALUE%", value, StringComparison.Ordinal))));
}
