using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class BodyFeatureTests
{
    private const string Spec = """
        {
          "swagger":"2.0",
          "info":{"title":"Counter","version":"1"},
          "paths":{
            "/orders":{
              "post":{
                "operationId":"CreateOrder",
                "parameters":[{
                  "name":"order",
                  "in":"body",
                  "required":true,
                  "schema":{
                    "type":"object",
                    "required":["item"],
                    "properties":{"item":{"type":"string"},"count":{"type":"integer","format":"int32"}}
                  }
                }],
                "responses":{"204":{"description":"made"}}
              },
              "put":{
                "operationId":"ReplaceOrder",
                "parameters":[{"name":"order","in":"body","schema":{"$ref":"#/definitions/Order"}}],
                "responses":{"204":{"description":"made"}}
              },
              "get":{
                "operationId":"FindOrders",
                "parameters":[{
                  "name":"filter",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"object","properties":{"text":{"type":"string"}}}
                }],
                "responses":{"200":{"description":"found","schema":{"type":"array","items":{"$ref":"#/definitions/Order"}}}}
              },
              "delete":{
                "operationId":"CancelOrders",
                "parameters":[{
                  "name":"why",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"object","properties":{"reason":{"type":"string"}}}
                }],
                "responses":{"204":{"description":"gone"}}
              }
            },
            "/lines":{
              "post":{
                "operationId":"AddLines",
                "parameters":[{
                  "name":"lines",
                  "in":"body",
                  "required":true,
                  "schema":{"type":"array","items":{"type":"object","properties":{"sku":{"type":"string"}}}}
                }],
                "responses":{"204":{"description":"added"}}
              }
            },
            "/scan":{
              "post":{
                "operationId":"AddScan",
                "consumes":["image/png"],
                "parameters":[{"name":"scan","in":"body","required":true,"schema":{"type":"string","format":"binary"}}],
                "responses":{"204":{"description":"added"}}
              },
              "put":{
                "operationId":"AddEncodedScan",
                "parameters":[{"name":"scan","in":"body","required":true,"schema":{"type":"string","format":"byte"}}],
                "responses":{"204":{"description":"added"}}
              }
            },
            "/price":{
              "post":{
                "operationId":"SetPrice",
                "parameters":[{"name":"price","in":"body","required":true,"schema":{"type":"number","format":"double"}}],
                "responses":{"204":{"description":"set"}}
              }
            },
            "/note":{
              "post":{
                "operationId":"SetNote",
                "parameters":[{"name":"note","in":"body","required":true,"schema":{"type":"string"}}],
                "responses":{"204":{"description":"set"}}
              },
              "delete":{
                "operationId":"DropLink",
                "parameters":[{"name":"link","in":"body","required":true,"schema":{"type":"string","format":"uri"}}],
                "responses":{"204":{"description":"gone"}}
              }
            },
            "/responses/{form}":{
              "post":{
                "operationId":"Reply",
                "parameters":[
                  {"name":"form","in":"path","required":true,"type":"string"},
                  {
                    "name":"responses",
                    "in":"body",
                    "schema":{
                      "type":"object",
                      "x-ms-dynamic-schema":{
                        "operationId":"DescribeForm",
                        "parameters":{"form":{"parameter":"form"}},
                        "value-path":"shape"
                      }
                    }
                  }
                ],
                "responses":{"204":{"description":"kept"}}
              },
              "get":{
                "operationId":"DescribeForm",
                "x-ms-visibility":"internal",
                "parameters":[{"name":"form","in":"path","required":true,"type":"string"}],
                "responses":{
                  "200":{"description":"shape","schema":{"type":"object","properties":{"shape":{"type":"object"}}}}
                }
              }
            },
            "/anything":{
              "post":{
                "operationId":"SendAnything",
                "parameters":[{"name":"anything","in":"body","required":true,"schema":{"type":"object"}}],
                "responses":{"204":{"description":"kept"}}
              }
            }
          },
          "definitions":{"Order":{"type":"object","properties":{"item":{"type":"string"}}}}
        }
        """;

    private static async Task<IReadOnlyList<string>> SendAsync(string statements) =>
        (await EmittedConnector.Of(Spec).RunAsync(statements + " return null;", StubResponse.Nothing())).Requests;

    private const string Forms = """
        {
          "swagger":"2.0",
          "info":{"title":"Counter","version":"1"},
          "paths":{
            "/a":{
              "post":{
                "operationId":"A",
                "parameters":[
                  {"name":"b","in":"body","required":true,"schema":{"$ref":"#/definitions/Order"}},
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "x-ms-visibility":"internal",
                    "default":"application/x-www-form-urlencoded"
                  }
                ],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/b":{
              "post":{
                "operationId":"B",
                "consumes":["multipart/form-data"],
                "parameters":[{"name":"b","in":"body","schema":{"$ref":"#/definitions/Order"}}],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/c":{
              "post":{
                "operationId":"C",
                "consumes":["application/x-www-form-urlencoded"],
                "parameters":[{"name":"b","in":"body","schema":{"type":"string"}}],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/d":{
              "post":{
                "operationId":"D",
                "parameters":[
                  {"name":"b","in":"body","schema":{"type":"array","items":{"type":"integer"}}},
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "x-ms-visibility":"internal",
                    "default":"application/x-www-form-urlencoded"
                  }
                ],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/e":{
              "post":{
                "operationId":"E",
                "consumes":["multipart/form-data"],
                "parameters":[
                  {"name":"x","in":"formData","type":"string"},
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "x-ms-visibility":"internal",
                    "default":"application/x-www-form-urlencoded"
                  }
                ],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/f":{
              "post":{
                "operationId":"F",
                "parameters":[
                  {"name":"x","in":"formData","type":"string"},
                  {"name":"Content-Type","in":"header","type":"string"}
                ],
                "responses":{"204":{"description":"made"}}
              }
            },
            "/g":{
              "post":{
                "operationId":"G",
                "parameters":[
                  {"name":"x","in":"formData","type":"string"},
                  {
                    "name":"Content-Type",
                    "in":"header",
                    "required":true,
                    "type":"string",
                    "x-ms-visibility":"internal",
                    "default":"application/json"
                  }
                ],
                "responses":{"204":{"description":"made"}}
              }
            }
          },
          "definitions":{
            "Order":{
              "type":"object",
              "properties":{
                "item":{"type":"string"},
                "count":{"type":"integer"},
                "tags":{"type":"array","items":{"type":"string"}},
                "note":{"type":"string","x-nullable":true},
                "at":{"type":"object","properties":{"x":{"type":"integer"}}},
                "lines":{"type":"array","items":{"$ref":"#/definitions/Order"}},
                "any":{}
              }
            }
          }
        }
        """;

    [Fact]
    public async Task A_body_with_the_content_type_of_a_form_is_sent_as_fields_and_a_form_in_the_format_of_its_header()
    {
        EmittedConnector connector = EmittedConnector.Of(Forms);
        var (_, typed) = await connector.RunAsync("""
            Order order = new() { Item = "a&b=ü +", Count = 2, Tags = new List<string> { "x,y", "z" }, Note = null, At = new OrderAt { X = 1 }, Lines = new List<Order> { new() { Count = 3 }, new() } };
            await client.AAsync(order);
            await client.BAsync(new Order { Item = "cup", Count = 2 });
            await client.CAsync("a=1&b=2");
            await client.DAsync(new long[] { 1, 2 });
            await client.EAsync("1");
            await client.FAsync("1", "multipart/form-data");
            await client.FAsync("1", "application/x-www-form-urlencoded; charset=utf-8");
            await client.GAsync("1");
            return null;
            """, StubResponse.Nothing());
        Assert.Equal(
            [
                "POST /a [Content-Type: application/x-www-form-urlencoded] "
                    + "item=a%26b%3D%C3%BC%20%2B&count=2&tags=x%2Cy&tags=z&at=%7B%22x%22%3A1%7D&lines=%7B%22count%22%3A3%7D&lines=%7B%7D",
                "POST /b [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; "
                    + "name=\"item\"\n\ncup\n--boundary\nContent-Disposition: form-data; name=\"count\"\n\n2\n--boundary--\n",
                "POST /c [Content-Type: application/x-www-form-urlencoded] a=1&b=2",
                "POST /d [Content-Type: application/x-www-form-urlencoded] [1,2]",
                "POST /e [Content-Type: application/x-www-form-urlencoded] x=1",
                "POST /f [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; "
                    + "name=\"x\"\n\n1\n--boundary--\n",
                "POST /f [Content-Type: application/x-www-form-urlencoded; charset=utf-8] x=1",
                "POST /g [Content-Type: application/x-www-form-urlencoded] x=1",
            ],
            typed);
        Assert.Equal(
            [
                "CONN0047 'A': its body is sent as a form, in which these members are JSON: at, lines, any",
                "CONN0047 'B': its body is sent as a form, in which these members are JSON: at, lines, any",
                "CONN0047 'D': its body is no object, and is sent as JSON though its content type is that of a form",
                "CONN0047 'G': its form can't be sent as 'application/json', which its Content-Type says: it is sent as "
                    + "application/x-www-form-urlencoded",
            ],
            connector.Diagnostics.Select(text => text[..8] + text[text.IndexOf(' ', StringComparison.Ordinal)..]));
        Assert.Equal(
            ["POST /f [Content-Type: multipart/form-data; boundary=boundary] --boundary\nContent-Disposition: form-data; "
                + "name=\"x\"\n\n1\n--boundary--\n"],
            (await connector.InvokeAsync("F", """{"Content-Type":"multipart/form-data","x":"1"}""", StubResponse.Nothing())).Requests);
        Assert.Equal(typed.Take(1), (await connector.InvokeAsync(
            "A",
            """{"b":{"item":"a&b=ü +","count":2,"tags":["x,y","z"],"note":null,"at":{ "x": 1 },"lines":[{"count":3},{}]}}""",
            StubResponse.Nothing())).Requests);
    }

    [Fact]
    [Feature("body:inline-object")]
    [Feature("body:ref")]
    public async Task An_object_has_a_model_with_the_name_of_its_operation_or_its_definition() => Assert.Equal(
        ["""POST /orders {"item":"cup","count":2}""", """PUT /orders {"item":"jug"}"""],
        await SendAsync("""
            await client.CreateOrderAsync(new CreateOrderInput { Item = "cup", Count = 2 });
            await client.ReplaceOrderAsync(new Order { Item = "jug" });
            """));

    [Fact]
    [Feature("body:optional")]
    public async Task An_omitted_optional_body_has_no_content_and_no_content_type() =>
        Assert.Equal(["PUT /orders"], await SendAsync("await client.ReplaceOrderAsync();"));

    [Fact]
    [Feature("body:on-get")]
    [Feature("body:on-delete")]
    public async Task A_body_is_sent_with_GET_and_DELETE()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            IReadOnlyList<Order> found = await client.FindOrdersAsync(new FindOrdersInput { Text = "cup" });
            await client.CancelOrdersAsync(new CancelOrdersInput { Reason = "late" });
            return found[0].Item;
            """,
            """[{"item":"cup"}]""",
            StubResponse.Nothing());
        Assert.Equal("cup", result);
        Assert.Equal(["""GET /orders {"text":"cup"}""", """DELETE /orders {"reason":"late"}"""], requests);
    }

    [Fact]
    [Feature("body:array")]
    public async Task A_list_is_the_body_itself() => Assert.Equal(
        ["""POST /lines [{"sku":"a"},{"sku":"b"}]""", "POST /lines []"],
        await SendAsync("""
            await client.AddLinesAsync(new[] { new AddLinesInputItem { Sku = "a" }, new AddLinesInputItem { Sku = "b" } });
            await client.AddLinesAsync(Array.Empty<AddLinesInputItem>());
            """));

    [Fact]
    [Feature("body:binary-string/binary")]
    public async Task Raw_bytes_are_sent_unchanged_with_the_content_type_of_the_operation_or_of_the_content() => Assert.Equal(
        ["POST /scan [Content-Type: image/png] <png>", "POST /scan [Content-Type: image/webp] <webp>"],
        await SendAsync("""
            await client.AddScanAsync(BinaryData.FromString("<png>"));
            await client.AddScanAsync(new FileContent(BinaryData.FromString("<webp>"), contentType: "image/webp"));
            """));

    [Fact]
    [Feature("body:binary-string/byte")]
    public async Task Encoded_bytes_are_a_JSON_string() =>
        Assert.Equal(
            ["PUT /scan \"AQID\""], await SendAsync("await client.AddEncodedScanAsync(BinaryData.FromBytes(new byte[] { 1, 2, 3 }));"));

    [Fact]
    [Feature("body:primitive")]
    [Feature("body:string")]
    [Feature("body:string/uri")]
    public async Task A_single_value_is_JSON_in_every_culture() => Assert.Equal(
        ["POST /price 19.5", "POST /note \"one\\n\\u0022two\\u0022\"", "DELETE /note \"https://a.example/x?y=1\""],
        (await SendAsync("""
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            await client.SetPriceAsync(19.5);
            await client.SetNoteAsync("one\n\"two\"");
            await client.DropLinkAsync("https://a.example/x?y=1");
            """)).Select(line => line.Replace("\\\"", "\\u0022", StringComparison.Ordinal)));

    [Fact]
    [Feature("body:free-form")]
    public async Task An_object_without_a_schema_is_any_JSON_value() => Assert.Equal(
        ["""POST /anything {"deep":[1,{"x":null}]}"""],
        await SendAsync("""
            using JsonDocument any = JsonDocument.Parse("{\"deep\":[1,{\"x\":null}]}");
            await client.SendAnythingAsync(any.RootElement);
            """));

    [Fact]
    [Feature("body:dynamic")]
    [Feature("body:has-dynamic-schema")]
    public async Task A_body_with_a_dynamic_schema_is_any_JSON_and_its_schema_can_be_requested()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            DynamicConnectorClient any = new(ContosoOperationCatalog.Instance, runtimeUrl, null, options);
            JsonElement shape = await any.GetDynamicSchemaAsync("Reply", "responses", new Dictionary<string, object?> { ["form"] = "7" });
            await client.ReplyAsync("7", JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["name"] = "Ada" }));
            var source = typeof(ContosoClient).GetMethod("ReplyAsync")!.GetParameters()[1].GetCustomAttributes(false).OfType<DynamicSchemaAttribute>().Single();
            var argument = typeof(ContosoClient).GetMethod("ReplyAsync")!.GetParameters()[1].GetCustomAttributes(false).OfType<DynamicSchemaArgumentAttribute>().Single();
            return shape.GetRawText() + " " + source.OperationId + " " + source.ValuePath + " " + argument.Name + "=" + argument.Reference;
            """,
            """{"shape":{"type":"object"}}""",
            StubResponse.Nothing());
        Assert.Equal("""{"type":"object"} DescribeForm shape form=form""", result);
        Assert.Equal(["GET /responses/7", """POST /responses/7 {"name":"Ada"}"""], requests);
    }
}
