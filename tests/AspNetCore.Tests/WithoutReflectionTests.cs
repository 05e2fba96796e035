using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>
/// What docs/triggers.md says about reading a payload. This whole project runs with reflection-based serialization disabled.
/// </summary>
public sealed class WithoutReflectionTests
{
    private const string Json = """{"body":{"value":[{"name":"a"},{"name":"b"}]}}""";

    [Fact]
    public async Task ConnectorTriggerPayload_reads_a_payload()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        PersonPayload[] payloads =
        [
            ConnectorTriggerPayload.Read<PersonPayload>(Json),
            await ConnectorTriggerPayload.ReadAsync<PersonPayload>(new MemoryStream(Encoding.UTF8.GetBytes(Json))),
        ];
        Assert.All(payloads, payload => Assert.Equal(["a", "b"], payload.Body!.Value!.Select(person => person.Name)));
    }

    [Fact]
    public void JsonSerializer_reads_a_payload_only_with_its_type_information()
    {
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize<PersonPayload>(Json));
        JsonTypeInfo<PersonPayload> type = JsonMetadataServices.CreateValueInfo<PersonPayload>(
            new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() }, new TriggerPayloadConverter<PersonPayload, Person>());
        Assert.Equal(["a", "b"], JsonSerializer.Deserialize(Json, type)!.Body!.Value!.Select(person => person.Name));
    }

    [Fact]
    public async Task A_handler_gets_the_payload_of_the_runtime()
    {
        List<string?> names = [];
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<PersonPayload>("OnNote", (payload, _, _) =>
        {
            names.AddRange(payload.Body!.Value!.Select(person => person.Name));
            return Task.CompletedTask;
        }));
        using HttpResponseMessage response = await host.PostAsync(Json);
        Assert.Equal(["a", "b"], names);
    }
}
