using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Every trigger's payload, read from a callback in each JSON shape by <see cref="JsonSerializer"/> alone.</summary>
public sealed class TriggerPayloadTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    public static TheoryData<string, string, TriggerCallbackShape> Callbacks
    {
        get
        {
            TheoryData<string, string, TriggerCallbackShape> data = [];
            foreach (ConnectorUnderTest connector in ConnectorUnderTest.All)
            {
                foreach (string operationId in connector.Triggers.Keys)
                {
                    data.Add(connector.ApiName, operationId, TriggerCallbackShape.Batch);
                    data.Add(connector.ApiName, operationId, TriggerCallbackShape.Single);
                    data.Add(connector.ApiName, operationId, TriggerCallbackShape.Array);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Callbacks))]
    public void A_callback_is_read_as_the_items_of_its_body(string apiName, string operationId, TriggerCallbackShape shape)
    {
        Type payloadType = ConnectorUnderTest.Find(apiName).Triggers[operationId];
        string callback = fixture.Emulator.CreateTriggerCallback(apiName, operationId, shape);

        IReadOnlyList<string> differences = CallbackComparison.Differences(callback, payloadType);

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Callbacks))]
    public void A_payload_is_unchanged_after_a_round_trip(string apiName, string operationId, TriggerCallbackShape shape)
    {
        Type payloadType = ConnectorUnderTest.Find(apiName).Triggers[operationId];
        string callback = fixture.Emulator.CreateTriggerCallback(apiName, operationId, shape);

        string once = JsonSerializer.Serialize(JsonSerializer.Deserialize(callback, payloadType), payloadType);
        string twice = JsonSerializer.Serialize(JsonSerializer.Deserialize(once, payloadType), payloadType);

        Assert.Equal(once, twice);
    }

    [Theory]
    [InlineData("""{"value":[{"id":"a"}]}""")]
    [InlineData("{}")]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"body":{"value":7}}""")]
    [InlineData("""{"Body":{"Value":{"id":"a"}}}""")]
    public void A_body_that_is_not_a_callback_is_rejected(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(json));

    [Theory]
    [InlineData("""{"body":{"value":null}}""")]
    [InlineData("""{"body":{}}""")]
    public void A_callback_without_items_has_none_after_a_round_trip(string json)
    {
        Office365OnNewEmailTriggerPayload payload = JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(json)!;
        Assert.Empty(payload.Body!.Value!);
        Assert.Empty(JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(JsonSerializer.Serialize(payload))!.Body!.Value!);
    }

    [Fact]
    public void A_payload_is_read_with_only_the_type_information_of_the_connector()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = Office365JsonTypeInfoResolver.Instance };
        var type = (JsonTypeInfo<Office365OnNewEmailTriggerPayload>)options.GetTypeInfo(typeof(Office365OnNewEmailTriggerPayload));
        Office365OnNewEmailTriggerPayload? payload = JsonSerializer.Deserialize("""{"body":{"value":[{"subject":"Proofs"}]}}""", type);
        Assert.Equal("Proofs", Assert.Single(payload!.Body!.Value!).Subject);
    }
}
