using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class DefinitionFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Stock","version":"1"},
          "paths":{
            "/bins":{
              "get":{
                "operationId":"ListBins",
                "responses":{"200":{"description":"all","schema":{"$ref":"#/definitions/Bins"}}}
              },
              "put":{
                "operationId":"SaveBin",
                "parameters":[{"name":"bin","in":"body","required":true,"schema":{"$ref":"#/definitions/Bin"}}],
                "responses":{
                  "200":{
                    "description":"saved",
                    "schema":{"type":"object","properties":{"by":{"$ref":"#/definitions/SaveBinResponse"}}}
                  }
                }
              },
              "post":{
                "operationId":"AddBin",
                "parameters":[{
                  "name":"bin",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"object","properties":{"like":{"$ref":"#/definitions/AddBinInput"}}}
                }],
                "responses":{"204":{"description":"added"}}
              }
            },
            "/both":{
              "post":{
                "operationId":"SaveBoth",
                "parameters":[{
                  "name":"both",
                  "in":"body",
                  "required":true,
                  "schema":{
                    "type":"object",
                    "properties":{
                      "upper":{"$ref":"#/definitions/Rack"},
                      "lower":{"$ref":"#/definitions/rack"},
                      "dashed":{"$ref":"#/definitions/r-ack"}
                    }
                  }
                }],
                "responses":{"204":{"description":"saved"}}
              }
            },
            "/names":{
              "post":{
                "operationId":"SaveNames",
                "parameters":[{
                  "name":"names",
                  "in":"body",
                  "required":true,
                  "schema":{
                    "type":"object",
                    "properties":{
                      "type":{"$ref":"#/definitions/Type"},
                      "object":{"$ref":"#/definitions/Object"},
                      "string":{"$ref":"#/definitions/String"},
                      "task":{"$ref":"#/definitions/Task"},
                      "exception":{"$ref":"#/definitions/Exception"},
                      "uri":{"$ref":"#/definitions/Uri"},
                      "dateTimeOffset":{"$ref":"#/definitions/DateTimeOffset"},
                      "jsonElement":{"$ref":"#/definitions/JsonElement"},
                      "response":{"$ref":"#/definitions/Response"},
                      "connectorRequest":{"$ref":"#/definitions/ConnectorRequest"},
                      "event":{"$ref":"#/definitions/event"},
                      "dotted":{"$ref":"#/definitions/Api.V1.Bin-Note"},
                      "numbered":{"$ref":"#/definitions/3d"},
                      "when":{"type":"string","format":"date-time"},
                      "any":{},
                      "list":{"type":"array","items":{"type":"string"}},
                      "map":{"type":"object","additionalProperties":{"type":"string"}}
                    }
                  }
                }],
                "responses":{"204":{"description":"saved"}}
              }
            }
          },
          "definitions":{
            "Bins":{
              "type":"array",
              "items":{
                "type":"object",
                "properties":{
                  "label":{"$ref":"#/definitions/Label"},
                  "facts":{"$ref":"#/definitions/Facts"},
                  "rest":{"$ref":"#/definitions/Rest"},
                  "size":{"$ref":"#/definitions/Size"}
                }
              }
            },
            "Label":{"type":"string"},
            "Facts":{"type":"object","additionalProperties":{"type":"integer","format":"int32"}},
            "Rest":{},
            "Size":{"type":"string","enum":["small","very-large"]},
            "Bin":{
              "type":"object",
              "properties":{"size":{"$ref":"#/definitions/Size"},"facts":{"$ref":"#/definitions/Facts"}}
            },
            "SaveBinResponse":{"type":"object","properties":{"user":{"type":"string"}}},
            "AddBinInput":{"type":"object","properties":{"name":{"type":"string"}}},
            "Rack":{"type":"object","properties":{"a":{"type":"string"}}},
            "rack":{"type":"object","properties":{"b":{"type":"string"}}},
            "r-ack":{"type":"object","properties":{"c":{"type":"string"}}},
            "Type":{"type":"object","properties":{"x":{"type":"string"}}},
            "Object":{"type":"object","properties":{"x":{"type":"string"}}},
            "String":{"type":"object","properties":{"x":{"type":"string"}}},
            "Task":{"type":"object","properties":{"x":{"type":"string"}}},
            "Exception":{"type":"object","properties":{"x":{"type":"string"}}},
            "Uri":{"type":"object","properties":{"x":{"type":"string"}}},
            "DateTimeOffset":{"type":"object","properties":{"x":{"type":"string"}}},
            "JsonElement":{"type":"object","properties":{"x":{"type":"string"}}},
            "Response":{"type":"object","properties":{"x":{"type":"string"}}},
            "ConnectorRequest":{"type":"object","properties":{"x":{"type":"string"}}},
            "event":{"type":"object","properties":{"x":{"type":"string"}}},
            "Api.V1.Bin-Note":{"type":"object","properties":{"x":{"type":"string"}}},
            "3d":{"type":"object","properties":{"x":{"type":"string"}}},
            "Forgotten":{"type":"object","properties":{"x":{"$ref":"#/definitions/ForgottenToo"}}},
            "ForgottenToo":{"type":"object","properties":{"x":{"type":"string"}}}
          }
        }
        """;

    [Fact]
    [Feature("def:array")]
    [Feature("def:primitive")]
    [Feature("def:dictionary")]
    [Feature("def:empty")]
    public async Task Lists_single_values_dictionaries_and_empty_definitions_emit_no_types()
    {
        var (result, _) = await EmittedConnector.Of(Spec).RunAsync(
            """
            var bins = await client.ListBinsAsync();
            string? label = bins[0].Label;
            IReadOnlyDictionary<string, int> facts = (IReadOnlyDictionary<string, int>)bins[0].Facts!;
            System.Text.Json.JsonElement? rest = bins[0].Rest;
            return label + facts["h"] + rest!.Value.GetRawText();
            """,
            """[{"label":"L","facts":{"h":3},"rest":[true]}]""");
        Assert.Equal("L3[true]", result);
        Assert.DoesNotContain(
            EmittedConnector.Of(Spec).Type("ContosoClient").Assembly.GetExportedTypes(),
            type => type.Name is "Bins" or "Label" or "Facts" or "Rest");
    }

    [Fact]
    [Feature("def:enum")]
    public async Task An_enumeration_has_its_values_and_preserves_unknown_ones()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            await client.SaveBinAsync(new Bin { Size = Size.VeryLarge });
            await client.SaveBinAsync(new Bin { Size = "huge" });
            Size? read = (await client.ListBinsAsync())[0].Size;
            await client.SaveBinAsync(new Bin { Size = read });
            return read == Size.Small;
            """,
            "{}",
            "{}",
            """[{"size":"medium"}]""");
        Assert.Equal(false, result);
        Assert.Equal(
            ["""PUT /bins {"size":"very-large"}""", """PUT /bins {"size":"huge"}""", "GET /bins", """PUT /bins {"size":"medium"}"""],
            requests);
    }

    [Fact]
    [Feature("def:clash-with-operation-Input/Response-name")]
    public async Task A_definition_keeps_its_name_when_an_inline_body_and_response_would_have_it()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            SaveBinResponse2 saved = await client.SaveBinAsync(new Bin());
            SaveBinResponse by = saved.By!;
            await client.AddBinAsync(new AddBinInput2 { Like = new AddBinInput { Name = by.User } });
            return by.User;
            """,
            """{"by":{"user":"ada"}}""",
            StubResponse.Nothing());
        Assert.Equal("ada", result);
        Assert.Equal(["PUT /bins {}", """POST /bins {"like":{"name":"ada"}}"""], requests);
    }

    [Fact]
    [Feature("def:clash-after-pascal")]
    [Feature("def:differ-by-case-only")]
    public async Task Definitions_whose_identifiers_clash_are_separate_types()
    {
        var (_, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            await client.SaveBothAsync(new SaveBothInput { Upper = new Rack { A = "1" }, Lower = new RackModel2 { B = "2" }, Dashed = new RAckModel { C = "3" } });
            return null;
            """,
            StubResponse.Nothing());
        Assert.Equal(["""POST /both {"upper":{"a":"1"},"lower":{"b":"2"},"dashed":{"c":"3"}}"""], requests);
    }

    [Fact]
    [Feature("def:clashes-with-BCL-type")]
    [Feature("def:csharp-keyword")]
    [Feature("def:invalid-identifier")]
    public async Task A_definition_can_have_the_name_of_a_framework_type_a_keyword_or_an_invalid_identifier()
    {
        var (_, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            await client.SaveNamesAsync(new SaveNamesInput
            {
                Type = new Contoso.Sdk.Models.Type { X = "1" }, Object = new Contoso.Sdk.Models.Object { X = "2" }, String = new Contoso.Sdk.Models.String { X = "3" },
                Task = new Contoso.Sdk.Models.Task { X = "4" }, Exception = new Contoso.Sdk.Models.Exception { X = "5" }, Uri = new Contoso.Sdk.Models.Uri { X = "6" },
                DateTimeOffset = new Contoso.Sdk.Models.DateTimeOffset { X = "7" }, JsonElement = new Contoso.Sdk.Models.JsonElement { X = "8" },
                Response = new Response { X = "9" }, ConnectorRequest = new Contoso.Sdk.Models.ConnectorRequest { X = "10" },
                Event = new Event { X = "11" }, Dotted = new ApiV1BinNote { X = "12" }, Numbered = new _3d { X = "13" },
                When = new System.DateTimeOffset(2024, 2, 29, 0, 0, 0, System.TimeSpan.Zero), List = new List<string> { "a" }, Map = new Dictionary<string, string> { ["k"] = "v" },
            });
            return null;
            """,
            StubResponse.Nothing());
        Assert.Equal(
            [
                """
                POST /names {"type":{"x":"1"},"object":{"x":"2"},"string":{"x":"3"},"task":{"x":"4"},"exception":{"x":"5"},"uri":{"x":"6"},"dateTimeOffset":{"x":"7"},"jsonElement":{"x":"8"},"response":{"x":"9"},"connectorRequest":{"x":"10"},"event":{"x":"11"},"dotted":{"x":"12"},"numbered":{"x":"13"},"when":"2024-02-29T00:00:00Z","list":["a"],"map":{"k":"v"}}
                """,
            ],
            requests);
    }

    [Fact]
    [Feature("def:unreferenced")]
    public void A_definition_that_nothing_refers_to_emits_no_type_and_no_diagnostic()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec);
        Assert.DoesNotContain(
            connector.Type("Bin").Assembly.GetExportedTypes(), type => type.Name.StartsWith("Forgotten", StringComparison.Ordinal));
        Assert.Empty(connector.Diagnostics);
    }
}
