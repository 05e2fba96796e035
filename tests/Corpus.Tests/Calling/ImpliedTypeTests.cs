namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>A schema without a type has the one that its format implies, for the generator and for the emulator.</summary>
public class ImpliedTypeTests
{
    [Theory]
    [InlineData("double")]
    [InlineData("float")]
    [InlineData("decimal")]
    [InlineData("int32")]
    [InlineData("int64")]
    [InlineData("date-time")]
    [InlineData("date")]
    [InlineData("date-no-tz")]
    [InlineData("byte")]
    [InlineData("uuid")]
    [InlineData("Date-Time")]
    [InlineData(" DOUBLE ")]
    [InlineData("PDF")]
    public Task A_format_without_a_type_determines_the_type(string format) => Called.ConformsAsync(
        Called.Document(
            """
            "/ships/{path}":{
              "put":{
                "operationId":"PutShip",
                "parameters":[
                  {"name":"path","in":"path","required":true,"format":"%FORMAT%"},
                  {"name":"query","in":"query","format":"%FORMAT%"},
                  {"name":"header","in":"header","format":"%FORMAT%"},
                  {"name":"list","in":"query","type":"array","items":{"format":"%FORMAT%"}},
                  {"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Ship"}}
                ],
                "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Ship"}}}
              }
            },
            "/alone":{
              "get":{"operationId":"GetAlone","responses":{"200":{"description":"ok","schema":{"format":"%FORMAT%"}}}}
            },
            "/forms":{
              "post":{
                "operationId":"PostForm",
                "parameters":[{"name":"field","in":"formData","format":"%FORMAT%"}],
                "responses":{"200":{"description":"ok"}}
              }
            }
            """,
            """
            "Ship":{
              "type":"object",
              "required":["value"],
              "properties":{
                "value":{"format":"%FORMAT%"},
                "values":{"type":"array","items":{"format":"%FORMAT%"}},
                "byName":{"type":"object","additionalProperties":{"format":"%FORMAT%"}},
                "referred":{"$ref":"#/definitions/Measure"},
                "merged":{"allOf":[{"$ref":"#/definitions/Measure"}]},
                "nullable":{"format":"%FORMAT%","x-nullable":true}
              }
            },
            "Measure":{"format":"%FORMAT%","description":"A measure."}
            """).Replace("%FORMAT%", format, StringComparison.Ordinal),
        operations: 3);

    [Theory]
    [InlineData("""{"type":"int"}""")]
    [InlineData("""{"type":"Integer","format":"INT32"}""")]
    [InlineData("""{"type":"bool"}""")]
    [InlineData("""{"type":"double"}""")]
    [InlineData("""{"type":["integer","null"],"format":"int32"}""")]
    [InlineData("""{"type":"string","format":"int32"}""")]
    [InlineData("""{"type":"integer","format":"date-time"}""")]
    [InlineData("""{"enum":[1,2],"format":"int32"}""")]
    [InlineData("""{"enum":["1","2"],"format":"int32"}""")]
    [InlineData("""{"enum":[1,2]}""")]
    [InlineData("""{"enum":["a","b"]}""")]
    [InlineData("""{"enum":[true,false]}""")]
    [InlineData("""{"enum":[null],"format":"int32"}""")]
    [InlineData("""{"properties":{"a":{"format":"double"}},"format":"double"}""")]
    [InlineData("""{"items":{"format":"double"},"format":"double"}""")]
    public Task A_type_from_other_keywords_has_precedence_over_the_format(string schema) => Called.ConformsAsync(
        Called.Document(
            """
            "/ships":{
              "put":{
                "operationId":"PutShip",
                "parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Ship"}}],
                "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Ship"}}}
              }
            }
            """,
            """
            "Ship":{"type":"object","required":["value"],"properties":{"value":%SCHEMA%,"values":{"type":"array","items":%SCHEMA%}}}
            """).Replace("%SCHEMA%", schema, StringComparison.Ordinal),
        operations: 1);
}
