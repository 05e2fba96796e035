namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>Kinds of a base with a discriminator are sent whole wherever the base is declared.</summary>
public class KindTests
{
    [Theory]
    [InlineData("properties")]
    [InlineData("items")]
    [InlineData("required")]
    [InlineData("allOf")]
    [InlineData("type")]
    [InlineData("enum")]
    [InlineData("additionalProperties")]
    [InlineData("$ref")]
    [InlineData("discriminator")]
    [InlineData("format")]
    [InlineData("readOnly")]
    [InlineData("x-nullable")]
    [InlineData("default")]
    public Task A_kind_that_merges_a_part_with_a_keyword_for_a_name_is_sent_whole(string name) => Called.ConformsAsync(
        Called.Document(
            """
            "/alarms":{"put":{"operationId":"PutAlarm","parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Base"}}],
              "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Base"}}}}},
            "/lists":{"put":{"operationId":"PutList","parameters":[{"name":"body","in":"body","required":true,"schema":{"type":"array","items":{"$ref":"#/definitions/Base"}}}],
              "responses":{"200":{"description":"ok","schema":{"type":"object","additionalProperties":{"$ref":"#/definitions/Base"}}}}}}
            """,
            """
            "Base":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"},"id":{"type":"string"}}},
            "Extra":{"type":"object","properties":{"%NAME%":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}},"more":{"type":"string"}}},
            "Siren":{"x-ms-discriminator-value":"#Siren","allOf":[{"$ref":"#/definitions/Base"},{"$ref":"#/definitions/Extra"}]}
            """.Replace("%NAME%", name, StringComparison.Ordinal)),
        operations: 2);
}
