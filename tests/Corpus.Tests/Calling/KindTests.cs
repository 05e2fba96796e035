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
    public Task A_subtype_that_merges_a_definition_named_like_a_keyword_is_sent_completely(string name) => Called.ConformsAsync(
        Called.Document(
            """
            "/alarms":{
              "put":{
                "operationId":"PutAlarm",
                "parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Base"}}],
                "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Base"}}}
              }
            },
            "/lists":{
              "put":{
                "operationId":"PutList",
                "parameters":[{
                  "name":"body",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"array","items":{"$ref":"#/definitions/Base"}}
                }],
                "responses":{
                  "200":{"description":"ok","schema":{"type":"object","additionalProperties":{"$ref":"#/definitions/Base"}}}
                }
              }
            }
            """,
            """
            "Base":{
              "type":"object",
              "discriminator":"kind",
              "required":["kind"],
              "properties":{"kind":{"type":"string"},"id":{"type":"string"}}
            },
            "Extra":{
              "type":"object",
              "properties":{
                "%NAME%":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}},
                "more":{"type":"string"}
              }
            },
            "Siren":{"x-ms-discriminator-value":"#Siren","allOf":[{"$ref":"#/definitions/Base"},{"$ref":"#/definitions/Extra"}]}
            """.Replace("%NAME%", name, StringComparison.Ordinal)),
        operations: 2);

    [Theory]
    [InlineData("""{"type":"object","properties":{"z":{"type":"string"}}}""", """{"$ref":"#/definitions/P"}""")]
    [InlineData("""{"$ref":"#/definitions/Z"}""", """{"$ref":"#/definitions/P"}""")]
    [InlineData("""{"$ref":"#/definitions/Z"}""", """{"type":"object","additionalProperties":{"type":"integer"}}""")]
    [InlineData("""{"$ref":"#/definitions/Z"}""", """{"type":"array","items":{"$ref":"#/definitions/P"}}""")]
    [InlineData("""{"type":"array","items":{"$ref":"#/definitions/Z"}}""", """{"type":"array","items":{"$ref":"#/definitions/P"}}""")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"}}""", """{"$ref":"#/definitions/P"}""")]
    [InlineData("""{"type":"object"}""", """{"$ref":"#/definitions/P"}""")]
    [InlineData("""{"$ref":"#/definitions/Base"}""", """{"$ref":"#/definitions/Siren"}""")]
    [InlineData("""{"type":"integer"}""", """{"type":"string"}""")]
    [InlineData("""{"type":"string"}""", """{"type":"string","enum":["a","b"]}""")]
    [InlineData("""{"type":"boolean","x-nullable":true}""", """{"type":"string","format":"date-time","x-nullable":true}""")]
    public async Task A_subtype_that_redeclares_a_property_of_its_base_is_sent_completely(string declared, string again)
    {
        // A property that contains the base itself can't be required: no value that ends would have it at each level.
        bool isCircular = declared.Contains("/Base\"", StringComparison.Ordinal);
        foreach (string required in isCircular ? ["\"kind\""] : new[] { "\"kind\"", "\"kind\",\"properties\"" })
        {
            await Called.ConformsAsync(Called.Document(
                """
                "/alarms":{
                  "put":{
                    "operationId":"PutAlarm",
                    "parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Holder"}}],
                    "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Holder"}}}
                  }
                }
                """,
                """
                "Holder":{"type":"object","properties":{"one":{"$ref":"#/definitions/Base"},"list":{"type":"array","items":{"$ref":"#/definitions/Base"}},
                  "map":{"type":"object","additionalProperties":{"$ref":"#/definitions/Base"}}}},
                "Base":{"type":"object","discriminator":"kind","required":[%REQUIRED%],"properties":{"kind":{"type":"string"},"properties":%DECLARED%,"id":{"type":"string"}}},
                "Siren":{"x-ms-discriminator-value":"#Siren","allOf":[{"$ref":"#/definitions/Base"},{"$ref":"#/definitions/Extra"}]},
                "Extra":{"type":"object","required":[%AGAIN_REQUIRED%],"properties":{"properties":%AGAIN%,"more":{"type":"string"}}},
                "Horn":{"x-ms-discriminator-value":"#Horn","discriminator":"kind","allOf":[{"$ref":"#/definitions/Siren"}],"properties":{"loud":{"type":"boolean"}}},
                "P":{"type":"object","properties":{"a":{"type":"string"}}},"Z":{"type":"object","properties":{"z":{"type":"string"}}}
                """.Replace("%REQUIRED%", required, StringComparison.Ordinal)
                    .Replace("%AGAIN_REQUIRED%", isCircular ? "" : "\"properties\"", StringComparison.Ordinal)
                    .Replace("%DECLARED%", declared, StringComparison.Ordinal)
                    .Replace("%AGAIN%", again, StringComparison.Ordinal)), operations: 1, excused: null);
        }
    }
}
