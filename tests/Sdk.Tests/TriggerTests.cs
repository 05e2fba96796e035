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
    public async Task Every_shape_of_a_callback_ends_in_its_items(string json, string ids)
    {
        MailPayload[] payloads =
        [
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(json),
            await ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)])),
            JsonSerializer.Deserialize<MailPayload>(json, JsonSerializerOptions.Web)!,
        ];
        Assert.All(payloads, payload => Assert.Equal(ids, string.Join(',', payload.Body!.Value!.Select(mail => mail.Id))));

        MailPayload again = JsonSerializer.Deserialize<MailPayload>(JsonSerializer.Serialize(payloads[0]))!;
        Assert.Equal(ids, string.Join(',', again.Body!.Value!.Select(mail => mail.Id)));
    }

    [Theory]
    [InlineData("""{"body":5}""")]
    [InlineData("""{"body":[5]}""")]
    [InlineData("""{"body":{"value":[5]}}""")]
    public async Task An_item_may_be_a_number_alone(string json) =>
        Assert.Equal([5], (await ConnectorTriggerPayload.ReadAsync<NumberPayload>(json)).Body!.Value!);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"body":null}""")]
    public async Task A_callback_without_a_body_has_none(string json)
    {
        Assert.Null((await ConnectorTriggerPayload.ReadAsync<MailPayload>(json)).Body);
        Assert.Null(await ConnectorTriggerPayload.ReadBinaryContentAsync(json));
    }

    [Theory]
    [InlineData("[1]", "object")]
    [InlineData("""{"body":"AQID"}""", "ReadBinaryContentAsync")]
    [InlineData("""{"body":5}""", "object")]
    [InlineData("""{"body":{"value":[{"size":"many"}]}}""", "$.body.value[0].size")]
    [InlineData("""{"body":{"value":[""", "depth")]
    [InlineData("", "")]
    public async Task What_is_no_callback_is_an_error_that_says_why(string json, string reason)
    {
        JsonException e = await Assert.ThrowsAnyAsync<JsonException>(() => ConnectorTriggerPayload.ReadAsync<MailPayload>(json));
        if (reason != "depth")
        {
            Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"body":"AQID"}""")]
    [InlineData("""{"body":{"$content-type":"image/png","$content":"AQID"}}""")]
    public async Task A_files_content_is_read_from_text_and_stream(string json)
    {
        Assert.Equal([1, 2, 3], (await ConnectorTriggerPayload.ReadBinaryContentAsync(json))!.ToArray());
        Assert.Equal([1, 2, 3], (await ConnectorTriggerPayload.ReadBinaryContentAsync(new MemoryStream(Encoding.UTF8.GetBytes(json))))!.ToArray());
    }

    [Fact]
    public async Task A_callback_beyond_the_bound_is_refused()
    {
        string json = """{"body":{"id":"?"}}""".Replace("?", new string('x', 200), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidDataException>(() => ConnectorTriggerPayload.ReadAsync<MailPayload>(json, maxSize: 100));
        await Assert.ThrowsAsync<InvalidDataException>(() => ConnectorTriggerPayload.ReadAsync<MailPayload>(new MemoryStream(Encoding.UTF8.GetBytes(json)), maxSize: 100));
        await Assert.ThrowsAsync<InvalidDataException>(() => ConnectorTriggerPayload.ReadBinaryContentAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), maxSize: 100));
    }
}
