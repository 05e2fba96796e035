using System.Reflection;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>
/// The sources of the values of a parameter, in the forms that specs have: each is requested through the dynamic client.
/// </summary>
public class DynamicFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Desk","version":"1"},
          "paths":{
            "/tickets/{desk}":{
              "post":{
                "operationId":"AddTicket",
                "parameters":[
                  {
                    "name":"desk",
                    "in":"path",
                    "required":true,
                    "type":"string",
                    "x-ms-dynamic-list":{
                      "operationId":"ListAll",
                      "itemsPath":"rows",
                      "itemValuePath":"id",
                      "itemTitlePath":"name",
                      "parameters":{"kind":{"value":"desk"},"open":{"value":true},"ids":{"value":[1,2]}}
                    }
                  },
                  {
                    "name":"queue",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-values":{
                      "operationId":"ListAll",
                      "value-collection":"rows",
                      "value-path":"id",
                      "parameters":{"kind":"queue","open":false}
                    }
                  },
                  {
                    "name":"agent",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-list":{
                      "operationId":"ListAll",
                      "itemsPath":"rows",
                      "itemValuePath":"id",
                      "parameters":{"kind":{"parameterReference":"desk"}}
                    }
                  },
                  {
                    "name":"topic",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-values":{
                      "operationId":"ListAll",
                      "value-collection":"rows",
                      "value-path":"id",
                      "parameters":{"kind":{"parameter":"nowhere"}}
                    }
                  },
                  {
                    "name":"part",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-list":{
                      "operationId":"ListAll",
                      "itemsPath":"rows",
                      "itemValuePath":"id",
                      "parameters":{"kind":{"parameterReference":"ticket/place/floor"}}
                    }
                  },
                  {
                    "name":"file",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-values":{
                      "capability":"file-picker",
                      "parameters":{"isFolder":false,"fileFilter":[]},
                      "value-path":"Id"
                    }
                  },
                  {
                    "name":"folder",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-values":{"capability":"file-picker","value-path":"Id"},
                    "x-ms-dynamic-tree":{
                      "settings":{"canSelectParentNodes":true},
                      "open":{
                        "operationId":"ListAll",
                        "itemsPath":"rows",
                        "itemValuePath":"id",
                        "parameters":{"kind":{"value":"folder"}}
                      }
                    }
                  },
                  {
                    "name":"ticket",
                    "in":"body",
                    "schema":{
                      "type":"object",
                      "properties":{
                        "place":{
                          "type":"object",
                          "properties":{
                            "floor":{
                              "type":"string",
                              "x-ms-dynamic-list":{
                                "operationId":"ListAll",
                                "itemValuePath":"id",
                                "parameters":{"kind":{"parameterReference":"ticket/place/house"},"open":{"value":true}}
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                ],
                "responses":{"204":{"description":"added"}}
              }
            },
            "/all":{
              "get":{
                "operationId":"ListAll",
                "x-ms-visibility":"internal",
                "parameters":[
                  {"name":"kind","in":"query","type":"string"},
                  {"name":"open","in":"query","type":"boolean"},
                  {"name":"ids","in":"query","type":"array","items":{"type":"integer"}}
                ],
                "responses":{"200":{"description":"all","schema":{"type":"object"}}}
              }
            }
          }
        }
        """;

    /// <summary>Requests the values of a parameter, and returns them with the request that was sent.</summary>
    private static async Task<(string Values, string Request)> AskAsync(string parameter, string known = "")
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            $$"""
            DynamicConnectorClient any = new(ContosoOperationCatalog.Instance, runtimeUrl, null, options);
            var values = await any.GetDynamicValuesAsync("AddTicket", "{{parameter}}", new Dictionary<string, object?> { {{known}} });
            return string.Join(',', values.Select(value => value.Value + "=" + value.Title));
            """,
            """{"rows":[{"id":"1","name":"One"},{"id":"2"}]}""");
        return ((string)result!, Assert.Single(requests));
    }

    [Fact]
    [Feature("dyn:literal-in-object")]
    public async Task A_literal_in_an_object_is_an_argument_of_its_JSON_type() =>
        Assert.Equal(("1=One,2=", "GET /all?kind=desk&open=true&ids=1,2"), await AskAsync("desk"));

    [Fact]
    [Feature("dyn:literal-parameter")]
    public async Task A_bare_literal_is_an_argument() => Assert.Equal(("1=,2=", "GET /all?kind=queue&open=false"), await AskAsync("queue"));

    [Fact]
    [Feature("dyn:parameterReference")]
    public async Task A_reference_is_the_value_of_the_other_parameter() =>
        Assert.Equal(("1=,2=", "GET /all?kind=d%207"), await AskAsync("agent", """["desk"] = "d 7" """));

    [Fact]
    [Feature("dyn:parameter-path")]
    public async Task A_reference_can_lead_into_the_body()
    {
        Assert.Equal(("1=,2=", "GET /all?kind=3"), await AskAsync(
            "part", """["ticket"] = new Dictionary<string, object> { ["place"] = new Dictionary<string, object> { ["floor"] = "3" } } """));
        PropertyInfo floor = EmittedConnector.Of(Spec).Type("AddTicketInputPlace").GetProperty("Floor")!;
        DynamicValuesAttribute source = Assert.Single(floor.GetCustomAttributes<DynamicValuesAttribute>());
        Assert.Equal(("ListAll", "id"), (source.OperationId, source.ValuePath));
        Assert.Equal(
            [("kind", "ticket/place/house", null), ("open", null, true)],
            floor
                .GetCustomAttributes<DynamicValuesArgumentAttribute>()
                .Select(argument => (argument.Name, argument.Reference, argument.Value)));
    }

    [Fact]
    public void The_constants_of_a_source_have_the_types_of_JSON()
    {
        const string Constants = """
            {"text":"a \" \u0007","yes":true,"small":-5,"large":5000000000,"fraction":1.25,"huge":1e400,"long":0.12345678901234567890,"none":null,"list":[1,"x"]}
            """;
        string spec = Fixture.Document(
            "\"/a\":{\"get\":{\"operationId\":\"Get\",\"parameters\":[{\"name\":\"a\",\"in\":\"query\",\"type\":\"array\","
                + "\"items\":{\"type\":\"string\","
            + "\"x-ms-dynamic-values\":{\"operationId\":\"Get\",\"value-path\":\"id\",\"parameters\":" + Constants
            + "}}}],\"responses\":{\"204\":{\"description\":\"d\"}}}}");

        DynamicValuesArgumentAttribute[] arguments = [.. EmittedConnector.Of(spec).Type("ContosoClient").GetMethod("GetAsync")!
            .GetParameters()[0]
            .GetCustomAttributes<DynamicValuesArgumentAttribute>()];

        Assert.All(arguments, argument => Assert.Equal("[]", argument.Location));
        Assert.Equal(
            [
                ("text", "a \" \a", null), ("yes", true, null), ("small", -5, null), ("large", 5000000000, null), ("fraction", 1.25, null),
                ("huge", null, "1e400"), ("long", null, "0.12345678901234567890"), ("none", null, null), ("list", null, "[1,\"x\"]"),
            ],
            arguments.Select(argument => (argument.Name, argument.Value, argument.Json)));
    }

    [Fact]
    [Feature("dyn:dangling-parameter")]
    public async Task A_reference_to_a_parameter_that_does_not_exist_is_omitted() =>
        Assert.Equal(("1=,2=", "GET /all"), await AskAsync("topic", """["desk"] = "7" """));

    [Fact]
    [Feature("dyn:capability")]
    public async Task A_capability_is_requested_by_its_operation_and_a_missing_one_is_rejected_by_name()
    {
        Assert.Equal(("1=,2=", "GET /all?kind=folder"), await AskAsync("folder"));
        NotSupportedException refusal = await Assert.ThrowsAsync<NotSupportedException>(() => AskAsync("file"));
        Assert.Contains("'file-picker'", refusal.Message, StringComparison.Ordinal);
    }

}
