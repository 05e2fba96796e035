using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Emulator.Functions;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Asks the webhook on a real socket for each row of the extension's checks, in their order.</summary>
[Collection(RunningApps.Name)]
public sealed class WebhookTests(RunningApps apps) : IDisposable
{
    private const string Callback = """{"body":{"Subject":"a"}}""";

    private readonly HttpClient _client = new();

    private FunctionsHost Host => apps[App.Worker];

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("POST", "Text", "application/json", Callback, 202)]
    [InlineData("PUT", "tExT", "Application/JSON; charset=utf-8", Callback, 202)]
    [InlineData("POST", "", "text/plain", "no JSON", 400)]
    [InlineData("GET", "../x", "text/plain", "no JSON", 400)]
    [InlineData("GET", "Absent", "text/plain", "no JSON", 404)]
    [InlineData("GET", "Echo", "text/plain", "no JSON", 404)]
    [InlineData("GET", "Text", "text/plain", "no JSON", 405)]
    [InlineData("DELETE", "Text", "text/plain", "no JSON", 405)]
    [InlineData("POST", "Text", "text/plain", "no JSON", 415)]
    [InlineData("POST", "Text", null, "no JSON", 415)]
    [InlineData("POST", "Text", "application/json", "no JSON", 400)]
    [InlineData("POST", "Text", "application/json; charset=klingon", Callback, 400)]
    [InlineData("POST", "Fails", "application/json", Callback, 500)]
    [InlineData("POST", "Text", "application/json", "", 500)]
    public async Task Each_check_has_its_status(string method, string function, string? contentType, string body, int status)
    {
        using HttpResponseMessage response = await SendAsync(method, function, contentType, Encoding.UTF8.GetBytes(body), Host.Key);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain("secret reason", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wrong")]
    public async Task The_key_is_checked_first(string? key)
    {
        using HttpResponseMessage response = await SendAsync("GET", "../x", null, [], key);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_key_can_be_a_header()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Host.GetCallbackUrl("Text"));
        request.Headers.Add("x-functions-key", Host.Key);
        request.Content = new StringContent(Callback, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Theory]
    [InlineData(0, 202)]
    [InlineData(1, 413)]
    public async Task The_limit_is_ten_mebibytes(int more, int status)
    {
        string start = """{"body":{"Subject":"a"}}""";
        byte[] body = Encoding.UTF8.GetBytes(start + new string(' ', 10 * 1024 * 1024 + more - start.Length));
        using HttpResponseMessage response = await SendAsync("POST", "Element", "application/json", body, Host.Key);
        Assert.Equal(status, (int)response.StatusCode);

        using ForwardOnlyContent chunked = new(body);
        using HttpRequestMessage request = new(HttpMethod.Post, $"{Host.GetCallbackUrl("Element")}&code={Host.Key}") { Content = chunked };
        using HttpResponseMessage chunkedResponse = await _client.SendAsync(request);
        Assert.Equal(status, (int)chunkedResponse.StatusCode);
    }

    [Fact]
    public async Task Another_charset_is_decoded()
    {
        byte[] body = Encoding.Unicode.GetBytes("""{"body":{"Subject":"Grüße"}}""");
        using HttpResponseMessage response = await SendAsync("POST", "Items", "application/json; charset=utf-16", body, Host.Key);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task The_emulator_fires_a_trigger_of_a_function()
    {
        await using ConnectorEmulator emulator =
            ConnectorEmulator.Create(ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365"));
        foreach (string kind in new[] { App.AspNetCore, App.Worker })
        {
            FunctionsHost host = apps[kind];
            TriggerDelivery delivery = await emulator.FireTriggerAsync(
                host.GetCallbackUrl("Office365OnNewEmail"), "office365", "OnNewEmailV3", TriggerCallbackShape.Single, key: host.Key);
            Assert.Equal((202, ""), (delivery.Status, delivery.Body));
            TriggerDelivery refused = await emulator.FireTriggerAsync(
                host.GetCallbackUrl("Fails"), "office365", "OnNewEmailV3", key: host.Key);
            Assert.Equal(500, refused.Status);
        }
    }

    [Fact]
    public async Task Anonymous_access_is_a_setting_of_the_host_file()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("functions-anonymous-");
        try
        {
            string path = App.CopyTo(folder.FullName);
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "host.json"),
                """
                {
                  "version":"2.0",
                  "extensions":{"connector":{"system":{"webhookAuthorizationLevel":"anonymous"}},"http":{"routePrefix":"v1/x"}}
                }
                """);
            await using FunctionsHost host = await App.StartAsync(App.AspNetCore, path: path);
            using HttpResponseMessage response = await _client.PostAsync(
                host.GetCallbackUrl("Text"), new StringContent(Callback, Encoding.UTF8, "application/json"));
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.StartsWith("Hello Ada", await _client.GetStringAsync(new Uri(host.Address, "v1/x/hello/Ada")), StringComparison.Ordinal);
            using HttpResponseMessage usual = await _client.GetAsync(new Uri(host.Address, "api/hello/Ada"));
            Assert.Equal(HttpStatusCode.NotFound, usual.StatusCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string function, string? contentType, byte[] body, string? key)
    {
        string url = Host.GetCallbackUrl("x").ToString().Replace("=x", $"={function}", StringComparison.Ordinal);
        using HttpRequestMessage request = new(new HttpMethod(method), key is null ? url : $"{url}&code={key}");
        request.Content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Represents a body of unknown length, which is sent in chunks.</summary>
    private sealed class ForwardOnlyContent : HttpContent
    {
        private readonly byte[] _body;

        public ForwardOnlyContent(byte[] body)
        {
            _body = body;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context) => await stream.WriteAsync(_body);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
