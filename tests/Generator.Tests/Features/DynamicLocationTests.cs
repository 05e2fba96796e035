using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>
/// Dynamic values and schemas wherever specs have them: each requested by its location, with a typed and with a dynamic client.
/// </summary>
public class DynamicLocationTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Depot","version":"1"},
          "paths":{
            "/orders":{
              "post":{
                "operationId":"AddOrder",
                "parameters":[
                  {"name":"shop","in":"query","type":"string"},
                  {
                    "name":"labels",
                    "in":"query",
                    "type":"array",
                    "items":{
                      "type":"string",
                      "x-ms-dynamic-values":{"operationId":"ListAll","value-path":"id","parameters":{"kind":"label"}}
                    }
                  },
                  {"name":"order","in":"body","required":true,"schema":{"$ref":"#/definitions/Order"}}
                ],
                "responses":{"200":{"description":"added","schema":{"$ref":"#/definitions/Orders"}}}
              }
            },
            "/batches":{
              "post":{
                "operationId":"AddBatch",
                "parameters":[
                  {"name":"response","in":"query","type":"string"},
                  {"name":"batch","in":"body","schema":{"type":"array","items":{"$ref":"#/definitions/Order"}}}
                ],
                "responses":{
                  "200":{
                    "description":"added",
                    "schema":{
                      "type":"array",
                      "items":{
                        "type":"object",
                        "x-ms-dynamic-schema":{"operationId":"GetShape","value-path":"shape","parameters":{"of":"batch"}}
                      }
                    }
                  }
                }
              }
            },
            "/tags":{
              "post":{
                "operationId":"AddTags",
                "parameters":[{
                  "name":"body",
                  "in":"body",
                  "schema":{
                    "type":"array",
                    "items":{
                      "type":"string",
                      "x-ms-dynamic-list":{
                        "operationId":"ListAll",
                        "itemValuePath":"id",
                        "parameters":{"kind":{"value":"tag"}}
                      }
                    }
                  }
                }],
                "responses":{"204":{"description":"added"}}
              }
            },
            "/files":{
              "post":{
                "operationId":"CopyFile",
                "parameters":[{
                  "name":"body",
                  "in":"body",
                  "schema":{
                    "type":"object",
                    "properties":{
                      "from":{
                        "type":"string",
                        "x-ms-dynamic-tree":{
                          "open":{"operationId":"ListAll","itemValuePath":"id","parameters":{"kind":{"value":"root"}}}
                        }
                      }
                    }
                  }
                }],
                "responses":{"204":{"description":"copied"}}
              }
            },
            "/poll":{
              "get":{
                "operationId":"OnOrder",
                "x-ms-trigger":"batch",
                "responses":{"200":{"description":"new","schema":{"$ref":"#/definitions/Orders"}}}
              }
            },
            "/all":{
              "get":{
                "operationId":"ListAll",
                "x-ms-visibility":"internal",
                "parameters":[{"name":"kind","in":"query","type":"string"},{"name":"in","in":"query","type":"string"}],
                "responses":{"200":{"description":"all","schema":{"type":"object"}}}
              }
            },
            "/shape":{
              "get":{
                "operationId":"GetShape",
                "x-ms-visibility":"internal",
                "parameters":[{"name":"of","in":"query","type":"string"}],
                "responses":{"200":{"description":"shape","schema":{"type":"object"}}}
              }
            }
          },
          "definitions":{
            "Kind":{
              "type":"string",
              "x-ms-dynamic-values":{"operationId":"ListAll","value-path":"id","parameters":{"kind":"kind"}}
            },
            "Order":{
              "type":"object",
              "properties":{
                "kind":{"$ref":"#/definitions/Kind"},
                "line":{
                  "type":"string",
                  "x-ms-dynamic-values":{
                    "operationId":"ListAll",
                    "value-path":"id",
                    "parameters":{"kind":{"parameter":"kind"},"in":{"parameter":"order/place/hall"}}
                  }
                },
                "place":{
                  "type":"object",
                  "properties":{
                    "hall":{
                      "type":"string",
                      "x-ms-dynamic-list":{
                        "operationId":"ListAll",
                        "itemValuePath":"id",
                        "parameters":{"kind":{"value":"hall"},"in":{"parameterReference":"shop"}}
                      }
                    }
                  }
                },
                "roles":{
                  "type":"array",
                  "items":{
                    "type":"string",
                    "x-ms-dynamic-values":{"operationId":"ListAll","value-path":"id","parameters":{"kind":"role"}}
                  }
                },
                "grid":{"type":"array","items":{"type":"array","items":{"$ref":"#/definitions/Kind"}}},
                "byName":{"type":"object","additionalProperties":{"$ref":"#/definitions/Kind"}},
                "extra":{
                  "type":"object",
                  "x-ms-dynamic-schema":{"operationId":"GetShape","value-path":"shape","parameters":{"of":"extra"}}
                },
                "parts":{"type":"array","items":{"$ref":"#/definitions/Order"}},
                "wrapped":{"allOf":[{"$ref":"#/definitions/Kind"}]}
              }
            },
            "Row":{
              "type":"object",
              "properties":{
                "state":{
                  "type":"string",
                  "x-ms-dynamic-values":{"operationId":"ListAll","value-path":"id","parameters":{"kind":"state"}}
                }
              },
              "x-ms-dynamic-schema":{"operationId":"GetShape","value-path":"shape","parameters":{"of":"row"}}
            },
            "Orders":{
              "type":"object",
              "properties":{"value":{"type":"array","items":{"$ref":"#/definitions/Row"}},"total":{"type":"integer"}}
            }
          }
        }
        """;

    private static async Task<(string Result, string Request)> RequestAsync(
        string client, string call, string response, bool isDynamic = false)
    {
        string code = client == "typed"
            ? $"return await client.{call};"
            : $"return await new DynamicConnectorClient(ContosoOperationCatalog.Instance, runtimeUrl, null, options).{call};";
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(code, response);
        string text = result is JsonElement schema
            ? schema.GetRawText()
            : string.Join(',', ((IReadOnlyList<ConnectorDynamicValue>)result!).Select(value => value.Value));
        return (text, Assert.Single(requests));
    }

    public static TheoryData<string, string, string, string> ValueLocations
    {
        get
        {
            (string Operation, string Location, string Request)[] places = [
                ("AddOrder", "order/kind", "kind=kind"),
                ("AddOrder", "body/kind", "kind=kind"),
                ("AddOrder", "body/kind", "kind=kind"),
                ("AddOrder", "labels[]", "kind=label"),
                ("AddOrder", "body/line", "kind=k&in=h"),
                ("AddOrder", "body/place/hall", "kind=hall&in=s"),
                ("AddOrder", "body/roles[]", "kind=role"),
                ("AddOrder", "body/grid[][]", "kind=kind"),
                ("AddOrder", "body/byName{}", "kind=kind"),
                ("AddOrder", "body/wrapped", "kind=kind"),
                ("AddOrder", "body/parts[]/parts[]/roles[]", "kind=role"),
                ("AddOrder", "value[]/state", "kind=state"),
                ("AddOrder", "response/value[]/state", "kind=state"),
                ("AddBatch", "body[]/kind", "kind=kind"),
                ("AddBatch", "batch[]/parts[]/kind", "kind=kind"),
                ("AddTags", "body[]", "kind=tag"),
                ("CopyFile", "body/from", "kind=root"),
                ("OnOrder", "value[]/state", "kind=state"),
            ];
            TheoryData<string, string, string, string> data = [];
            foreach ((string operation, string location, string request) in places)
            {
                data.Add("typed", operation, location, request);
                data.Add("dynamic", operation, location, request);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ValueLocations))]
    public async Task Values_are_requested_by_their_location(string client, string operation, string location, string query)
    {
        string known = operation == "AddOrder"
            ? """, new Dictionary<string, object?> { ["shop"] = "s", ["order"] = new Dictionary<string, object?> { ["kind"] = "k", """
                + """["place"] = new Dictionary<string, object?> { ["hall"] = "h" } } }"""
            : "";

        var (values, request) = await RequestAsync(
            client, $"GetDynamicValuesAsync(\"{operation}\", \"{location}\"{known})", """{"value":[{"id":"1"},{"id":"2"}]}""");

        Assert.Equal("GET /all?" + query, request);
        Assert.Equal("1,2", values);
    }

    [Theory]
    [InlineData("typed", "AddOrder", "\"value[]\"", "row")]
    [InlineData("dynamic", "AddOrder", "\"value[]\"", "row")]
    [InlineData("typed", "AddOrder", "\"body/extra\"", "extra")]
    [InlineData("dynamic", "AddOrder", "\"order/parts[]/extra\"", "extra")]
    [InlineData("typed", "AddBatch", "\"[]\"", "batch")]
    [InlineData("dynamic", "AddBatch", "\"response[]\"", "batch")]
    [InlineData("typed", "OnOrder", "\"value[]\"", "row")]
    public async Task Schemas_are_requested_by_their_location(string client, string operation, string location, string of)
    {
        var (schema, request) =
            await RequestAsync(client, $"GetDynamicSchemaAsync(\"{operation}\", {location})", """{"Shape":{"type":"object"}}""");

        Assert.Equal("GET /shape?of=" + of, request);
        Assert.Equal("""{"type":"object"}""", schema);
    }

    [Fact]
    public async Task The_catalog_lists_the_sources()
    {
        ConnectorOperation add = EmittedConnector.Of(Spec).Catalog.Find("AddOrder")!;

        Assert.Equal(
            ["kind", "line", "place", "roles[]", "grid[][]", "byName{}", "extra", "parts[]", "wrapped"],
            add.Body!.DynamicMembers.Select(member => member.Name));
        Assert.Equal("hall", add.Body.DynamicMembers[2].Members.Single().Name);
        Assert.Equal(
            add.Body.DynamicMembers.Select(member => member.Name), add.Body.DynamicMembers[7].Members.Select(member => member.Name));
        ConnectorDynamicMember rows = Assert.Single(add.ResponseDynamicMembers);
        Assert.Equal(("value[]", "GetShape", "state"), (rows.Name, rows.Schema!.OperationId, rows.Members.Single().Name));
        Assert.Equal("[]", Assert.Single(add.Parameters[1].DynamicMembers).Name);
        Assert.Empty(add.Parameters[0].DynamicMembers);
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData("body/kindd", "Did you mean 'body/kind'?")]
    [InlineData("value[]/stat", "Did you mean 'value[]/state'?")]
    [InlineData("label[]", "Did you mean 'labels[]'?")]
    public async Task An_unknown_location_is_rejected_with_the_nearest_one(string location, string hint)
    {
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(
            () => EmittedConnector.Of(Spec).RunAsync($"return await client.GetDynamicValuesAsync(\"AddOrder\", \"{location}\");"));

        Assert.Contains(hint, failure.Message, StringComparison.Ordinal);
        Assert.Equal("location", failure.ParamName);
    }

    [Fact]
    public async Task A_location_without_a_source_is_rejected_with_the_locations_that_have_one()
    {
        NotSupportedException failure = await Assert.ThrowsAsync<NotSupportedException>(
            () => EmittedConnector.Of(Spec).RunAsync("""return await client.GetDynamicSchemaAsync("AddOrder");"""));

        Assert.Contains("'value[]'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_carry_the_sources_of_list_items_and_map_values()
    {
        Type order = EmittedConnector.Of(Spec).Type("Order");

        Assert.Equal(["[]"], Locations<DynamicValuesAttribute>("Roles"));
        Assert.Equal(["[][]"], Locations<DynamicValuesAttribute>("Grid"));
        Assert.Equal(["{}"], Locations<DynamicValuesAttribute>("ByName"));
        Assert.Equal([null], Locations<DynamicValuesAttribute>("Kind"));
        Assert.Equal(["[]"], EmittedConnector.Of(Spec).Type("Orders").GetProperty("Value")!
            .GetCustomAttributes(typeof(DynamicSchemaAttribute), false)
            .Select(a => ((DynamicSchemaAttribute)a).Location));

        IEnumerable<string?> Locations<T>(string property) =>
            order.GetProperty(property)!.GetCustomAttributes(typeof(T), false).Select(a => ((dynamic)a).Location).Cast<string?>();
    }

    [Fact]
    public void Unknown_operations_are_reported_at_items_too()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec.Replace(
            "\"operationId\":\"ListAll\",\"value-path\":\"id\",\"parameters\":{\"kind\":\"role\"}",
            "\"operationId\":\"ListRoles\"",
            StringComparison.Ordinal));

        Assert.Contains(
            connector.Diagnostics,
            text => text.StartsWith("CONN0025", StringComparison.Ordinal) && text.Contains("Order.roles[]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Models_that_contain_each_other_are_written_once_and_found_at_any_depth()
    {
        // Twenty definitions, each with a member of every one: the paths are countless, the catalog isn't.
        string members = string.Join(',', Enumerable.Range(0, 20).Select(i => $"\"m{i}\":{{\"$ref\":\"#/definitions/D{i}\"}}"));
        const string Kind = """
            ,"kind":{"type":"string","x-ms-dynamic-values":{"operationId":"ListAll","value-path":"id"}}
            """;
        string definitions = string.Join(',', Enumerable.Range(0, 20).Select(
            i => $"\"D{i}\":{{\"type\":\"object\",\"properties\":{{{members}{(i == 7 ? Kind : "")}}}}}"));
        string spec = """
            {"swagger":"2.0","info":{"title":"Ring","version":"1"},"paths":{
              "/add":{"post":{"operationId":"Add","parameters":[{"name":"body","in":"body","schema":{"$ref":"#/definitions/D0"}}],"responses":{"204":{"description":"added"}}}},
              "/all":{"get":{"operationId":"ListAll","responses":{"200":{"description":"all","schema":{"type":"object"}}}}}},"definitions":{
            """ + definitions + "}}";

        EmittedConnector connector = EmittedConnector.Of(spec);
        await connector.RunAsync("""return await client.GetDynamicValuesAsync("Add", "body/m3/m5/m7/m7/kind");""", """{"value":[]}""");
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(
            () => connector.RunAsync("""return await client.GetDynamicValuesAsync("Add", "body/m7/kinds");"""));

        Assert.Contains("Did you mean 'body/m7/kind'?", failure.Message, StringComparison.Ordinal);
    }
}
