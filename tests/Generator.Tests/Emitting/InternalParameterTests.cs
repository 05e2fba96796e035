using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Internal parameters are for the designers of the platform: the methods don't have those that can be omitted.</summary>
public sealed class InternalParameterTests
{
    private static readonly string s_spec = Fixture.Document(
        """
        "/a":{"post":{"operationId":"Post","consumes":["application/json"],"parameters":[
          {"name":"id","in":"query","required":true,"type":"string"},
          {"name":"trace","in":"query","type":"string","x-ms-visibility":"internal"},
          {"name":"X-Environment","in":"header","type":"string","x-ms-visibility":" Internal "},
          {"name":"needed","in":"query","required":true,"type":"string","x-ms-visibility":"internal"},
          {"name":"version","in":"query","type":"string","default":"2","x-ms-visibility":"internal"},
          {"name":"body","in":"body","x-ms-visibility":"internal","schema":{"type":"object"}}],"responses":{"204":{"description":"ok"}}}},
        "/b":{"post":{"operationId":"Form","consumes":["multipart/form-data"],"parameters":[
          {"name":"note","in":"formData","type":"string"},
          {"name":"origin","in":"formData","type":"string","x-ms-visibility":"internal"},
          {"name":"file","in":"formData","type":"file","x-ms-visibility":"internal"}],"responses":{"204":{"description":"ok"}}}}
        """);

    [Fact]
    public async Task A_method_has_no_optional_internal_parameter_without_a_default()
    {
        EmittedConnector connector = EmittedConnector.Of(s_spec);

        Assert.Equal(["id", "needed", "cancellationToken"], Names("PostAsync"));
        Assert.Equal(["note", "cancellationToken"], Names("FormAsync"));
        var (_, requests) = await connector.RunAsync("""await client.PostAsync(id: "1", needed: "n"); return null;""");
        Assert.Equal(["POST /a?id=1&needed=n&version=2"], requests);

        IEnumerable<string?> Names(string method) =>
            connector.Type("ContosoClient").GetMethod(method)!.GetParameters().Select(parameter => parameter.Name);
    }

    [Fact]
    public async Task A_dynamic_call_can_pass_each_of_them()
    {
        var (_, requests) = await EmittedConnector.Of(s_spec).InvokeAsync(
            "Post", """{"id":"1","needed":"n","trace":"t","X-Environment":"e","body":{"a":1}}""");

        Assert.Equal(["""POST /a?id=1&trace=t&needed=n&version=2 [X-Environment: e] {"a":1}"""], requests);
    }

    [Fact]
    public async Task Typed_and_dynamic_calls_without_them_send_the_same_request()
    {
        var (_, typed) = await EmittedConnector
            .Of(s_spec)
            .RunAsync("""await client.PostAsync(id: "1", needed: "n"); await client.FormAsync(); return null;""");
        var (_, post) = await EmittedConnector.Of(s_spec).InvokeAsync("Post", """{"id":"1","needed":"n"}""");

        Assert.Equal(typed[0], Assert.Single(post));
    }
}
