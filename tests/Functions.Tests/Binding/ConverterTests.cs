using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Functions.Binding;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Functions.Tests.Binding;

/// <summary>Asks what a parameter is bound to, for everything that a host can send.</summary>
public sealed class ConverterTests
{
    private const string Single = """{"body":{"Id":"a","Subject":"Grüße"}}""";
    private const string Two = """{"body":{"value":[{"Id":"a"},{"Id":"b"}]}}""";
    private const string File = """{"body":"AQID"}""";

    public static TheoryData<string, object> Sources => new()
    {
        { "text", Single },
        { "bytes", Encoding.UTF8.GetBytes(Single) },
        { "memory", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Single) },
        { "binary data", BinaryData.FromString(Single) },
        { "model binding data", FakeConverterContext.Event(Single) },
        { "model binding data with an object", FakeConverterContext.Raw($$"""{"data":{{Single}}}""") },
        { "collection of one", FakeConverterContext.Batch(FakeConverterContext.Event(Single, "m")) },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_callback_is_bound_in_each_form_that_the_host_sends(string how, object source)
    {
        Assert.NotEmpty(how);
        var payload = Bind<Office365OnNewEmailTriggerPayload>(source);
        Assert.Equal("Grüße", Assert.Single(payload.Body!.Value!).Subject);
        Assert.Equal(Single, Bind<string>(source));
        Assert.Equal(Single, Bind<BinaryData>(source).ToString());
        Assert.Equal("a", Bind<JsonElement>(source).GetProperty("body").GetProperty("Id").GetString());
        Assert.Equal(Single, Bind<ConnectorEvent<string>>(source).Data);
        Assert.Equal(Single, Assert.Single(Bind<string[]>(source)));
        Assert.Equal("a", Assert.Single(Assert.Single(Bind<Office365OnNewEmailTriggerPayload[]>(source)).Body!.Value!).MessageId ?? "a");
        Assert.Equal("Grüße", Bind<Envelope>(source).Body.Subject);
    }

    [Fact]
    public void The_content_of_a_file_is_decoded()
    {
        Assert.Equal([1, 2, 3], Bind<byte[]>(File));
        Assert.Equal([1, 2, 3], Bind<byte[]>(FakeConverterContext.Event("""{"body":{"$content-type":"image/png","$content":"AQID"}}""")));
        Assert.Equal([1, 2, 3], Bind<ConnectorEvent<byte[]>>(File).Data);
        Assert.Equal([1, 2, 3], Assert.Single(Bind<byte[][]>(File)));
        Assert.Contains("content of a file", Fail<byte[]>(Two).Message, StringComparison.Ordinal);
        Assert.Contains("content of a file", Fail<Office365OnNewEmailTriggerPayload>(File).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_of_another_type_contains_the_items_of_a_webhook_payload()
    {
        Assert.Equal(["a", "b"], Bind<Note[]>(Two).Select(note => note.Id));
        Assert.Equal(["a", "b"], Bind<Note[]>("""{"body":[{"Id":"a"},{"Id":"b"}]}""").Select(note => note.Id));
        Assert.Equal(["a"], Bind<Note[]>(Single).Select(note => note.Id));
        Assert.Empty(Bind<Note[]>("""{"body":{"value":null}}"""));
    }

    [Fact]
    public void A_batch_has_one_element_for_each_event()
    {
        var batch = FakeConverterContext.Batch(FakeConverterContext.Event(Single, "m1"), FakeConverterContext.Event(Two, "m2"));
        Assert.Equal(["m1", "m2"], Bind<ConnectorEvent<Office365OnNewEmailTriggerPayload>[]>(batch).Select(e => e.MessageId));
        Assert.Equal([1, 2], Bind<Office365OnNewEmailTriggerPayload[]>(batch).Select(payload => payload.Body!.Value!.Count));
        Assert.Equal(2, Bind<JsonElement[]>(batch).Length);
        Assert.Equal([Single, Two], Bind<string[]>(new[] { Single, Two }));
        Assert.Equal(["Grüße", null], Bind<Envelope[]>(batch).Select(envelope => envelope.Body.Subject));
        Assert.Empty(Bind<string[]>(FakeConverterContext.Batch()));
        Assert.Contains("2 events", Fail<string>(batch).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the input is empty")]
    [InlineData(" \n", "the input is empty")]
    [InlineData("null", "the input is null")]
    [InlineData("[]", "the input is an array")]
    [InlineData("\"text\"", "the input is a string")]
    [InlineData("7", "the input is a number")]
    [InlineData("{}", "an object without one")]
    [InlineData("""{"value":[{"id":"a"}]}""", "an object without one")]
    [InlineData("""{"body":null}""", "'body' of the trigger callback is null")]
    [InlineData("""{"body":{"value":7}}""", "'value' in the body of the trigger callback isn't an array of items but a number")]
    public void Input_that_is_not_a_callback_fails_for_every_type(string input, string received)
    {
        Assert.Contains(received, Fail<Office365OnNewEmailTriggerPayload>(input).Message, StringComparison.Ordinal);
        Assert.Contains(
            received,
            Fail<ConnectorEvent<Office365OnNewEmailTriggerPayload>>(FakeConverterContext.Event(input)).Message,
            StringComparison.Ordinal);
        if (!input.Contains('7', StringComparison.Ordinal) || input == "7")
        {
            Assert.Contains(received, Fail<string>(input).Message, StringComparison.Ordinal);
            Assert.Contains(received, Fail<JsonElement>(input).Message, StringComparison.Ordinal);
            Assert.Contains(received, Fail<Note[]>(input).Message, StringComparison.Ordinal);
        }

        // The shared reader and the serializer report the same.
        Assert.Contains(
            received,
            Assert.Throws<JsonException>(() => ConnectorTriggerPayload.Read<Office365OnNewEmailTriggerPayload>(input)).Message,
            StringComparison.Ordinal);
        if (input.Trim().Length > 0)
        {
            Assert.Contains(
                received,
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(input)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Null_fails_the_invocation_because_the_worker_ignores_a_failed_conversion_of_it()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(() => Convert(null, typeof(Office365OnNewEmailTriggerPayload)));
        Assert.Contains("the input is empty", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":"{\"body\":{}}"}""", "other", "the host sent the source 'other'")]
    [InlineData("""{"messageId":"m"}""", "AzureConnectorEvent", "unknown format")]
    [InlineData("not JSON", "AzureConnectorEvent", "unknown format")]
    [InlineData("[]", "AzureConnectorEvent", "unknown format")]
    [InlineData("""{"data":null}""", "AzureConnectorEvent", "the input is empty")]
    public void An_envelope_that_cannot_be_read_is_reported(string content, string source, string reason) =>
        Assert.Contains(reason, Fail<string>(FakeConverterContext.Raw(content, source)).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_sources_and_types_are_reported()
    {
        Assert.Contains("System.Int32", Fail<string>(7).Message, StringComparison.Ordinal);
        Assert.Contains("abstract", Fail<TriggerCallbackPayload>(Single).Message, StringComparison.Ordinal);
    }

    private static T Bind<T>(object? source)
    {
        ConversionResult result = Convert(source, typeof(T));
        Assert.True(result.Status == ConversionStatus.Succeeded, result.Error?.ToString());
        return Assert.IsType<T>(result.Value);
    }

    private static Exception Fail<T>(object? source)
    {
        ConversionResult result = Convert(source, typeof(T));
        Assert.Equal(ConversionStatus.Failed, result.Status);
        return result.Error!;
    }

    private static ConversionResult Convert(object? source, Type type)
    {
        WorkerOptions options = new() { Serializer = new Azure.Core.Serialization.JsonObjectSerializer() };
        Task<ConversionResult> conversion =
            new ConnectorTriggerConverter(Options.Create(options)).ConvertAsync(new FakeConverterContext(source, type)).AsTask();
        Assert.True(conversion.IsCompleted);
        return conversion.GetAwaiter().GetResult();
    }

    private sealed record Note(string? Id, string? Subject);

    private sealed record EnvelopeBody(string? Id, string? Subject);

    private sealed record Envelope([property: System.Text.Json.Serialization.JsonPropertyName("body")] EnvelopeBody Body);
}
