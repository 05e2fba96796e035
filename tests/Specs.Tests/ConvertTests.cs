using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Specs.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly SpecsCommand _specs = new();

    public void Dispose() => _specs.Dispose();

    [Fact]
    public void The_generator_reads_the_converted_document()
    {
        ConnectorSpec spec = Convert(Document(
            """
            "/berths/{id}": {
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "get": {
                "operationId": "GetBerth",
                "parameters": [
                  { "$ref": "#/components/parameters/Top" },
                  { "name": "tag", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
                  {
                    "name": "size",
                    "in": "query",
                    "explode": false,
                    "schema": { "type": "array", "items": { "type": "integer", "format": "int32" } }
                  },
                  {
                    "name": "pier",
                    "in": "query",
                    "style": "pipeDelimited",
                    "schema": { "type": "array", "items": { "type": "string" } }
                  },
                  { "name": "X-Lamp", "in": "header", "schema": { "type": "string", "enum": ["red", "green"] } }
                ],
                "responses": {
                  "200": {
                    "description": "",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Berth" } } }
                  }
                }
              },
              "put": {
                "operationId": "SetBerth",
                "requestBody": {
                  "required": true,
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Berth" } } }
                },
                "responses": { "204": { "description": "" } }
              },
              "delete": { "operationId": "RemoveBerth", "responses": { "204": { "description": "" } } }
            }
            """,
            """
            "parameters": { "Top": { "name": "$top", "in": "query", "schema": { "type": "integer", "format": "int32" } } },
            "schemas": {
              "Berth": {
                "type": "object",
                "required": ["id"],
                "properties": {
                  "id": { "type": "string" },
                  "length": { "type": "number", "nullable": true },
                  "keeper": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Keeper" }] },
                  "marks": { "type": "object", "additionalProperties": { "type": "string" } }
                }
              },
              "Keeper": {
                "type": "object",
                "properties": { "name": { "type": "string" }, "since": { "type": "string", "format": "date" } }
              }
            }
            """));

        Assert.Equal(
            ["GET /berths/{id} GetBerth", "PUT /berths/{id} SetBerth", "DELETE /berths/{id} RemoveBerth"],
            spec.Operations.Select(operation => $"{operation.Method} {operation.Path} {operation.Id}"));
        Assert.Equal(
            ["path:id", "query:$top", "query:tag Multi", "query:size Csv", "query:pier Pipes", "header:X-Lamp"],
            Parameters(spec, "GetBerth"));
        Assert.True(spec.Operations[1].Body!.IsRequired);
        Assert.Equal(["id", "length", "keeper", "marks"], Model(spec, "Berth").Properties.Select(property => property.WireName));
        Assert.Equal(["id"], Model(spec, "Berth").Properties.Where(property => property.Required).Select(property => property.WireName));
        Assert.Equal(
            ["length", "keeper"],
            Model(spec, "Berth").Properties.Where(property => property.Nullable).Select(property => property.WireName));
        Assert.Equal(["name", "since"], Model(spec, "Keeper").Properties.Select(property => property.WireName));
    }

    [Theory]
    [InlineData("""{ "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Form" } } } }""")]
    [InlineData("""{ "$ref": "#/components/requestBodies/Form" }""")]
    public void A_form_keeps_its_files_and_its_lists(string body)
    {
        ConnectorSpec spec = Convert(Document(
            $$"""
            "/papers": { "post": { "operationId": "SendPapers", "requestBody": {{body}}, "responses": { "204": { "description": "" } } } }
            """,
            """
            "requestBodies": { "Form": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Form" } } } } },
            "schemas": {
              "Form": {
                "type": "object", "required": ["manifest"],
                "properties": {
                  "manifest": { "type": "string", "format": "binary" },
                  "note": { "type": "string" },
                  "holds": { "type": "array", "items": { "type": "string" } },
                  "charts": { "type": "array", "items": { "type": "string", "format": "binary" } }
                }
              }
            }
            """));

        OperationSpec operation = Assert.Single(spec.Operations);
        Assert.Equal(
            ["formData:manifest file required", "formData:note", "formData:holds Multi", "formData:charts file Multi"],
            Parameters(spec, "SendPapers"));
        Assert.Equal(FormEncoding.Multipart, operation.Form);
    }

    [Fact]
    public void Subtypes_keep_their_discriminator_values()
    {
        ConnectorSpec spec = Convert(Document(
            """
            "/ships": {
              "get": {
                "operationId": "GetShip",
                "responses": {
                  "200": {
                    "description": "",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ship" } } }
                  }
                }
              }
            }
            """,
            """
            "schemas": {
              "Ship": {
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "type": "string" } },
                "discriminator": { "propertyName": "kind", "mapping": { "f": "#/components/schemas/Ferry", "t": "Tug" } }
              },
              "Ferry": {
                "allOf": [
                  { "$ref": "#/components/schemas/Ship" },
                  { "type": "object", "properties": { "decks": { "type": "integer" } } }
                ]
              },
              "Tug": {
                "allOf": [
                  { "$ref": "#/components/schemas/Ship" },
                  { "type": "object", "properties": { "pull": { "type": "integer" } } }
                ]
              }
            }
            """));

        Assert.Equal(["f", "t"], spec.Models.Select(model => model.DiscriminatorValue).OfType<string>().Order());
    }

    [Fact]
    public void Keywords_of_OpenAPI_3_1_are_converted()
    {
        ConnectorSpec spec = Convert(Document(
            """
            "/lamps": {
              "get": {
                "operationId": "GetLamp",
                "responses": {
                  "2XX": {
                    "description": "",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Lamp" } } }
                  }
                }
              }
            }
            """,
            """
            "schemas": {
              "Lamp": {
                "type": "object",
                "properties": {
                  "colour": { "type": ["string", "null"] },
                  "kind": { "type": "string", "const": "fixed" },
                  "keeper": { "oneOf": [ { "$ref": "#/components/schemas/Keeper" }, { "type": "null" } ] }
                }
              },
              "Keeper": { "type": "object", "properties": { "name": { "type": "string" } } }
            }
            """,
            version: "3.1.0"));

        ModelSpec lamp = Model(spec, "Lamp");
        Assert.Equal(["colour", "keeper"], lamp.Properties.Where(property => property.Nullable).Select(property => property.WireName));
        Assert.Equal(["name"], Model(spec, "Keeper").Properties.Select(property => property.WireName));
        Assert.Equal(["fixed"], Assert.Single(spec.Enums).Values.Select(value => value.Wire));
    }

    [Fact]
    public void Features_that_Swagger_lacks_are_reported_with_their_location_and_omitted()
    {
        _specs.Write("openapi.json", Document(
            """
            "/quays/{id}": {
              "servers": [{ "url": "https://quays.example" }],
              "trace": { "operationId": "TraceQuay", "responses": { "204": { "description": "" } } },
              "get": {
                "operationId": "GetQuay",
                "callbacks": { "done": {} },
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                  { "name": "session", "in": "cookie", "schema": { "type": "string" } },
                  {
                    "name": "filter",
                    "in": "query",
                    "style": "deepObject",
                    "schema": { "type": "object", "properties": { "depth": { "type": "string" } } }
                  },
                  { "name": "shape", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } } },
                  { "$ref": "#/components/parameters/Crumb" }
                ],
                "responses": {
                  "200": {
                    "description": "",
                    "links": { "next": { "operationId": "GetQuay" } },
                    "content": {
                      "application/json": { "schema": { "oneOf": [{ "type": "string" }, { "type": "object" }] } },
                      "text/csv": { "schema": { "type": "string" } }
                    }
                  }
                }
              }
            }
            """,
            """
            "parameters": { "Crumb": { "name": "crumb", "in": "cookie", "schema": { "type": "string" } } },
            "schemas": {
              "Quay": {
                "type": "object",
                "not": { "type": "array" },
                "properties": { "depth": { "anyOf": [{ "type": "string" }, { "type": "number" }] } }
              }
            },
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } }
            """,
            """
            "servers": [{ "url": "https://a.example" }, { "url": "https://b.example" }],
            "security": [{ "bearer": [] }],
            "webhooks": { "done": {} },
            """));

        CommandResult result = _specs.Run("convert", "openapi.json", "swagger.json").Succeeded();

        string[] places =
        [
            "#/servers", "#/webhooks", "#/paths/~1quays~1{id}/servers", "#/paths/~1quays~1{id}/trace",
            "#/paths/~1quays~1{id}/get/callbacks",
            "#/paths/~1quays~1{id}/get/parameters/1", "#/paths/~1quays~1{id}/get/parameters/2", "#/paths/~1quays~1{id}/get/parameters/3",
            "#/paths/~1quays~1{id}/get/parameters/4",
            "#/paths/~1quays~1{id}/get/responses/200/links", "#/paths/~1quays~1{id}/get/responses/200/content",
            "#/paths/~1quays~1{id}/get/responses/200/content/application~1json/schema/oneOf",
            "#/components/parameters/Crumb", "#/components/schemas/Quay/not", "#/components/schemas/Quay/properties/depth/anyOf",
            "#/components/securitySchemes/bearer",
        ];
        Assert.All(places, place => Assert.Contains($"openapi.json{place}: ", result.Error, StringComparison.Ordinal));
        string swagger = _specs.Read("swagger.json");
        Assert.DoesNotContain("cookie", swagger, StringComparison.Ordinal);
        Assert.DoesNotContain("bearer", swagger, StringComparison.Ordinal);
        Assert.DoesNotContain("allOf", swagger, StringComparison.Ordinal);
        Assert.Equal(["path:id", "query:filter", "query:shape"], Parameters(Read("swagger.json"), "GetQuay"));
    }

    [Fact]
    public void A_server_without_a_scheme_is_HTTPS()
    {
        _specs.Write("openapi.json", Document(
            "\"/a\": { \"get\": { \"responses\": { \"204\": { \"description\": \"\" } } } "
                + "}", "", "\"servers\": [ { \"url\": \"//quays.example/v1\" } ],"));

        _specs.Run("convert", "openapi.json", "swagger.json").Succeeded();

        using JsonDocument swagger = JsonDocument.Parse(_specs.Read("swagger.json"));
        Assert.Equal("quays.example", swagger.RootElement.GetProperty("host").GetString());
        Assert.Equal("/v1", swagger.RootElement.GetProperty("basePath").GetString());
    }

    [Fact]
    public void A_missing_file_is_named() => Refused("absent.json", "absent.json: ");

    [Theory]
    [InlineData("{ \"openapi\": \"3.0.3\",\n  \"paths\": {\n", "source.json(3,1): ")]
    [InlineData("{ \"openapi\": \"3.0.3\",\n  \"paths\": tru }", "source.json(2,15): ")]
    [InlineData("""{ "openapi": "3.0.3", "info": {}, "info": {} }""", "'info'")]
    [InlineData("[]", "a JSON object was expected")]
    [InlineData("null", "a JSON object was expected")]
    [InlineData("", "source.json(1,1): ")]
    [InlineData("""{ "swagger": "2.0", "paths": {} }""", "needs no conversion")]
    [InlineData("""{ "openapi": "4.0.0", "paths": {} }""", "no OpenAPI 3 document")]
    [InlineData("""{ "openapi": 3, "paths": {} }""", "no OpenAPI 3 document")]
    [InlineData("""{ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": [] }""", "no operation")]
    [InlineData("""{ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": [] } } }""", "no operation")]
    public void A_document_that_cannot_be_converted_is_rejected(string text, string said)
    {
        _specs.Write("source.json", text);

        Refused("source.json", said);
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_named()
    {
        _specs.Write("openapi.json", Document("\"/a\": { \"get\": { \"responses\": { \"204\": { \"description\": \"\" } } } }", ""));
        _specs.Write("taken/swagger.json", "");

        _specs.Run("convert", "openapi.json", "taken").Failed("taken: ");

        Assert.Equal(["openapi.json", "taken/swagger.json"], _specs.Files);
    }

    [Fact]
    public void The_folder_of_the_target_is_created()
    {
        _specs.Write("openapi.json", Document("\"/a\": { \"get\": { \"responses\": { \"204\": { \"description\": \"\" } } } }", ""));

        _specs.Run("convert", "openapi.json", "specs/new/apiDefinition.swagger.json").Succeeded();

        Assert.Single(Read("specs/new/apiDefinition.swagger.json").Operations);
    }

    [Fact]
    public void The_emitted_bytes_are_the_same_in_every_culture()
    {
        _specs.Write("openapi.json", Document(
            "\"/items/{id}\": { \"get\": { \"operationId\": \"GetItem\", \"parameters\": [ { \"name\": \"id\", \"in\": \"path\", "
                + "\"required\": true, \"schema\": { \"type\": \"number\", \"minimum\": 0.5, \"default\": 1234.75 } } ], \"responses\": { "
                + "\"2XX\": { \"description\": \"İIıi\" } } } }",
            ""));

        _specs.RunIn("C.UTF-8", "convert", "openapi.json", "plain.json").Succeeded();
        foreach (string locale in (string[])["tr_TR.UTF-8", "de_DE.UTF-8", "ar_SA.UTF-8"])
        {
            _specs.RunIn(locale, "convert", "openapi.json", "other.json").Succeeded();
            Assert.Equal(_specs.Read("plain.json"), _specs.Read("other.json"));
        }

        Assert.Contains("1234.75", _specs.Read("plain.json"), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', _specs.Read("plain.json"));
    }

    // The existing target is unchanged, and there is no other file.
    private void Refused(string source, string said)
    {
        _specs.Write("target.json", "as it was");
        string[] files = [.. _specs.Files];

        _specs.Run("convert", source, "target.json").Failed(said);

        Assert.Equal("as it was", _specs.Read("target.json"));
        Assert.Equal(files, _specs.Files);
    }

    private ConnectorSpec Convert(string document)
    {
        _specs.Write("openapi.json", document);
        _specs.Run("convert", "openapi.json", "apiDefinition.swagger.json").Succeeded();
        return Read("apiDefinition.swagger.json");
    }

    private ConnectorSpec Read(string file)
    {
        using JsonDocument strict = JsonDocument.Parse(_specs.Read(file));
        SpecReadResult result = SpecReader.Read(
            _specs.PathOf(file),
            _specs.Read(file),
            new SpecReadOptions("harbour", ImmutableEquatableArray<string>.Empty, ImmutableEquatableArray<string>.Empty),
            CancellationToken.None);
        Assert.NotNull(result.Spec);
        return result.Spec;
    }

    private static IEnumerable<string> Parameters(ConnectorSpec spec, string operation)
        => spec.Operations.Single(o => o.Id == operation).Parameters.Select(p =>
            p.Key
            + (p is ParameterSpec.FormFile ? " file" : "") + (p is { IsRequired: true } and not ParameterSpec.Path ? " required" : "")
                + (p.Type is ArrayTypeSpec ? $" {p.Text?.CollectionFormat ?? CollectionFormat.Multi}" : ""));

    private static ModelSpec Model(ConnectorSpec spec, string definition) => spec.Models.Single(model => model.Id == definition);

    private static string Document(string paths, string components, string more = "", string version = "3.0.3")
        => $$"""
        {
          "openapi": "{{version}}",
          "info": { "title": "Harbour", "version": "1.0" },
          {{more}} "paths": { {{paths}} },
          "components": { {{components}} }
        }
        """;
}
