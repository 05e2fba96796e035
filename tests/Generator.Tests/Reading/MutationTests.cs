using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class MutationTests
{
    private const string Small = """
        {"swagger":"2.0","info":{"title":"T"},"consumes":["application/json"],"x-ms-capabilities":{"file-picker":{"open":{"operationId":"List"}}},"paths":{
          "/{connectionId}/a/{id}":{"parameters":[{"$ref":"#/parameters/Id"}],
            "get":{"operationId":"Get","parameters":[{"name":"q","in":"query","type":"array","items":{"type":"string","enum":["a","b"]},"collectionFormat":"multi","x-ms-dynamic-values":{"capability":"file-picker","parameters":{"x":{"value":[1]}}}}],
              "responses":{"200":{"description":"","schema":{"$ref":"#/definitions/Page"}},"default":{"$ref":"#/responses/Error"}},"x-ms-pageable":{"nextLinkName":"nextLink"}},
            "post":{"operationId":"On","x-ms-trigger":"single","parameters":[{"name":"body","in":"body","schema":{"type":"object","properties":{"url":{"type":"string","x-ms-notification-url":true}}}}],"responses":{"201":{"description":""}}},
            "x-ms-notification-content":{"schema":{"type":"array","items":{"$ref":"#/definitions/Dog"}}}},
          "/b":{"get":{"operationId":"List","x-ms-visibility":"internal","produces":["text/plain"],"responses":{"200":{"schema":{"type":"string"}}}},
            "put":{"operationId":"Put","parameters":[{"name":"f","in":"formData","type":"file"},{"name":"n","in":"formData","type":"integer","default":"5"}],"responses":{"204":{"description":""}}}}},
         "parameters":{"Id":{"name":"id","in":"path","required":true,"type":"string","x-ms-url-encoding":"double"}},
         "responses":{"Error":{"description":"","schema":{"type":"object","properties":{"code":{"type":"string"}}}}},
         "definitions":{
          "Page":{"type":"object","properties":{"value":{"type":"array","items":{"$ref":"#/definitions/Animal"}},"map":{"additionalProperties":{"$ref":"#/definitions/Page"}}}},
          "Animal":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"},"n":{"type":["integer","null"],"enum":[1,2]}}},
          "Dog":{"allOf":[{"$ref":"#/definitions/Animal"},{"type":"object","properties":{"tail":{"$ref":"#/definitions/Tails","x-ms-summary":"T"}}}]},
          "Tails":{"type":"array","items":{"$ref":"#/definitions/Tails"}}}}
        """;

    private static readonly string[] s_values = ["null", "5", "\"\"", "[]", "{}", "true", "[{}]", "{\"$ref\":\"#/definitions/Page\"}", "{\"allOf\":[{\"$ref\":\"#/definitions/Dog\"}]}", "1e400", "\"object\"", "\"array\""];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_spec_throws_nothing(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 500; i++)
        {
            string text = Small;
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                text = Damage(text, random);
            }

            AssertAnswers(text);
        }
    }

    /// <summary>Each value of the document in turn gives way to one of another kind: well-formed, and wrong.</summary>
    [Fact]
    public void A_value_of_another_kind_anywhere_throws_nothing()
    {
        foreach ((int start, int end) in Values(JsonParser.Parse(Small).Root!))
        {
            foreach (string value in s_values)
            {
                AssertAnswers(string.Concat(Small.AsSpan(0, start), value, Small.AsSpan(end)));
            }
        }
    }

    [Fact]
    public void Circles_and_chains_of_schemas_end()
    {
        string chain = string.Join(",", Enumerable.Range(0, 3000).Select(i => $"\"A{i}\":{{\"allOf\":[{{\"$ref\":\"#/definitions/A{i + 1}\"}},{{\"$ref\":\"#/definitions/A{i + 1}\"}}]}}"));
        string lists = string.Join(",", Enumerable.Range(0, 3000).Select(i => $"\"L{i}\":{{\"type\":\"array\",\"items\":{{\"$ref\":\"#/definitions/L{i + 1}\"}}}}"));
        const string Circle = "\"C\":{\"$ref\":\"#/definitions/D\"},\"D\":{\"$ref\":\"#/definitions/C\"},\"B1\":{\"discriminator\":\"k\",\"allOf\":[{\"$ref\":\"#/definitions/B2\"}]},\"B2\":{\"discriminator\":\"k\",\"allOf\":[{\"$ref\":\"#/definitions/B1\"}]}";
        foreach (string root in new[] { "A0", "L0", "C", "B1", "B2" })
        {
            AssertAnswers(Fixture.GetWithSchema($"{{\"$ref\":\"#/definitions/{root}\"}}", chain + "," + lists + "," + Circle));
        }
    }

    private static void AssertAnswers(string text)
    {
        SpecReadResult result = Fixture.Read(text);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == ConnectorDescriptors.ReaderFailed.Id && Fail(text, Fixture.Describe(diagnostic)));
        Assert.True(result.Spec is not null || result.Diagnostics.Count > 0, text);
    }

    private static bool Fail(string text, string why)
    {
        Assert.Fail(why + "\n" + text);
        return true;
    }

    private static string Damage(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(7) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(random.Next(text.Length - length), length)),
            3 => text[..at] + (char)random.Next(1, 0x3000) + text[(at + 1)..],
            4 => text.Insert(at, new string('[', 300)),
            5 => text.Replace("\"object\"", s_values[random.Next(s_values.Length)], StringComparison.Ordinal),
            _ => SwapKeys(text, random),
        };
    }

    private static string SwapKeys(string text, Random random)
    {
        string[] keys = ["\"properties\"", "\"items\"", "\"allOf\"", "\"$ref\"", "\"schema\"", "\"parameters\"", "\"responses\"", "\"enum\"", "\"type\"", "\"additionalProperties\"", "\"discriminator\""];
        return text.Replace(keys[random.Next(keys.Length)], keys[random.Next(keys.Length)], StringComparison.Ordinal);
    }

    private static IEnumerable<(int Start, int End)> Values(JsonNode node) =>
        node.Members.Select(member => member.Value).Concat(node.Items).SelectMany(Values).Append((node.Start, node.End));
}
