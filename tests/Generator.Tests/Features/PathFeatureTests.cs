using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class PathFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Maps","version":"1"},
          "paths":{
            "/{connectionId}/v{version}/{lang}.json":{
              "get":{
                "operationId":"Translate",
                "parameters":[
                  {"$ref":"#/parameters/connection"},
                  {"name":"lang","in":"path","required":true,"type":"string"},
                  {"name":"version","in":"path","required":true,"type":"integer","format":"int32","default":2}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/tiles/pin({lon},{lat})/{x}x{y}{format}":{
              "get":{
                "operationId":"GetTile",
                "parameters":[
                  {"name":"x","in":"path","required":true,"type":"integer"},
                  {"name":"y","in":"path","required":true,"type":"integer"},
                  {"name":"format","in":"path","required":true,"type":"string"},
                  {"name":"lon","in":"path","required":true,"type":"number"},
                  {"name":"lat","in":"path","required":true,"type":"number"}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/places/{id}//":{
              "get":{
                "operationId":"GetTwoSlashes",
                "parameters":[{"name":"id","in":"path","required":true,"type":"string"}],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/places/":{"get":{"operationId":"ListPlaces","responses":{"204":{"description":"ok"}}}},
            "/places":{"get":{"operationId":"ListPlacesWithoutSlash","responses":{"204":{"description":"ok"}}}},
            "/%7B%7BV%7D%7D/set('%41')":{"get":{"operationId":"GetEncoded","responses":{"204":{"description":"ok"}}}},
            "/old places/{Place Id}/{$order}/{place-kind}":{
              "get":{
                "operationId":"GetOddNames",
                "parameters":[
                  {"name":"Place Id","in":"path","required":true,"type":"string"},
                  {"name":"$order","in":"path","required":true,"type":"string"},
                  {"name":"place-kind","in":"path","required":true,"type":"string"}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/members/{member}":{
              "get":{
                "operationId":"GetMember",
                "parameters":[{"name":"member","in":"path","required":true,"type":"string"}],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/members/{membership}":{
              "get":{
                "operationId":"GetMembership",
                "parameters":[{"name":"membership","in":"path","required":true,"type":"string"}],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/areas/{area}":{
              "parameters":[
                {"name":"area","in":"path","required":true,"type":"string"},
                {"name":"lang","in":"query","type":"string"}
              ],
              "get":{"operationId":"GetArea","responses":{"204":{"description":"ok"}}},
              "delete":{
                "operationId":"DropArea",
                "parameters":[{"name":"lang","in":"query","required":true,"type":"integer","format":"int32"}],
                "responses":{"204":{"description":"ok"}}
              }
            }
          },
          "parameters":{
            "connection":{"name":"connectionId","in":"path","required":true,"type":"string","x-ms-visibility":"internal"}
          }
        }
        """;

    private static async Task<IReadOnlyList<string>> SendAsync(string statements) =>
        (await EmittedConnector.Of(Spec).RunAsync(statements + " return null;", StubResponse.Nothing())).Requests;

    [Fact]
    [Feature("path:partial-segment-var")]
    public async Task A_variable_can_be_a_part_of_its_segment() =>
        Assert.Equal(["GET /v2/pig%20latin.json"], await SendAsync("""await client.TranslateAsync("pig latin", 2);"""));

    [Fact]
    [Feature("path:two-vars-in-segment")]
    public async Task Variables_can_share_a_segment_in_another_order_than_they_are_declared() => Assert.Equal(
        ["GET /tiles/pin(-0.5,51.25)/3x4.png"],
        await SendAsync("""await client.GetTileAsync(x: 3, y: 4, format: ".png", lon: -0.5, lat: 51.25);"""));

    [Fact]
    [Feature("path:double-slash")]
    [Feature("path:trailing-slash")]
    public async Task Trailing_slashes_are_sent_unchanged() => Assert.Equal(
        ["GET /places/7//", "GET /places/", "GET /places"],
        await SendAsync(
            """await client.GetTwoSlashesAsync("7"); await client.ListPlacesAsync(); await client.ListPlacesWithoutSlashAsync();"""));

    [Fact]
    [Feature("path:percent")]
    public async Task Encoded_path_values_are_neither_encoded_again_nor_decoded() =>
        Assert.Equal(["GET /%7B%7BV%7D%7D/set('%41')"], await SendAsync("await client.GetEncodedAsync();"));

    [Fact]
    [Feature("path:space")]
    [Feature("path:var-invalid-identifier")]
    public async Task Spaces_are_encoded_and_variables_have_valid_identifiers() => Assert.Equal(
        ["GET /old%20places/1/2/3"],
        await SendAsync("""await client.GetOddNamesAsync(placeId: "1", order: "2", placeKind: "3");"""));

    [Fact]
    [Feature("path:equal-after-template-normalising")]
    public async Task Paths_that_differ_only_in_the_names_of_their_variables_are_separate_operations() => Assert.Equal(
        ["GET /members/a", "GET /members/b"],
        await SendAsync("""await client.GetMemberAsync(member: "a"); await client.GetMembershipAsync(membership: "b");"""));

    [Fact]
    [Feature("path:path-level-parameters")]
    [Feature("param:overrides-path-level")]
    public async Task Parameters_of_a_path_apply_to_its_operations_unless_they_declare_their_own() => Assert.Equal(
        ["GET /areas/1?lang=de", "DELETE /areas/1?lang=4"],
        await SendAsync("""await client.GetAreaAsync("1", "de"); await client.DropAreaAsync("1", 4);"""));

    [Fact]
    public async Task The_dynamic_client_sends_the_same_paths()
    {
        EmittedConnector connector = EmittedConnector.Of(Spec);
        List<string> sent = [];
        foreach ((string id, string arguments) in new[]
        {
            ("Translate", """{"lang":"pig latin"}"""), (
                "GetTile",
                """{"x":3,"y":4,"format":".png","lon":-0.5,"lat":51.25}"""), ("GetTwoSlashes", """{"id":"7"}"""), ("GetEncoded", "{}"),
            ("GetOddNames", """{"Place Id":"1","$order":"2","place-kind":"3"}"""), ("DropArea", """{"area":"1","lang":4}"""),
        })
        {
            sent.AddRange((await connector.InvokeAsync(id, arguments, StubResponse.Nothing())).Requests);
        }

        Assert.Equal(
            [
                "GET /v2/pig%20latin.json",
                "GET /tiles/pin(-0.5,51.25)/3x4.png",
                "GET /places/7//",
                "GET /%7B%7BV%7D%7D/set('%41')",
                "GET /old%20places/1/2/3",
                "DELETE /areas/1?lang=4",
            ],
            sent);
    }

    [Fact]
    public async Task A_key_without_a_slash_an_empty_key_and_a_key_with_a_query_have_separate_addresses()
    {
        const string Keys = """
            {
              "swagger":"2.0",
              "info":{"title":"Maps","version":"1"},
              "paths":{
                "pins":{"get":{"operationId":"A","responses":{"204":{"description":"ok"}}}},
                "/pins/":{"get":{"operationId":"B","responses":{"204":{"description":"ok"}}}},
                "pins//":{"get":{"operationId":"C","responses":{"204":{"description":"ok"}}}},
                "{connectionid}":{
                  "get":{
                    "operationId":"D",
                    "parameters":[{"name":"connectionId","in":"path","required":true,"type":"string"}],
                    "responses":{"204":{"description":"ok"}}
                  }
                },
                "/{connectionId}/":{"get":{"operationId":"E","responses":{"204":{"description":"ok"}}}},
                "/pins?kind=red dot&page={page}":{
                  "get":{
                    "operationId":"F",
                    "parameters":[
                      {"name":"page","in":"path","required":true,"type":"integer"},
                      {"name":"top","in":"query","type":"integer"}
                    ],
                    "responses":{"204":{"description":"ok"}}
                  }
                },
                "/pins?kind=blue":{
                  "get":{
                    "operationId":"G",
                    "parameters":[{"name":"kind","in":"query","type":"string"}],
                    "responses":{"204":{"description":"ok"}}
                  }
                }
              }
            }
            """;
        EmittedConnector connector = EmittedConnector.Of(Keys);
        (_, IReadOnlyList<string> typed) = await connector.RunAsync(
            "await client.AAsync(); await client.BAsync(); await client.CAsync(); await client.DAsync(); await client.EAsync(); await "
                + "client.FAsync(2, top: 3); await client.GAsync(); return null;", StubResponse.Nothing());
        string[] expected =
        [
            "GET /pins", "GET /pins/", "GET /pins//", "GET ", "GET /", "GET /pins?page=2&top=3&kind=red%20dot", "GET /pins?kind=blue"
        ];
        Assert.Equal(expected, typed);
        List<string> dynamic = [];
        foreach ((string id, string arguments) in new[]
        {
            ("A", "{}"), ("B", "{}"), ("C", "{}"), ("D", "{}"), ("E", "{}"), ("F", """{"page":2,"top":3}"""), ("G", "{}")
        })
        {
            dynamic.AddRange((await connector.InvokeAsync(id, arguments, StubResponse.Nothing())).Requests);
        }

        Assert.Equal(expected, dynamic);
        Assert.Equal(
            [
                "CONN0046 The parameter 'page' of 'F': it is in the query of the path, and is sent there as 'page'",
                "CONN0046 The parameter 'kind' of 'G': the query of the path sets it to 'blue'",
            ],
            connector.Diagnostics.Select(text => text[..8] + text[text.IndexOf(' ', StringComparison.Ordinal)..]));
    }

    [Theory]
    [InlineData("..", "id")]
    [InlineData("", "id")]
    public async Task A_value_that_leaves_its_segment_is_rejected(string value, string parameter)
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            "try { await client.GetTwoSlashesAsync(\"" + value + "\"); return null; } catch (ArgumentException e) { return e.ParamName; }");
        Assert.Equal(parameter, result);
        Assert.Empty(requests);
    }

    [Fact]
    [Feature("path:unknown-key")]
    public void A_key_that_is_not_a_path_is_reported_and_an_operation_under_it_is_a_loss() => Assert.Equal(
        [
            "CONN0009@1:133 'deprecated' isn't a property of a path: it is ignored",
            "CONN0023@2:7 'Fetched' is omitted: 'fetch' is no HTTP method",
            "CONN0011@3:66 '/b' is outside of 'paths': it is read as part of 'paths'",
        ],
        Fixture.Describe(Fixture.Read(Fixture.Document("""
            "/a":{"get":{"operationId":"A","responses":{"204":{"description":""}}},"deprecated":
            false,"fetch":
            {"operationId":"Fetched","responses":{"204":{"description":""}}},"/b":
            {"get":{"operationId":"B","responses":{"204":{"description":""}}}}}
            """))));

    [Fact]
    public void A_path_in_another_file_is_a_loss() => Assert.Equal(
        ["CONN0023@1:134 '/b' is omitted: 'more.json#/b' can't be found"],
        Fixture.Describe(Fixture.Read(Fixture.Document("""
            "/a":{"get":{"operationId":"A","responses":{"204":{"description":""}}}},"/b":{"$ref":"more.json#/b"}
            """))));

    [Fact]
    public async Task A_mismatch_of_template_and_parameters_is_reported_and_the_operation_stays_callable()
    {
        string text = Fixture.Document("""
            "/a/{ID}/{missing}/{}":{
              "get":{
                "operationId":"Get",
                "parameters":[
                  {"name":"id","in":"path","required":true,"type":"string"},
                  {"name":"unused","in":"path","required":true,"type":"string"}
                ],
                "responses":{"204":{"description":""}}
              }
            }
            """);
        EmittedConnector connector = EmittedConnector.Of(text);
        Assert.Equal(
            [
                "CONN0029@1:62 The path '/a/{ID}/{missing}/{}': braces that delimit no variable are sent literally",
                "CONN0029@1:62 The path '/a/{ID}/{missing}/{}': its variable 'ID' is the parameter 'id'",
                "CONN0043@3:5 The path of 'Get' has a variable 'missing' that no parameter declares: it is a required string",
                "CONN0044@3:5 The path of 'Get' has no variable 'unused': the parameter is omitted",
            ],
            connector.Diagnostics);
        var (_, requests) = await connector.RunAsync("""await client.GetAsync("1", "2"); return null;""", StubResponse.Nothing());
        Assert.Equal(["GET /a/1/2/%7B%7D"], requests);
        Assert.Equal(requests, (await connector.InvokeAsync("Get", """{"id":"1","missing":"2"}""", StubResponse.Nothing())).Requests);
    }
}
