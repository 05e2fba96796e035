using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>The arguments of discovery operations in each form, and the conditions of trees.</summary>
public class DiscoveryArgumentTests
{
    private static readonly Uri s_url = new("https://hub.example/apim/depot/conn");

    /// <summary>A source as a schema from a service contains it; the arguments of the caller; the request.</summary>
    [Theory]
    [InlineData("""{"kind":"a"}""", "{}", "?kind=a")]
    [InlineData("""{"kind":null}""", "{}", "")]
    [InlineData("""{"kind":{"value":"a"}}""", "{}", "?kind=a")]
    [InlineData("""{"kind":{"parameter":"site"}}""", """{"site":"s"}""", "?kind=s")]
    [InlineData("""{"kind":{"parameterReference":"query:site"}}""", """{"site":"s"}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"site"}}""", """{"query:site":"s"}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"site"}}""", "{}", "?kind=home")]
    [InlineData("""{"kind":{"parameter":"site"}}""", """{"site":null}""", "?kind=home")]
    [InlineData("""{"kind":{"parameter":"a.b/c"}}""", """{"a.b/c":"s"}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"a.b/c"}}""", """{"a.b/c":null}""", "")]
    [InlineData("""{"kind":{"parameter":"a.b/c/d"}}""", """{"a.b/c":{"D":"s"}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"item/place/hall"}}""", """{"item":{"Place":{"hall":"s"}}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"item/place/hall"}}""", """{"body":{"place":{"hall":"s"}}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"body.place.hall"}}""", """{"item":{"place":{"hall":"s","HALL":"t"}}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"hall"}}""", """{"item":{"hall":"s"}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"place/hall"}}""", """{"body":{"place":{"hall":"s"}}}""", "?kind=s")]
    [InlineData("""{"kind":{"parameter":"item/place","value":"d"}}""", "{}", "?kind=d")]
    [InlineData("""{"kind":{"parameter":"item/place","default":"d"}}""", """{"item":{"place":null}}""", "?kind=d")]
    [InlineData("""{"kind":{"parameter":"item/place","required":true,"value":"d"}}""", """{"item":{"place":"p"}}""", "?kind=p")]
    [InlineData("""{"size":{"parameter":"site"}}""", """{"site":"5"}""", "?size=5")]
    [InlineData("""{"flag":{"value":"True","alternativeParameterType":"boolean"}}""", "{}", "?flag=true")]
    [InlineData("""{"filter/site":{"parameter":"site"},"filter/top":5}""", "{}", """ {"site":"home","top":5}""")]
    [InlineData("""{"body/site":"a","body/in/hall":"b"}""", "{}", """ {"site":"a","in":{"hall":"b"}}""")]
    [InlineData("""{"site":"a"}""", "{}", """ {"site":"a"}""")]
    [InlineData("""{"filter":{"in":{"site":{"parameter":"site"},"on":{"value":true}},"top":5}}""", "{}",
        """ {"in":{"site":"home","on":true},"top":5}""")]
    [InlineData("""{"filter":{"in":{"site":"x"}}}""", "{}", """ {"in":{"site":"x"}}""")]
    [InlineData("""{"filter":{"parameter":"item"},"filter/top":1}""", """{"item":{"a":[1],"top":9}}""", """ {"a":[1],"top":1}""")]
    [InlineData("""{"filter/n":{"parameter":"site","alternativeParameterType":"integer"}}""", """{"site":"7"}""", """ {"n":7}""")]
    [InlineData("""{"filter/n":{"parameter":"site","alternativeParameterType":"integer"}}""", """{"site":"x"}""", """ {"n":"x"}""")]
    [InlineData("""{"filter/n":{"value":7,"alternativeParameterType":"string"}}""", "{}", """ {"n":"7"}""")]
    [InlineData("""{"filter/n":{"value":7,"alternativeParameterType":"array"}}""", "{}", """ {"n":[7]}""")]
    [InlineData("""{"filter/n":{"value":"{\"a\":1}","alternativeParameterType":"object"}}""", "{}", """ {"n":{"a":1}}""")]
    [InlineData("""{"filter":{}}""", "{}", "")]
    public async Task An_argument_is_read_in_each_form(string parameters, string known, string expected)
    {
        string sent = await RequestAsync($$"""{"operationId":"List","parameters":{{parameters}},"value-path":"id"}""", known);

        Assert.Equal(expected, sent);
    }

    /// <summary>A parameter that callers can't set: the source decides its value.</summary>
    [Theory]
    [InlineData("""{"mode":"slow"}""", "?mode=slow")]
    [InlineData("""{"query:mode":{"parameter":"site"}}""", "?mode=home")]
    [InlineData("""{"mode":{"parameter":"missing"}}""", "?mode=fast")]
    [InlineData("{}", "?mode=fast")]
    public async Task A_constant_of_the_discovery_operation_has_the_value_of_the_source(string parameters, string expected)
    {
        string sent = await RequestAsync($$"""{"operationId":"ListFast","parameters":{{parameters}},"value-path":"id"}""", "{}");

        Assert.Equal(expected, sent);
    }

    [Theory]
    [InlineData("""{"kind":{"parameter":"item/place","required":true}}""", "item/place")]
    [InlineData("""{"kind":{"parameter":"missing","required":true}}""", "missing")]
    public async Task A_required_argument_without_a_value_is_named(string parameters, string name)
    {
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(
            () => RequestAsync($$"""{"operationId":"List","parameters":{{parameters}}}""", "{}"));

        Assert.Equal(name, failure.ParamName);
    }

    [Theory]
    [InlineData(
        """{"x-ms-dynamic-values":{"operationId":"List","value-path":"a","value-title":"b","value-collection":"c"}}""", "List c a b")]
    [InlineData("""{"x-ms-dynamic-list":{"operationId":"List","itemValuePath":"a","itemTitlePath":"b","itemsPath":"c"}}""", "List c a b")]
    [InlineData("""{"x-ms-dynamic-tree":{"open":{"operationId":"List","itemValuePath":"a"}}}""", "List  a ")]
    [InlineData(
        """{"x-ms-dynamic-values":{"capability":"file-picker"},"x-ms-dynamic-list":{"operationId":"List","itemValuePath":"a"}}""",
        "List  a ")]
    public void The_source_of_a_schema_is_read_like_that_of_a_spec(string schema, string expected)
    {
        ConnectorDynamicSource source = ConnectorDynamicSource.FromSchema(JsonElement.Parse(schema))!;

        Assert.Equal(expected, $"{source.OperationId} {source.CollectionPath} {source.ValuePath} {source.TitlePath}");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"x-ms-dynamic-values":null,"x-ms-dynamic-list":[],"x-ms-dynamic-tree":"x"}""")]
    [InlineData("""{"x-ms-dynamic-values":{"capability":"file-picker"}}""")]
    public void A_schema_without_an_operation_has_no_source(string schema) =>
        Assert.Null(ConnectorDynamicSource.FromSchema(JsonElement.Parse(schema)));

    [Theory]
    [InlineData("(IsFolder eq true)", """{"IsFolder":true}""", true)]
    [InlineData("(IsFolder eq true)", """{"isfolder":"True"}""", true)]
    [InlineData("(IsFolder eq true)", """{"IsFolder":null}""", false)]
    [InlineData("(IsFolder eq true)", "{}", false)]
    [InlineData("IsFolder ne true", "{}", true)]
    [InlineData("IsFolder", """{"IsFolder":true}""", true)]
    [InlineData("not IsFolder", """{"IsFolder":true}""", false)]
    [InlineData("not (IsFolder eq true) and Size gt 2", """{"IsFolder":false,"Size":10}""", true)]
    [InlineData("Size ge 2 AND Size le 2.0", """{"Size":"2"}""", true)]
    [InlineData("Size lt 2", """{"Size":-1e3}""", true)]
    [InlineData("true eq Meta/Folder", """{"meta":{"folder":true}}""", true)]
    [InlineData("Type eq 'it''s' or Type eq '(a)'", """{"Type":"(a)"}""", true)]
    [InlineData("Type eq 'A'", """{"Type":"a"}""", false)]
    [InlineData("Type eq '1'", """{"Type":"1.0"}""", false)]
    [InlineData("a eq 1 or b eq 1 and c eq 1", """{"a":1}""", true)]
    [InlineData("(a eq 1 or b eq 1) and c eq 1", """{"a":1}""", false)]
    [InlineData("Type eq null", "{}", true)]
    [InlineData("true", "{}", true)]
    [InlineData("false", "{}", false)]
    // What isn't a condition excludes nothing.
    [InlineData("IsFolder equals true", "{}", true)]
    [InlineData("(IsFolder eq true", "{}", true)]
    [InlineData("Type eq 'a", "{}", true)]
    [InlineData("eq", "{}", false)]
    [InlineData(")", "{}", true)]
    public async Task A_condition_determines_which_nodes_are_parents(string condition, string item, bool expected)
    {
        DynamicConnectorClient client = Client(
            new Catalog(new() { OperationId = "List", ParentCondition = condition }), _ => $$"""{"value":[{{item}}]}""");

        List<ConnectorDynamicTreeNode> nodes = [];
        await foreach (ConnectorDynamicTreeNode node in client.GetDynamicTreeNodesAsync("Add", "site"))
        {
            nodes.Add(node);
        }

        Assert.Equal(expected, Assert.Single(nodes).IsParent);
    }

    [Fact]
    public async Task A_condition_can_be_nested_to_any_depth()
    {
        string condition = new string('(', 100_000) + "a" + new string(')', 100_000);

        await A_condition_determines_which_nodes_are_parents(condition, "{}", true);
    }

    private static async Task<string> RequestAsync(string source, string known)
    {
        string sent = "";
        DynamicConnectorClient client = Client(new Catalog(null), request =>
        {
            using StreamReader body = new(request.Content!.ReadAsStream());
            string text = body.ReadToEnd();
            sent = request.RequestUri!.Query + (text.Length == 0 ? "" : " " + text);
            return """{"value":[]}""";
        });
        Dictionary<string, object?> arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(known)!
            .ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
        await client.GetDynamicValuesAsync(
            "Add", ConnectorDynamicSource.FromSchema(JsonElement.Parse($$"""{"x-ms-dynamic-values":{{source}}}"""))!, arguments);
        return sent;
    }

    private static DynamicConnectorClient Client(Catalog catalog, Func<HttpRequestMessage, string> respond) => new(
        catalog, s_url, new FixedCredential(), StubHandler.Options((request, _) => StubHandler.Json(respond(request)), out _));

    private sealed class Catalog(ConnectorDynamicSource? level) : ConnectorOperationCatalog
    {
        public override string ApiName => "depot";

        public override string ServiceName => "Depot";

        public override IReadOnlyList<string> OperationIds { get; } = ["Add", "List", "ListFast"];

        protected override ConnectorOperation? Create(string operationId) => operationId switch
        {
            "Add" => new ConnectorOperation
            {
                Id = "Add",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/add")],
                Parameters =
                [
                    new()
                    {
                        Name = "site",
                        In = ConnectorParameterLocation.Query,
                        Default = "home",
                        DynamicTree = new() { Open = level, Browse = level },
                    },
                    new() { Name = "a.b/c", In = ConnectorParameterLocation.Query },
                ],
                Body = new() { Name = "item", Kind = ConnectorContentKind.Json, ContentType = "application/json" },
            },
            "List" => new ConnectorOperation
            {
                Id = "List",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/list")],
                Parameters =
                [
                    new() { Name = "kind", In = ConnectorParameterLocation.Query },
                    new() { Name = "size", In = ConnectorParameterLocation.Query, Kind = ConnectorValueKind.Integer },
                    new() { Name = "flag", In = ConnectorParameterLocation.Query, Kind = ConnectorValueKind.Boolean },
                ],
                Body = new() { Name = "filter", Kind = ConnectorContentKind.Json, ContentType = "application/json" },
                ResponseKind = ConnectorContentKind.Json,
            },
            "ListFast" => new ConnectorOperation
            {
                Id = "ListFast",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/fast")],
                Parameters = [new() { Name = "mode", In = ConnectorParameterLocation.Query, Constant = "fast" }],
                ResponseKind = ConnectorContentKind.Json,
            },
            _ => null,
        };
    }
}
