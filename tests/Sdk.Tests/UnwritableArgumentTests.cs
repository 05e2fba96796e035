using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Verifies the exception for an argument that can't be written, before a request is sent.</summary>
public sealed class UnwritableArgumentTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.RespondingAsync("{}");

    public async Task DisposeAsync()
    {
        Assert.Empty(_server.Requests);
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    public async Task A_model_that_contains_itself_is_rejected_with_the_parameter(int length)
    {
        Mail mail = new();
        Mail last = mail;
        for (int i = 1; i < length; i++)
        {
            last = last.Sender = new Mail();
        }

        last.Sender = mail;
        await AssertRefusedAsync(
            "body", "contains itself, or is nested deeper than 128 levels", () => _server.CreateClient().SearchAsync(mail));
    }

    [Fact]
    public async Task A_model_that_is_nested_too_deeply_is_rejected()
    {
        Mail mail = new();
        for (int i = 0; i < 1000; i++)
        {
            mail = new Mail { Sender = mail };
        }

        await AssertRefusedAsync("body", "nested deeper than 128 levels", () => _server.CreateClient().SearchAsync(mail));
    }

    [Theory]
    [InlineData(900)]
    [InlineData(127)]
    public async Task An_element_that_is_nested_too_deeply_is_rejected_in_and_outside_of_a_model(int levels)
    {
        using JsonDocument document =
            JsonDocument.Parse(new string('[', levels) + new string(']', levels), new JsonDocumentOptions { MaxDepth = 1000 });
        JsonElement any = document.RootElement;
        await AssertRefusedAsync(
            "body",
            "nested deeper than 128 levels",
            () => _server.CreateClient().SearchAsync(new Mail { Sender = new Mail { Any = any } }));
        if (levels > 128)
        {
            await AssertRefusedAsync("any", "nested deeper than 128 levels", () => SendAsync(r => r.SetJsonBody(any, WriteAny)));
        }
    }

    [Fact]
    public async Task An_undefined_JsonElement_is_rejected_at_any_location()
    {
        JsonElement any = default;
        JsonElement? optional = default(JsonElement);
        JsonElement @event = default;
        List<JsonElement> list = [default];
        await AssertRefusedAsync("any", "never assigned", () => SendAsync(r => r.SetJsonBody(any, WriteAny)));
        await AssertRefusedAsync("event", "never assigned", () => SendAsync(r => r.SetJsonBody(@event, WriteAny)));
        await AssertRefusedAsync("optional", "never assigned", () => SendAsync(r => r.SetJsonBody<JsonElement>(optional.Value, (
            w, v, f) => JsonWrite.AnyValue(w, v, f))));
        await AssertRefusedAsync("list", "never assigned", () =>
            SendAsync(r => r.SetJsonBody(list, (w, v, f) => JsonWrite.ListValue(w, v, f, (w2, v2, f2) => JsonWrite.AnyValue(w2, v2, f2)))));
        await AssertRefusedAsync(
            "body", "'any' is missing", () => _server.CreateClient().SearchAsync(new Mail { Sender = new Mail { Any = any } }));
        await AssertRefusedAsync("p", "never assigned", () => SendAsync(r => r.AppendPathParameter<JsonElement>(any, "p")));
        await AssertRefusedAsync("p", "never assigned", () => SendAsync(r => r.AppendPathList(list, CollectionFormat.Csv, "p")));
        await AssertRefusedAsync("q", "never assigned", () => SendAsync(r => r.AppendQuery<JsonElement>("q", any)));
        await AssertRefusedAsync("q", "never assigned", () => SendAsync(r => r.AppendQueryList("q", list, CollectionFormat.Csv)));
        await AssertRefusedAsync("q", "never assigned", () => SendAsync(r => r.AppendQueryList("q", list, CollectionFormat.Multi)));
        await AssertRefusedAsync("h", "never assigned", () => SendAsync(r => r.AddHeader<JsonElement>("X-H", any, "h")));
        await AssertRefusedAsync("h", "never assigned", () => SendAsync(r => r.AddHeaderList("X-H", list, CollectionFormat.Csv, "h")));
        await AssertRefusedAsync("f", "never assigned", () => SendAsync(r => Form(r).AddFormField<JsonElement>("f", any)));
        await AssertRefusedAsync("f", "never assigned", () => SendAsync(r => Form(r).AddFormFieldList("f", list, CollectionFormat.Csv)));
        await AssertRefusedAsync("f", "never assigned", () => SendAsync(r => Form(r).AddFormFieldList("f", list, CollectionFormat.Multi)));
    }

    [Fact]
    public async Task A_JsonElement_whose_document_was_disposed_is_rejected()
    {
        JsonDocument document = JsonDocument.Parse("{}");
        JsonElement any = document.RootElement;
        document.Dispose();
        await AssertRefusedAsync("any", "can't be written as JSON", () => SendAsync(r => r.SetJsonBody(any, WriteAny)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public Task A_number_that_JSON_cannot_represent_is_rejected(double number)
        => AssertRefusedAsync("body", "can't be written as JSON", () => _server.CreateClient().SearchAsync(new Mail { Score = number }));

    [Fact]
    public void A_model_with_absent_properties_can_be_serialized()
    {
        // A property that is required in requests has no value where a response left it out.
        Assert.Equal("{}", JsonSerializer.Serialize(new Mail { Any = default(JsonElement) }));
    }

    private static void WriteAny(Utf8JsonWriter writer, JsonElement value, ModelFormat format) => JsonWrite.AnyValue(writer, value, format);

    private static ConnectorRequest Form(ConnectorRequest request)
    {
        request.UseForm(multipart: false);
        return request;
    }

    private Task SendAsync(Action<ConnectorRequest> build) => _server.CreateClient().RawAsync(build);

    private static async Task AssertRefusedAsync(string parameter, string what, Func<Task> call)
    {
        ArgumentException refusal = await Assert.ThrowsAnyAsync<ArgumentException>(call);
        Assert.Equal(parameter, refusal.ParamName);
        Assert.Contains(what, refusal.Message, StringComparison.Ordinal);
    }
}
