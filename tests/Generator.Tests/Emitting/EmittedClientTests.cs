using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

public sealed class EmittedClientTests
{
    [Fact]
    public async Task The_ID_of_each_operation_is_a_constant_with_the_name_of_its_method()
    {
        const string Spec = """
            { "swagger": "2.0", "info": { "title": "T", "version": "1" }, "paths": {
              "/a": { "get": { "operationId": "GetEmailsV3", "responses": { "204": { "description": "d" } } } },
              "/b": { "get": { "operationId": "to_string", "responses": { "204": { "description": "d" } } } },
              "/c": { "get": { "operationId": "equals", "responses": { "204": { "description": "d" } } } },
              "/d": { "get": { "operationId": "ContosoOperations", "responses": { "204": { "description": "d" } } } },
              "/e": { "get": { "operationId": "class", "responses": { "204": { "description": "d" } } } } } }
            """;
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync("""
            await client.GetEmailsAsync();
            const string Id = ContosoOperations.GetEmails;
            return string.Join(' ', Id, ContosoOperations.ToStringOperation, ContosoOperations.EqualsOperation,
                ContosoOperations.ContosoOperationsOperation, ContosoOperations.Class);
            """);

        Assert.Equal("GetEmailsV3 to_string equals ContosoOperations class", result);
        Assert.Equal(["GET /a"], requests);
    }

    [Fact]
    public async Task Parameters_are_sent_at_their_locations_in_the_order_of_the_spec()
    {
        var (_, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            await client.GetParcelAsync("a/b", "brief", 3, new[] { "x", "y z" }, new DateOnly(2024, 2, 29), ParcelState(), true);
            return null;
            static Contoso.Sdk.Models.GetParcelState ParcelState() => "open";
            """);

        Assert.Equal(
            ["GET /parcels/a%252Fb?api-version=1.0&format=brief&depth=3&tags=x%7Cy%20z&since=2024-02-29&state=open [X-Trace: true]"],
            requests);
    }

    [Fact]
    public async Task An_omitted_parameter_is_sent_with_its_default_only_if_it_is_required()
    {
        var (_, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""await client.GetParcelAsync("1"); return null;""");

        Assert.Equal(["GET /parcels/1?api-version=1.0&format=full&depth=2"], requests);
    }

    [Fact]
    public async Task A_required_argument_that_is_null_is_rejected_before_a_request_is_sent()
    {
        var (result, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            try { await client.GetParcelAsync(null!); return null; } catch (ArgumentNullException e) { return e.ParamName; }
            """);

        Assert.Equal("id", result);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task A_body_is_written_with_assigned_nulls_and_without_read_only_members()
    {
        var (_, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            NewParcel parcel = new() { Place = "Ulm \"2\"", Weight = 1.5, Owner = null };
            parcel.AdditionalProperties["more"] = 7;
            await client.CreateParcelAsync(parcel);
            await client.CreateParcelAsync(new NewParcel { Place = "", Weight = 0 });
            await client.SetNamesAsync(new[] { 1, 2 });
            await client.SetNamesAsync();
            return null;
            """);

        Assert.Equal(
            [
                "POST /parcels {\"place\":\"Ulm \\u00222\\u0022\",\"weight\":1.5,\"owner\":null,\"more\":7}",
                "POST /parcels {\"place\":\"\",\"weight\":0}",
                "PUT /names [1,2]",
                "PUT /names",
            ],
            requests.Select(r => r.Replace("\\\"", "\\u0022", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_response_is_read_completely_and_written_unchanged()
    {
        const string Body = """{"id":"7","weight":1.25,"sent":"2024-02-29T10:00:00+00:00","photo":"AQI=","stops":[[1,2],[]]"""
            + ""","labels":{"a":"b"},"extra":{"deep":[null]},"level":3,"parent":{"id":"6"}}""";
        var (result, _) = await EmittedConnector
            .Of(SmallSpec.Text)
            .RunAsync("""return JsonSerializer.Serialize(await client.GetParcelAsync("7"));""", Body);

        Assert.Equal(
            System.Text.Json.Nodes.JsonNode.Parse(Body)!["stops"]!.ToJsonString(),
            System.Text.Json.Nodes.JsonNode.Parse((string)result!)!["stops"]!.ToJsonString());
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(Body.Replace("+00:00", "Z", StringComparison.Ordinal)),
            System.Text.Json.Nodes.JsonNode.Parse(((string)result!).Replace("+00:00", "Z", StringComparison.Ordinal))), (string)result);
    }

    [Fact]
    public async Task A_subtype_is_read_by_its_discriminator_and_an_unknown_one_keeps_all_properties()
    {
        var (result, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            Animal cat = await client.SwapAsync(new Cat { Lives = 9, Name = "Tom" });
            Animal newt = await client.SwapAsync(cat);
            await client.SwapAsync(newt);
            return cat.GetType().Name + newt.GetType().Name;
            """,
            """{"lives":8,"kind":"Cat","name":"Tim"}""",
            """{"kind":"Newt","legs":[4],"name":"N"}""");

        Assert.Equal("CatAnimal", result);
        Assert.Equal(
            [
                """POST /animals {"kind":"Cat","name":"Tom","lives":9}""",
                """POST /animals {"kind":"Cat","name":"Tim","lives":8}""",
                """POST /animals {"kind":"Newt","name":"N","legs":[4]}""",
            ],
            requests);
    }

    [Fact]
    public async Task A_page_of_nullable_strings_returns_each_of_them()
    {
        var (result, _) = await EmittedConnector.Of(Pages("""{"type":"string","x-nullable":true}""")).RunAsync("""
            List<string?> names = new();
            await foreach (string? name in client.ListAsync()) { names.Add(name); }
            return string.Join(',', names.Select(name => name ?? "null"));
            """, """{"value":["a",null]}""");

        Assert.Equal("a,null", result);
    }

    [Fact]
    public async Task A_page_of_nullable_numbers_is_an_ordinary_response()
    {
        var (result, _) = await EmittedConnector.Of(Pages("""{"type":"integer","x-nullable":true}""")).RunAsync("""
            return string.Join(',', (await client.ListAsync()).Value!.Select(number => number?.ToString() ?? "null"));
            """, """{"value":[1,null]}""");

        Assert.Equal("1,null", result);
    }

    [Fact]
    public async Task A_subtype_keeps_the_additional_properties_of_its_base()
    {
        string spec = Fixture.PostWithBody("""{"$ref":"#/definitions/Animal"}""", """
            "Animal":{
              "type":"object",
              "discriminator":"kind",
              "properties":{"kind":{"type":"string"}},
              "additionalProperties":{"type":"integer"}
            },
            "Cat":{
              "allOf":[{"$ref":"#/definitions/Animal"},{"type":"object","properties":{"name":{"type":"string"}}}]
            }
            """);
        var (result, _) = await EmittedConnector.Of(spec).RunAsync("""
            Animal animal = JsonSerializer.Deserialize<Animal>("{\"kind\":\"Cat\",\"name\":\"Tom\",\"lives\":9}")!;
            return animal.GetType().Name + JsonSerializer.Serialize(animal);
            """);

        Assert.Equal("""Cat{"kind":"Cat","lives":9,"name":"Tom"}""", result);
    }

    private static string Pages(string items) => Fixture.GetWithSchema($$$$"""
        {"type":"object","properties":{"value":{"type":"array","items":{{{{items}}}}},"nextLink":{"type":"string"}}}
        """).Replace("\"Get\"", "\"List\"", StringComparison.Ordinal);

    [Fact]
    public async Task Pages_follow_the_next_link_with_the_items_in_order()
    {
        var (result, requests) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            List<string?> ids = new();
            await foreach (Parcel parcel in client.ListParcelsAsync(2)) { ids.Add(parcel.Id); }
            return string.Join(',', ids);
            """,
            """{"value":[{"id":"1"},{"id":"2"}],"nextLink":"http://127.0.0.1:1/connection/parcels?skip=2"}""",
            """{"value":[{"id":"3"}]}""");

        Assert.Equal("1,2,3", result);
        Assert.Equal(
            ["GET /parcels?%24top=2", "GET /parcels?skip=2"],
            requests.Select(r => r.Replace("?$top", "?%24top", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_trigger_has_a_constant_parameters_and_a_payload()
    {
        var (result, _) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            var payload = JsonSerializer.Deserialize<ContosoOnNewParcelTriggerPayload>("{\"body\":{\"value\":[{\"id\":\"5\"}]}}");
            return ContosoTriggerOperations.OnNewParcel + " " + ContosoTriggerParameters.OnNewParcel.Place + " " + payload!.Body!.Value![0].Id
                + " " + (ContosoTriggers.Operations["OnNewParcel"] == typeof(ContosoOnNewParcelTriggerPayload));
            """);

        Assert.Equal("OnNewParcel place 5 True", result);
    }

    [Fact]
    public async Task A_numeric_enumeration_is_read_and_written_as_numbers()
    {
        var (result, _) = await EmittedConnector.Of(SmallSpec.Text).RunAsync("""
            Parcel parcel = new() { Level = 2 };
            return JsonSerializer.Serialize(parcel);
            """);

        Assert.Equal("""{"level":2}""", result);
    }
}
