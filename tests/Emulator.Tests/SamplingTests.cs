using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class SamplingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sample_is_valid_complete_and_deterministic(bool sync)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response first = await emulator.SendAsync("GET", "/books/1", sync: sync);
        using Response second = await emulator.SendAsync("GET", "/books/1", sync: sync);
        JsonElement book = first.Json();
        Assert.Equal(book.GetRawText(), second.Json().GetRawText());
        Assert.Empty(emulator.For("library").CheckResponse("GetBook", book.GetRawText()));
        Assert.Equal(12, book.EnumerateObject().Count());
        Assert.Equal(2, book.GetProperty("authors").GetArrayLength());
    }

    [Fact]
    public async Task Every_value_is_distinct_except_in_enumerations()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync("GET", "/books/new");
        List<string> values = [];
        Collect(JsonNode.Parse(response.Json().GetRawText()), values);
        values.RemoveAll(value => value == "\"novel\"");
        Assert.True(values.Count > 30);
        Assert.Equal(values.Count, values.Distinct().Count());
    }

    [Fact]
    public void A_recursive_schema_is_checked_at_each_level()
    {
        const string Document =
            """{"definitions":{"Shelf":{"properties":{"name":{"type":"string"},"below":{"allOf":[{"$ref":"#/definitions/Shelf"}]"""
                + ""","x-nullable":true}}}}}""";
        JsonElement schema = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["$ref"] = "#/definitions/Shelf" });
        SchemaSampler sampler = SchemaSampler.Parse(Document);

        Assert.Empty(sampler.Check(schema, """{"name":"a","below":{"name":"b","below":null}}"""));
        Assert.Contains(
            "'below.below.name' must be a string, and is a number",
            sampler.Check(schema, """{"name":"a","below":{"name":"b","below":{"name":3}}}"""));
    }

    [Fact]
    public void A_schema_with_additional_properties_and_without_a_type_is_an_object() =>
        Assert.IsType<JsonObject>(SchemaSampler.Parse("{}").Sample("""{"additionalProperties":true}"""));

    [Fact]
    public async Task Recursion_ends_at_its_second_level()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync("GET", "/books/1");
        JsonElement sequel = response.Json().GetProperty("sequels")[1];
        Assert.Equal(0, sequel.GetProperty("sequels").GetArrayLength());
    }

    [Fact]
    public async Task A_sampled_page_is_the_last()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync("GET", "/books?api-version=2");
        Assert.False(response.Json().TryGetProperty("nextLink", out _));
    }

    [Fact]
    public void Limits_patterns_dictionaries_and_discriminators_are_kept()
    {
        SchemaSampler sampler = SchemaSampler.Parse("""
            {"definitions":{
              "Animal":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}},
              "Cat":{"allOf":[{"$ref":"#/definitions/Animal"}],"properties":{"lives":{"type":"integer","maximum":9}}}}}
            """);
        JsonElement schema = JsonDocument.Parse("""
            {"type":"object","properties":{
              "pet":{"$ref":"#/definitions/Animal"},
              "code":{"type":"string","pattern":"^[A-Z]{3}-\\d{4}$"},
              "long":{"type":"string","minLength":200},
              "short":{"type":"string","maxLength":2},
              "few":{"type":"array","maxItems":1,"items":{"type":"boolean"}},
              "many":{"type":"array","minItems":5,"items":{"type":"number","minimum":0,"maximum":1}},
              "counts":{"type":"object","additionalProperties":{"type":"integer"}},
              "odd":{"type":"string","enum":[1,2]}}}
            """).RootElement;
        JsonNode sample = sampler.Sample(schema)!;
        Assert.Empty(sampler.Check(schema, sample.ToJsonString()));
        Assert.Equal("Cat", (string?)sample["pet"]!["kind"]);
        Assert.NotNull(sample["pet"]!["lives"]);
        Assert.Equal(2, sample["counts"]!.AsObject().Count);
        Assert.Equal("1", (string?)sample["odd"]);
    }

    private static void Collect(JsonNode? node, List<string> values)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((_, JsonNode? value) in members)
                {
                    Collect(value, values);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Collect(item, values);
                }

                break;
            default:
                values.Add(node!.ToJsonString());
                break;
        }
    }
}
