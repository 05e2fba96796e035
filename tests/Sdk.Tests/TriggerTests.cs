using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class TriggerTests
{
    [Theory]
    [InlineData("""{"body":{"value":[{"id":"a"},{"id":"b"}]}}""", "a,b")]
    [InlineData("""{"body":[{"id":"a"},null,{"id":"b"}]}""", "a,b")]
    [InlineData("""{"body":{"id":"a"}}""", "a")]
    [InlineData("""{"Body":{"@odata.context":"x","Value":[{"id":"a"}],"more":{"value":[1]}}}""", "a")]
    [InlineData("""{"other":[1],"body":{"id":"a","value":"text"},"last":{}}""", "a")]
    [InlineData("""{"body":{"value":[]}}""", "")]
    public async Task Every_shape_of_a_callback_is_read_as_its_items(string json, string ids)
    {
        MailPayload[] payloads =
        [
            ConnectorTriggerPayload.Read<MailPayload>(json),
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)])),
            JsonSerializer.Deserialize<MailPayload>(json, JsonSerializerOptions.Web)!,
        ];
        Assert.All(payloads, payload => Assert.Equal(ids, string.Join(',', payload.Body!.Value!.Select(mail => mail.Id))));

        MailPayload again = JsonSerializer.Deserialize<MailPayload>(JsonSerializer.Serialize(payloads[0]))!;
        Assert.Equal(ids, string.Join(',', again.Body!.Value!.Select(mail => mail.Id)));
    }

    /// <summary>Bytes are Latin-1, so that what is beyond ASCII isn't valid UTF-8.</summary>
    [Theory]
    [InlineData("""{"body":{"value":[{"id":"\ud83d"}]}}""", "$.body.value[0].id")]
    [InlineData("""{"body":{"value":[{"id":"x"},{"\ud800":1,"size":{}}]}}""", "$.body.value[1].\\ud800")]
    [InlineData("""{"body":{"value":[{"\ud800":{"a":1},"tags":{"\udc00":1}}]}}""", "$.body.value[0].\\ud800")]
    [InlineData("""{"body":{"value":[{"tags":{"\udc00":1}}]}}""", "$.body.value[0].tags.\\udc00")]
    [InlineData("{\"body\":{\"value\":[{\"id\":\"\u00fc\"}]}}", "$.body.value[0].id")]
    [InlineData("""{"body":"\ud800"}""", "$.body")]
    [InlineData("""{"body":{"\ud800":"","$content":5}}""", "$.body")]
    public async Task Invalid_text_is_a_JsonException_of_every_reader(string json, string place)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(json);
        Func<Task>[] readers =
        [
            async () => await ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream(bytes)),
            () => Task.FromResult(JsonSerializer.Deserialize<MailPayload>(bytes)),
            async () => await JsonSerializer.DeserializeAsync<MailPayload>(new MemoryStream(bytes)),
        ];
        List<JsonException> failures = [];
        foreach (Func<Task> read in readers)
        {
            Exception? failure = await Record.ExceptionAsync(read);
            if (failure is not null)
            {
                failures.Add(Assert.IsAssignableFrom<JsonException>(failure));
            }
        }

        Assert.Contains(failures, failure => failure.Message.Contains(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"\ud83d"}""", "$.id")]
    [InlineData("""{"\ud800":1,"size":{}}""", "$.\\ud800")]
    public void Invalid_text_is_a_JsonException_of_a_model(string json, string place)
        => Assert.Contains(
            place, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Mail>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"body":5}""")]
    [InlineData("""{"body":[5]}""")]
    [InlineData("""{"body":{"value":[5]}}""")]
    public async Task An_item_can_be_a_number(string json) =>
        Assert.Equal([5], (ConnectorTriggerPayload.Read<NumberPayload>(json)).Body!.Value!);

    [Theory]
    [InlineData("""{"value":[{"id":"a"}]}""", "must have a 'body'")]
    [InlineData("{}", "must have a 'body'")]
    [InlineData("""{"id":"a"}""", "must have a 'body'")]
    [InlineData("""{"headers":{"body":{"id":"a"}}}""", "must have a 'body'")]
    [InlineData("""{"body":null}""", "is null")]
    [InlineData("""{"BODY":null}""", "is null")]
    [InlineData("""{"body":{"value":7}}""", "isn't an array")]
    [InlineData("""{"Body":{"Value":"text"}}""", "isn't an array")]
    [InlineData("""{"body":{"value":true}}""", "isn't an array")]
    [InlineData("""{"body":{"value":{}}}""", "isn't an array")]
    [InlineData("""{"body":{"value":{"id":"a"}}}""", "isn't an array")]
    [InlineData("""{"body":{"@odata.context":"x","value":7}}""", "isn't an array")]
    [InlineData("""{"body":{"value":null,"VALUE":7}}""", "isn't an array")]
    [InlineData("""{"body":{"value":7,"Value":[{"id":"a"}]}}""", "another 'value'")]
    [InlineData("""{"body":{"value":[{"id":"a"}],"Value":[{"id":"b"}]}}""", "another 'value'")]
    [InlineData("""{"body":{"id":"a"},"Body":{"id":"b"}}""", "more than one 'body'")]
    [InlineData("""{"body":""}""", "ReadBinaryContentAsync")]
    [InlineData("null", "object")]
    public async Task A_payload_that_would_lose_an_event_is_rejected_by_every_reader(string json, string reason)
    {
        JsonException[] exceptions =
        [
            Assert.ThrowsAny<JsonException>(() => ConnectorTriggerPayload.Read<MailPayload>(json)),
            await Assert.ThrowsAnyAsync<JsonException>(
                async () => await ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream(Encoding.UTF8.GetBytes(json)))),
        ];
        Assert.All(exceptions, e => Assert.Contains(reason, e.Message, StringComparison.Ordinal));
        if (json != "null")
        {
            Assert.Contains(
                reason,
                Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<MailPayload>(json)).Message,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"body":{"value":null}}""")]
    [InlineData("""{"Body":{"Value":null}}""")]
    [InlineData("""{"body":{"@odata.context":"x","value":null,"@odata.nextLink":null}}""")]
    [InlineData("""{"body":{}}""")]
    [InlineData("""{"body":[]}""")]
    [InlineData("""{"body":[null]}""")]
    [InlineData("""{"body":{"value":[]}}""")]
    [InlineData("""{"body":{"value":[null,""]}}""")]
    public async Task A_callback_without_items_has_no_items_after_a_round_trip(string json)
    {
        MailPayload payload = ConnectorTriggerPayload.Read<MailPayload>(json);
        Assert.Empty(payload.Body!.Value!);
        Assert.Empty(JsonSerializer.Deserialize<MailPayload>(json)!.Body!.Value!);
        Assert.Empty(JsonSerializer.Deserialize<MailPayload>(JsonSerializer.Serialize(payload))!.Body!.Value!);
    }

    [Fact]
    public void A_custom_payload_without_items_has_none_after_a_round_trip()
    {
        MailPayload[] payloads =
        [
            new(), new() { Body = new() }, new() { Body = new() { Value = [] } }, new() { Body = new() { Value = [null!] } }
        ];
        Assert.All(payloads, payload =>
        {
            string json = JsonSerializer.Serialize(payload);
            Assert.Equal("""{"body":{"value":[]}}""", json);
            Assert.Empty(JsonSerializer.Deserialize<MailPayload>(json)!.Body!.Value!);
        });
    }

    [Theory]
    [InlineData("""{"body":{"value":7}}""", """{"value":7}""")]
    [InlineData("""{"body":{"Value":"approved"}}""", """{"Value":"approved"}""")]
    [InlineData("""{"body":{"value":null,"id":1}}""", """{"value":null,"id":1}""")]
    [InlineData("""{"body":{"id":"\ud800","value":{}}}""", """{"id":"\ud800","value":{}}""")]
    [InlineData("""{"body":5}""", "5")]
    public async Task Any_JSON_value_is_an_item_of_a_trigger_without_a_schema(string json, string item)
        => Assert.Equal(item, Assert.Single((ConnectorTriggerPayload.Read<AnyPayload>(json)).Body!.Value!).GetRawText());

    [Theory]
    [InlineData("""{"body":{"value":null}}""")]
    [InlineData("""{"body":{}}""")]
    public async Task A_trigger_without_a_schema_can_have_no_items(string json)
        => Assert.Empty((ConnectorTriggerPayload.Read<AnyPayload>(json)).Body!.Value!);

    [Theory]
    [InlineData("""{"body":{"value":7}}""", "7")]
    [InlineData("""{"body":{"VALUE":"x"}}""", "x")]
    [InlineData("""{"body":{"value":"x","name":null}}""", "x")]
    [InlineData("""{"body":{"value":null,"name":"n"}}""", null)]
    public async Task An_item_with_a_value_property_is_a_single_item(string json, string? value)
        => Assert.Equal(value, Assert.Single((ConnectorTriggerPayload.Read<ReadingPayload>(json)).Body!.Value!).Value);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":"AQID"}""")]
    [InlineData("""{"body":["AQID"]}""")]
    [InlineData("""{"body":[]}""")]
    [InlineData("""{"body":5}""")]
    [InlineData("""{"body":{}}""")]
    [InlineData("""{"body":{"value":[1]}}""")]
    [InlineData("""{"body":{"$content":null}}""")]
    [InlineData("""{"body":"AQID","Body":"BAUG"}""")]
    [InlineData("""{"body":"AQID"} x""")]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"body":"AQI*"}""")]
    [InlineData("""{"body":"A"}""")]
    [InlineData("""{"body":"\ud800"}""")]
    [InlineData("""{"body":{"$content":"\ud800"}}""")]
    [InlineData("""{"body":"AQID" """)]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_callback_that_is_not_a_file_has_no_binary_content(string json)
    {
        Assert.False(ConnectorTriggerPayload.TryReadBinaryContent(json, out BinaryData? content));
        Assert.Null(content);
        Assert.Null(await ConnectorTriggerPayload.ReadBinaryContentAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))));
    }

    [Theory]
    [InlineData("""{"\u0062ody":{"\u0076alue":[{"id":"a"}]}}""")]
    [InlineData("""{"\ud800":1,"body":{"\ud83d":2,"value":[{"id":"a"}]}}""")]
    [InlineData("""{"bodyK":1,"body":[{"id":"a"}],"\u0062odY ":2}""")]
    public async Task Property_names_are_compared_after_decoding_escapes(string json)
    {
        Assert.Equal("a", Assert.Single((ConnectorTriggerPayload.Read<MailPayload>(json)).Body!.Value!).Id);
        Assert.Equal("a", Assert.Single(JsonSerializer.Deserialize<MailPayload>(json)!.Body!.Value!).Id);
    }

    [Theory]
    [InlineData("[1]", "object")]
    [InlineData("""{"body":"AQID"}""", "ReadBinaryContentAsync")]
    [InlineData("""{"body":5}""", "object")]
    [InlineData("""{"body":{"value":[{"size":"many"}]}}""", "$.body.value[0].size")]
    [InlineData("""{"body":{"value":[""", "depth")]
    [InlineData("", "")]
    public async Task A_body_that_is_not_a_callback_is_an_error_with_the_reason(string json, string reason)
    {
        JsonException e = Assert.ThrowsAny<JsonException>(() => ConnectorTriggerPayload.Read<MailPayload>(json));
        if (reason != "depth")
        {
            Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"body":"AQID"}""")]
    [InlineData("""{"body":{"$content-type":"image/png","$content":"AQID"}}""")]
    [InlineData("""{"body":"data:image/png;base64,AQID"}""")]
    [InlineData("""{"body":"\"AQID\""}""")]
    [InlineData("""{"other":[1],"Body":"AQ\r\nID","last":{}}""")]
    [InlineData("""{"body":{"$Content":"DATA:;BASE64,AQ\r\nID","$content-type":"image/png"}}""")]
    public async Task The_content_of_a_file_is_read_from_text_and_stream(string json)
    {
        Assert.True(ConnectorTriggerPayload.TryReadBinaryContent(json, out BinaryData? content));
        Assert.Equal([1, 2, 3], content.ToArray());
        Assert.Equal(
            [1, 2, 3], (await ConnectorTriggerPayload.ReadBinaryContentAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))))!.ToArray());
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        Assert.True(ConnectorTriggerPayload.TryReadBinaryContent("""{"body":""}""", out BinaryData? content));
        Assert.Empty(content.ToArray());
    }

    [Fact]
    public void The_media_type_of_a_file_is_kept()
    {
        Assert.True(
            ConnectorTriggerPayload.TryReadBinaryContent(
                """{"body":{"$content-type":"image/png","$content":"AQID"}}""", out BinaryData? file));
        Assert.Equal("image/png", file.MediaType);
    }

    [Fact]
    public async Task A_callback_that_is_larger_than_the_maximum_is_rejected()
    {
        string json = """{"body":{"id":"\u00fc"}}""".Replace("\\u00fc", new string('\u00fc', 40), StringComparison.Ordinal);
        int size = Encoding.UTF8.GetByteCount(json);
        MemoryStream Body() => new(Encoding.UTF8.GetBytes(json));

        Assert.Throws<InvalidOperationException>(() => ConnectorTriggerPayload.Read<MailPayload>(json, size - 1));
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(Body(), maxBodySizeBytes: size - 1));
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await ConnectorTriggerPayload.ReadBinaryContentAsync(Body(), maxBodySizeBytes: size - 1));

        Assert.NotNull(ConnectorTriggerPayload.Read<MailPayload>(json, size));
        Assert.NotNull(await ConnectorTriggerPayload.ReadAsync<MailPayload>(Body(), size));
        Assert.NotNull(await ConnectorTriggerPayload.ReadAsync<MailPayload>(Body(), long.MaxValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public async Task A_maximum_size_must_be_greater_than_zero(long size)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ConnectorTriggerPayload.Read<MailPayload>("{}", size));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () =>
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(Stream.Null, size));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () =>
            await ConnectorTriggerPayload.ReadBinaryContentAsync(Stream.Null, size));
    }

    [Fact]
    public async Task A_stream_remains_open_after_it_was_read()
    {
        using MemoryStream body = new(Encoding.UTF8.GetBytes("""{"body":[]}"""));
        _ = await ConnectorTriggerPayload.ReadAsync<MailPayload>(body);
        Assert.True(body.CanRead);
    }

    [Fact]
    public async Task Reading_a_callback_can_be_canceled()
    {
        CancellationToken cancelled = new(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream(new byte[9]), cancellationToken: cancelled));
    }

    [Fact]
    public void The_serializer_options_read_and_write_payloads()
    {
        MailPayload payload =
            JsonSerializer.Deserialize<MailPayload>("""{"BODY":{"value":[{"id":"a"},]}}""", ConnectorTriggerPayload.SerializerOptions)!;
        Assert.Equal("a", Assert.Single(payload.Body!.Value!).Id);
        Assert.Contains(
            "\"id\":\"a\"", JsonSerializer.Serialize(payload, ConnectorTriggerPayload.SerializerOptions), StringComparison.Ordinal);
    }
}
