using System.Net;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Responses: which one determines the type of a method, and how a response is read.</summary>
public sealed class ResponseFeatureTests
{
    // An operation for each way to declare responses; their methods are called by their ids.
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Lighthouse", "version": "1.0" },
          "produces": ["application/json"],
          "paths": {
            "/none": { "get": { "operationId": "None", "responses": {} } },
            "/only400": {
              "get": {
                "operationId": "Only400",
                "responses": { "400": { "description": "bad", "schema": { "$ref": "#/definitions/Fault" } } }
              }
            },
            "/only202": {
              "post": {
                "operationId": "Only202",
                "responses": { "202": { "description": "later", "schema": { "$ref": "#/definitions/Signal" } } }
              }
            },
            "/bare202": { "post": { "operationId": "Bare202", "responses": { "202": { "description": "later" } } } },
            "/only204": { "delete": { "operationId": "Only204", "responses": { "204": { "description": "gone" } } } },
            "/some": {
              "post": {
                "operationId": "Some",
                "responses": {
                  "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } },
                  "202": { "description": "later" }
                }
              }
            },
            "/same": {
              "post": {
                "operationId": "Same",
                "responses": {
                  "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } },
                  "201": { "description": "new", "schema": { "$ref": "#/definitions/Signal" } }
                }
              }
            },
            "/differ": {
              "post": {
                "operationId": "Differ",
                "responses": {
                  "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } },
                  "207": {
                    "description": "partly",
                    "schema": { "type": "object", "properties": { "parts": { "type": "integer" } } }
                  }
                }
              }
            },
            "/default": {
              "get": {
                "operationId": "Default",
                "responses": { "default": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } } }
              }
            },
            "/defaultFault": {
              "get": {
                "operationId": "DefaultFault",
                "responses": {
                  "default": { "description": "bad", "schema": { "$ref": "#/definitions/Fault" } },
                  "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } }
                }
              }
            },
            "/bareDefault": {
              "delete": {
                "operationId": "BareDefault",
                "responses": {
                  "200": { "description": "ok" },
                  "default": { "description": "bad", "schema": { "$ref": "#/definitions/Fault" } }
                }
              }
            },
            "/bare": { "post": { "operationId": "Bare", "responses": { "200": { "description": "ok" } } } },
            "/inline": {
              "get": {
                "operationId": "Inline",
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": { "lens": { "type": "object", "properties": { "cm": { "type": "integer" } } } }
                    }
                  }
                }
              }
            },
            "/allOf": {
              "get": {
                "operationId": "AllOf",
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "allOf": [
                        { "$ref": "#/definitions/Signal" },
                        { "type": "object", "properties": { "colour": { "type": "string" } } }
                      ]
                    }
                  }
                }
              }
            },
            "/free": {
              "get": {
                "operationId": "Free",
                "responses": { "200": { "description": "ok", "schema": { "type": "object" } } }
              }
            },
            "/empty": {
              "get": { "operationId": "Empty", "responses": { "200": { "description": "ok", "schema": {} } } }
            },
            "/ref": {
              "get": {
                "operationId": "Ref",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signal" } } }
              }
            },
            "/refAllOf": {
              "get": {
                "operationId": "RefAllOf",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/ColouredSignal" } } }
              }
            },
            "/refArray": {
              "get": {
                "operationId": "RefArray",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Signals" } } }
              }
            },
            "/refText": {
              "get": {
                "operationId": "RefText",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Name" } } }
              }
            },
            "/refDangling": {
              "get": {
                "operationId": "RefDangling",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Nothing" } } }
              }
            },
            "/refDynamic": {
              "get": {
                "operationId": "RefDynamic",
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Row" } } }
              }
            },
            "/dynamic": {
              "get": {
                "operationId": "Dynamic",
                "parameters": [{ "name": "table", "in": "query", "required": true, "type": "string" }],
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "x-ms-dynamic-schema": {
                        "operationId": "Columns",
                        "value-path": "schema",
                        "parameters": { "table": { "parameter": "table" } }
                      }
                    }
                  }
                }
              }
            },
            "/columns": {
              "get": {
                "operationId": "Columns",
                "x-ms-visibility": "internal",
                "parameters": [{ "name": "table", "in": "query", "required": true, "type": "string" }],
                "responses": { "200": { "description": "ok", "schema": { "type": "object" } } }
              }
            },
            "/array": {
              "get": {
                "operationId": "RootArray",
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "array",
                      "items": { "type": "object", "properties": { "id": { "type": "string" } } }
                    }
                  }
                }
              }
            },
            "/number": {
              "get": {
                "operationId": "Number",
                "responses": { "200": { "description": "ok", "schema": { "type": "integer", "format": "int32" } } }
              }
            },
            "/flag": {
              "get": {
                "operationId": "Flag",
                "responses": { "200": { "description": "ok", "schema": { "type": "boolean" } } }
              }
            },
            "/string": {
              "get": {
                "operationId": "Text",
                "responses": { "200": { "description": "ok", "schema": { "type": "string" } } }
              }
            },
            "/plain": {
              "get": {
                "operationId": "Plain",
                "produces": ["text/plain"],
                "responses": { "200": { "description": "ok", "schema": { "type": "string" } } }
              }
            },
            "/pdf": {
              "get": {
                "operationId": "Pdf",
                "produces": ["application/pdf"],
                "responses": { "200": { "description": "ok", "schema": { "type": "string" } } }
              }
            },
            "/binary": {
              "get": {
                "operationId": "Photo",
                "produces": ["image/png"],
                "responses": { "200": { "description": "ok", "schema": { "type": "string", "format": "binary" } } }
              }
            },
            "/sketch": {
              "get": {
                "operationId": "Sketch",
                "responses": { "200": { "description": "ok", "schema": { "type": "string", "format": "binary" } } }
              }
            },
            "/file": {
              "get": {
                "operationId": "Chart",
                "responses": { "200": { "description": "ok", "schema": { "type": "file" } } }
              }
            },
            "/base64": {
              "get": {
                "operationId": "Base64",
                "responses": { "200": { "description": "ok", "schema": { "type": "string", "format": "byte" } } }
              }
            },
            "/signals": {
              "get": {
                "operationId": "ListSignals",
                "x-ms-pageable": { "nextLinkName": "next" },
                "responses": {
                  "202": { "description": "later" },
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "value": { "type": "array", "items": { "$ref": "#/definitions/Signal" } },
                        "next": { "type": "string" }
                      }
                    }
                  }
                }
              }
            },
            "/strict": {
              "get": {
                "operationId": "ListStrictly",
                "x-ms-pageable": { "nextLinkName": "next" },
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "value": { "type": "array", "items": { "$ref": "#/definitions/Signal" } },
                        "next": { "type": "string" }
                      }
                    }
                  }
                }
              }
            }
          },
          "definitions": {
            "Signal": { "type": "object", "properties": { "id": { "type": "string" } } },
            "ColouredSignal": {
              "allOf": [{ "$ref": "#/definitions/Signal" }, { "properties": { "colour": { "type": "string" } } }]
            },
            "Signals": { "type": "array", "items": { "$ref": "#/definitions/Signal" } },
            "Name": { "type": "string" },
            "Row": {
              "type": "object",
              "x-ms-dynamic-schema": { "operationId": "Columns", "value-path": "schema", "parameters": { "table": "rows" } }
            },
            "Fault": {
              "type": "object",
              "properties": { "error": { "type": "object", "properties": { "code": { "type": "string" } } } }
            }
          }
        }
        """;

    private static readonly EmittedConnector s_connector = EmittedConnector.Of(Spec);

    [Fact]
    [Feature("resp:none")]
    [Feature("resp:no-success")]
    public async Task An_operation_without_a_success_response_returns_nothing_and_is_reported()
    {
        var (result, _) = await Run("""
            await client.NoneAsync();
            await client.Only400Async();
            return ReturnOf("None") + ReturnOf("Only400");
            """, StubResponse.Json(HttpStatusCode.Accepted, "{}"));

        Assert.Equal("TaskTask", result);
        Assert.Equal(
            [
                "CONN0049@6:25 'None' declares no success response: its response isn't read",
                "CONN0049@9:9 'Only400' declares no success response: its response isn't read",
            ],
            s_connector.Diagnostics.Where(diagnostic => diagnostic.StartsWith("CONN0049", StringComparison.Ordinal)));
    }

    [Fact]
    [Feature("resp:202")]
    public async Task An_accepted_response_counts_as_any_success()
    {
        var (result, _) = await Run("""
            Signal later = await client.Only202Async();
            await client.Bare202Async();
            return later.Id + ReturnOf("Bare202");
            """, StubResponse.Json(HttpStatusCode.Accepted, """{"id":"7"}"""));

        Assert.Equal("7Task", result);
    }

    [Fact]
    public async Task A_list_is_empty_if_another_success_without_a_schema_is_returned()
    {
        const string Count = "int count = 0; await foreach (Signal signal in client.{0}Async()) {{ count++; }} return count;";
        var (later, _) = await Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Count, "ListSignals"),
            StubResponse.Nothing(HttpStatusCode.Accepted));
        Assert.Equal(0, later);
        await Assert.ThrowsAsync<ConnectorException>(() => Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Count, "ListStrictly"),
            StubResponse.Nothing(HttpStatusCode.Accepted)));
    }

    [Fact]
    [Feature("resp:204")]
    [Feature("resp:success-no-schema")]
    public async Task A_success_without_a_schema_returns_nothing_for_any_body()
    {
        var (result, _) = await Run("""
            await client.Only204Async();
            await client.BareAsync();
            return ReturnOf("Only204") + ReturnOf("Bare");
            """, StubResponse.Nothing(), StubResponse.Text("<not>json", "text/html"));

        Assert.Equal("TaskTask", result);
    }

    [Fact]
    [Feature("resp:2xx-some-with-schema")]
    public async Task The_schema_of_one_success_determines_the_type_and_a_success_without_one_allows_null()
    {
        var (result, _) = await Run("""
            Signal? now = await client.SomeAsync();
            Signal? later = await client.SomeAsync();
            return now?.Id + (later is null);
            """, """{"id":"7"}""", StubResponse.Nothing(HttpStatusCode.Accepted));

        Assert.Equal("7True", result);
        Assert.Contains(s_connector.Complaints("return (await client.SomeAsync()).Id;"), IsOfNull);
        Assert.DoesNotContain(s_connector.Complaints("return (await client.SameAsync()).Id;"), IsOfNull);

        static bool IsOfNull(string complaint) => complaint.StartsWith("CS8602", StringComparison.Ordinal);
    }

    [Fact]
    [Feature("resp:204")]
    public async Task A_204_with_a_schema_returns_null_and_the_schema_of_another_success_is_used()
    {
        EmittedConnector connector = EmittedConnector.Of("""
            {
              "swagger": "2.0",
              "info": { "title": "Lighthouse", "version": "1.0" },
              "produces": ["application/json"],
              "paths": {
                "/model": {
                  "post": {
                    "operationId": "Model",
                    "responses": { "204": { "description": "", "schema": { "$ref": "#/definitions/Signal" } } }
                  }
                },
                "/list": {
                  "post": {
                    "operationId": "List",
                    "responses": {
                      "205": { "description": "", "schema": { "type": "array", "items": { "$ref": "#/definitions/Signal" } } }
                    }
                  }
                },
                "/number": {
                  "post": {
                    "operationId": "Number",
                    "responses": { "204": { "description": "", "schema": { "type": "integer" } } }
                  }
                },
                "/other": {
                  "post": {
                    "operationId": "Other",
                    "responses": {
                      "204": {
                        "description": "",
                        "schema": { "type": "object", "properties": { "nothing": { "type": "string" } } }
                      },
                      "200": { "description": "", "schema": { "$ref": "#/definitions/Signal" } }
                    }
                  }
                }
              },
              "definitions": { "Signal": { "type": "object", "properties": { "id": { "type": "string" } } } }
            }
            """);

        var (empty, _) = await connector.RunAsync("""
            Signal? model = await client.ModelAsync();
            IReadOnlyList<Signal>? list = await client.ListAsync();
            long? number = await client.NumberAsync();
            Signal? other = await client.OtherAsync();
            return model is null && list is null && number is null && other is null;
            """, StubResponse.Nothing(), StubResponse.Nothing(HttpStatusCode.ResetContent), StubResponse.Nothing());
        var (full, _) = await connector.RunAsync("""
            return (await client.ModelAsync())!.Id + (await client.ListAsync())!.Single().Id + await client.NumberAsync() + (await client.OtherAsync())!.Id;
            """, """{"id":"a"}""", """[{"id":"b"}]""", "3", """{"id":"d"}""");
        (ConnectorResponse response, _) = await connector.InvokeAsync("Model", "{}", StubResponse.Nothing());

        Assert.Equal((true, "ab3d", 204, null), (empty, full, response.Status, response.Json));
        Assert.Equal(
            ["CONN0048@30:11 'Other' is typed by response 200; response 204 differs and its properties aren't read: nothing"],
            connector.Diagnostics);
    }

    [Fact]
    [Feature("resp:multiple-2xx")]
    [Feature("resp:multiple-2xx-different-schemas")]
    public async Task The_first_of_several_schemas_determines_the_type_and_a_different_one_is_reported()
    {
        var (result, _) = await Run("""
            Signal made = await client.SameAsync();
            Signal partly = await client.DifferAsync();
            return made.Id + partly.Id;
            """, StubResponse.Json(
                HttpStatusCode.Created, """{"id":"7"}"""), StubResponse.Json(HttpStatusCode.MultiStatus, """{"parts":2,"id":"8"}"""));

        Assert.Equal("78", result);
        Assert.Equal(
            ["CONN0048@44:11 'Differ' is typed by response 200; response 207 differs and its properties aren't read: parts"],
            s_connector.Diagnostics.Where(diagnostic => diagnostic.StartsWith("CONN0048", StringComparison.Ordinal)));
    }

    [Fact]
    [Feature("resp:default-only")]
    public async Task A_default_response_without_others_is_the_success()
    {
        var (result, _) = await Run("""
            Signal signal = await client.DefaultAsync();
            return signal.Id;
            """, """{"id":"7"}""");

        Assert.Equal("7", result);
    }

    [Fact]
    [Feature("resp:default-differs-from-success")]
    [Feature("resp:success-no-schema-but-default-schema")]
    public async Task A_default_response_beside_a_success_is_the_error()
    {
        var (result, _) = await Run("""
            Signal signal = await client.DefaultFaultAsync();
            await client.BareDefaultAsync();
            try { await client.DefaultFaultAsync(); return "none"; }
            catch (ConnectorException failure) { return signal.Id + ReturnOf("BareDefault") + failure.ErrorCode + failure.Status; }
            """, """{"id":"7"}""", "{}", StubResponse.Json(HttpStatusCode.Conflict, """{"error":{"code":"Fog"}}"""));

        Assert.Equal("7TaskFog409", result);
        Assert.DoesNotContain(Emitted.Files(Spec), file => file.HintName.Contains("Fault.", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("resp:inline-object")]
    public async Task An_inline_response_is_named_after_its_operation()
    {
        var (result, _) = await Run("""
            InlineResponse response = await client.InlineAsync();
            InlineResponseLens? lens = response.Lens;
            return lens!.Cm;
            """, """{"lens":{"cm":5}}""");

        Assert.Equal(5L, result);
    }

    [Fact]
    [Feature("resp:allOf")]
    [Feature("resp:ref-to-None")]
    [Feature("resp:ref")]
    public async Task A_referred_response_is_the_definition_and_a_merged_one_has_all_parts()
    {
        var (result, _) = await Run("""
            Signal signal = await client.RefAsync();
            AllOfResponse merged = await client.AllOfAsync();
            ColouredSignal coloured = await client.RefAllOfAsync();
            return signal.Id + merged.Id + merged.Colour + coloured.Id + coloured.Colour;
            """, """{"id":"7","colour":"red"}""");

        Assert.Equal("77red7red", result);
    }

    [Fact]
    [Feature("resp:free-form")]
    [Feature("resp:ref-to-dangling")]
    public async Task A_response_without_a_schema_of_its_own_is_any_JSON_value()
    {
        var (result, _) = await Run("""
            JsonElement free = await client.FreeAsync();
            JsonElement empty = await client.EmptyAsync();
            JsonElement dangling = await client.RefDanglingAsync();
            return free.GetRawText() + empty.GetRawText() + dangling.GetRawText();
            """, """{"a":[1,null]}""", "[2]", "3");

        Assert.Equal("""{"a":[1,null]}[2]3""", result);
        Assert.Contains("CONN0060@142:66 '#/definitions/Nothing' can't be resolved: the type is any JSON value", s_connector.Diagnostics);
    }

    [Fact]
    [Feature("resp:dynamic")]
    [Feature("resp:has-dynamic-schema")]
    [Feature("resp:ref-to-free-form object dynamic")]
    public async Task A_response_with_a_dynamic_schema_is_any_JSON_value_and_documents_the_source()
    {
        var (result, _) = await Run("""
            JsonElement row = await client.DynamicAsync("boats");
            JsonElement other = await client.RefDynamicAsync();
            return row.GetProperty("Name").GetString() + other.GetProperty("Name").GetString() + SchemaOf("Dynamic") + SchemaOf("RefDynamic");

            string SchemaOf(string operation)
            {
                var schema = (DynamicSchemaAttribute)typeof(ContosoClient).GetMethod(operation + "Async")!.ReturnParameter.GetCustomAttributes(false).Single(attribute => attribute is DynamicSchemaAttribute);
                var argument = (DynamicSchemaArgumentAttribute)typeof(ContosoClient).GetMethod(operation + "Async")!.ReturnParameter.GetCustomAttributes(false).Single(attribute => attribute is DynamicSchemaArgumentAttribute);
                return $" {schema.OperationId} {schema.ValuePath} {argument.Name}={argument.Reference ?? argument.Value}";
            }
            """, """{"Name":"Ada"}""");

        Assert.Equal("AdaAda Columns schema table=table Columns schema table=rows", result);
    }

    [Fact]
    [Feature("resp:root-array")]
    [Feature("resp:ref-to-array")]
    public async Task A_list_at_the_root_is_a_list()
    {
        var (result, _) = await Run("""
            IReadOnlyList<RootArrayResponseItem> own = await client.RootArrayAsync();
            IReadOnlyList<Signal> referred = await client.RefArrayAsync();
            return string.Join(',', own.Select(item => item.Id).Concat(referred.Select(item => item.Id)));
            """, """[{"id":"1"},{"id":"2"}]""", """[{"id":"3"}]""");

        Assert.Equal("1,2,3", result);
    }

    [Fact]
    [Feature("resp:primitive")]
    [Feature("resp:string")]
    [Feature("resp:ref-to-string")]
    public async Task A_single_value_at_the_root_is_that_value()
    {
        var (result, _) = await Run("""
            int number = await client.NumberAsync();
            bool flag = await client.FlagAsync();
            string text = await client.TextAsync();
            string name = await client.RefTextAsync();
            return $"{number} {flag} {text} {name}";
            """, "5", "true", "\"say \\\"x\\\"\"", "\"n\"");

        Assert.Equal("5 True say \"x\" n", result);
    }

    [Fact]
    [Feature("resp:text-plain")]
    public async Task A_text_response_is_returned_unchanged_and_a_document_as_bytes()
    {
        var (result, requests) = await Run("""
            string plain = await client.PlainAsync();
            BinaryData pdf = await client.PdfAsync();
            return plain + pdf.ToArray().Length;
            """, StubResponse.Text("\"say\" {", "text/plain"), new StubResponse(HttpStatusCode.OK, [0, 255, 10], "application/pdf"));

        Assert.Equal("\"say\" {3", result);
    }

    [Fact]
    [Feature("resp:string/binary")]
    [Feature("resp:file")]
    public async Task A_file_is_returned_completely_as_data_and_as_a_stream()
    {
        var (result, _) = await Run("""
            BinaryData photo = await client.PhotoAsync();
            BinaryData sketch = await client.SketchAsync();
            BinaryData chart = await client.ChartAsync();
            using Stream stream = await client.PhotoStreamAsync();
            using Stream chartStream = await client.ChartStreamAsync();
            return string.Join(' ', Convert.ToHexString(photo), Convert.ToHexString(sketch), Convert.ToHexString(chart), photo.MediaType, Convert.ToHexString(BinaryData.FromStream(stream)), Convert.ToHexString(BinaryData.FromStream(chartStream)));
            """, new StubResponse(HttpStatusCode.OK, [0, 255, 13, 10, 34], "image/png"));

        Assert.Equal("00FF0D0A22 00FF0D0A22 00FF0D0A22 image/png 00FF0D0A22 00FF0D0A22", result);
    }

    [Fact]
    [Feature("resp:string/byte")]
    public async Task Base64_in_JSON_is_bytes()
    {
        var (result, _) = await Run("""
            BinaryData bytes = await client.Base64Async();
            return Convert.ToHexString(bytes);
            """, "\"AP8NCg==\"");

        Assert.Equal("00FF0D0A", result);
        Assert.Null(s_connector.Type("ContosoClient").GetMethod("Base64StreamAsync"));
    }

    private static Task<(object? Result, IReadOnlyList<string> Requests)> Run(string statements, params StubResponse[] responses) =>
        s_connector.RunAsync(
        """static string ReturnOf(string operation) => typeof(ContosoClient).GetMethod(operation + "Async")!.ReturnType.Name;""" + "\n"
            + statements, responses);

    [Theory]
    [InlineData("application/xml", "\"AQID\"", "application/xml")]
    [InlineData("application/xml", " \"AQ\\/\\u002B\" ", "application/xml; charset=utf-8")]
    [InlineData("application/xml", "\"AQID\"", "application/json")]
    [InlineData("application/xml", "AQID\r\n", "application/xml")]
    [InlineData("application/pdf", "\"AQID\"", "application/pdf")]
    [InlineData("text/plain", "AQID", "text/plain")]
    [InlineData("application/xml", "\"data:image/png;base64,AQID\"", "application/xml")]
    [InlineData("application/xml", "{\"$content-type\":\"image/png\",\"$content\":\"AQID\"}", "application/json")]
    [InlineData("application/json", "\"data:image/png;base64,AQID\"", "application/json")]
    [InlineData("application/json", "{\"$content-type\":\"image/png\",\"$content\":\"AQID\"}", "application/json")]
    public async Task Bytes_that_are_base64_text_in_a_response_of_any_type_are_decoded(string produces, string body, string contentType)
    {
        var (result, _) = await EmittedConnector
            .Of(Bytes(produces))
            .RunAsync(
                "BinaryData data = await client.GetAsync(); return Convert.ToBase64String(data);", StubResponse.Text(body, contentType));
        Assert.Equal(body.Contains("002B", StringComparison.Ordinal) ? "AQ/+" : "AQID", result);
    }

    [Theory]
    [InlineData("application/xml", "<a/>", "application/xml")]
    [InlineData("application/pdf", "AQID", "application/pdf")]
    [InlineData("application/pdf", "\"\\x\"", "application/pdf")]
    [InlineData("application/pdf", "\"AQ\"ID\"", "application/pdf")]
    [InlineData("text/plain", "a b c d ", "text/plain")]
    [InlineData("text/plain", "word!", "text/plain")]
    [InlineData("text/plain", "", "text/plain")]
    public async Task Malformed_base64_is_preserved(string produces, string body, string contentType)
    {
        var (result, _) = await EmittedConnector
            .Of(Bytes(produces))
            .RunAsync("BinaryData data = await client.GetAsync(); return data.ToString();", StubResponse.Text(body, contentType));
        Assert.Equal(body, result);
    }

    private static string Bytes(string produces) => """
        {"swagger":"2.0","info":{"title":"Scans","version":"1"},"paths":{"/scan":{"get":{"operationId":"Get","produces":["%TYPE%"],
          "responses":{"200":{"description":"The scan.","schema":{"type":"string","format":"byte"}}}}}}}
        """.Replace("%TYPE%", produces, StringComparison.Ordinal);
}
