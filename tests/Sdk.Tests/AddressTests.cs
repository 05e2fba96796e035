using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class AddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_parameter_that_percent_encoding_cannot_make_safe_is_rejected_in_the_middle_of_a_path(string id)
    {
        await using TestServer server = await TestServer.RespondingAsync("{}");
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.CreateClient().RawAsync(r =>
        {
            r.AppendPath("/a/");
            r.AppendPathParameter(id, "folder");
            r.AppendPath("/items");
        }));
        Assert.Equal("folder", e.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Two_dots_are_allowed_beside_other_characters()
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
    public async Task Query_names_are_not_encoded_and_values_are_invariant()
    {
        using CultureScope culture = new("ar-SA");
        Assert.Equal(
            "/apim/mail/conn/q?$filter=a%20eq%20'1'&b=true&n=-12&d=1.5&t=2024-02-01T03:04:05Z&day=2024-02-01&@x:y=1"
                .Replace("'", "%27", StringComparison.Ordinal)
                .Replace("03:04:05Z", "03%3A04%3A05Z", StringComparison.Ordinal),
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
    public async Task Lists_are_joined_with_their_declared_separator(CollectionFormat format, string query)
        => Assert.Equal("/apim/mail/conn/l" + query, await TargetOf(r =>
        {
            r.AppendPath("/l");
            r.AppendQueryList("l", ["a", "b,c"], format);
            r.AppendQueryList<string>("none", [], format);
        }));

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
        await using TestServer server = await TestServer.RespondingAsync("");
        await server.CreateClient().RawAsync(build, RequestMethod.Get);
        return Assert.Single(server.Requests).Target;
    }
}
