using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Trees of values (<c>x-ms-dynamic-tree</c>), requested level by level with a typed and with a dynamic client.</summary>
public class DynamicTreeTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Archive","version":"1"},
          "paths":{
            "/copy":{
              "post":{
                "operationId":"Copy",
                "parameters":[
                  {"name":"site","in":"query","type":"string","default":"home"},
                  {
                    "name":"file",
                    "in":"query",
                    "type":"string",
                    "x-ms-dynamic-values":{"capability":"file-picker","value-path":"Id"},
                    "x-ms-dynamic-tree":{
                      "settings":{"canSelectParentNodes":false,"canSelectLeafNodes":true},
                      "open":{
                        "operationId":"ListRoot",
                        "itemValuePath":"Id",
                        "itemTitlePath":"Name",
                        "itemFullTitlePath":"Path",
                        "itemIsParent":"(IsFolder eq true)",
                        "selectableFilter":"(Type eq 'application/zip' or Type eq 'it''s')",
                        "parameters":{"site":{"parameterReference":"site"},"kind":{"value":true}}
                      },
                      "browse":{
                        "operationId":"ListFolder",
                        "itemValuePath":"Id",
                        "itemTitlePath":"Name",
                        "itemIsParent":"(IsFolder eq true)",
                        "itemsPath":"value",
                        "parameters":{"site":{"parameterReference":"site"},"id":{"selectedItemValuePath":"Meta/Key"}}
                      }
                    }
                  },
                  {
                    "name":"body",
                    "in":"body",
                    "schema":{
                      "type":"object",
                      "properties":{
                        "target":{
                          "type":"object",
                          "properties":{
                            "site":{"type":"string"},
                            "folder":{
                              "type":"string",
                              "x-ms-dynamic-tree":{
                                "settings":{"canSelectParentNodes":true,"canSelectLeafNodes":false},
                                "open":{
                                  "operationId":"ListRoot",
                                  "itemValuePath":"path",
                                  "itemsPath":"folderData",
                                  "itemIsParent":"true",
                                  "parameters":{"site":{"parameterReference":"body/target/site"},"level":{"value":1}}
                                },
                                "browse":{
                                  "operationId":"ListFolder",
                                  "itemValuePath":"path",
                                  "itemIsParent":"true",
                                  "parameters":{
                                    "site":{"parameterReference":"target/site"},
                                    "id":{"selectedItemValuePath":"path"},
                                    "kind":{"value":false}
                                  }
                                }
                              }
                            }
                          }
                        },
                        "rows":{
                          "type":"array",
                          "items":{
                            "type":"object",
                            "properties":{
                              "place":{
                                "type":"string",
                                "x-ms-dynamic-tree":{
                                  "open":{
                                    "operationId":"Search",
                                    "itemValuePath":"id",
                                    "parameters":{
                                      "query/site":{"parameterReference":"site","value":"main"},
                                      "query":{"filter":{"folder":{"parameter":"file"},"deep":{"value":[1,2]}}}
                                    }
                                  }
                                }
                              },
                              "note":{
                                "type":"string",
                                "x-ms-dynamic-tree":{"open":{"operationId":"ListRoot","itemIsParent":"IsFolder equals true"}}
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                ],
                "responses":{"204":{"description":"copied"}}
              }
            },
            "/root":{
              "get":{
                "operationId":"ListRoot",
                "x-ms-visibility":"internal",
                "parameters":[
                  {"name":"site","in":"query","type":"string"},
                  {"name":"kind","in":"query","type":"boolean"},
                  {"name":"level","in":"query","type":"integer"}
                ],
                "responses":{"200":{"description":"all","schema":{"type":"object"}}}
              }
            },
            "/folders/{id}":{
              "get":{
                "operationId":"ListFolder",
                "x-ms-visibility":"internal",
                "parameters":[
                  {"name":"id","in":"path","required":true,"type":"string"},
                  {"name":"site","in":"query","type":"string"},
                  {"name":"kind","in":"query","type":"boolean"}
                ],
                "responses":{
                  "200":{
                    "description":"all",
                    "schema":{
                      "type":"object",
                      "properties":{"value":{"type":"array","items":{"type":"object"}},"nextLink":{"type":"string"}}
                    }
                  }
                },
                "x-ms-pageable":{"nextLinkName":"nextLink"}
              }
            },
            "/search":{
              "post":{
                "operationId":"Search",
                "x-ms-visibility":"internal",
                "parameters":[{"name":"query","in":"body","required":true,"schema":{"type":"object"}}],
                "responses":{"200":{"description":"all","schema":{"type":"object"}}}
              }
            }
          }
        }
        """;

    private const string Root = """
        {"value":[
          {"Id":"a","Name":"A","Path":"/A","IsFolder":true,"Type":"","Meta":{"key":"a+1"}},
          {"Id":"b","Name":"B","Path":"/B","IsFolder":false,"Type":"application/zip"},
          {"Id":"c","Name":"C","IsFolder":"False","Type":"it's"},
          {"Id":"d","IsFolder":null,"Type":"text/plain"},
          {"Id":"e","isfolder":"TRUE"}
        ]}
        """;

    private static async Task<(string Nodes, IReadOnlyList<string> Requests)> BrowseAsync(
        string client, string location, string arguments, int levels, params StubResponse[] responses)
    {
        string of = client == "typed"
            ? "client"
            : "new DynamicConnectorClient(ContosoOperationCatalog.Instance, runtimeUrl, null, options)";
        string code = $$"""
            var arguments = new Dictionary<string, object?> { {{arguments}} };
            var browsed = {{of}};
            ConnectorDynamicTreeNode? parent = null;
            List<string> nodes = [];
            for (int level = 0; level < {{levels}}; level++)
            {
                ConnectorDynamicTreeNode? first = null;
                await foreach (ConnectorDynamicTreeNode node in browsed.GetDynamicTreeNodesAsync("Copy", "{{location}}", parent, arguments))
                {
                    first ??= node;
                    nodes.Add($"{level}:{node.Value}{(node.Title is null ? "" : "=" + node.Title)}"
                        + $"{(node.FullTitle is null ? "" : "@" + node.FullTitle)}"
                        + $"{(node.IsParent ? "/" : "")}{(node.IsSelectable ? "*" : "")}");
                }
                parent = first;
            }
            return string.Join(" ", nodes);
            """;
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(code, responses);
        return ((string)result!, requests);
    }

    [Theory]
    [InlineData("typed")]
    [InlineData("dynamic")]
    public async Task A_tree_is_browsed_from_its_root_through_the_nodes(string client)
    {
        var (nodes, requests) = await BrowseAsync(
            client,
            "file",
            "",
            2,
            Root,
            """{"value":[{"Id":"f","Name":"F","IsFolder":false}],"nextLink":"/folders/a%2B1?page=2"}""",
            """{"value":[{"Id":"g","Name":"G","IsFolder":true}]}""");

        // The setting excludes folders, and the filter of the root excludes the files of other types.
        Assert.Equal("0:a=A@/A/ 0:b=B@/B* 0:c=C* 0:d 0:e/ 1:f=F* 1:g=G/", nodes);
        Assert.Equal(["GET /root?site=home&kind=true", "GET /folders/a%2B1?site=home", "GET /folders/a%2B1?page=2"], requests);
    }

    [Theory]
    [InlineData("typed")]
    [InlineData("dynamic")]
    public async Task Arguments_can_lead_into_the_body_and_lists_have_the_shape_of_their_level(string client)
    {
        var (nodes, requests) = await BrowseAsync(
            client,
            "body/target/folder",
            """["body"] = new Dictionary<string, object?> { ["target"] = new Dictionary<string, object?> { ["site"] = "s 1" } }""",
            3,
            """{"folderData":[{"Path":"x"},{"PATH":"y"}]}""",
            """[{"path":"x/1"}]""",
            """[]""");

        Assert.Equal("0:x/* 0:y/* 1:x/1/*", nodes);
        Assert.Equal(
            ["GET /root?site=s%201&level=1", "GET /folders/x?site=s%201&kind=false", "GET /folders/x%2F1?site=s%201&kind=false"], requests);
    }

    [Theory]
    [InlineData("typed")]
    [InlineData("dynamic")]
    public async Task Arguments_lead_into_the_body_of_the_discovery_operation(string client)
    {
        var (nodes, requests) = await BrowseAsync(
            client, "body/rows[]/place", """["file"] = "f7", ["site"] = "" """, 1, """{"value":["one",{"ID":2}]}""");

        // Without an operation for the content of a node, no node is a parent.
        Assert.Equal("0:one* 0:2*", nodes);
        Assert.Equal("""POST /search {"site":"","filter":{"folder":"f7","deep":[1,2]}}""", Assert.Single(requests));
    }

    [Fact]
    public async Task A_node_that_contains_nothing_is_not_requested_and_a_known_folder_can_be()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            List<string> values = [];
            JsonElement value = JsonSerializer.SerializeToElement("x");
            ConnectorDynamicTreeNode leaf = ConnectorModelFactory.ConnectorDynamicTreeNode(value, isParent: false);
            await foreach (var node in client.GetDynamicTreeNodesAsync("Copy", "file", leaf)) { values.Add("!"); }
            ConnectorDynamicTreeNode folder = ConnectorModelFactory.ConnectorDynamicTreeNode(JsonSerializer.SerializeToElement("known"));
            await foreach (var node in client.GetDynamicTreeNodesAsync("Copy", "file", folder)) { values.Add(node.Value.ToString()); }
            return string.Join(",", values);
            """,
            """{"value":[{"Id":"z"}]}""");

        Assert.Equal("z", result);
        Assert.Equal("GET /folders/known?site=home", Assert.Single(requests));
    }

    [Fact]
    public async Task A_condition_that_is_not_readable_is_reported_and_excludes_nothing()
    {
        Assert.Contains(
            EmittedConnector.Of(Spec).Diagnostics,
            text => text.StartsWith("CONN0026", StringComparison.Ordinal) && text.Contains("itemIsParent", StringComparison.Ordinal));

        NotSupportedException failure = await Assert.ThrowsAsync<NotSupportedException>(() => EmittedConnector.Of(Spec).RunAsync(
            """
            var node = ConnectorModelFactory.ConnectorDynamicTreeNode(JsonSerializer.SerializeToElement("x"));
            await foreach (var child in client.GetDynamicTreeNodesAsync("Copy", "body/rows[]/note", node)) { }
            return null;
            """));

        Assert.Contains(
            "'body/rows[]/note' of 'Copy' names no operation for the content of a node", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_location_without_a_tree_names_those_that_have_one()
    {
        NotSupportedException failure = await Assert.ThrowsAsync<NotSupportedException>(() => EmittedConnector.Of(Spec).RunAsync(
            """await foreach (var node in client.GetDynamicTreeNodesAsync("Copy", "site")) { } return null;"""));
        ArgumentException unknown = await Assert.ThrowsAsync<ArgumentException>(() => EmittedConnector.Of(Spec).RunAsync(
            """await foreach (var node in client.GetDynamicTreeNodesAsync("Copy", "body/target/folde")) { } return null;"""));

        Assert.Contains(
            "Locations that do: 'file', 'body/target/folder', 'body/rows[]/place', "
                + "'body/rows[]/note'.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'body/target/folder'?", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_contains_the_tree()
    {
        ConnectorOperation copy = EmittedConnector.Of(Spec).Catalog.Find("Copy")!;
        ConnectorDynamicTree tree = copy.Parameters[1].DynamicTree!;

        Assert.Equal(("ListRoot", "ListFolder"), (tree.Open!.OperationId, tree.Browse!.OperationId));
        Assert.Equal((false, true), (tree.CanSelectParentNodes, tree.CanSelectLeafNodes));
        Assert.Equal("Meta/Key", tree.Browse.Arguments[1].NodePath);
        Assert.Equal("Path", tree.Open.FullTitlePath);
        Assert.Equal(
            ["file", "body/target/folder", "body/rows[]/place", "body/rows[]/note"],
            copy.DynamicLocations.Where(location => location.Tree is not null).Select(location => location.Location));
    }
}
