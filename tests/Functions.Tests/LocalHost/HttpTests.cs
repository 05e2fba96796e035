using System.Net;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Sends requests to HTTP triggers of both kinds of worker.</summary>
[Collection(RunningApps.Name)]
public sealed class HttpTests(RunningApps apps) : IDisposable
{
    private readonly HttpClient _client = new();

    public static TheoryData<string> Kinds => new(App.AspNetCore, App.Worker);

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_route_is_matched_and_its_values_are_bound(string kind)
    {
        using HttpResponseMessage response = await _client.GetAsync(Url(kind, "api/hello/Ada?from=Z%C3%BCrich"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("Hello Ada Zürich", await response.Content.ReadAsStringAsync());
        Assert.Equal("Ada", response.Headers.GetValues("x-greeting").Single());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_body_is_passed_in_both_directions(string kind)
    {
        byte[] body = new byte[300_000];
        new Random(7).NextBytes(body);
        using ByteArrayContent content = new(body);
        using HttpResponseMessage response = await _client.PostAsync(Url(kind, "api/Echo"), content);
        Assert.Equal(body, await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("GET", "api/hello/4711")]
    [InlineData("POST", "api/hello/Ada")]
    [InlineData("GET", "hello/Ada")]
    [InlineData("GET", "api/Tick")]
    [InlineData("GET", "")]
    public async Task Nothing_is_invoked_without_a_match(string method, string path)
    {
        foreach (string kind in new[] { App.AspNetCore, App.Worker })
        {
            using HttpRequestMessage request = new(new HttpMethod(method), Url(kind, path));
            using HttpResponseMessage response = await _client.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_function_that_throws_responds_with_500(string kind)
    {
        using HttpResponseMessage response = await _client.GetAsync(Url(kind, "api/HttpFails"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(
            apps[kind].GetLogs("HttpFails"), log => log.Exception?.Contains("the secret reason", StringComparison.Ordinal) == true);
    }

    private Uri Url(string kind, string path) => new(apps[kind].Address, path);
}
