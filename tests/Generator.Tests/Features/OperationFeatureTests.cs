using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class OperationFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Desk","version":"1"},
          "consumes":["text/plain"],
          "produces":["text/plain"],
          "paths":{
            "/script":{
              "post":{
                "operationId":"RunScript",
                "parameters":[{"name":"script","in":"body","required":true,"schema":{"type":"string"}}],
                "responses":{"200":{"description":"output","schema":{"type":"string"}}}
              },
              "put":{
                "operationId":"SaveScript",
                "consumes":[],
                "produces":[],
                "parameters":[{"name":"script","in":"body","required":true,"schema":{"type":"string"}}],
                "responses":{"200":{"description":"saved","schema":{"type":"string"}}}
              }
            },
            "/site":{
              "post":{
                "operationId":"ScanSite",
                "consumes":["application/xml","text/xml","application/json","application/x-www-form-urlencoded"],
                "produces":["application/xml","application/json"],
                "parameters":[{
                  "name":"site",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"object","properties":{"url":{"type":"string"}}}
                }],
                "responses":{
                  "200":{"description":"found","schema":{"type":"object","properties":{"clean":{"type":"boolean"}}}}
                }
              }
            },
            "/page":{
              "get":{
                "operationId":"GetPage",
                "produces":["text/html"],
                "responses":{"200":{"description":"page","schema":{"type":"string"}}}
              }
            },
            "/report":{
              "get":{
                "operationId":"GetReport",
                "produces":["application/pdf"],
                "responses":{"200":{"description":"report","schema":{"type":"string"}}}
              }
            },
            "/fields":{
              "post":{
                "operationId":"Check",
                "consumes":["application/x-www-form-urlencoded"],
                "parameters":[
                  {"name":"text","in":"formData","required":true,"type":"string"},
                  {"name":"strict mode","in":"formData","type":"boolean"}
                ],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/files":{
              "post":{
                "operationId":"AddFile",
                "consumes":["multipart/form-data"],
                "parameters":[{"name":"file","in":"formData","required":true,"type":"file"}],
                "responses":{"204":{"description":"ok"}}
              },
              "put":{
                "operationId":"AddDescribedFile",
                "consumes":["multipart/form-data"],
                "parameters":[
                  {"name":"note","in":"formData","required":true,"type":"string"},
                  {"name":"file","in":"formData","required":true,"type":"file"},
                  {"name":"pages","in":"formData","type":"integer","format":"int32"}
                ],
                "responses":{"204":{"description":"ok"}}
              },
              "patch":{
                "operationId":"ReplaceFile",
                "consumes":["application/form-data"],
                "parameters":[{"name":"file","in":"formData","required":true,"type":"file"}],
                "responses":{"204":{"description":"ok"}}
              }
            },
            "/odd":{
              "get":{"operationId":"get-odd.item(s)","responses":{"204":{"description":"ok"}}},
              "put":{"operationId":"2nd_try","responses":{"204":{"description":"ok"}}}
            },
            "/mail/1":{"get":{"operationId":"GetMail","deprecated":true,"responses":{"204":{"description":"ok"}}}},
            "/mail/2":{"get":{"operationId":"GetMail_V2","deprecated":true,"responses":{"204":{"description":"ok"}}}},
            "/mail/3":{"get":{"operationId":"GetMailV3","responses":{"204":{"description":"ok"}}}},
            "/move/1":{"post":{"operationId":"Move","responses":{"204":{"description":"ok"}}}},
            "/move/2":{"post":{"operationId":"Move_V2","responses":{"204":{"description":"ok"}}}},
            "/items":{
              "get":{
                "operationId":"ListItems",
                "produces":["application/json"],
                "x-ms-pageable":{"nextLinkName":"more"},
                "parameters":[{
                  "name":"kind",
                  "in":"query",
                  "type":"string",
                  "x-ms-dynamic-values":{"operationId":"ListKinds","value-path":"id"}
                }],
                "responses":{
                  "200":{
                    "description":"page",
                    "schema":{
                      "type":"object",
                      "properties":{"value":{"type":"array","items":{"type":"string"}},"more":{"type":"string"}}
                    }
                  }
                }
              }
            },
            "/kinds":{
              "get":{
                "operationId":"ListKinds",
                "x-ms-visibility":"internal",
                "produces":["application/json"],
                "responses":{"200":{"description":"all","schema":{"type":"array","items":{"type":"string"}}}}
              }
            },
            "/hidden":{
              "get":{"operationId":"Hidden","x-ms-visibility":"internal","responses":{"204":{"description":"ok"}}}
            },
            "/search":{"get":{"operationId":"Search","parameters":[PARAMETERS],"responses":{"204":{"description":"ok"}}}}
          }
        }
        """;

    private static string Text { get; } = Spec.Replace(
        "PARAMETERS", string.Join(',', Enumerable.Range(1, 25).Select(i =>
            $$"""{"name":"p{{i}}","in":"query","required":{{(i % 10 == 0 ? "true" : "false")}}"""
                + ""","type":"string"}""")), StringComparison.Ordinal);

    private static EmittedConnector Connector => EmittedConnector.Of(Text);

    private static async Task<IReadOnlyList<string>> SendAsync(string statements) =>
        (await Connector.RunAsync(statements + " return null;", StubResponse.Nothing())).Requests;

    [Fact]
    [Feature("op:body-non-json-consumes")]
    public async Task A_text_is_sent_and_read_unchanged()
    {
        var (result, requests) =
            await Connector.RunAsync(
                """return await client.RunScriptAsync("print \"1\"");""", StubResponse.Text("one \"1\"", "text/plain"));
        Assert.Equal("one \"1\"", result);
        Assert.Equal(["POST /script [Content-Type: text/plain] print \"1\""], requests);
    }

    [Fact]
    [Feature("op:consumes-empty")]
    [Feature("op:produces-empty")]
    public async Task An_empty_list_of_media_types_overrides_that_of_the_root()
    {
        var (result, requests) = await Connector.RunAsync("""return await client.SaveScriptAsync("print 1");""", "\"saved\"");
        Assert.Equal("saved", result);
        Assert.Equal(["PUT /script \"print 1\""], requests);
    }

    [Fact]
    [Feature("op:multiple-consumes")]
    [Feature("op:multiple-produces")]
    public async Task JSON_is_used_if_it_is_among_several_media_types()
    {
        var (result, requests) = await Connector.RunAsync(
            """return (await client.ScanSiteAsync(new ScanSiteInput { Url = "a" })).Clean;""", """{"clean":true}""");
        Assert.Equal(true, result);
        Assert.Equal(["""POST /site {"url":"a"}"""], requests);
        Assert.DoesNotContain(Connector.Diagnostics, diagnostic => diagnostic.Contains("ScanSite", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("op:produces-without-json")]
    public async Task A_response_other_than_JSON_is_text_or_bytes_by_produces()
    {
        var (page, _) = await Connector.RunAsync("return await client.GetPageAsync();", StubResponse.Text("<p>\"1\"</p>", "text/html"));
        var (report, _) = await Connector.RunAsync(
            "BinaryData report = await client.GetReportAsync(); return report.ToString();", StubResponse.Text("%PDF", "application/pdf"));
        Assert.Equal("<p>\"1\"</p>", page);
        Assert.Equal("%PDF", report);
    }

    [Fact]
    public void A_structured_response_without_a_JSON_media_type_is_read_as_JSON_and_reported() => Assert.Equal(
        ["CONN0047@2:30 'Get': its response has a schema but 'produces' has no JSON type (application/xml): it is read as "
            + "application/json"],
        Fixture.Describe(Fixture.Read(Fixture.Get("""
            "produces":["application/xml"],"responses":
            {"200":{"description":"page","schema":{"properties":{"a":{"type":"string"}}}}}
            """))));

    [Fact]
    [Feature("op:formData")]
    public async Task Fields_are_sent_as_a_form_in_the_order_of_the_spec() => Assert.Equal(
        [
            "POST /fields [Content-Type: application/x-www-form-urlencoded] text=a%26b%20%C3%A4&strict%20mode=true",
            "POST /fields [Content-Type: application/x-www-form-urlencoded] text=x",
        ],
        await SendAsync("""await client.CheckAsync("a&b ä", true); await client.CheckAsync("x");"""));

    [Fact]
    [Feature("op:formData-file")]
    [Feature("param:file")]
    public async Task A_file_is_sent_as_a_part_with_its_name_and_type() => Assert.Equal(
        [
            "POST /files [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"a %22b%22.txt\"\nContent-Type: text/plain\n\n1\n--boundary--\n",
            "POST /files [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; name=\"file\"; "
                + "filename=\"file\"\nContent-Type: application/octet-stream\n\n2\n--boundary--\n",
        ],
        await SendAsync("""
            await client.AddFileAsync(new FileContent(BinaryData.FromString("1"), "text/plain", "a \"b\".txt"));
            await client.AddFileAsync(BinaryData.FromString("2"));
            """));

    [Fact]
    [Feature("op:formData-file-and-fields")]
    public async Task Fields_beside_a_file_are_parts_in_the_order_of_the_spec() => Assert.Equal(
        [
            "PUT /files [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; "
                + "name=\"note\"\n\nn\n--boundary\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\nContent-Type: "
                + "application/octet-stream\n\n1\n--boundary\nContent-Disposition: form-data; name=\"pages\"\n\n3\n--boundary--\n",
        ],
        await SendAsync("""await client.AddDescribedFileAsync("n", BinaryData.FromString("1"), 3);"""));

    [Theory]
    [InlineData("""{"type":"string","format":"binary"}""")]
    [InlineData("""{"type":"file"}""")]
    public async Task A_list_of_files_is_sent_as_parts_with_one_name_by_typed_and_dynamic_clients(string items)
    {
        EmittedConnector connector = EmittedConnector.Of("""
            {
              "swagger":"2.0",
              "info":{"title":"Desk","version":"1"},
              "paths":{
                "/letters":{
                  "post":{
                    "operationId":"SendLetter",
                    "consumes":["multipart/form-data"],
                    "parameters":[
                      {"name":"stamps","in":"formData","required":true,"type":"array","items":ITEMS},
                      {"name":"note","in":"formData","type":"string"},
                      {"name":"attachments","in":"formData","type":"array","items":ITEMS,"collectionFormat":"multi"}
                    ],
                    "responses":{"204":{"description":"ok"}}
                  }
                }
              }
            }
            """.Replace("ITEMS", items, StringComparison.Ordinal));
        Assert.Empty(connector.Diagnostics);
        string whole = "POST /letters [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; "
            + "name=\"stamps\"; filename=\"a.png\"\nContent-Type: image/png\n\n1\n"
            + "--boundary\nContent-Disposition: form-data; name=\"stamps\"; filename=\"stamps\"\nContent-Type: "
            + "application/octet-stream\n\n2\n--boundary\nContent-Disposition: form-data; name=\"note\"\n\nn\n"
            + "--boundary\nContent-Disposition: form-data; name=\"attachments\"; filename=\"attachments\"\nContent-Type: "
            + "application/octet-stream\n\n3\n--boundary--\n";
        string required = "POST /letters [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: "
            + "form-data; name=\"stamps\"; filename=\"stamps\"\nContent-Type: application/octet-stream\n\n4\n--boundary--\n";

        (_, IReadOnlyList<string> typed) = await connector.RunAsync(
            """
            IEnumerable<FileContent> stamps = [new FileContent(BinaryData.FromString("1"), "image/png", "a.png"), BinaryData.FromString("2")];
            await client.SendLetterAsync(stamps, note: "n", attachments: [BinaryData.FromString("3")]);
            await client.SendLetterAsync([BinaryData.FromString("4")]);
            return null;
            """,
            StubResponse.Nothing(),
            StubResponse.Nothing());
        Assert.Equal([whole, required], typed);

        Assert.Equal([whole], (await connector.InvokeAsync("SendLetter", new Dictionary<string, object?>
        {
            ["stamps"] = new object[] { new FileContent(BinaryData.FromString("1"), "image/png", "a.png"), BinaryData.FromString("2") },
            ["note"] = "n",
            ["attachments"] = new List<byte[]> { "3"u8.ToArray() },
        }, StubResponse.Nothing())).Requests);
        Assert.Equal([required], (await connector.InvokeAsync(
            "SendLetter", new Dictionary<string, object?> { ["stamps"] = BinaryData.FromString("4") }, StubResponse.Nothing())).Requests);
    }

    [Fact]
    [Feature("op:formData-file-without-multipart")]
    public async Task A_file_is_sent_as_multipart_regardless_of_consumes() => Assert.StartsWith(
        "PATCH /files [Content-Type: multipart/form-data; boundary=boundary] --boundary\n",
        (await SendAsync("""await client.ReplaceFileAsync(BinaryData.FromString("1"));""")).Single(),
        StringComparison.Ordinal);

    [Fact]
    [Feature("op:invalid-identifier")]
    public async Task An_operation_ID_that_is_not_an_identifier_has_a_method_and_remains_the_ID_of_the_catalog()
    {
        Assert.Equal(["GET /odd", "PUT /odd"], await SendAsync("await client.GetOddItemSAsync(); await client._2ndTryAsync();"));
        Assert.Equal(["GET /odd"], (await Connector.InvokeAsync("get-odd.item(s)", "{}", StubResponse.Nothing())).Requests);
    }

    [Fact]
    public async Task Operations_with_a_missing_or_repeated_ID_stay_callable_and_are_reported()
    {
        EmittedConnector connector = EmittedConnector.Of(Fixture.Document("""
            "/a":{"get":{"operationId":"Same","responses":{"204":{"description":""}}}},
            "/b/{id}":{
              "get":{
                "operationId":"Same",
                "parameters":[{"name":"id","in":"path","required":true,"type":"string"}],
                "responses":{"204":{"description":""}}
              },
              "put":{
                "parameters":[{"name":"id","in":"path","required":true,"type":"string"}],
                "responses":{"204":{"description":""}}
              }
            }
            """));
        var (_, requests) = await connector.RunAsync(
            """await client.SameAsync(); await client.GetBIdAsync("1"); await client.PutBIdAsync("2"); return null;""",
            StubResponse.Nothing());
        Assert.Equal(["GET /a", "GET /b/1", "PUT /b/2"], requests);
        Assert.Equal(
            [
                "CONN0021@4:5 'Same' is also the ID of an earlier operation: GET /b/{id} is called 'GetBId'",
                "CONN0020@8:3 PUT /b/{id} has no operationId: the ID 'PutBId' is used",
            ],
            connector.Diagnostics);
    }

    [Fact]
    [Feature("op:version-suffix")]
    [Feature("op:deprecated")]
    public async Task The_newest_version_has_the_short_name_and_a_deprecated_one_is_marked_and_hidden()
    {
        Assert.Equal(["GET /mail/3"], await SendAsync("await client.GetMailAsync();"));
        Assert.Equal(["GET /mail/1", "GET /mail/2"], await SendAsync("await client.GetMailV1Async(); await client.GetMailV2Async();"));
        Assert.All(new[] { "GetMailV1Async", "GetMailV2Async" }, name =>
        {
            System.Reflection.MethodInfo method = Connector.Type("ContosoClient").GetMethod(name)!;
            Assert.True(method.IsDefined(typeof(ObsoleteAttribute), false));
            Assert.Equal(System.ComponentModel.EditorBrowsableState.Never, Assert.IsType<System.ComponentModel.EditorBrowsableAttribute>(
                method.GetCustomAttributes(typeof(System.ComponentModel.EditorBrowsableAttribute), false).Single()).State);
        });
        Assert.Contains(
            Connector.Complaints("await client.GetMailV2Async(); return null;"),
            complaint => complaint.StartsWith("CS0618 ", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("op:clash-after-version-removal")]
    public async Task Two_current_versions_have_the_short_name_and_the_full_name() =>
        Assert.Equal(["POST /move/2", "POST /move/1"], await SendAsync("await client.MoveAsync(); await client.MoveV1Async();"));

    [Fact]
    [Feature("op:internal")]
    public async Task An_internal_operation_is_hidden_if_another_refers_to_it_and_otherwise_omitted_with_a_diagnostic()
    {
        var (result, requests) = await Connector.RunAsync("return string.Join(',', await client.ListKindsAsync());", """["a","b"]""");
        Assert.Equal("a,b", result);
        Assert.Equal(["GET /kinds"], requests);
        Assert.True(Connector.Type("ContosoClient").GetMethod("ListKindsAsync")!.IsDefined(
            typeof(System.ComponentModel.EditorBrowsableAttribute), false));
        Assert.Null(Connector.Type("ContosoClient").GetMethod("HiddenAsync"));
        Assert.Equal(["CONN0022@126:14 'Hidden' is internal and no dynamic metadata, x-ms-notification or x-ms-capabilities refers to it: "
            + "it is omitted; name it in the item's Operations, or set IncludeInternal=\"true\" to keep all internal "
            + "operations"], Connector.Diagnostics);
    }

    [Fact]
    [Feature("op:pageable")]
    public async Task Pages_are_followed_by_the_link_name_of_the_spec()
    {
        var (result, requests) = await Connector.RunAsync(
            """List<string> all = new(); await foreach (string item in client.ListItemsAsync("k")) { all.Add(item); } return """
                + """string.Join(',', all);""",
            """{"value":["1","2"],"more":"http://127.0.0.1:1/connection/items?at=2"}""",
            """{"value":["3"]}""");
        Assert.Equal("1,2,3", result);
        Assert.Equal(["GET /items?kind=k", "GET /items?at=2"], requests);
    }

    [Fact]
    [Feature("op:over-20-parameters")]
    public async Task Many_parameters_can_be_passed_by_name_and_required_ones_come_first() => Assert.Equal(
        ["GET /search?p3=c&p10=a&p20=b&p25=d"], await SendAsync("""await client.SearchAsync("a", "b", p25: "d", p3: "c");"""));
}
