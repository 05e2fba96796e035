using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Triggers: what a user names and sets up, and what a callback brings in each of its shapes.</summary>
public sealed class TriggerFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Harbour", "version": "1.0" },
          "paths": {
            "/{connectionId}/arrivals": {
              "get": {
                "operationId": "OnArrival",
                "x-ms-trigger": "batch",
                "x-ms-trigger-hint": "Moor a ship to see it work.",
                "summary": "When a ship arrives",
                "parameters": [
                  {
                    "name": "pier",
                    "in": "query",
                    "required": true,
                    "type": "string",
                    "description": "The pier to watch."
                  },
                  { "name": "since", "in": "query", "type": "string", "x-ms-visibility": "internal", "default": "now" }
                ],
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "ships": { "type": "array", "items": { "$ref": "#/definitions/Ship" } },
                        "count": { "type": "integer" }
                      }
                    }
                  }
                }
              }
            },
            "/responses": {
              "post": {
                "operationId": "new_reply",
                "x-ms-trigger": "batch",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": { "kind": { "type": "string", "default": "all" } }
                  }
                }],
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": { "items": { "type": "array", "items": { "$ref": "#/definitions/Ship" } } }
                    }
                  }
                }
              }
            },
            "/tide": {
              "get": {
                "operationId": "Tide",
                "x-ms-trigger": "single",
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "height": { "type": "number" },
                        "stations": { "type": "array", "items": { "type": "string" } }
                      }
                    }
                  }
                }
              }
            },
            "/scans": {
              "get": {
                "operationId": "OnScan",
                "x-ms-trigger": "single",
                "responses": { "200": { "description": "ok", "schema": { "type": "string", "format": "binary" } } }
              }
            },
            "/hooks/cargo": {
              "x-ms-notification-content": { "description": "Cargo", "schema": { "$ref": "#/definitions/Ship" } },
              "post": {
                "operationId": "CargoLoaded",
                "x-ms-trigger": "single",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": {
                    "type": "object",
                    "required": ["url", "ship"],
                    "properties": {
                      "url": { "type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal" },
                      "ship": { "type": "string" },
                      "event": { "type": "string", "default": "loaded", "x-ms-visibility": "internal" }
                    }
                  }
                }],
                "responses": { "201": { "description": "made" } }
              }
            },
            "/hooks/crew": {
              "post": {
                "operationId": "CrewChanged",
                "x-ms-trigger": "single",
                "x-ms-notification-content": {
                  "schema": {
                    "type": "object",
                    "properties": { "names": { "type": "array", "items": { "type": "string" } } }
                  }
                },
                "responses": { "201": { "description": "made" } }
              }
            },
            "/hooks/many": {
              "x-ms-notification-content": { "schema": { "type": "array", "items": { "$ref": "#/definitions/Ship" } } },
              "post": {
                "operationId": "ManyMoved",
                "x-ms-trigger": "batch",
                "responses": { "201": { "description": "made" } }
              }
            },
            "/hooks/form/{form}": {
              "x-ms-notification-content": {
                "schema": {
                  "x-ms-dynamic-schema": { "operationId": "FormSchema", "parameters": { "form": { "parameter": "form" } } }
                }
              },
              "post": {
                "operationId": "FormFilled",
                "x-ms-trigger": "single",
                "parameters": [{
                  "name": "form",
                  "in": "path",
                  "required": true,
                  "type": "string",
                  "x-ms-dynamic-values": { "operationId": "Forms", "value-path": "id", "value-title": "name" }
                }],
                "responses": { "201": { "description": "made" } }
              }
            },
            "/hooks/bare": {
              "x-ms-notification-content": { "description": "Something happened." },
              "post": { "operationId": "Bare", "x-ms-trigger": "single", "responses": { "201": { "description": "made" } } }
            },
            "/hybrid": {
              "x-ms-notification-content": {
                "schema": { "type": "object", "properties": { "ignored": { "type": "string" } } }
              },
              "get": {
                "operationId": "OnMail",
                "x-ms-trigger": "batch",
                "x-ms-notification": { "operationId": "Poke" },
                "responses": {
                  "200": { "description": "ok", "schema": { "type": "array", "items": { "$ref": "#/definitions/Ship" } } }
                }
              },
              "post": {
                "operationId": "Poke",
                "x-ms-visibility": "internal",
                "responses": { "201": { "description": "made" } }
              }
            },
            "/asks": {
              "x-ms-notification-content": {
                "schema": { "type": "object", "properties": { "choice": { "type": "string" } } }
              },
              "post": {
                "operationId": "Ask",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": {
                    "type": "object",
                    "required": ["callbackUrl", "question"],
                    "properties": {
                      "callbackUrl": { "type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal" },
                      "question": { "type": "string" }
                    }
                  }
                }],
                "responses": { "201": { "description": "asked" } }
              }
            },
            "/tugs": {
              "get": {
                "operationId": "OnTug",
                "x-ms-trigger": "batch",
                "responses": {
                  "200": {
                    "description": "ok",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "warnings": { "type": "array", "items": { "type": "string" } },
                        "value": { "type": "array", "items": { "$ref": "#/definitions/Ship" } }
                      }
                    }
                  }
                }
              }
            },
            "/hooks/quiet": {
              "post": {
                "operationId": "Quiet",
                "x-ms-trigger": "single",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": {
                    "type": "object",
                    "properties": { "to": { "type": "string", "x-ms-notification-url": true } }
                  }
                }],
                "responses": {
                  "201": {
                    "description": "made",
                    "schema": { "type": "object", "properties": { "subscription": { "type": "string" } } }
                  }
                }
              }
            },
            "/forms": {
              "get": {
                "operationId": "Forms",
                "responses": {
                  "200": { "description": "ok", "schema": { "type": "array", "items": { "type": "object" } } }
                }
              }
            },
            "/form": {
              "get": {
                "operationId": "FormSchema",
                "parameters": [{ "name": "form", "in": "query", "required": true, "type": "string" }],
                "responses": { "200": { "description": "ok", "schema": { "type": "object" } } }
              }
            }
          },
          "definitions": {
            "Ship": { "type": "object", "properties": { "name": { "type": "string" }, "tons": { "type": "integer" } } }
          }
        }
        """;

    [Fact]
    [Feature("trigger:polling")]
    [Feature("trigger:batch")]
    public async Task A_polled_batch_delivers_the_items_of_its_only_list_in_every_shape()
    {
        var (result, _) = await Run("""
            return Read("{\"value\":[{\"name\":\"a\"},{\"name\":\"b\"}]}") + Read("[{\"name\":\"c\"}]") + Read("{\"name\":\"d\",\"tons\":3}");
            static string Read(string body)
            {
                var payload = JsonSerializer.Deserialize<ContosoOnArrivalTriggerPayload>("{\"body\":" + body + "}")!;
                IReadOnlyList<Ship> ships = payload.Body!.Value!;
                return string.Join(',', ships.Select(ship => ship.Name)) + JsonSerializer.Serialize(payload) + "\n";
            }
            """);

        Assert.Equal(
            """
            a,b{"body":{"value":[{"name":"a"},{"name":"b"}]}}
            c{"body":{"value":[{"name":"c"}]}}
            d{"body":{"value":[{"name":"d","tons":3}]}}

            """,
            result);
    }

    [Fact]
    [Feature("trigger:batch")]
    public async Task A_batch_with_several_lists_delivers_the_items_of_its_value_property()
    {
        var (result, _) = await Run("""
            IReadOnlyList<Ship> ships = JsonSerializer.Deserialize<ContosoOnTugTriggerPayload>("{\"body\":{\"warnings\":[\"x\"],\"value\":[{\"name\":\"a\"},{\"name\":\"b\"}]}}")!.Body!.Value!;
            return string.Join(',', ships.Select(ship => ship.Name));
            """);

        Assert.Equal("a,b", result);
    }

    [Fact]
    [Feature("trigger:polling-not-get")]
    public async Task A_trigger_that_polls_by_POST_delivers_the_response()
    {
        var (result, _) = await Run("""
            Ship ship = JsonSerializer.Deserialize<ContosoOnNewReplyTriggerPayload>("{\"body\":{\"value\":[{\"name\":\"a\"}]}}")!.Body!.Value![0];
            return ship.Name + " " + ContosoTriggerOperations.OnNewReply + " " + ContosoTriggerParameters.OnNewReply.Kind;
            """);

        Assert.Equal("a new_reply kind", result);
    }

    [Fact]
    [Feature("trigger:single")]
    public async Task A_single_event_is_the_whole_body_even_if_it_contains_a_list()
    {
        var (result, _) = await Run("""
            var payload = JsonSerializer.Deserialize<ContosoOnTideTriggerPayload>("{\"body\":{\"height\":1.5,\"stations\":[\"x\"]}}")!;
            var item = payload.Body!.Value!.Single();
            return item.Height + item.Stations![0];
            """);

        Assert.Equal("1.5x", result);
    }

    [Fact]
    [Feature("trigger:webhook")]
    [Feature("trigger:notification-content-on-path")]
    public async Task The_path_or_the_operation_determines_the_type_of_the_callback_of_a_subscription()
    {
        var (result, _) = await Run("""
            Ship cargo = JsonSerializer.Deserialize<ContosoOnCargoLoadedTriggerPayload>("{\"body\":{\"name\":\"a\"}}")!.Body!.Value!.Single();
            var crew = JsonSerializer.Deserialize<ContosoOnCrewChangedTriggerPayload>("{\"body\":{\"names\":[\"b\"]}}")!.Body!.Value!.Single();
            IReadOnlyList<Ship> many = JsonSerializer.Deserialize<ContosoOnManyMovedTriggerPayload>("{\"body\":[{\"name\":\"c\"},{\"name\":\"d\"}]}")!.Body!.Value!;
            return cargo.Name + crew.Names![0] + many[1].Name;
            """);

        Assert.Equal("abd", result);
    }

    [Fact]
    [Feature("trigger:webhook")]
    public async Task A_trigger_has_parameters_and_is_not_a_method()
    {
        var (result, _) = await Run("""
            return Names("CargoLoaded") + ";" + Names("Arrival") + ";" + string.Join(',', typeof(ContosoClient).GetMethods().Where(m => m.DeclaringType == typeof(ContosoClient)).Select(m => m.Name).Order(StringComparer.OrdinalIgnoreCase));
            static string Names(string trigger) => string.Join(',', typeof(ContosoTriggerParameters).GetNestedType("On" + trigger)!.GetFields().Select(field => field.GetRawConstantValue()));
            """);

        Assert.Equal("ship;pier;AskAsync,FormsAsync,FormSchemaAsync,PokeAsync", result);
    }

    [Fact]
    [Feature("trigger:webhook")]
    public async Task A_callback_with_a_dynamic_schema_is_any_JSON_and_documents_the_sources_of_its_parameter_values()
    {
        var (result, _) = await Run("""
            JsonElement form = JsonSerializer.Deserialize<ContosoOnFormFilledTriggerPayload>("{\"body\":{\"q1\":[5]}}")!.Body!.Value!.Single();
            var values = (DynamicValuesAttribute)typeof(ContosoTriggerParameters.OnFormFilled).GetField("Form")!.GetCustomAttributes(typeof(DynamicValuesAttribute), false).Single();
            return form.GetRawText() + values.OperationId + values.ValuePath + values.TitlePath;
            """);

        Assert.Equal("""{"q1":[5]}Formsidname""", result);
    }

    [Fact]
    [Feature("trigger:polling")]
    public async Task A_hybrid_trigger_delivers_the_response_of_its_poll_and_its_subscription_stays_callable()
    {
        var (result, requests) = await Run("""
            await client.PokeAsync();
            return JsonSerializer.Deserialize<ContosoOnMailTriggerPayload>("{\"body\":{\"value\":[{\"name\":\"a\"}]}}")!.Body!.Value![0].Name;
            """);

        Assert.Equal("a", result);
        Assert.Equal(["POST /hybrid"], requests);
    }

    [Fact]
    [Feature("trigger:notification-content-no-schema")]
    public async Task A_callback_without_a_schema_has_a_constant_and_no_payload_type()
    {
        var (result, _) = await Run("return ContosoTriggerOperations.OnBare + \": \" + string.Join(',', ContosoTriggers.Operations.Keys);");

        Assert.Equal("Bare: OnArrival,new_reply,Tide,CargoLoaded,CrewChanged,ManyMoved,FormFilled,OnMail,OnTug", result);
        Assert.DoesNotContain(Emitted.Files(Spec), file => file.HintName.Contains("OnBareTriggerPayload", StringComparison.Ordinal));
    }

    [Fact]
    [Feature("trigger:webhook")]
    public async Task The_response_to_a_subscription_is_not_the_payload_of_its_callback()
    {
        var (result, _) = await Run("return ContosoTriggerOperations.OnQuiet + ContosoTriggers.Operations.ContainsKey(\"Quiet\");");

        Assert.Equal("QuietFalse", result);
    }

    [Fact]
    [Feature("trigger:notification-url-without-trigger")]
    public async Task An_action_that_waits_for_a_callback_is_a_method_and_its_callback_is_reported()
    {
        var (_, requests) =
            await Run("""await client.AskAsync(new AskInput { CallbackUrl = "https://a.example/b", Question = "q" }); return null;""");

        Assert.Equal(["""POST /asks {"callbackUrl":"https://a.example/b","question":"q"}"""], requests);
        Assert.Contains(
            "CONN0024@171:9 'Ask' is an action that completes with a callback: the content of the callback has no type (choice)",
            EmittedConnector.Of(Spec).Diagnostics);
    }

    [Fact]
    [Feature("trigger:no-hint")]
    public void A_trigger_is_documented_by_its_spec_or_by_its_operation_ID()
    {
        string source = Emitted.Source(Spec, "Contoso.TriggerOperations.g.cs");

        Assert.Contains(
            "/// <summary>When a ship arrives.</summary>\n"
                + "    /// <remarks>The payload of its callbacks is <see cref=\"Models.ContosoOnArrivalTriggerPayload\"/>.</remarks>\n"
                + "    public const string OnArrival = \"OnArrival\";",
            source,
            StringComparison.Ordinal);
        Assert.Contains("/// <summary>The trigger Tide.</summary>\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_of_a_file_is_read_as_bytes()
    {
        var (result, _) = await Run("""
            _ = ConnectorTriggerPayload.TryReadBinaryContent("{\"body\":\"AP8=\"}", out BinaryData? scan);
            return ContosoTriggerOperations.OnScan + Convert.ToHexString(scan!) + ContosoTriggers.Operations.ContainsKey("OnScan");
            """);

        Assert.Equal("OnScan00FFFalse", result);
    }

    private static Task<(object? Result, IReadOnlyList<string> Requests)> Run(string statements) =>
        EmittedConnector.Of(Spec).RunAsync(statements);
}
