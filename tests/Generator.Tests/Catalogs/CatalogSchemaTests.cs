using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using NJsonSchema;

namespace Azure.Connectors.Sdk.Generator.Tests.Catalogs;

/// <summary>The schemas of a catalog, as a user interface or a tool reads them; another library judges values by them.</summary>
public class CatalogSchemaTests
{
    private const string Spec = """
        {"swagger":"2.0","info":{"title":"Depot","version":"1"},"paths":{
          "/boxes/{id}":{"put":{"operationId":"StoreBox","summary":"Store","description":"Stores \"a box\" \\ \u202e {0} \ud83d\ude00.","x-ms-visibility":"important",
            "x-ms-name-for-model":"store_box","x-ms-description-for-model":"Stores a box at an ID.",
            "parameters":[
              {"name":"id","in":"path","required":true,"type":"string","x-ms-summary":"ID","description":"The ID.","minLength":2,"maxLength":4,"pattern":"^[a-z]+$"},
              {"$ref":"#/parameters/Top"},
              {"name":"mode","in":"query","type":"string","enum":["fast","slow"],"default":"slow","x-ms-visibility":"advanced","x-ms-name-for-model":"how",
               "x-ms-description-for-model":"How to store.","x-nullable":true},
              {"name":"tags","in":"query","type":"array","items":{"type":"integer"},"default":[1,2],"minItems":1,"uniqueItems":true},
              {"name":"Flag","in":"header","type":"boolean","default":"true"},
              {"name":"kind","in":"query","type":"string","enum":["a","b"],"x-ms-enum":{"name":"Kind","modelAsString":true}},
              {"name":"box","in":"body","required":true,"schema":{"$ref":"#/definitions/Box"},"description":"The box to store."}],
            "responses":{"200":{"description":"stored","schema":{"type":"array","items":{"$ref":"#/definitions/Box"}}}}}},
          "/odd":{"post":{"operationId":"Odd","parameters":[{"name":"odd","in":"body","schema":{"type":"object","properties":{
              "loop":{"$ref":"#/definitions/LoopA"},"self":{"$ref":"#/definitions/Self"},"gone":{"$ref":"#/definitions/Gone"},
              "inner":{"$ref":"#/definitions/Animal/properties/kind"},"odd name":{"$ref":"#/definitions/A%20[b]~1c"},
              "$ref":{"type":"string"},"data":{"type":"object","default":{"$ref":"#/$defs/none"}},
              "animal":{"$ref":"#/definitions/Animal"},"maybe":{"$ref":"#/definitions/Box","x-nullable":true}}}}],"responses":{"204":{"description":"done"}}}}},
          "parameters":{"Top":{"name":"top","in":"query","type":"integer","format":"int32","minimum":0,"exclusiveMinimum":true,"maximum":9,"default":3}},
          "definitions":{
            "Box":{"allOf":[{"$ref":"#/definitions/Thing"},{"type":"object","required":["size","id"],"properties":{
              "size":{"type":"number","format":"double","minimum":0.5},"boxes":{"type":"array","items":{"$ref":"#/definitions/Box"}},
              "count":{"type":"integer","default":"7"},"note":{"type":"string","x-nullable":true},"day":{"type":"string","format":"date"}}}]},
            "Thing":{"type":"object","properties":{"id":{"type":"string","readOnly":true},"labels":{"type":"object","additionalProperties":{"type":"string"}}}},
            "LoopA":{"$ref":"#/definitions/LoopB"},"LoopB":{"allOf":[{"$ref":"#/definitions/LoopA"}]},"Self":{"$ref":"#/definitions/Self"},
            "A [b]/c":{"type":"integer"},
            "Animal":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}},
            "Cat":{"allOf":[{"$ref":"#/definitions/Animal"},{"type":"object","required":["lives"],"properties":{"lives":{"type":"integer"}}}]}}}
        """;

    private static ConnectorOperation Store => EmittedConnector.Of(Spec).Catalog.Find("StoreBox")!;

    private static ConnectorOperation Odd => EmittedConnector.Of(Spec).Catalog.Find("Odd")!;

    [Fact]
    public void A_reference_with_properties_beside_it_can_be_inside_its_target()
    {
        ConnectorOperation operation = EmittedConnector.Of("""
            {"swagger":"2.0","info":{"title":"Nests","version":"1"},"paths":{"/nests":{"post":{"operationId":"AddNest",
             "parameters":[{"name":"nest","in":"body","required":true,"schema":{"$ref":"#/definitions/Nest"}}],
             "responses":{"204":{"description":"added"}}}}},
             "definitions":{"Nest":{"type":"object","properties":{"inner":{"$ref":"#/definitions/Nest","properties":{"more":{"type":"string"}}},
              "list":{"type":"array","items":{"$ref":"#/definitions/Nest","properties":{"most":{"type":"integer"}}}}}}}}
            """).Catalog.Find("AddNest")!;

        string schema = operation.Body!.Schema!.ToString();

        Assert.Contains("\"more\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"most\"", schema, StringComparison.Ordinal);
        Assert.InRange(schema.Length, 100, 2_000);
    }

    [Theory]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/Nest"},{"properties":{"more%":{"type":"string"}}}]}""")]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/Nest"},{"$ref":"#/definitions/Twig"}]}""")]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/Nest","properties":{"more%":{"type":"string"}}}]}""")]
    [InlineData("""{"allOf":[{"allOf":[{"$ref":"#/definitions/Nest"},{"properties":{"more%":{"type":"string"}}}]}]}""")]
    [InlineData("""{"type":"array","items":{"allOf":[{"$ref":"#/definitions/Nest"},{"properties":{"more%":{"type":"string"}}}]}}""")]
    [InlineData("""
        {"type":"object","x-ms-dynamic-schema":{"operationId":"GetNest","parameters":{},"value-path":"s"},
         "additionalProperties":{"$ref":"#/definitions/Nest"}}
        """)]
    public void Objects_that_merge_their_container_are_written_once(string property)
    {
        string properties = string.Join(
            ",", Enumerable.Range(0, 6).Select(i => $"\"p{i}\":" + property.Replace("%", $"{i}", StringComparison.Ordinal)));
        ConnectorOperation operation = EmittedConnector.Of($$$"""
            {"swagger":"2.0","info":{"title":"Nests","version":"1"},"paths":{"/nests":{"post":{"operationId":"AddNest",
             "parameters":[{"name":"nest","in":"body","required":true,"schema":{"$ref":"#/definitions/Nest"}}],
             "responses":{"204":{"description":"added"} } },
             "get":{"operationId":"GetNest","responses":{"200":{"description":"ok","schema":{"type":"object"} } } } } },
             "definitions":{"Nest":{"type":"object",
              "x-ms-dynamic-schema":{"operationId":"GetNest","parameters":{},"value-path":"s"},"properties":{ {{{properties}}} } },
              "Twig":{"type":"object","properties":{ {{{properties}}} } } } }
            """).Catalog.Find("AddNest")!;

        string schema = operation.Body!.Schema!.ToString();

        Assert.Contains("\"p5\"", schema, StringComparison.Ordinal);
        Assert.Equal(property.Contains('%', StringComparison.Ordinal), schema.Contains("\"more5\"", StringComparison.Ordinal));
        Assert.InRange(schema.Length, 100, 20_000);
    }

    [Theory]
    [InlineData("yyyy-MM-dd hh:mm:ss.fff", null)]
    [InlineData("email", null)]
    [InlineData("", null)]
    [InlineData("^[a-z]+$", "^[a-z]+$")]
    [InlineData("a|b", "a|b")]
    [InlineData("id-?", "id-?")]
    public void A_display_format_is_not_a_pattern(string pattern, string? expected)
    {
        ConnectorOperation operation = EmittedConnector.Of($$"""
            {"swagger":"2.0","info":{"title":"Times","version":"1"},"paths":{"/at":{"get":{"operationId":"GetAt",
             "parameters":[{"name":"at","in":"query","type":"string","pattern":"{{pattern}}"}],
             "responses":{"204":{"description":"ok"} } } } } }
            """).Catalog.Find("GetAt")!;

        using JsonDocument schema = JsonDocument.Parse(operation.Parameters.Single().Schema!.ToString());

        Assert.Equal(expected, schema.RootElement.TryGetProperty("pattern", out JsonElement found) ? found.GetString() : null);
    }

    [Fact]
    public void An_operation_has_its_texts()
    {
        Assert.Equal("Store", Store.Summary);
        Assert.Equal("Stores \"a box\" \\ \u202e {0} \ud83d\ude00.", Store.Description);
        Assert.Equal(
            ("store_box", "Stores a box at an ID.", ConnectorVisibility.Important),
            (Store.NameForModel, Store.DescriptionForModel, Store.Visibility));
        Assert.Null(Odd.Description);
        Assert.Equal(ConnectorVisibility.None, Odd.Visibility);
    }

    [Fact]
    public void A_parameter_has_its_texts_and_its_possible_values()
    {
        ConnectorSchema id = Parameter("path:id");
        ConnectorSchema mode = Parameter("query:mode");
        ConnectorSchema top = Parameter("query:top");

        Assert.Equal(("ID", "The ID."), (id.Title, id.Description));
        Assert.Equal(
            """{"title":"ID","description":"The ID.","type":"string","minLength":2,"maxLength":4,"pattern":"^[a-z]+$"}""", id.ToString());
        Assert.Equal(
            ("how", "How to store.", ConnectorVisibility.Advanced, true),
            (mode.NameForModel, mode.DescriptionForModel, mode.Visibility, mode.IsNullable));
        Assert.Equal("slow", mode.DefaultValue?.GetString());
        Assert.Equal(["\"fast\"", "\"slow\"", "null"], mode.AllowedValues!.Select(value => value.GetRawText()));
        Assert.Equal(
            """{"type":"integer","format":"int32","exclusiveMinimum":0,"maximum":9,"default":3}""", top.ToString());
        Assert.Null(top.AllowedValues);
    }

    [Theory]
    [InlineData("query:tags", "[1,2]")]
    [InlineData("header:Flag", "true")]
    [InlineData("query:mode", "\"slow\"")]
    public void A_default_is_JSON_of_the_type(string key, string expected) =>
        Assert.Equal(expected, Parameter(key).DefaultValue?.GetRawText());

    [Fact]
    public async Task An_open_enumeration_accepts_other_values()
    {
        ConnectorSchema kind = Parameter("query:kind");

        Assert.Equal(["a", "b"], kind.AllowedValues!.Select(value => value.GetString()));
        Assert.Empty(await ErrorsAsync(kind, "\"c\""));
        Assert.NotEmpty(await ErrorsAsync(Parameter("query:mode"), "\"c\""));
    }

    [Theory]
    [InlineData("""{"size":1}""", true)]
    [InlineData("""{"size":1,"boxes":[{"size":1,"boxes":[{"size":2}]}]}""", true)]
    [InlineData("""{"size":1,"boxes":[{"size":1,"boxes":[{"size":"2"}]}]}""", false)]
    [InlineData("""{"size":1,"boxes":[{"size":1,"boxes":[{}]}]}""", false)]
    [InlineData("""{"size":0.2}""", false)]
    [InlineData("""{"size":1,"labels":{"a":"b"}}""", true)]
    [InlineData("""{"size":1,"labels":{"a":1}}""", false)]
    [InlineData("""{"size":1,"note":null}""", true)]
    [InlineData("""{"size":1,"count":null}""", false)]
    [InlineData("{}", false)]
    public async Task A_body_that_contains_itself_is_validated_at_any_depth(string value, bool isValid) =>
        Assert.Equal(isValid, (await ErrorsAsync(Store.Body!.Schema!, value)).Count == 0);

    [Fact]
    public void A_schema_contains_only_the_definitions_that_it_refers_to()
    {
        JsonElement body = Store.Body!.Schema!.Json;
        JsonElement response = Store.ResponseSchema!.Json;

        Assert.Equal("The box to store.", body.GetProperty("description").GetString());
        Assert.Equal("#/$defs/Box", body.GetProperty("$ref").GetString());
        Assert.Equal(["Box"], body.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name));
        Assert.Equal(
            "#/$defs/Box",
            body
                .GetProperty("$defs")
                .GetProperty("Box")
                .GetProperty("properties")
                .GetProperty("boxes")
                .GetProperty("items")
                .GetProperty("$ref")
                .GetString());
        Assert.Equal("array", response.GetProperty("type").GetString());
        Assert.Equal(["Box"], response.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name));
        Assert.False(Parameter("path:id").Json.TryGetProperty("$defs", out _));
    }

    [Fact]
    public void Members_have_their_annotations()
    {
        JsonElement box = Store.Body!.Schema!.Json.GetProperty("$defs").GetProperty("Box");

        Assert.True(box.GetProperty("properties").GetProperty("id").GetProperty("readOnly").GetBoolean());
        Assert.Equal(7, box.GetProperty("properties").GetProperty("count").GetProperty("default").GetInt32());
        Assert.Equal(["size"], box.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("""{"loop":1,"self":{},"gone":"x"}""", true)]
    [InlineData("""{"inner":"1"}""", true)]
    [InlineData("""{"inner":1}""", false)]
    [InlineData("""{"odd name":1}""", true)]
    [InlineData("""{"odd name":"1"}""", false)]
    [InlineData("""{"animal":{"kind":"Cat","lives":9}}""", true)]
    [InlineData("""{"animal":{"kind":"other"}}""", true)]
    [InlineData("""{"animal":{}}""", false)]
    [InlineData("""{"maybe":null}""", true)]
    [InlineData("""{"maybe":{"size":1}}""", true)]
    [InlineData("""{"maybe":{"size":"1"}}""", false)]
    [InlineData("""{"$ref":"x"}""", true)]
    public async Task Unusual_references_lead_to_their_targets_and_cycles_to_any_value(string value, bool isValid) =>
        Assert.Equal(isValid, (await ErrorsAsync(Odd.Body!.Schema!, value)).Count == 0);

    [Fact]
    public async Task Schemas_nested_deeper_than_the_limit_of_a_document_are_complete()
    {
        string nested = """{"type":"integer"}""";
        string valid = "1";
        string invalid = "\"1\"";
        for (int i = 0; i < 60; i++)
        {
            nested = $$$"""{"type":"object","properties":{"in":{{{nested}}}}}""";
            valid = $$"""{"in":{{valid}}}""";
            invalid = $$"""{"in":{{invalid}}}""";
        }

        string spec = $$$"""
            {"swagger":"2.0","info":{"title":"Deep","version":"1"},"paths":{"/deep":{"post":{"operationId":"Deep","parameters":[
              {"name":"deep","in":"body","schema":{{{nested}}}}],"responses":{"204":{"description":"done"} } } } } }
            """;
        ConnectorSchema schema = EmittedConnector.Of(spec).Catalog.Find("Deep")!.Body!.Schema!;

        Assert.Empty(await ErrorsAsync(schema, valid));
        Assert.NotEmpty(await ErrorsAsync(schema, invalid));
    }

    [Fact]
    public void Each_parameter_has_the_schema_of_its_own_location()
    {
        Assert.All(Store.Parameters, parameter => Assert.NotNull(parameter.Schema));
        Assert.Equal(
            ["path:id", "query:top", "query:mode", "query:tags", "header:Flag", "query:kind"],
            Store.Parameters.Select(parameter => parameter.Key));
        Assert.Equal("body", Store.Body!.Key);
    }

    private static ConnectorSchema Parameter(string key) => Store.Parameters.Single(parameter => parameter.Key == key).Schema!;

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> ErrorsAsync(ConnectorSchema schema, string value)
    {
        // The library knows the older name of the definitions, and doesn't find those beside a reference.
        JsonObject root = JsonNode.Parse(schema.ToString().Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))!.AsObject();
        JsonObject definitions = root["$defs"]?.DeepClone().AsObject() ?? [];
        root.Remove("$defs");
        definitions["the root"] = root;
        JsonObject wrapped = new()
        {
            ["definitions"] = definitions,
            ["properties"] = new JsonObject { ["value"] = new JsonObject { ["$ref"] = "#/definitions/the root" } },
        };
        return (await JsonSchema.FromJsonAsync(wrapped.ToJsonString())).Validate($$"""{"value":{{value}}}""");
    }
}
