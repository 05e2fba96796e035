using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class TriggerTests
{
    [Theory]
    [InlineData("OnBookReturned", TriggerCallbackShape.Batch, "title")]
    [InlineData("OnBookReturned", TriggerCallbackShape.Array, "title")]
    [InlineData("OnBookReturned", TriggerCallbackShape.Single, "title")]
    [InlineData("OnAuthorVisit", TriggerCallbackShape.Single, "name")]
    public async Task A_callback_has_the_shape_and_the_items_of_its_trigger(string operationId, TriggerCallbackShape shape, string member)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        JsonElement body =
            JsonDocument.Parse(emulator.CreateTriggerCallback("library", operationId, shape)).RootElement.GetProperty("body");
        JsonElement item = shape switch
        {
            TriggerCallbackShape.Batch => body.GetProperty("value")[1],
            TriggerCallbackShape.Array => body[1],
            _ => body,
        };
        Assert.False(string.IsNullOrEmpty(item.GetProperty(member).GetString()));
    }

    [Fact]
    public async Task A_callback_is_posted_with_its_key_and_headers_and_returns_the_status()
    {
        using Receiver receiver = new();
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { CallbackHandler = receiver });
        TriggerDelivery delivery = await emulator.FireTriggerAsync(
            new Uri(
                "http://localhost/runtime/webhooks/connector?functionName=F"), "library", "OnBookReturned", TriggerCallbackShape.Batch, [
                new JsonObject { ["title"] = "T" }
            ], "k&y");
        Assert.Equal(503, delivery.Status);
        Assert.False(delivery.Accepted);
        Assert.Equal("?functionName=F&code=k%26y", receiver.Query);
        Assert.Equal("OnBookReturned", receiver.Operation);
        Assert.Equal("""{"body":{"value":[{"title":"T"}]}}""", receiver.Body);
    }

    [Fact]
    public async Task Items_that_do_not_match_the_shape_are_rejected()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        Assert.Throws<ArgumentException>(
            () => emulator.CreateTriggerCallback("library", "OnBookReturned", TriggerCallbackShape.Single, [1, 2]));
        Assert.Throws<ArgumentException>(
            () => emulator.CreateTriggerCallback("library", "OnBookReturned", TriggerCallbackShape.File, ["not base64!"]));
        Assert.Equal(
            """{"body":"QUI="}""", emulator.CreateTriggerCallback("library", "OnBookReturned", TriggerCallbackShape.File, ["QUI="]));
    }

    private sealed class Receiver : HttpMessageHandler
    {
        public string? Query { get; private set; }

        public string? Operation { get; private set; }

        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Query = request.RequestUri!.Query;
            Operation = request.Headers.GetValues("x-ms-trigger-operation").Single();
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new(HttpStatusCode.ServiceUnavailable);
        }
    }
}
