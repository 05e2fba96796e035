using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class SchemaTests
{
    private static readonly ScalarTypeSpec s_string = new(ScalarKind.String);
    private static readonly AnyTypeSpec s_any = new();

    private static TypeSpec ResponseType(string schema, string definitions = "") =>
        Fixture.Operation(Fixture.GetWithSchema(schema, definitions)).Response.Type!;

    private static PropertySpec Property(string schema, string definitions = "")
    {
        ModelSpec model = Fixture.Model(Fixture.GetWithSchema("{\"type\":\"object\","
            + "\"properties\":{\"p\":" + schema + "}}", definitions), "Get:response");
        return Assert.Single(model.Properties);
    }

    public static TheoryData<string, string, string> Types => new()
    {
        { "{}", "", (s_any).ToString() },
        { "{\"type\":\"object\"}", "", (s_any).ToString() },
        { "{\"type\":\"object\",\"additionalProperties\":false}", "", (s_any).ToString() },
        { "{\"type\":\"object\",\"additionalProperties\":true}", "", (new MapTypeSpec(s_any)).ToString() },
        { "{\"type\":\"object\",\"additionalProperties\":{}}", "", (new MapTypeSpec(s_any)).ToString() },
        { "{\"additionalProperties\":{\"type\":\"integer\","
            + "\"x-nullable\":true}}", "", (new MapTypeSpec(new ScalarTypeSpec(ScalarKind.Int64), ValuesNullable: true)).ToString() },
        { "{\"type\":\"array\"}", "", (new ArrayTypeSpec(s_any)).ToString() },
        { "{\"type\":\"array\",\"items\":{}}", "", (new ArrayTypeSpec(s_any)).ToString() },
        { "{\"items\":{\"type\":\"string\",\"x-nullable\":true}}", "", (new ArrayTypeSpec(s_string, ItemsNullable: true)).ToString() },
        { "{\"type\":\"array\",\"items\":{\"type\":\"array\","
            + "\"items\":{\"type\":\"boolean\"}}}", "", (new ArrayTypeSpec(
                new ArrayTypeSpec(new ScalarTypeSpec(ScalarKind.Boolean)))).ToString() },
        { "{\"properties\":{\"a\":{\"type\":\"string\"}}}", "", (new ModelTypeSpec("Get:response")).ToString() },
        { "{\"$ref\":\"#/definitions/M\"}", "\"M\":{\"properties\":{\"a\":{}}}", (new ModelTypeSpec("M")).ToString() },
        {
            "{\"$ref\":\"#/definitions/Generic[Item]\"}",
            "\"Generic[Item]\":{\"properties\":{\"a\":{}}}",
            (new ModelTypeSpec("Generic[Item]")).ToString()
        },
        { "{\"$ref\":\"#/definitions/A%20b~1c\"}", "\"A b/c\":{\"properties\":{\"a\":{}}}", (new ModelTypeSpec("A b/c")).ToString() },
        { "{\"$ref\":\"#/definitions/L\"}", "\"L\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/M\"}},"
            + "\"M\":{\"properties\":{\"a\":{}}}", (new ArrayTypeSpec(new ModelTypeSpec("M"))).ToString() },
        { "{\"$ref\":\"#/definitions/P\"}", "\"P\":{\"type\":\"string\","
            + "\"format\":\"date\"}", (new ScalarTypeSpec(ScalarKind.Date)).ToString() },
        { "{\"$ref\":\"#/definitions/D\"}", "\"D\":{\"type\":\"object\","
            + "\"additionalProperties\":{\"type\":\"string\"}}", (new MapTypeSpec(s_string)).ToString() },
        { "{\"$ref\":\"#/definitions/E\"}", "\"E\":{\"type\":\"string\",\"enum\":[\"a\"]}", (new EnumTypeSpec("E")).ToString() },
        { "{\"$ref\":\"#/definitions/A\"}", "\"A\":{\"$ref\":\"#/definitions/B\"},"
            + "\"B\":{\"properties\":{\"a\":{}}}", (new ModelTypeSpec("B")).ToString() },
        { "{\"allOf\":[{\"$ref\":\"#/definitions/M\"}],"
            + "\"description\":\"x\"}", "\"M\":{\"properties\":{\"a\":{}}}", (new ModelTypeSpec("M")).ToString() },
        {
            "{\"allOf\":[{\"$ref\":\"#/definitions/E\"},{\"description\":\"x\"}]}",
            "\"E\":{\"type\":\"integer\"}",
            (new ScalarTypeSpec(ScalarKind.Int64)).ToString()
        },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_schema_determines_a_type(string schema, string definitions, string expected)
    {
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema(schema, definitions));
        Assert.Equal(expected, result.Spec!.Operations[0].Response.Type!.ToString());
        Assert.Empty(Fixture.Describe(result));
    }

    [Fact]
    public void A_property_keeps_the_facts_of_its_spec()
    {
        ModelSpec model = Fixture.Model(Fixture.GetWithSchema("""
            {"title":"T","description":"D","required":["a"],"properties":{
              "a":{"type":"string","x-ms-summary":"S","title":"no","description":"P","readOnly":true,"default":"x"},
              "b":{"type":["integer","null"],"format":"int32"},
              "c":{"$ref":"#/definitions/M","x-ms-summary":"Beside","x-nullable":true},
              "d":{"type":"object","default":{"k":[1, 2]}}}}
            """, "\"M\":{\"description\":\"Of M\",\"properties\":{\"x\":{}}}"), "Get:response");
        Assert.Equal(("T", "D"), (model.Summary, model.Description));
        Assert.Equal(
            [
                new PropertySpec("a", s_string, "S", "P", true, true, false, "x", null),
                new PropertySpec("b", new ScalarTypeSpec(ScalarKind.Int32), null, null, false, false, true, null, null),
                new PropertySpec("c", new ModelTypeSpec("M"), "Beside", "Of M", false, false, true, null, null),
                new PropertySpec("d", s_any, null, null, false, false, false, "{\"k\":[1,2]}", null),
            ],
            model.Properties);
    }

    [Fact]
    public void Inline_schemas_are_named_after_their_location()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.GetWithSchema("""
            {"properties":{"list":{"type":"array","items":{"properties":{"inner":{"properties":{"x":{"type":"string","enum":["a"]}}}}}},
              "map":{"additionalProperties":{"properties":{"y":{}}}},"m":{"$ref":"#/definitions/M"}}}
            """, "\"M\":{\"properties\":{\"z\":{\"properties\":{\"a\":{}}}}}"));
        Assert.Equal(
            ["Get:response", "Get:response.list[]", "Get:response.map{}", "M", "Get:response.list[].inner", "M.z"],
            spec.Models.Select(model => model.Id));
        Assert.Equal("Get:response.list[].inner.x", Assert.Single(spec.Enums).Id);
    }

    [Fact]
    public void A_definition_takes_precedence_over_an_inline_schema_with_its_ID()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.GetWithSchema(
            "{\"properties\":{\"a\":{\"$ref\":\"#/definitions/A\"},\"b\":{\"$ref\":\"#/definitions/A.b\"}}}",
            "\"A\":{\"properties\":{\"b\":{\"properties\":{\"one\":{}}}}},\"A.b\":{\"properties\":{\"two\":{}}}"));
        Assert.Equal("two", spec.Models.Single(model => model.Id == "A.b").Properties[0].WireName);
        Assert.Equal("one", spec.Models.Single(model => model.Id == "A.b'").Properties[0].WireName);
    }

    [Fact]
    public void Recursive_schemas_refer_to_themselves_by_ID()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/A\"}", "\"A\":{\"properties\":{\"b\":{\"$ref\":\"#/definitions/B\"}}},"
                + "\"B\":{\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/A\"}}}}"));
        Assert.Equal(["A", "B"], spec.Models.Select(model => model.Id));
        Assert.Equal(new ArrayTypeSpec(new ModelTypeSpec("A")), spec.Models[1].Properties[0].Type);
    }

    [Fact]
    public void AllOf_is_merged_at_any_depth_with_its_siblings()
    {
        ModelSpec model = Fixture.Model(Fixture.GetWithSchema(
            "{\"allOf\":[{\"$ref\":\"#/definitions/A\"},{\"properties\":{\"c\":{\"type\":\"string\"}},\"required\":[\"a\"]}],"
                + "\"properties\":{\"d\":{\"type\":\"integer\"}}}",
            "\"A\":{\"allOf\":[{\"$ref\":\"#/definitions/Root\"}],\"properties\":{\"b\":{\"properties\":{\"x\":{}}}}},"
                + "\"Root\":{\"properties\":{\"a\":{\"type\":\"boolean\"}},"
                + "\"additionalProperties\":{\"type\":\"string\"}}"), "Get:response");
        Assert.Equal(["a", "b", "c", "d"], model.Properties.Select(property => property.WireName));
        Assert.True(model.Properties[0].Required);
        Assert.Equal(new ModelTypeSpec("A.b"), model.Properties[1].Type);
        Assert.Equal(new MapTypeSpec(s_string), model.AdditionalProperties);
    }

    [Fact]
    public void A_reference_with_properties_beside_it_is_merged()
    {
        ModelSpec model = Fixture.Model(Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/A\","
                + "\"properties\":{\"b\":{\"type\":\"string\"}}}", "\"A\":{\"properties\":{\"a\":{\"type\":\"string\"}}}"), "Get:response");
        Assert.Equal(["a", "b"], model.Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Derived_types_are_reachable_through_their_base()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.PostWithBody("{\"$ref\":\"#/definitions/Animal\"}", """
            "Animal":{
              "type":"object",
              "discriminator":"kind",
              "required":["kind"],
              "properties":{"kind":{"type":"string"},"name":{"type":"string"}}
            },
            "Dog":{
              "allOf":[{"$ref":"#/definitions/Animal"},{"properties":{"tail":{"type":"boolean"},"name":{"type":"string"}}}],
              "x-ms-discriminator-value":"dog"
            },
            "Puppy":{
              "allOf":[{"$ref":"#/definitions/Dog"},{"properties":{"age":{"type":"integer"}}}]
            }
            """));
        Assert.Equal(
            [("Animal", null, "kind", null), ("Dog", "Animal", null, "dog"), ("Puppy", "Animal", null, "Puppy")],
            spec.Models.Select(model => (model.Id, model.BaseId, model.Discriminator, model.DiscriminatorValue)));
        Assert.Equal(["tail"], spec.Models[1].Properties.Select(property => property.WireName));
        Assert.Equal(["tail", "age"], spec.Models[2].Properties.Select(property => property.WireName));
        Assert.All(spec.Models, model => Assert.Equal(ModelUsage.Input, model.Usage));
    }

    [Fact]
    public void The_usage_of_a_model_follows_from_its_references()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.Document(
            """
            "/a":{
              "post":{
                "operationId":"P",
                "parameters":[{"name":"b","in":"body","schema":{"$ref":"#/definitions/In"}}],
                "responses":{"200":{"description":"","schema":{"$ref":"#/definitions/Out"}}}
              }
            }
            """,
            "\"definitions\":{\"In\":{\"properties\":{\"s\":{\"$ref\":\"#/definitions/Both\"}}},"
                + "\"Out\":{\"properties\":{\"s\":{\"additionalProperties\":{\"type\":\"array\","
                + "\"items\":{\"$ref\":\"#/definitions/Both\"}}}}},\"Both\":{\"properties\":{\"x\":{}}}}"));
        Assert.Equal(
            [("In", ModelUsage.Input), ("Both", ModelUsage.Input | ModelUsage.Output), ("Out", ModelUsage.Output)],
            spec.Models.Select(model => (model.Id, model.Usage)).OrderBy(pair => Array.IndexOf(["In", "Both", "Out"], pair.Id)));
    }

    [Fact]
    public void Enum_values_are_distinct_and_keep_their_display_names()
    {
        string text = Fixture.GetWithSchema("""
            {
              "type":"object",
              "properties":{
                "s":{"type":"string","enum":["a","","a","b",null],"x-ms-enum-values":[{"value":"b","displayName":"Bee"}]},
                "n":{"type":"integer","format":"int32","enum":[1,2],"x-enumNames":["One","Two"]},
                "u":{"enum":[1.5,2]}
              }
            }
            """);
        SpecReadResult result = Fixture.Read(text);
        Assert.Equal(["a", "", "b"], result.Spec!.Enums[0].Values.Select(value => value.Wire));
        Assert.Equal("Bee", result.Spec.Enums[0].Values[2].DisplayName);
        Assert.True(result.Spec.Models[0].Properties[0].Nullable);
        Assert.Equal((ScalarKind.Int32, "One"), (result.Spec.Enums[1].Kind, result.Spec.Enums[1].Values[0].DisplayName));
        Assert.Equal((ScalarKind.Double, "1.5"), (result.Spec.Enums[2].Kind, result.Spec.Enums[2].Values[0].Wire));
        string line = Assert.Single(text.Split('\n'), line => line.Contains("\"a\",\"b\",null", StringComparison.Ordinal));
        int column = line.IndexOf("\"a\",\"b\",null", StringComparison.Ordinal) + 1;
        Assert.Equal(
            [$"CONN0064@4:{column} 'Get:response.s': the enum value 'a' is declared twice and counts once"], Fixture.Describe(result));
    }

    [Theory]
    [InlineData("{\"type\":\"integer\",\"enum\":[1,"
        + "\"two\"]}", "'Get:response.p': the enum's type is a number, so these values aren't read: two")]
    [InlineData("{\"type\":\"boolean\",\"enum\":[true,\"False\","
        + "\"maybe\"]}", "'Get:response.p': its type is boolean, so these values aren't read: \"maybe\"")]
    [InlineData("{\"enum\":[1,\"two\"]}", "'Get:response.p': its values have several types, so these values aren't read: 1, \"two\"")]
    [InlineData("{\"type\":\"string\",\"properties\":{\"lost\":{\"properties\":{\"deep\":{}}}}}", "'Get:response.p': its type is string, "
        + "so these properties aren't read: lost, deep")]
    [InlineData("{\"type\":\"string\","
        + "\"items\":{\"properties\":{\"lost\":{}}}}", "'Get:response.p': its type is string, so these properties aren't read: lost")]
    [InlineData("{\"type\":\"string\","
        + "\"items\":{\"enum\":[\"lost\"]}}", "'Get:response.p': its type is string, so these values aren't read: \"lost\"")]
    [InlineData("{\"type\":\"array\","
        + "\"properties\":{\"lost\":{}}}", "'Get:response.p': its type is array, so these properties aren't read: lost")]
    [InlineData("{\"type\":\"array\",\"items\":[{\"type\":\"string\"},{\"properties\":{\"lost\":{}}}]}", "'Get:response.p': items of "
        + "several schemas are any JSON values; its properties aren't read: lost")]
    [InlineData("{\"type\":[\"string\",\"integer\"]}", "'Get:response.p': a value of several types is any JSON value")]
    [InlineData("{\"oneOf\":[{\"properties\":{\"lost\":{}}}]}", "'Get:response.p': a choice of schemas is any JSON value; its properties "
        + "aren't read: lost")]
    [InlineData("{\"type\":\"datetime\"}", "'Get:response.p': the type 'datetime' is unknown; the type is any JSON value")]
    [InlineData("{\"type\":\"string\","
        + "\"format\":\"int32\"}", "'Get:response.p': the format 'int32' doesn't belong to the type string, which counts")]
    [InlineData("{\"type\":\"string\",\"format\":\"binary\"}", "'Get:response.p': raw bytes can't be in JSON; the text is kept as it is")]
    [InlineData("{\"$ref\":\"#/definitions/None\"}", "'#/definitions/None' can't be resolved: the type is any JSON value")]
    [InlineData("{\"$ref\":\"common.json#/X\"}", "'common.json#/X' is outside of this file: the type is any JSON value")]
    [InlineData("{\"type\":\"integer\","
        + "\"default\":\"x\"}", "'Get:response.p': the default \"x\" is omitted, since it is no 64-bit integer")]
    public void Properties_that_a_type_cannot_have_are_reported(string schema, string expected)
    {
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema("{\"type\":\"object\",\"properties\":{\"p\":\n" + schema + "}}"));
        SpecDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(expected, Fixture.Message(diagnostic));
        Assert.InRange(diagnostic.Place!.Value.Line, 0, 1);
    }

    [Fact]
    public void An_undeclared_required_property_is_added()
    {
        SpecReadResult result = Fixture.Read(Fixture.PostWithBody("{\"type\":\"object\",\"required\":[\"ghost\"],"
            + "\"properties\":{\"a\":{}}}"));
        Assert.Equal(
            new PropertySpec("ghost", s_any, null, null, true, false, false, null, null, IsUndeclared: true),
            result.Spec!.Models[0].Properties[1]);
        Assert.Equal("'Post:body' requires 'ghost' without declaring it: it is added as any JSON "
            + "value", Fixture.Message(Assert.Single(result.Diagnostics)));
    }

    [Fact]
    public void A_list_of_itself_ends_with_a_diagnostic()
    {
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema("{\"$ref\":\"#/definitions/L\"}", "\"L\":{\"type\":\"array\","
            + "\"items\":{\"$ref\":\"#/definitions/L\"}}"));
        Assert.Equal(new ArrayTypeSpec(s_any), result.Spec!.Operations[0].Response.Type);
        Assert.Equal("CONN0062", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_redeclared_property_is_reported_with_the_hidden_one()
    {
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema(
            "{\"allOf\":[{\"properties\":{\"p\":{\"properties\":{\"old\":{}}}}},{\"properties\":{\"p\":{\"properties\":{\"new\":{}}}}}]}"));
        Assert.Equal("new", result.Spec!.Models.Single(model => model.Id == "Get:response.p").Properties[0].WireName);
        Assert.Equal("'Get:response.p': another part of allOf declares it again, so these properties aren't read: "
            + "old", Fixture.Message(Assert.Single(result.Diagnostics)));
    }

    [Fact]
    public void A_free_form_object_with_declared_properties_keeps_both()
    {
        ModelSpec model = Fixture.Model(Fixture.GetWithSchema("{\"type\":\"object\",\"properties\":{\"a\":{}},"
            + "\"x-ms-dynamic-schema\":{\"operationId\":\"Get\"}}"), "Get:response");
        Assert.Equal(new MapTypeSpec(s_any), model.AdditionalProperties);
        Assert.Equal("Get", Fixture.Operation(Fixture.GetWithSchema("{\"type\":\"object\",\"x-ms-dynamic-schema\":{\"operationId\":\"Get\","
            + "\"value-path\":\"s\"}}")).Response.Dynamic!.Schema!.OperationId);
    }

    [Fact]
    public void A_reference_into_another_schema_has_the_ID_of_that_location()
    {
        ConnectorSpec spec = Fixture.Spec(Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/A/properties/b/items\"}", "\"A\":{\"properties\":{\"b\":{\"type\":\"array\","
                + "\"items\":{\"properties\":{\"x\":{}}}}}}"));
        Assert.Equal("A.b[]", Assert.Single(spec.Models).Id);
    }

    [Fact]
    public void Locations_contain_models_and_properties()
    {
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema("{\"$ref\":\"#/definitions/M\"}", "\n\"M\":{\"properties\":{\n "
            + "\"x\":{\"type\":\"string\"}}}"));
        Assert.Equal(1, result.Places.Find("M")!.Value.Line);
        Assert.Equal((2, 1), (result.Places.Find("M.x")!.Value.Line, result.Places.Find("M.x")!.Value.Column));
    }

    [Fact]
    public void Types_are_the_same_for_a_property_and_a_root()
    {
        const string Schema = "{\"type\":\"string\",\"format\":\"byte\"}";
        Assert.Equal(ResponseType(Schema), Property(Schema).Type);
    }
}
