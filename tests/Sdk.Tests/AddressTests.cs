using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class AddressTests
{
    [Theory]
    [InlineData("AAMk=", "AAMk%3D")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("x\r\nHost: evil", "x%0D%0AHost%3A%20evil")]
    [InlineData("ü😀", "%C3%BC%F0%9F%98%80")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("~a-b_c.d", "~a-b_c.d")]
    public async Task A_path_parameter_stays_in_its_segment_byte_for_byte(string id, string sent)
    {
        await using TestServer server = await TestServer.AnsweringAsync("{}");
        await server.CreateClient().GetMailAsync(id);
        Assert.Equal($"/apim/mail/conn/v2/Mail/{sent}", Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_parameter_that_no_encoding_saves_is_refused_by_name(string id)
    {
        await using TestServer server = await TestServer.AnsweringAsync("{}");
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient().GetMailAsync(id, "x"));
        Assert.Equal("id", e.ParamName);
        e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient().RawAsync(r =>
        {
            r.AppendPath("/a/");
            r.AppendPathParameter(id, "folder");
            r.AppendPath("/items");
        }));
        Assert.Equal("folder", e.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Two_dots_may_stand_beside_something_else()
    {
        Assert.Equal("/apim/mail/conn/a('..')", await TargetOf(r =>
        {
            r.AppendPath("/a('");
            r.AppendPathParameter("..", "p");
            r.AppendPath("')");
        }));
    }

    [Fact]
    public async Task Double_encoding_encodes_twice()
        => Assert.Equal("/apim/mail/conn/d/a%252Fb%2520c?q=%2524", await TargetOf(r =>
        {
            r.AppendPath("/d/");
            r.AppendPathParameter("a/b c", "p", encodeTwice: true);
            r.AppendQuery("q", "$", encodeTwice: true);
        }));

    [Fact]
    public async Task Query_names_stay_readable_and_values_are_invariant()
    {
        using CultureScope culture = new("ar-SA");
        Assert.Equal(
            "/apim/mail/conn/q?$filter=a%20eq%20'1'&b=true&n=-12&d=1.5&t=2024-02-01T03:04:05Z&day=2024-02-01&@x:y=1".Replace("'", "%27", StringComparison.Ordinal).Replace("03:04:05Z", "03%3A04%3A05Z", StringComparison.Ordinal),
            await TargetOf(r =>
            {
                r.AppendPath("/q");
                r.AppendQuery("$filter", "a eq '1'");
                r.AppendQuery<bool>("b", true);
                r.AppendQuery<int>("n", -12);
                r.AppendQuery<double>("d", 1.5);
                r.AppendQuery<DateTimeOffset>("t", new DateTimeOffset(2024, 2, 1, 3, 4, 5, TimeSpan.Zero));
                r.AppendQuery<DateOnly>("day", new DateOnly(2024, 2, 1));
                r.AppendQuery("@x:y", "1");
                r.AppendQuery("none", null);
            }));
    }

    [Theory]
    [InlineData(CollectionFormat.Csv, "?l=a,b%2Cc")]
    [InlineData(CollectionFormat.Ssv, "?l=a%20b%2Cc")]
    [InlineData(CollectionFormat.Tsv, "?l=a%09b%2Cc")]
    [InlineData(CollectionFormat.Pipes, "?l=a%7Cb%2Cc")]
    [InlineData(CollectionFormat.Multi, "?l=a&l=b%2Cc")]
    public async Task Lists_are_joined_as_declared(CollectionFormat format, string query)
        => Assert.Equal("/apim/mail/conn/l" + query, await TargetOf(r =>
        {
            r.AppendPath("/l");
            r.AppendQueryList("l", ["a", "b,c"], format);
            r.AppendQueryList<string>("none", [], format);
        }));

    [Theory]
    [InlineData("a\r\nX: y")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("ä")]
    public async Task A_header_value_that_could_end_its_line_is_refused_by_name(string value)
    {
        await using TestServer server = await TestServer.AnsweringAsync("{}");
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient().RawAsync(r => r.AddHeader("X-Thing", value, "thing")));
        Assert.Equal("thing", e.ParamName);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("relative/path")]
    [InlineData("http://example.com/x")]
    [InlineData("https://example.com/x?sig=secret")]
    [InlineData("https://example.com/x#f")]
    [InlineData("https://user:pw@example.com/x")]
    [InlineData("ftp://example.com/x")]
    public void A_runtime_url_of_another_form_is_refused_by_name(string url)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => new MailClient(new Uri(url, UriKind.RelativeOrAbsolute), new FixedCredential()));
        Assert.Equal("connectionRuntimeUrl", e.ParamName);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_for_the_audience_and_a_redirect_is_never_followed()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => new HttpResponseMessage(System.Net.HttpStatusCode.Redirect) { Headers = { Location = new Uri("https://evil.example/") } }, out StubHandler handler);
        options.Audience = "https://apihub.example/";
        FixedCredential credential = new();

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => new MailClient(new Uri("https://hub.example/a/b/"), credential, options).GetMailAsync("1"));

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
    [InlineData(308, "https://user:pw@hub.example/")]
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
            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient().CallAsync(new RequestMethod(method)));
            Assert.Equal(status, e.Status);
            Assert.DoesNotContain("evil", e.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Clients_that_share_a_transport_share_no_cookies()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Cookies.Append("session", "one");
            return Task.CompletedTask;
        });
        await server.CreateClient().CallAsync(RequestMethod.Get);
        await server.CreateClient().CallAsync(RequestMethod.Get);
        Assert.All(server.Requests, r => Assert.False(r.Headers.ContainsKey("Cookie")));
        Assert.Equal(2, server.Requests.Count);
    }

    private static async Task<string> TargetOf(Action<ConnectorRequest> build)
    {
        await using TestServer server = await TestServer.AnsweringAsync("");
        await server.CreateClient().RawAsync(build, RequestMethod.Get);
        return Assert.Single(server.Requests).Target;
    }
}
