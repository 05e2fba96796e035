using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class DynamicTests
{
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Fact]
    public async Task An_invoked_operation_sends_the_request_of_a_typed_call()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        await server.CreateClient().RawAsync(r =>
        {
            r.AppendPath("/items/");
            r.AppendPathParameter("a/b", "id", encodeTwice: true);
            r.AppendPath("/list");
            r.AppendQuery("api-version", "1.0");
            r.AppendQuery<DateTimeOffset>("since", new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)));
            r.AppendQuery<bool>("deep", true);
            r.AppendQuery<long>("top", 5);
            r.AppendQueryList<string>("fields", ["x", "y z"], CollectionFormat.Pipes);
            r.AddHeader("X-Mode", "fast", "mode");
            r.SetJsonBody(new Mail { Subject = "Grüße <b>", Size = 3 });
        });
        DynamicConnectorClient client = new(Catalog.Instance, server.Url, null, TestServer.FastOptions());
        ConnectorResponse response = await client.InvokeAsync("Everything", new Dictionary<string, object?>
        {
            ["query:id"] = null,
            ["path:id"] = "a/b",
            ["since"] = "2024-01-02T03:04:05+02:00",
            ["deep"] = JsonValue.Create(true),
            ["top"] = 5,
            ["fields"] = new[] { "x", "y z" },
            ["X-Mode"] = "fast",
            ["item"] = new JsonObject { ["subject"] = "Grüße <b>", ["size"] = 3 },
        });

        Received[] sent = [.. server.Requests];
        Assert.Equal(sent[0].Target, sent[1].Target);
        Assert.Equal(
            "/apim/mail/conn/items/a%252Fb/list?api-version=1.0&since=2024-01-02T03%3A04%3A05%2B02%3A00&deep=true&top=5&fields=x%7Cy%20z",
            sent[1].Target);
        Assert.Equal(sent[0].Text, sent[1].Text);
        string[] perRequest = ["x-ms-client-request-id", "traceparent"];
        Assert.Equal(
            sent[0].Headers
                .Where(h => !perRequest.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
                .OrderBy(h => h.Key, StringComparer.Ordinal),
            sent[1].Headers
                .Where(h => !perRequest.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
                .OrderBy(h => h.Key, StringComparer.Ordinal));
        Assert.Equal((200, JsonValueKind.Object), (response.Status, response.Json!.Value.ValueKind));
        Assert.Equal("application/json", response.Headers.ContentType);
    }

    [Theory]
    [InlineData("tpo", 1, "top", "tpo")]
    [InlineData("id", "x", "path:id", "id")]
    [InlineData("api-version", "2.0", "constant", "api-version")]
    [InlineData("top", "many", "whole number", "top")]
    [InlineData("top", 1.5, "whole number", "top")]
    [InlineData("deep", "maybe", "boolean", "deep")]
    [InlineData("since", "soon", "point in time", "since")]
    [InlineData("X-Mode", "a\r\nb", "line breaks", "X-Mode")]
    [InlineData("path:id", "..", "..", "path:id")]
    [InlineData("path:id", null, "required", "path:id")]
    public async Task An_invalid_argument_is_rejected_by_name_before_a_request_is_sent(
        string name, object? value, string hint, string parameter)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out StubHandler handler);
        DynamicConnectorClient client = new(Catalog.Instance, s_url, new FixedCredential(), options);
        Dictionary<string, object?> arguments = new() { ["path:id"] = "x", ["item"] = 1, [name] = value };
        ArgumentException e = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.InvokeAsync("Everything", arguments));
        Assert.Equal(parameter, e.ParamName);
        Assert.Contains(hint, e.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    public static TheoryData<object, string> WrongFiles => new()
    {
        { 5, "A file, bytes or a stream were expected" },
        { new object[] { new byte[] { 1 }, 5 }, "A file, bytes or a stream were expected" },
        { new object?[] { new byte[] { 1 }, null }, "A list's item is null" },
        { new Dictionary<string, object?> { ["name"] = new byte[] { 1 } }, "A file, bytes or a stream were expected" },
    };

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task An_item_of_a_file_list_that_is_not_a_file_is_rejected_before_sending(object value, string hint)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out StubHandler handler);
        DynamicConnectorClient client = new(Catalog.Instance, s_url, new FixedCredential(), options);
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(
            () => client.InvokeAsync("Attach", new Dictionary<string, object?> { ["files"] = value }));
        Assert.Equal("files", e.ParamName);
        Assert.Contains(hint, e.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_list_of_files_accepts_each_form_of_a_file()
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        DynamicConnectorClient client = new(Catalog.Instance, server.Url, null, TestServer.FastOptions());
        await client.InvokeAsync("Attach", new Dictionary<string, object?>
        {
            ["files"] = new object[]
            {
                new FileContent([65], "image/png", "a.png"), new byte[]
                {
                    66
                }, BinaryData.FromString("C"), new MemoryStream([68]), "E", JsonSerializer.SerializeToElement("F"),
            },
        });
        string[] parts = Assert.Single(server.Requests).Text.Split("Content-Disposition: form-data; name=\"files\"; ")[1..];
        Assert.Equal(["A", "B", "C", "D", "E", "F"], parts.Select(part => part.Split("\r\n\r\n")[1].Split("\r\n")[0]));
        Assert.StartsWith("filename=\"a.png\"\r\nContent-Type: image/png\r\n", parts[0], StringComparison.Ordinal);
        Assert.All(
            parts[1..],
            part => Assert.StartsWith("filename=\"files\"\r\nContent-Type: application/octet-stream\r\n", part, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_operation_is_rejected_with_its_nearest_name()
    {
        DynamicConnectorClient client = new(Catalog.Instance, s_url, new FixedCredential());
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => client.InvokeAsync("Everythin"));
        Assert.Contains("'Everything'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_values_and_schemas_are_requested_by_the_operations_of_the_catalog()
    {
        ConnectorClientOptions options = StubHandler.Options(
            (request, _) => StubHandler.Json(request.RequestUri!.PathAndQuery switch
            {
                "/apim/mail/conn/folders?site=s1" => """{"value":[{"Id":"f1","Names":{"Title":"One"}}],"@odata.nextLink":"?site=s1&p=2"}""",
                "/apim/mail/conn/folders?site=s1&p=2" => """{"value":[{"Id":"f2"}]}""",
                "/apim/mail/conn/schema?folder=f1&kind=list" => """{"schema":{"items":{"type":"object"}}}""",
                var other => throw new InvalidOperationException(other),
            }), out _);
        DynamicConnectorClient client = new(Catalog.Instance, s_url, new FixedCredential(), options);
        Dictionary<string, object?> known = new() { ["site"] = "s1", ["folder"] = "f1" };

        IReadOnlyList<ConnectorDynamicValue> values = await client.GetDynamicValuesAsync("GetItems", "folder", known);
        Assert.Equal([("f1", "One"), ("f2", null)], values.Select(v => (v.Value.GetString()!, v.Title)));
        Assert.Equal("object", (await client.GetDynamicSchemaAsync("GetItems", null, known)).GetProperty("type").GetString());
        await Assert.ThrowsAsync<NotSupportedException>(() => client.GetDynamicSchemaAsync("GetItems", "folder", known));

        List<string?> ids = [];
        await foreach (JsonElement folder in client.InvokePagesAsync("ListFolders", new Dictionary<string, object?> { ["site"] = "s1" }))
        {
            ids.Add(folder.GetProperty("Id").GetString());
        }

        Assert.Equal(["f1", "f2"], ids);
    }

    private sealed class Catalog : ConnectorOperationCatalog
    {
        public static readonly Catalog Instance = new();

        public override string ApiName => "mail";

        public override string ServiceName => "Mail";

        public override IReadOnlyList<string> OperationIds => ["Everything", "ListFolders", "GetItems", "GetSchema", "Attach"];

        protected override ConnectorOperation? Create(string operationId) => operationId switch
        {
            "Everything" => new()
            {
                Id = "Everything",
                Method = "POST",
                PathSegments = [
                    ConnectorPathSegment.Literal("/items/"), ConnectorPathSegment.Parameter("id"), ConnectorPathSegment.Literal("/list")
                ],
                ResponseKind = ConnectorContentKind.Json,
                Parameters =
                [
                    new() { Name = "id", In = ConnectorParameterLocation.Path, IsRequired = true, EncodeTwice = true },
                    new() { Name = "id", In = ConnectorParameterLocation.Query },
                    new() { Name = "api-version", In = ConnectorParameterLocation.Query, Constant = "1.0" },
                    new() { Name = "since", In = ConnectorParameterLocation.Query, Kind = ConnectorValueKind.DateTime },
                    new() { Name = "deep", In = ConnectorParameterLocation.Query, Kind = ConnectorValueKind.Boolean },
                    new() { Name = "top", In = ConnectorParameterLocation.Query, Kind = ConnectorValueKind.Integer },
                    new()
                    {
                        Name = "fields",
                        In = ConnectorParameterLocation.Query,
                        Kind = ConnectorValueKind.Array,
                        CollectionFormat = CollectionFormat.Pipes,
                    },
                    new() { Name = "X-Mode", In = ConnectorParameterLocation.Header },
                ],
                Body = new() { Name = "item", Kind = ConnectorContentKind.Json, ContentType = "application/json", IsRequired = true },
            },
            "ListFolders" => new()
            {
                Id = "ListFolders",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/folders")],
                ResponseKind = ConnectorContentKind.Json,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
                Parameters = [new() { Name = "site", In = ConnectorParameterLocation.Query, IsRequired = true }],
            },
            "GetItems" => new()
            {
                Id = "GetItems",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/items")],
                ResponseDynamicSchema = new()
                {
                    OperationId = "GetSchema",
                    ValuePath = "schema/items",
                    Arguments = [new() { Name = "folder", Reference = "folder" }, new() { Name = "kind", LiteralJson = "\"list\"" }],
                },
                Parameters =
                [
                    new() { Name = "site", In = ConnectorParameterLocation.Query },
                    new()
                    {
                        Name = "folder",
                        In = ConnectorParameterLocation.Query,
                        DynamicValues = new()
                        {
                            OperationId = "ListFolders",
                            ValuePath = "Id",
                            TitlePath = "Names/Title",
                            Arguments = [new() { Name = "site", Reference = "site" }],
                        },
                    },
                ],
            },
            "GetSchema" => new()
            {
                Id = "GetSchema",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/schema")],
                ResponseKind = ConnectorContentKind.Json,
                Parameters = [
                    new() { Name = "folder", In = ConnectorParameterLocation.Query, IsRequired = true },
                    new() { Name = "kind", In = ConnectorParameterLocation.Query },
                ],
            },
            "Attach" => new()
            {
                Id = "Attach",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/attachments")],
                IsMultipart = true,
                Parameters =
                [
                    new()
                    {
                        Name = "files",
                        In = ConnectorParameterLocation.Form,
                        Kind = ConnectorValueKind.Array,
                        ItemKind = ConnectorValueKind.File,
                        CollectionFormat = CollectionFormat.Multi,
                    },
                ],
            },
            _ => null,
        };
    }
}
