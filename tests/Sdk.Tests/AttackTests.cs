using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>
/// Arguments, addresses and redirects that try to lead a call, and its token with it, elsewhere. Next links do in
/// <see cref="PagingTests"/>.
/// </summary>
public abstract class AttackTests(ClientKind clientKind)
{
    protected static readonly Uri Url = new("https://hub.example/apim/mail/conn");

    [Theory]
    [InlineData("AAMk=", "AAMk%3D")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("../../other", "..%2F..%2Fother")]
    [InlineData("..;", "..%3B")]
    [InlineData("%2e", "%252e")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%2E%2E%2Fother", "%252E%252E%252Fother")]
    [InlineData("．．", "%EF%BC%8E%EF%BC%8E")]
    [InlineData("...", "...")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("?", "%3F")]
    [InlineData("#", "%23")]
    [InlineData("/", "%2F")]
    [InlineData("//evil.example", "%2F%2Fevil.example")]
    [InlineData("https://evil.example/", "https%3A%2F%2Fevil.example%2F")]
    [InlineData("@evil.example", "%40evil.example")]
    [InlineData("x\r\nHost: evil", "x%0D%0AHost%3A%20evil")]
    [InlineData("\r\n", "%0D%0A")]
    [InlineData("ü😀", "%C3%BC%F0%9F%98%80")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("..\\x", "..%5Cx")]
    [InlineData("~a-b_c.d", "~a-b_c.d")]
    public async Task A_path_parameter_stays_in_its_segment_unchanged(string id, string sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        await server.CreateClient(clientKind).GetMailAsync(id);
        Received request = Assert.Single(server.Requests);
        Assert.Equal($"/apim/mail/conn/v2/Mail/{sent}", request.Target);
        Assert.Equal(server.Url.Authority, request.Headers["Host"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_parameter_that_percent_encoding_cannot_make_safe_is_rejected_by_name(string id)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient(clientKind).GetMailAsync(id, "x"));
        Assert.Equal("id", e.ParamName);
        e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient(clientKind).SendDraftAsync(id));
        Assert.Equal("id", e.ParamName);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("a&$top=1", "a%26%24top%3D1")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a%26b", "a%2526b")]
    [InlineData("a+b c", "a%2Bb%20c")]
    [InlineData("a HTTP/1.1\r\nHost: evil\r\n\r\n", "a%20HTTP%2F1.1%0D%0AHost%3A%20evil%0D%0A%0D%0A")]
    public async Task A_query_value_stays_in_its_parameter(string select, string sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        await server.CreateClient(clientKind).GetMailAsync("1", select);
        Assert.Equal($"/apim/mail/conn/v2/Mail/1?$select={sent}", Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("a\r\nX: y")]
    [InlineData("a\r\n\r\nGET /evil HTTP/1.1")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData("ä")]
    [InlineData("a\u010d\u010ab")]
    public async Task A_header_value_that_ends_its_line_is_rejected_by_name(string value)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        ArgumentException e =
            await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient(clientKind).StoreAsync("s", value, new Mail()));
        Assert.Equal(clientKind == ClientKind.Typed ? "key" : "X-Api-Key", e.ParamName);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_name_of_a_file_cannot_end_its_quotes_and_its_type_cannot_end_its_line()
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        await server.CreateClient(clientKind).SubmitAsync([new FileContent(new MemoryStream([1]), "image/png", "a\"\r\nX: y.png")]);
        Assert.Contains(
            "; filename=\"a%22%0D%0AX: y.png\"\r\nContent-Type: image/png\r\n\r\n\u0001\r\n",
            Assert.Single(server.Requests).Text,
            StringComparison.Ordinal);
        Assert.Equal("contentType", Assert.Throws<ArgumentException>(() => new FileContent([1], "image/png\r\nX: y")).ParamName);
    }

    [Theory]
    [InlineData("relative/path")]
    [InlineData("//example.com/x")]
    [InlineData("http://example.com/x")]
    [InlineData("http://localhost.example.com/x")]
    [InlineData("http://127.0.0.1.example.com/x")]
    [InlineData("http://localhost@example.com/x")]
    [InlineData("http://0.0.0.0/x")]
    [InlineData("http://[::ffff:1.2.3.4]/x")]
    [InlineData("https://example.com/x?sig=secret")]
    [InlineData("https://example.com/x?")]
    [InlineData("https://example.com/x#f")]
    [InlineData("https://example.com/x#")]
    [InlineData("https://hub.example#@example.com/x")]
    [InlineData("https://user:pw@example.com/x")]
    [InlineData("https://hub.example:443@example.com/x")]
    [InlineData("ftp://example.com/x")]
    [InlineData("file:///etc/passwd")]
    public void An_invalid_runtime_URL_is_rejected_by_name(string url)
    {
        ArgumentException e =
            Assert.Throws<ArgumentException>(
                () => clientKind.CreateClient(new Uri(url, UriKind.RelativeOrAbsolute), new FixedCredential()));
        Assert.Equal("connectionRuntimeUrl", e.ParamName);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_for_the_audience_and_a_redirect_is_never_followed()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => new HttpResponseMessage(
            System.Net.HttpStatusCode.Redirect)
        { Headers = { Location = new Uri("https://evil.example/") } }, out StubHandler handler);
        options.Audience = "https://apihub.example/";
        FixedCredential credential = new();

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => clientKind.CreateClient(new Uri("https://hub.example/a/b/"), credential, options).GetMailAsync("1"));

        Assert.Equal(302, e.Status);
        HttpRequestMessage sent = Assert.Single(handler.Requests);
        Assert.Equal("https://hub.example/a/b/v2/Mail/1", sent.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer " + FixedCredential.Token, sent.Headers.GetValues("Authorization").Single());
        Assert.Equal(["https://apihub.example/.default"], credential.Scopes.Distinct());
    }

    [Theory]
    [InlineData(301, "http://evil.example/")]
    [InlineData(302, "https://hub.example:8443/")]
    [InlineData(303, "//evil.example/")]
    [InlineData(307, "/elsewhere")]
    [InlineData(307, "https://2130706433/")]
    [InlineData(307, "https://[::1]/")]
    [InlineData(307, "https://xn--vil-5cd.example/")]
    [InlineData(308, "https://user:pw@hub.example/")]
    [InlineData(308, "https://hub.example@evil.example/")]
    [InlineData(308, "\\\\evil.example\\")]
    [InlineData(308, "ftp://evil.example/")]
    public async Task A_redirect_on_a_real_socket_is_not_followed(int status, string location)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        foreach (string method in new[] { "GET", "POST" })
        {
            ConnectorException e =
                await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind).CallAsync(new RequestMethod(method)));
            Assert.Equal(status, e.Status);
            Assert.DoesNotContain("evil", e.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Count);
    }
}

public sealed class TypedAttackTests() : AttackTests(ClientKind.Typed);

/// <summary>Attacks on requests that the caller builds.</summary>
public sealed class DynamicAttackTests() : AttackTests(ClientKind.Dynamic)
{
    [Theory]
    [InlineData("")]
    [InlineData("items")]
    [InlineData("/..")]
    [InlineData("/a/../../other")]
    [InlineData("/a/..?x=1")]
    [InlineData("/a/./b")]
    [InlineData("/a/%2E%2e/b")]
    [InlineData("/a/.%2e")]
    [InlineData("/a\\b")]
    [InlineData("/a#b")]
    [InlineData("/a\r\nb")]
    [InlineData("/a?b\r\nHost: evil.example")]
    [InlineData("/a\0")]
    [InlineData("https://evil.example/x")]
    [InlineData("@evil.example/x")]
    [InlineData(":8443/x")]
    [InlineData(".evil.example/x")]
    public async Task A_path_of_a_raw_request_cannot_leave_the_connection(string path)
    {
        ArgumentException e = await RefusedAsync(RequestMethod.Get, path);
        Assert.Equal("path", e.ParamName);
    }

    [Theory]
    [InlineData("//evil.example/x", "https://hub.example/apim/mail/conn//evil.example/x")]
    [InlineData("/a?next=https://evil.example/../x", "https://hub.example/apim/mail/conn/a?next=https://evil.example/../x")]
    [InlineData("/..a/a../...", "https://hub.example/apim/mail/conn/..a/a../...")]
    [InlineData("/@evil.example", "https://hub.example/apim/mail/conn/@evil.example")]
    public async Task A_path_of_a_raw_request_is_always_below_the_connection(string path, string asked)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out StubHandler handler);
        await new RawConnectorClient("mail", Url, new FixedCredential(), options).SendAsync(RequestMethod.Get, path);
        Assert.Equal(asked, Assert.Single(handler.Requests).RequestUri!.OriginalString);
    }

    [Theory]
    [InlineData("X-A", "b\r\nHost: evil.example")]
    [InlineData("X-A\r\nHost", "evil.example")]
    [InlineData("X-A: b", "c")]
    [InlineData("", "a")]
    [InlineData("host", "evil.example")]
    [InlineData("authorization", "Bearer x")]
    [InlineData("Content-Length", "0")]
    [InlineData("Transfer-Encoding", "chunked")]
    [InlineData("Connection", "close")]
    public async Task A_header_of_a_raw_request_cannot_contain_another_or_replace_one_of_the_client(string name, string value)
    {
        ArgumentException e = await RefusedAsync(RequestMethod.Get, "/a", new Dictionary<string, string> { [name] = value });
        Assert.Equal("headers", e.ParamName);
    }

    [Theory]
    [InlineData("GET /evil HTTP/1.1\r\nHost: evil.example\r\n\r\nGET")]
    [InlineData("GE T")]
    [InlineData("")]
    public async Task The_method_of_a_raw_request_is_a_valid_token(string method)
    {
        ArgumentException e = await RefusedAsync(new RequestMethod(method), "/a");
        Assert.Equal("method", e.ParamName);
    }

    private static async Task<ArgumentException> RefusedAsync(RequestMethod method, string path, Dictionary<string, string>? headers = null)
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("{}"), out StubHandler handler);
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(
            () => new RawConnectorClient("mail", Url, new FixedCredential(), options).SendAsync(method, path, headers));
        Assert.Empty(handler.Requests);
        return e;
    }
}
