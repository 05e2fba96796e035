using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>
/// Properties whose names aren't C# names: each has its own member, and is sent and read with its wire name.
/// </summary>
public sealed class PropertyFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Orchard", "version": "1.0" },
          "paths": {
            "/trees": {
              "put": {
                "operationId": "PutTree",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Tree" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Tree" } } }
              }
            },
            "/kinds": {
              "get": {
                "operationId": "Kinds",
                "x-ms-visibility": "internal",
                "responses": {
                  "200": { "description": "ok", "schema": { "type": "array", "items": { "type": "string" } } }
                }
              }
            }
          },
          "definitions": {
            "Tree": {
              "type": "object",
              "properties": {
                "planter_id": { "type": "string" },
                "planterId": { "type": "string" },
                "grown_on": { "type": "string", "x-ms-summary": "Grown" },
                "grownBy": { "type": "string", "title": "Grown" },
                "event": { "type": "string" },
                "short": { "type": "string" },
                "class": { "type": "string" },
                "Bark Colour": { "type": "string" },
                "bark colour": { "type": "string" },
                "BarkColour": { "type": "string" },
                "fruit/nuts": { "type": "string" },
                "First Harvest (kg)": { "type": "number" },
                "$id": { "type": "string" },
                " padded ": { "type": "string" },
                "padded": { "type": "string" },
                "x-ms-summary": { "type": "string" },
                "x-api-key": { "type": "string" },
                "type": { "type": "string" },
                "items": { "type": "integer" },
                "properties": { "type": "array", "items": { "type": "string" } },
                "required": { "type": "boolean" },
                "enum": { "type": "string" },
                "default": { "type": "string" },
                "allOf": { "type": "string" },
                "additionalProperties": { "type": "string" },
                "$ref": { "type": "string", "x-ms-dynamic-values": { "operationId": "Kinds" } },
                "Höhe": { "type": "integer" },
                "\ud83c\udf33ring": { "type": "string" },
                "@odata.type": { "type": "string" },
                "@odata.nextLink": { "type": "string" },
                "owner@odata.bind": { "type": "string" },
                "tree": { "type": "string" },
                "< * >": { "type": "string" },
                "": { "type": "string" },
                "9": { "type": "string" },
                "4wd_access": { "type": "string" }
              }
            }
          }
        }
        """;

    [Fact]
    [Feature("prop:clash-after-pascal")]
    public Task Names_that_differ_by_their_separators_are_two_members() =>
        AssertMembers("""PlanterId = "a", PlanterId2 = "b" """, """{"planter_id":"a","planterId":"b"}""");

    [Fact]
    [Feature("prop:clash-of-summary-names")]
    public Task Names_with_the_same_summary_are_named_by_their_wire_names() =>
        AssertMembers("""GrownOn = "a", GrownBy = "b" """, """{"grown_on":"a","grownBy":"b"}""");

    [Fact]
    [Feature("prop:csharp-keyword")]
    public Task Keywords_are_members() =>
        AssertMembers("""Event = "a", Short = "b", Class = "c" """, """{"event":"a","short":"b","class":"c"}""");

    [Fact]
    [Feature("prop:differ-by-case-only")]
    public Task Names_that_differ_only_in_case_are_distinguished() =>
        AssertMembers(
            """BarkColour = "a", BarkColour2 = "b", BarkColour3 = "c" """, """{"Bark Colour":"b","bark colour":"c","BarkColour":"a"}""");

    [Fact]
    [Feature("prop:has-slash")]
    [Feature("prop:invalid-identifier")]
    public Task Characters_that_identifiers_cannot_have_separate_words() =>
        AssertMembers("""FruitNuts = "a", FirstHarvestKg = 1.5, Id = "c" """, """{"fruit/nuts":"a","First Harvest (kg)":1.5,"$id":"c"}""");

    [Fact]
    [Feature("prop:leading-trailing-space")]
    public Task Spaces_around_a_name_are_part_of_it() =>
        AssertMembers("""Padded = "a", Padded2 = "b" """, """{" padded ":"a","padded":"b"}""");

    [Fact]
    [Feature("prop:named-like-extension")]
    public Task A_name_that_begins_as_an_extension_is_a_property() =>
        AssertMembers("""XMsSummary = "a", XApiKey = "b" """, """{"x-ms-summary":"a","x-api-key":"b"}""");

    [Fact]
    [Feature("prop:named-like-schema-keyword")]
    public async Task A_name_that_is_a_keyword_of_schemas_is_a_property()
    {
        await AssertMembers(
            """Type = "a", Items = 2, Properties = new List<string> { "c" }"""
                + """, Required = true, Enum = "e", Default = "f", AllOf = "g", Ref = "h", AdditionalProperties = "i" """,
            """{"type":"a","items":2,"properties":["c"],"required":true"""
                + ""","enum":"e","default":"f","allOf":"g","$ref":"h","additionalProperties":"i"}""");

        // No reference to follow, but a property whose values an internal operation lists.
        var (kinds, _) = await EmittedConnector.Of(Spec).RunAsync("return (await client.KindsAsync())[0];", """["oak"]""");
        Assert.Equal("oak", kinds);
    }

    [Fact]
    [Feature("prop:non-ascii")]
    public Task Letters_of_any_script_are_kept_and_other_characters_are_removed() =>
        AssertMembers("""Höhe = 3, Ring = "b" """, """{"Höhe":3,"🌳ring":"b"}""");

    [Fact]
    [Feature("prop:odata-style")]
    public Task Annotations_of_OData_are_members() =>
        AssertMembers(
            """OdataType = "a", OdataNextLink = "b", OwnerOdataBind = "c" """,
            """{"@odata.type":"a","@odata.nextLink":"b","owner@odata.bind":"c"}""");

    [Fact]
    [Feature("prop:same-as-enclosing-type")]
    public Task A_property_with_the_name_of_its_model_gets_a_suffix() =>
        AssertMembers("""TreeValue = "a" """, """{"tree":"a"}""");

    [Fact]
    [Feature("prop:sanitises-to-empty")]
    public Task A_name_without_valid_characters_is_named_after_its_kind() =>
        AssertMembers("""Property = "a", Empty = "b" """, """{"< * >":"a","":"b"}""");

    [Fact]
    [Feature("prop:starts-with-digit")]
    public Task A_name_that_begins_with_a_digit_gets_an_underscore() =>
        AssertMembers("""_9 = "a", _4wdAccess = "b" """, """{"9":"a","4wd_access":"b"}""");

    /// <summary>
    /// A tree that a user made with these members is sent as that JSON, and a response with that JSON has the same members.
    /// </summary>
    private static async Task AssertMembers(string members, string json)
    {
        string[] names = [.. members
            .Split(", ")
            .Select(member => member.Split(" = "))
            .Where(member => member.Length == 2)
            .Select(member => member[0].Trim())];
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync($$"""
            Tree sent = new() { {{members}} };
            Tree read = await client.PutTreeAsync(sent);
            return JsonSerializer.Serialize(new object?[][] { new object?[] { {{string.Join(", ", names.Select(name => "sent." + name))}} }, new object?[] { {{string.Join(", ", names.Select(name => "read." + name))}} } });
            """, json);

        Assert.True(JsonElement.DeepEquals(Parse(json), Parse(Assert.Single(requests)["PUT /trees ".Length..])), requests[0]);
        JsonElement values = Parse((string)result!);
        Assert.True(JsonElement.DeepEquals(values[0], values[1]), (string)result!);
        Assert.Equal(names.Length, values[0].GetArrayLength());
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
