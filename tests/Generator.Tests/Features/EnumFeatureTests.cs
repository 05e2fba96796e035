using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Enumerations of texts, numbers and booleans: each value a member, and a value that the spec doesn't know survives.</summary>
public sealed class EnumFeatureTests
{
    private static readonly string s_hundred = string.Join(", ", Enumerable.Range(1, 120).Select(i => $"\"code{i}\""));

    private static readonly string s_spec = $$"""
        {
          "swagger": "2.0",
          "info": { "title": "Kitchen", "version": "1.0" },
          "paths": {
            "/dishes": {
              "put": {
                "operationId": "PutDish",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Dish" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Dish" } } }
              }
            }
          },
          "definitions": {
            "Taste": { "type": "string", "enum": ["sweet", "sour"], "description": "How it tastes." },
            "Dish": {
              "type": "object",
              "properties": {
                "taste": { "$ref": "#/definitions/Taste" },
                "served": { "type": "string", "enum": ["", "hot"] },
                "state": { "type": "string", "enum": ["raw", "cooked", "raw", "burnt"] },
                "zone": { "type": "string", "enum": ["Etc/GMT+1", "Etc/GMT-1", "ETC_GMT_1", "EtcGMT1"] },
                "media": { "type": "string", "enum": ["image/png", "4th course", "a b", "class", "ToString", "DishMedia"] },
                "mark": { "type": "string", "enum": ["[", "]", "<>"] },
                "unit": { "type": "string", "enum": ["gram"] },
                "code": { "type": "string", "enum": [{{s_hundred}}] },
                "level": { "type": "integer", "format": "int32", "enum": [-1, 0, 1, 2] },
                "ratio": { "type": "number", "enum": [0.5, 1, 2.25] },
                "days": { "type": "integer", "enum": ["1", "7", "30"] },
                "hot": { "type": "boolean", "enum": [true, false] },
                "vegan": { "type": "boolean", "enum": [true, "False", "maybe"] },
                "untyped": { "enum": ["a", "b"] },
                "untypedNumber": { "enum": [1, 2] },
                "all": { "type": "array", "items": { "$ref": "#/definitions/Taste" } }
              }
            }
          }
        }
        """;

    [Fact]
    [Feature("schema:enum")]
    public async Task Each_value_is_a_member_and_an_unknown_value_is_preserved()
    {
        var (result, requests) = await Run("""
            Dish dish = await client.PutDishAsync(new Dish { Taste = Taste.Sour, All = new List<Taste> { Taste.Sweet, "salty" } });
            await client.PutDishAsync(dish);
            return dish.Taste == Taste.Sweet ? "sweet" : $"{dish.Taste} {dish.Taste == "UMAMI"} {dish.Taste == "umami"} {dish.All![0] == Taste.Sour}";
            """, """{"taste":"UMAMI","all":["sour","bitter"]}""");

        Assert.Equal("UMAMI True True True", result);
        Assert.Equal(
            ["""PUT /dishes {"taste":"sour","all":["sweet","salty"]}""", """PUT /dishes {"taste":"UMAMI","all":["sour","bitter"]}"""],
            requests);
    }

    [Fact]
    [Feature("schema:enum-empty-string")]
    public async Task The_empty_text_is_a_value()
    {
        var (result, requests) = await Run("""
            Dish dish = await client.PutDishAsync(new Dish { Served = DishServed.Empty });
            await client.PutDishAsync(dish);
            return dish.Served == DishServed.Empty;
            """, """{"served":""}""");

        Assert.Equal(true, result);
        Assert.Equal(["""PUT /dishes {"served":""}""", """PUT /dishes {"served":""}"""], requests);
    }

    [Fact]
    [Feature("schema:enum-duplicate-values")]
    public async Task A_repeated_value_is_one_member_and_reported()
    {
        Assert.Equal("Raw,Cooked,Burnt", await Members("DishState"));
        Assert.Contains(
            "CONN0064@25:64 'Dish.state': the enum value 'raw' is declared twice and counts once", EmittedConnector.Of(s_spec).Diagnostics);
    }

    [Fact]
    [Feature("schema:enum-clash-after-pascal")]
    public async Task Values_that_clash_are_numbered_and_the_exact_name_is_kept()
    {
        Assert.Equal(
            "EtcGMT1_2=Etc/GMT+1,EtcGMT1_3=Etc/GMT-1,EtcGmt1=ETC_GMT_1,EtcGMT1=EtcGMT1", await Members("DishZone", withValues: true));
    }

    [Fact]
    [Feature("schema:enum-invalid-identifier")]
    public async Task Values_of_any_form_are_members() =>
        Assert.Equal(
            "ImagePng=image/png,_4thCourse=4th course,AB=a b,Class=class,ToStringValue=ToString,DishMediaValue=DishMedia",
            await Members("DishMedia", withValues: true));

    [Fact]
    [Feature("schema:enum-sanitises-to-empty")]
    public async Task Values_without_valid_characters_are_numbered() =>
        Assert.Equal("Value=[,Value2=],Value3=<>", await Members("DishMark", withValues: true));

    [Fact]
    [Feature("schema:enum-single")]
    public async Task A_single_value_is_an_enumeration_and_is_sent_only_if_it_is_assigned()
    {
        var (_, requests) =
            await Run("await client.PutDishAsync(new Dish { Unit = DishUnit.Gram }); await client.PutDishAsync(new Dish()); return null;");

        Assert.Equal(["""PUT /dishes {"unit":"gram"}""", "PUT /dishes {}"], requests);
    }

    [Fact]
    [Feature("schema:enum-over-100")]
    public async Task More_than_a_hundred_values_are_all_emitted()
    {
        string[] members = ((string)(await Members("DishCode"))!).Split(',');

        Assert.Equal(Enumerable.Range(1, 120).Select(i => $"Code{i}"), members);
    }

    [Fact]
    [Feature("schema:enum-numeric")]
    public async Task Numbers_are_members_named_by_their_value_and_are_sent_as_numbers()
    {
        var (result, requests) = await Run("""
            Dish dish = await client.PutDishAsync(new Dish { Level = DishLevel.Minus1, Ratio = 2.25 });
            await client.PutDishAsync(dish);
            await client.PutDishAsync(new Dish { Level = 7, Ratio = DishRatio.Value05 });
            return dish.Level == 3 && dish.Ratio == DishRatio.Value1;
            """, """{"level":3,"ratio":1}""");

        Assert.Equal(true, result);
        Assert.Equal([
            """PUT /dishes {"level":-1,"ratio":2.25}""", """PUT /dishes {"level":3,"ratio":1}""", """PUT /dishes {"level":7,"ratio":0.5}"""
        ], requests);
        Assert.Equal("Minus1,Value0,Value1,Value2", await Members("DishLevel"));
    }

    [Fact]
    [Feature("schema:enum-type-mismatch")]
    public async Task Texts_of_a_numeric_type_are_converted_to_numbers()
    {
        var (_, requests) = await Run("await client.PutDishAsync(new Dish { Days = DishDays.Value30 }); return null;");

        Assert.Equal(["""PUT /dishes {"days":30}"""], requests);
    }

    [Fact]
    [Feature("schema:enum-boolean")]
    public async Task Boolean_enumerations_are_Boolean_and_other_values_are_reported()
    {
        var (result, requests) = await Run("""
            bool? hot = (await client.PutDishAsync(new Dish { Hot = true, Vegan = false })).Hot;
            return hot;
            """, """{"hot":false}""");

        Assert.Equal(false, result);
        Assert.Equal(["""PUT /dishes {"hot":true,"vegan":false}"""], requests);
        Assert.Equal(
            ["CONN0066@35:39 'Dish.vegan': its type is boolean, so these values aren't read: \"maybe\""],
            EmittedConnector.Of(s_spec).Diagnostics.Where(diagnostic => diagnostic.StartsWith("CONN0066", StringComparison.Ordinal)));
    }

    [Fact]
    [Feature("schema:no-type-with-enum")]
    public async Task Values_imply_an_omitted_type()
    {
        var (_, requests) = await Run(
            "await client.PutDishAsync(new Dish { Untyped = DishUntyped.B, UntypedNumber = DishUntypedNumber.Value2 }); return null;");

        Assert.Equal(["""PUT /dishes {"untyped":"b","untypedNumber":2}"""], requests);
    }

    private static Task<(object? Result, IReadOnlyList<string> Requests)> Run(string statements, params StubResponse[] responses) =>
        EmittedConnector.Of(s_spec).RunAsync(statements, responses);

    /// <summary>The members of an enumeration in the order of the spec.</summary>
    private static async Task<object?> Members(string name, bool withValues = false) => (await Run($$"""
        return string.Join(',', typeof({{name}}).GetProperties().OrderBy(p => p.MetadataToken).Select(p => p.Name{{(withValues ? " + \"=\" + p.GetValue(null)" : "")}}));
        """)).Result;
}
