using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Requests that the caller specifies, and responses without models.</summary>
public class RawClientTests
{
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Fact]
    public async Task A_raw_request_is_sent_unchanged()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Json("""{"id":1}"""), out StubHandler handler);
        RawConnectorClient client = new("mail", s_url, new FixedCredential(), options);
        ConnectorResponse response = await client.SendAsync(
            RequestMethod.Post, "/v1/items?$top=1", new Dictionary<string, string> { ["X-A"] = "b" }, BinaryData.FromString("{}"));
        Assert.Equal(1, response.Json!.Value.GetProperty("id").GetInt32());
        Assert.Equal("https://hub.example/apim/mail/conn/v1/items?$top=1", handler.Requests[0].RequestUri!.OriginalString);
        Assert.Equal("application/json", handler.Requests[0].Content!.Headers.ContentType!.ToString());
        Assert.Equal("b", handler.Requests[0].Headers.GetValues("X-A").Single());
    }

    [Fact]
    public async Task A_response_can_be_read_as_a_stream()
    {
        ConnectorClientOptions options = StubHandler.Options((_, _) => StubHandler.Bytes([1, 2, 3], "image/png"), out _);
        RawConnectorClient client = new("mail", s_url, new FixedCredential(), options);
        await using Stream stream = await client.SendStreamAsync(RequestMethod.Get, "/photo");
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        Assert.Equal([1, 2, 3], copy.ToArray());
    }

    [Fact]
    public async Task The_headers_of_a_response_are_those_of_Azure_Core_and_outlive_the_call()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.Headers.ETag = "\"7\"";
            context.Response.Headers.Append("X-Many", new(["a", "b"]));
            context.Response.ContentType = "text/plain";
            return context.Response.WriteAsync("x");
        });
        RawConnectorClient client = new("mail", server.Url, null, TestServer.FastOptions());
        ResponseHeaders headers = (await client.SendAsync(RequestMethod.Get, "/x")).Headers;
        await server.DisposeAsync();
        Assert.Equal(("\"7\"", "text/plain"), (headers.ETag?.ToString("H"), headers.ContentType));
        Assert.True(headers.TryGetValues("x-many", out IEnumerable<string>? values));
        Assert.Equal("a,b", string.Join(',', values!.Select(value => value.Replace(" ", ""))));
        Assert.Contains(headers, header => header.Name == "X-Many");
        Assert.False(headers.Contains("X-Other"));
    }

    [Fact]
    public void A_response_can_be_created_for_a_mock()
    {
        JsonElement json = JsonDocument.Parse("""{"id":"ü"}""").RootElement;
        ConnectorResponse response =
            ConnectorModelFactory.ConnectorResponse(201, json, headers: [new("Location", "/a"), new("x-a", "1"), new("X-A", "2")]);
        Assert.Equal((201, "ü", """{"id":"ü"}"""), (response.Status, response.Json?.GetProperty("id").GetString(), response.ToString()));
        Assert.Equal("application/json", response.Content.MediaType);
        Assert.True(response.Headers.TryGetValue("location", out string? location));
        Assert.Equal("/a", location);
        Assert.True(response.Headers.TryGetValues("X-A", out IEnumerable<string>? values));
        Assert.Equal(["1", "2"], values);

        response = ConnectorModelFactory.ConnectorResponse(content: new BinaryData([1, 2], "image/png"));
        Assert.Equal((200, null, 2), (response.Status, response.Json, response.Content.ToMemory().Length));
        Assert.Empty(ConnectorModelFactory.ConnectorResponse(204).Content.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => ConnectorModelFactory.ConnectorResponse(404));

        ConnectorDynamicValue value = ConnectorModelFactory.ConnectorDynamicValue(json, "title");
        Assert.Equal((json.ToString(), "title", json.ToString()), (value.Value.ToString(), value.Title, value.Item.ToString()));
    }

    [Fact]
    public async Task A_client_for_mocking_sends_nothing_and_throws()
    {
        InvalidOperationException e =
            await Assert.ThrowsAsync<InvalidOperationException>(() => new Mock().SendAsync(RequestMethod.Get, "/x"));
        Assert.Contains("mocking", e.Message, StringComparison.Ordinal);
    }

    private sealed class Mock : RawConnectorClient;
}
