using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Catalogs;

/// <summary>Calls operations of a catalog through any client.</summary>
public class CatalogCallTests
{
    private const string Spec = """
        {"swagger":"2.0","info":{"title":"Shop","version":"1"},"paths":{
          "/orders/{id}/{part}.json":{"post":{"operationId":"Order","parameters":[
            {"name":"id","in":"path","required":true,"type":"string"},{"name":"part","in":"path","required":true,"type":"string","x-ms-url-encoding":"double"},
            {"name":"id","in":"query","type":"string"},{"name":"kind","in":"query","type":"string",
              "x-ms-dynamic-values":{"operationId":"ListKinds","value-path":"id"}},
            {"name":"api","in":"query","required":true,"type":"string","default":"1","x-ms-visibility":"internal"},
            {"name":"order","in":"body","schema":{"$ref":"#/definitions/Order"}}],
            "responses":{"200":{"description":"ordered","schema":{"$ref":"#/definitions/Order"}}}}},
          "/kinds":{"get":{"operationId":"ListKinds","x-ms-visibility":"internal","responses":{"200":{"description":"kinds","schema":{"type":"array","items":{"type":"object"}}}}}}},
          "definitions":{"Order":{"type":"object","properties":{"rows":{"type":"array","items":{"$ref":"#/definitions/Row"}}}},
            "Row":{"type":"object","properties":{"kind":{"type":"string","x-ms-dynamic-values":{"operationId":"ListKinds","value-path":"id"}}}}}}
        """;

    [Fact]
    public async Task A_typed_client_sends_an_operation_of_its_catalog_like_its_method()
    {
        var (_, byMethod) = await EmittedConnector.Of(Spec).RunAsync(
            """return await client.OrderAsync("a/b", "c d", new Order { Rows = [new Row { Kind = "k" }] }, "7", "x");""", "{}");
        var (status, byCatalog) = await EmittedConnector.Of(Spec).RunAsync(
            """
            ConnectorOperation operation = ContosoOperationCatalog.Instance.Find("Order")!;
            ConnectorResponse response = await client.InvokeOperationAsync(operation, new Dictionary<string, object?>
            {
                ["path:id"] = "a/b", ["part"] = "c d", ["query:id"] = "7", ["query:kind"] = "x",
                ["body"] = JsonSerializer.Deserialize<JsonElement>("{\"rows\":[{\"kind\":\"k\"}]}"),
            });
            return response.Status;
            """,
            "{}");

        Assert.Equal(200, status);
        Assert.Equal(byMethod, byCatalog);
        Assert.StartsWith("POST /orders/a%2Fb/c%2520d.json?", Assert.Single(byCatalog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_type_provides_its_catalog()
    {
        var (result, requests) = await EmittedConnector.Of(Spec).RunAsync(
            """
            return Describe(client);
            static string Describe<TClient>(TClient any) where TClient : ConnectorClient, IOperationCatalogProvider =>
                TClient.OperationCatalog.ApiName + ": " + string.Join(',', TClient.OperationCatalog.OperationIds);
            """);

        Assert.EndsWith(": Order,ListKinds", (string)result!, StringComparison.Ordinal);
        Assert.Empty(requests);
    }

    [Theory]
    [InlineData("""{"id":"1","part":"2"}""", "id", "The argument 'id' of 'Order' could be 'path:id' or 'query:id'.")]
    [InlineData("""{"path:id":"1","part":"2","path:part":"3"}""", "path:part", "The argument 'path:part' of 'Order' is specified twice.")]
    [InlineData(
        """{"path:id":"1","part":"2","query:api":"3"}""",
        "query:api",
        "The argument 'query:api' of 'Order' is a constant that can't be set.")]
    [InlineData("""{"path:id":"1","query:part":"2"}""", "query:part", "The operation 'Order' has no argument 'query:part'.")]
    [InlineData("""{"path:id":"1"}""", "part", "The argument 'part' of 'Order' is required.")]
    public async Task An_argument_is_found_by_its_key_and_by_its_name_if_that_is_unique(string arguments, string name, string message)
    {
        ArgumentException refusal =
            await Assert.ThrowsAsync<ArgumentException>(() => EmittedConnector.Of(Spec).InvokeAsync("Order", arguments));

        Assert.Equal(name, refusal.ParamName);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_locations_whose_values_another_operation_provides_are_listed()
    {
        ConnectorOperation order = EmittedConnector.Of(Spec).Catalog.Find("Order")!;

        Assert.Equal(["kind", "order/rows[]/kind", "rows[]/kind"], order.DynamicLocations.Select(location => location.Location));
        Assert.All(order.DynamicLocations, location => Assert.Equal("ListKinds", location.Values?.OperationId));
        Assert.Equal("/orders/{id}/{part}.json", order.Path);
        Assert.Equal(
            ["/orders/", "{id}", "/", "{part}", ".json"], order.PathSegments.Select(segment => segment.ToString()));
    }

    [Fact]
    public async Task Values_are_read_at_each_listed_location()
    {
        foreach (ConnectorDynamicLocation location in EmittedConnector.Of(Spec).Catalog.Find("Order")!.DynamicLocations)
        {
            var (count, requests) = await EmittedConnector.Of(Spec).RunAsync(
                $"""return (await client.GetDynamicValuesAsync("Order", "{location.Location}")).Count;""", """[{"id":"1"},{"id":"2"}]""");
            Assert.Equal(2, count);
            Assert.Equal(["GET /kinds"], requests);
        }
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void The_item_decides_whether_the_catalog_has_schemas(string? metadata, bool hasSchemas)
    {
        GeneratorRunResult result = Driver.Run(
            metadata is null ? Driver.Spec("shop", Spec) : Driver.Spec("shop", Spec, ("CatalogSchemas", metadata)));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            hasSchemas, Driver.Sources(result)["Shop.OperationCatalog.g.cs"].Contains("GetMetadata", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_of_CatalogSchemas_that_is_neither_true_nor_false_is_reported() => Assert.Equal(
        "The setting CatalogSchemas = 'no' is passed over: it must be 'true' or 'false'",
        Assert.Single(Driver.Run(Driver.Spec("shop", Spec, ("CatalogSchemas", "no"))).Diagnostics).GetMessage(null));
}
