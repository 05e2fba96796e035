using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class ParameterFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Search","version":"1"},
          "paths":{
            "/lists":{
              "get":{
                "operationId":"FindLists",
                "parameters":[
                  {"name":"csv","in":"query","type":"array","items":{"type":"string"}},
                  {"name":"multi","in":"query","type":"array","items":{"type":"integer"},"collectionFormat":"multi"},
                  {"name":"ssv","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"ssv"},
                  {"name":"tsv","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"tsv"},
                  {"name":"pipes","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"pipes"},
                  {"name":"X-Csv","in":"header","type":"array","items":{"type":"string"}},
                  {"name":"X-Ssv","in":"header","type":"array","items":{"type":"boolean"},"collectionFormat":"ssv"},
                  {"name":"X-Tsv","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"tsv"},
                  {"name":"X-Pipes","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "post":{
                "operationId":"AddLists",
                "consumes":["application/x-www-form-urlencoded"],
                "parameters":[
                  {"name":"csv","in":"formData","type":"array","items":{"type":"string"}},
                  {
                    "name":"props[][value]",
                    "in":"formData",
                    "type":"array",
                    "items":{"type":"integer"},
                    "collectionFormat":"multi"
                  },
                  {"name":"ssv","in":"formData","type":"array","items":{"type":"string"},"collectionFormat":"ssv"},
                  {"name":"tsv","in":"formData","type":"array","items":{"type":"string"},"collectionFormat":"tsv"},
                  {"name":"pipes","in":"formData","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "put":{
                "operationId":"SetLists",
                "parameters":[
                  {"name":"one","in":"query","type":"string","collectionFormat":"csv"},
                  {"name":"fields","in":"query","type":"array","items":{"type":"string"},"default":["id","title"]},
                  {"name":"no","in":"query","type":"array","items":{"type":"string"},"default":[]},
                  {
                    "name":"needed",
                    "in":"query",
                    "required":true,
                    "type":"array",
                    "items":{"type":"string"},
                    "collectionFormat":"pipes",
                    "default":["a","b"]
                  },
                  {"name":"odd","in":"query","type":"array","items":{"items":{"type":"string"},"type":"string"}}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/names":{
              "get":{
                "operationId":"GetNames",
                "parameters":[
                  {"name":"fields[apps]","in":"query","type":"string"},
                  {"name":"bbox[]","in":"query","type":"array","items":{"type":"number"},"collectionFormat":"multi"},
                  {"name":"$select","in":"query","type":"string"},
                  {"name":"api version","in":"query","type":"string"},
                  {"name":"2fa","in":"query","type":"boolean"},
                  {"name":" limit","in":"query","type":"integer","format":"int32"},
                  {"name":"X-Api-Key","in":"header","type":"string"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "put":{
                "operationId":"PutNames",
                "parameters":[
                  {"name":"long","in":"query","type":"string"},
                  {"name":"base","in":"query","type":"string"},
                  {"name":"public","in":"query","type":"boolean"},
                  {"name":"class","in":"header","type":"string"},
                  {"name":"user_name","in":"header","required":true,"type":"string"},
                  {"name":"userName","in":"query","required":true,"type":"string"},
                  {"name":"UserName","in":"query","required":true,"type":"string"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "post":{
                "operationId":"PostNames",
                "parameters":[
                  {"name":"request","in":"query","type":"string"},
                  {"name":"cancellationToken","in":"query","type":"string"},
                  {"name":"client","in":"query","type":"string"},
                  {"name":"input","in":"query","type":"string"},
                  {"name":"content","in":"query","type":"string"},
                  {"name":"nameof","in":"header","type":"string"},
                  {"name":"value","in":"query","type":"string"},
                  {"name":"global","in":"query","type":"string"},
                  {"name":"System","in":"query","type":"string"},
                  {"name":"await","in":"query","type":"string"},
                  {"name":"writer","in":"query","type":"string"},
                  {"name":"page","in":"query","type":"string"},
                  {"name":"var","in":"query","type":"string"},
                  {"name":"field","in":"query","type":"string"},
                  {"name":"body","in":"query","type":"string"},
                  {
                    "name":"body",
                    "in":"body",
                    "required":true,
                    "schema":{"type":"object","properties":{"a":{"type":"string"}}}
                  }
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/pages":{
              "get":{
                "operationId":"ListPages",
                "parameters":[
                  {"name":"page","in":"query","type":"integer"},
                  {"name":"request","in":"query","type":"string"}
                ],
                "responses":{
                  "200":{
                    "description":"ok",
                    "schema":{
                      "type":"object",
                      "properties":{"value":{"type":"array","items":{"type":"string"}},"nextLink":{"type":"string"}}
                    }
                  }
                }
              }
            },
            "/defaults":{
              "get":{
                "operationId":"GetDefaults",
                "parameters":[
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "default":"application/json",
                    "x-ms-visibility":"internal"
                  },
                  {
                    "name":"format",
                    "in":"query",
                    "required":true,
                    "type":"string",
                    "default":"json",
                    "x-ms-visibility":"internal"
                  },
                  {"name":"source","in":"query","type":"string","default":"sdk","x-ms-visibility":"internal"},
                  {"name":"lang","in":"query","type":"string","default":"de"},
                  {"name":"size","in":"query","required":true,"type":"integer","format":"int32","default":"10"},
                  {"name":"strict","in":"query","required":true,"type":"boolean","default":"True"},
                  {"name":"note","in":"query","required":true,"type":"string","default":"a \"b\" \\c\n{d}"},
                  {"name":"late","in":"query","type":"string"},
                  {"name":"needed","in":"query","required":true,"type":"string"},
                  {"name":"silent","in":"query","x-ms-visibility":"internal","type":"string"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "put":{
                "operationId":"PutDefaults",
                "parameters":[
                  {"name":"id","in":"query","required":true,"type":"integer","format":"int32","default":104545025835246},
                  {"name":"big","in":"query","required":true,"type":"integer","format":"int64","default":104545025835246}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "post":{
                "operationId":"PostDefaults",
                "parameters":[
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "default":"application/vnd.desk+json",
                    "x-ms-visibility":"internal"
                  },
                  {
                    "name":"Accept",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "default":"application/vnd.desk+json",
                    "x-ms-visibility":"internal"
                  },
                  {"name":"Authorization","in":"header","required":true,"type":"string"},
                  {
                    "name":"body",
                    "in":"body",
                    "required":true,
                    "schema":{"type":"object","properties":{"a":{"type":"string"}}}
                  }
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/values/{key}":{
              "get":{
                "operationId":"GetValue",
                "parameters":[
                  {"name":"key","in":"path","required":true,"type":"string","x-ms-url-encoding":"double"},
                  {"name":"raw","in":"query","type":"string","x-ms-url-encoding":"double"},
                  {"name":"id","in":"query","type":"string","format":"uuid"},
                  {"name":"mail","in":"query","type":"string","format":"no-such"},
                  {"name":"color","in":"query","type":"integer","format":"color"}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/enums":{
              "get":{
                "operationId":"GetEnums",
                "parameters":[
                  {"$ref":"#/parameters/service"},
                  {"name":"on","in":"query","type":"boolean","enum":[true,false]},
                  {"name":"level","in":"query","type":"integer","enum":[1,2,3]},
                  {"name":"sort","in":"query","type":"string","enum":["","name","-name","1st"]},
                  {"name":"zone","in":"query","type":"string","enum":["Etc/GMT+12","Etc/GMT-12"]},
                  {"name":"only","in":"query","required":true,"type":"string","enum":["v1"],"default":"v1"},
                  {"name":"many","in":"query","type":"string","enum":[MANY]}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            }
          },
          "parameters":{"service":{"name":"service","in":"query","type":"string","enum":["parcel-de","parcel-nl"]}}
        }
        """;

    private static string Text { get; } =
        Spec.Replace("MANY", string.Join(',', Enumerable.Range(1, 120).Select(i => $"\"value-{i}\"")), StringComparison.Ordinal);

    private static EmittedConnector Connector => EmittedConnector.Of(Text);

    private static async Task<IReadOnlyList<string>> SendAsync(string statements) =>
        (await Connector.RunAsync(statements + " return null;", StubResponse.Nothing())).Requests;

    private static async Task<IReadOnlyList<string>> InvokeAsync(string operationId, string arguments) =>
        (await Connector.InvokeAsync(operationId, arguments, StubResponse.Nothing())).Requests;

    [Fact]
    [Feature("param:array-query")]
    public async Task Lists_in_queries_and_headers_are_joined_or_repeated_by_their_collection_format()
    {
        string[] expected = ["GET /lists?csv=a,b%2Cc&multi=1&multi=2&ssv=a%20b&tsv=a%09b&pipes=a%7Cb [X-Csv: a,b] [X-Ssv: true false] "
            + "[X-Tsv: a\tb] [X-Pipes: a|b]"];
        Assert.Equal(expected, await SendAsync("""
            string[] ab = { "a", "b" };
            await client.FindListsAsync(new[] { "a", "b,c" }, new long[] { 1, 2 }, ab, ab, ab, ab, new[] { true, false }, ab, ab);
            """));
        Assert.Equal(expected, await InvokeAsync("FindLists",
            """{"csv":["a","b,c"],"multi":[1,2],"ssv":["a","b"],"tsv":["a","b"],"pipes":["a","b"],"X-Csv":["a","b"],"X-Ssv":[true,false]"""
                + ""","X-Tsv":["a","b"],"X-Pipes":["a","b"]}"""));
    }

    [Fact]
    public async Task An_empty_or_omitted_list_is_not_sent() =>
        Assert.Equal(["GET /lists", "GET /lists"], await SendAsync(
            """await client.FindListsAsync(); await client.FindListsAsync(csv: new string[0], multi: new long[0]"""
                + """, xCsv: new string[0]);"""));

    [Fact]
    public async Task Bytes_in_parameters_are_base64()
    {
        const string BytesSpec = """
            {
              "swagger":"2.0",
              "info":{"title":"Search","version":"1"},
              "paths":{
                "/keys/{key}":{
                  "get":{
                    "operationId":"GetKey",
                    "parameters":[
                      {"name":"key","in":"path","required":true,"type":"string","format":"byte"},
                      {"name":"seed","in":"query","type":"string","format":"byte"},
                      {"name":"salt","in":"query","required":true,"type":"string","format":"byte","default":"AQ=="},
                      {"name":"X-Key","in":"header","type":"string","format":"byte"}
                    ],
                    "responses":{"204":{"description":"ok"}}
                  }
                }
              }
            }
            """;
        EmittedConnector connector = EmittedConnector.Of(BytesSpec);
        async Task<string> SendAsync(string call) =>
            Assert.Single((await connector.RunAsync($"await client.GetKeyAsync({call}); return null;", StubResponse.Nothing())).Requests);
        Assert.Equal(
            "GET /keys/%2B%2F8%3D?seed=AAE%3D&salt=Ag%3D%3D [X-Key: Aw==]",
            await SendAsync(
                """new BinaryData(new byte[] { 0xFB, 0xFF }), new BinaryData(new byte[] { 0, 1 }), new BinaryData(new byte[] { 2 }), new """
                    + """BinaryData(new byte[] { 3 })"""));
        Assert.Equal("GET /keys/BA%3D%3D?salt=AQ%3D%3D", await SendAsync("new BinaryData(new byte[] { 4 })"));
        string byName = Assert.Single((await connector.InvokeAsync(
            "GetKey", """{"key":"+/8=","seed":"AAE=","salt":"Ag==","X-Key":"Aw=="}""", StubResponse.Nothing())).Requests);
        Assert.Equal("GET /keys/%2B%2F8%3D?seed=AAE%3D&salt=Ag%3D%3D [X-Key: Aw==]", byName);
    }

    [Fact]
    [Feature("param:array-formData")]
    public async Task Lists_in_a_form_are_joined_or_repeated_by_their_collection_format()
    {
        string[] expected = ["POST /lists [Content-Type: application/x-www-form-urlencoded] "
            + "csv=a%2Cb&props%5B%5D%5Bvalue%5D=1&props%5B%5D%5Bvalue%5D=2&ssv=a%20b&tsv=a%09b&pipes=a%7Cb"];
        Assert.Equal(expected, await SendAsync("""
            string[] ab = { "a", "b" };
            await client.AddListsAsync(ab, new long[] { 1, 2 }, ab, ab, ab);
            """));
        Assert.Equal(expected, await InvokeAsync(
            "AddLists", """{"csv":["a","b"],"props[][value]":[1,2],"ssv":["a","b"],"tsv":["a","b"],"pipes":["a","b"]}"""));
    }

    [Fact]
    [Feature("param:collectionFormat-on-non-array")]
    [Feature("param:array-odd-items")]
    [Feature("param:default-structured")]
    public async Task The_default_of_a_list_is_its_text_and_unusual_declarations_of_lists_are_read()
    {
        Assert.Contains(
            "CONN0046@42:11 The parameter 'one' of 'SetLists': collectionFormat 'csv' doesn't apply to a single value",
            Connector.Diagnostics);
        Assert.Equal(
            ["PUT /lists?one=x,y&needed=a%7Cb&odd=1,2", "PUT /lists?needed=c"],
            (await SendAsync("""
                await client.SetListsAsync(one: "x,y", odd: new[] { "1", "2" });
                await client.SetListsAsync(needed: new[] { "c" });
                """)).Select(line => line.Replace("x%2Cy", "x,y", StringComparison.Ordinal)));
        Assert.DoesNotContain(Connector.Diagnostics, diagnostic => diagnostic.Contains("'odd'", StringComparison.Ordinal));
        Assert.Equal(
            ["id,title", null, "a|b"],
            Connector.Catalog.Find("SetLists")!.Parameters.Skip(1).Take(3).Select(parameter => parameter.Default));
    }

    [Fact]
    public async Task The_default_of_a_list_is_sent_as_a_list()
    {
        const string List = "\"type\":\"array\",\"items\":{\"type\":\"string\"},\"required\":true";
        const string Numbers = "\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"required\":true";
        EmittedConnector connector = EmittedConnector.Of(Fixture.Document($$$$$"""
            "/a/{path}":{
              "get":{
                "operationId":"Get",
                "parameters":[
                  {"name":"path","in":"path","x-ms-visibility":"internal",{{{{{List}}}}},"default":["p","q"]},
                  {"name":"csv","in":"query",{{{{{List}}}}},"default":["a","b,c"]},
                  {"name":"text","in":"query",{{{{{List}}}}},"default":"d,e"},
                  {"name":"multi","in":"query",{{{{{List}}}}},"collectionFormat":"multi","default":["f","g"]},
                  {"name":"numbers","in":"query",{{{{{Numbers}}}}},"default":[1,2]},
                  {"name":"constant","in":"query","x-ms-visibility":"internal",{{{{{List}}}}},"default":["h","i"]},
                  {"name":"X-Pipes","in":"header",{{{{{List}}}}},"collectionFormat":"pipes","default":["j","k"]}
                ],
                "responses":{"204":{"description":""}}
              }
            },
            "/b":{
              "post":{
                "operationId":"Post",
                "consumes":["application/x-www-form-urlencoded"],
                "parameters":[{"name":"multi","in":"formData",{{{{{List}}}}},"collectionFormat":"multi","default":["l","m"]}],
                "responses":{"204":{"description":""}}
              }
            }
            """));
        string[] expected =
        [
            "GET /a/p,q?csv=a,b%2Cc&text=d,e&multi=f&multi=g&numbers=1,2&constant=h,i [X-Pipes: j|k]",
            "POST /b [Content-Type: application/x-www-form-urlencoded] multi=l&multi=m",
        ];
        var (_, requests) = await connector.RunAsync(
            """await client.GetAsync(); await client.PostAsync(); return null;""", StubResponse.Nothing(), StubResponse.Nothing());
        Assert.Equal(expected, requests);
        IReadOnlyList<string> got = (await connector.InvokeAsync("Get", "{}", StubResponse.Nothing())).Requests;
        IReadOnlyList<string> posted = (await connector.InvokeAsync("Post", "{}", StubResponse.Nothing())).Requests;
        Assert.Equal(expected, got.Concat(posted));
        Assert.Empty(connector.Diagnostics);
    }

    [Fact]
    [Feature("param:brackets")]
    [Feature("param:odata-dollar")]
    [Feature("param:invalid-identifier")]
    [Feature("param:leading-trailing-space")]
    public async Task A_name_that_C_sharp_does_not_allow_is_sent_unchanged()
    {
        string[] expected = ["GET /names?fields%5Bapps%5D=a&bbox%5B%5D=1.5&bbox%5B%5D=2&$select=id&api%20version=1&2fa=true&%20limit=5 "
            + "[X-Api-Key: k]"];
        Assert.Equal(expected, await SendAsync("""await client.GetNamesAsync(fieldsApps: "a", bbox: new[] { 1.5, 2 }"""
            + """, select: "id", apiVersion: "1", _2fa: true, limit: 5, xApiKey: "k");"""));
        Assert.Equal(expected, await InvokeAsync(
            "GetNames",
            """{"fields[apps]":"a","bbox[]":[1.5,2],"$select":"id","api version":"1","2fa":true," limit":5,"X-Api-Key":"k"}"""));
    }

    [Fact]
    [Feature("param:csharp-keyword")]
    [Feature("param:clash-after-camel")]
    public async Task Keywords_are_escaped_and_equal_names_are_distinguished_by_their_location() => Assert.Equal(
        ["PUT /names?long=a&base=b&public=true&userName=2&UserName=3 [class: c] [user_name: 1]"],
        await SendAsync(
            """await client.PutNamesAsync(userName: "1", userNameQuery: "2", userNameQuery2: "3", @long: "a", @base: "b", @public: true, """
                + """@class: "c");"""));

    [Fact]
    [Feature("param:clash-with-generated-locals")]
    public async Task A_method_compiles_with_parameters_of_any_name()
    {
        Assert.Equal(
            [
                "POST /names?request=1&cancellationToken=2&client=3&input=4&content=5&value=7&global=8&System=9&await=10&writer=11&page=12"
                    + """&var=13&field=14&body=15 [nameof: 6] {"a":"16"}"""
            ],
            await SendAsync("""
                await client.PostNamesAsync(bodyBody: new PostNamesInput { A = "16" }, requestQuery: "1", cancellationTokenQuery: "2", client: "3", input: "4", content: "5", nameofHeader: "6", value: "7", global: "8",
                    system: "9", @await: "10", writer: "11", page: "12", var: "13", field: "14", body: "15");
                """));
        var (_, requests) = await Connector.RunAsync(
            """await foreach (string item in client.ListPagesAsync(page: 2, requestQuery: "r")) { } return null;""", """{"value":[]}""");
        Assert.Equal(["GET /pages?page=2&request=r"], requests);
    }

    [Fact]
    [Feature("param:default")]
    [Feature("param:default-needs-escape")]
    [Feature("param:default-type-mismatch")]
    [Feature("param:internal")]
    [Feature("param:internal-optional-default")]
    [Feature("param:internal-required-default")]
    [Feature("param:required-after-optional")]
    [Feature("param:required-with-default")]
    public async Task Constants_and_defaults_of_required_parameters_are_sent_and_required_parameters_come_first()
    {
        const string Note = "a%20%22b%22%20%5Cc%0A%7Bd%7D";
        string[] expected =
        [
            $"GET /defaults?format=json&source=sdk&size=10&strict=true&note={Note}&needed=n",
            "GET /defaults?format=json&source=sdk&lang=fr&size=2&strict=false&note=&late=l&needed=n",
        ];
        Assert.Equal(expected, await SendAsync("""
            await client.GetDefaultsAsync("n");
            await client.GetDefaultsAsync("n", lang: "fr", size: 2, strict: false, note: "", late: "l");
            """));
        Assert.Equal(expected[..1], await InvokeAsync("GetDefaults", """{"needed":"n"}"""));
        Assert.Equal(
            expected[1..],
            await InvokeAsync("GetDefaults", """{"needed":"n","lang":"fr","size":2,"strict":false,"note":"","late":"l"}"""));
        Assert.Equal(
            ["needed", "lang", "size", "strict", "note", "late", "cancellationToken"],
            Connector.Type("ContosoClient").GetMethod("GetDefaultsAsync")!.GetParameters().Select(parameter => parameter.Name));
    }

    [Fact]
    [Feature("param:default-over-int32")]
    public async Task A_default_out_of_the_range_of_its_type_is_reported_and_has_to_be_passed()
    {
        Assert.Contains(
            "CONN0067@166:87 'id' of 'PutDefaults': the default 104545025835246 is omitted, since it is no 32-bit integer",
            Connector.Diagnostics);
        Assert.Equal(["PUT /defaults?id=1&big=104545025835246"], await SendAsync("await client.PutDefaultsAsync(1);"));
    }

    [Fact]
    [Feature("param:reserved-header")]
    public async Task Content_Type_and_Accept_can_be_set_and_headers_of_the_connection_are_omitted_and_reported()
    {
        Assert.Equal(
            ["""POST /defaults [Accept: application/vnd.desk+json] [Content-Type: application/vnd.desk+json] {"a":"1"}"""],
            await SendAsync("""await client.PostDefaultsAsync(new PostDefaultsInput { A = "1" });"""));
        Assert.Contains(Connector.Diagnostics, diagnostic =>
            diagnostic.StartsWith("CONN0041@", StringComparison.Ordinal) && diagnostic.EndsWith(
            " The header 'Authorization' of 'PostDefaults' is omitted: HTTP or the connection sets it", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("param:double-url-encoding")]
    [Feature("param:unknown-format")]
    public async Task Double_encoding_encodes_twice_and_an_unknown_format_does_not_change_the_type() => Assert.Equal(
        ["GET /values/a%252Fb%2520c?raw=x%2526y&id=not%20checked&mail=m&color=9000000000"],
        await SendAsync("""await client.GetValueAsync("a/b c", "x&y", "not checked", "m", 9000000000L);"""));

    [Fact]
    [Feature("param:enum")]
    [Feature("param:enum-boolean")]
    [Feature("param:enum-numeric")]
    [Feature("param:enum-empty-string")]
    [Feature("param:enum-clash-after-pascal")]
    [Feature("param:enum-invalid-identifier")]
    [Feature("param:enum-single")]
    [Feature("param:enum-over-100")]
    public async Task Enumerations_have_a_member_for_each_value_and_accept_any_other()
    {
        Assert.Equal(
            [
                "GET /enums?service=parcel-nl&on=true&level=2&sort=-name&zone=Etc%2FGMT-12&only=v1&many=value-120",
                "GET /enums?service=other&level=9&sort=&zone=Etc%2FGMT%2B12&only=v2",
                "GET /enums?sort=1st&only=v1",
            ],
            await SendAsync("""
                await client.GetEnumsAsync(Service.ParcelNl, true, 2, GetEnumsSort.Name2, GetEnumsZone.EtcGMT12_2, GetEnumsOnly.V1, GetEnumsMany.Value120);
                await client.GetEnumsAsync(service: "other", level: 9, sort: GetEnumsSort.Empty, zone: GetEnumsZone.EtcGMT12, only: "v2");
                await client.GetEnumsAsync(sort: GetEnumsSort._1st);
                """));
        Assert.Equal(120, Connector.Type("GetEnumsMany").GetProperties(
            System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Length);
    }

    [Fact]
    public void Repeated_parameters_unknown_locations_external_references_and_lists_of_types_are_reported_at_their_location()
    {
        EmittedConnector connector = EmittedConnector.Of(Fixture.Document("""
            "/a":{"get":{"operationId":"Get","parameters":[
            {"name":"p","in":"query","type":"string"},
            {"name":"p","in":"query","type":"integer"},
            {"name":"c","in":"cookie","type":"string"},
            {"$ref":"shared.json#/parameters/x"},
            {"name":"n","in":"query","type":["null","integer"],"format":"int32"},
            {"name":"m","in":"query","type":["string","integer"]}],
            "responses":{"200":{"description":"","schema":{"$ref":
            "types.json#/Thing"}}}}}
            """));
        Assert.Equal(
            """
            CONN0045@3:1 The parameter 'p' of 'Get' is declared twice: the first one is used
            CONN0040@4:1 The parameter 'c' of 'Get' is omitted: 'cookie' is no place for a parameter
            CONN0040@5:1 The parameter 'shared.json#/parameters/x' of 'Get' is omitted: it can't be found
            CONN0064@7:26 'Get:query:m': a value of several types is any JSON value
            CONN0061@8:48 'types.json#/Thing' is outside of this file: the type is any JSON value
            """,
            string.Join('\n', connector.Diagnostics));
    }
}
