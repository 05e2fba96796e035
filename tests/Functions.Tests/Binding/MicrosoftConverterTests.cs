using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Functions.Tests.LocalHost;
using Azure.Core.Serialization;

namespace Azure.Connectors.Sdk.Functions.Tests.Binding;

/// <summary>
/// Binds each payload as the two generations of converters in Microsoft's package do. They have no code for the payload types.
/// </summary>
public sealed class MicrosoftConverterTests
{
    // The serializer of the worker's default options.
    private static readonly JsonObjectSerializer s_serializer = new(new JsonSerializerOptions { PropertyNameCaseInsensitive = true });

    [Fact]
    public async Task Each_payload_is_bound_by_both_generations_in_every_shape()
    {
        List<string> differences = [];
        int bound = 0;
        foreach ((string package, string api, IReadOnlyDictionary<string, Type> payloads) in PayloadTests.Connectors)
        {
            await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromPackage(package));
            foreach ((string operation, Type payload) in payloads)
            {
                foreach (TriggerCallbackShape shape in PayloadTests.Shapes(emulator, api, operation))
                {
                    string callback = emulator.CreateTriggerCallback(api, operation, shape);
                    string expected = PayloadTests.Read(payload, callback);
                    object[] values =
                    [
                        ReadText(callback, payload),
                        ReadText(callback.Replace("\"body\"", "\"Body\"", StringComparison.Ordinal), payload),
                        ReadEvent(FakeConverterContext.Event(callback).Content, payload),
                        ReadEvents([FakeConverterContext.Event(callback, "m").Content], payload).GetValue(0)!,
                    ];
                    bound += values.Length;
                    differences.AddRange(values
                        .Where(value => JsonSerializer.Serialize(value, payload, ConnectorTriggerPayload.SerializerOptions) != expected)
                        .Select(value => $"{operation} {shape}: {value}"));
                }
            }
        }

        Assert.Empty(differences);
        Assert.True(bound >= 4 * 3 * 40, $"{bound} payloads were bound.");
    }

    /// <summary>The older generation: the host sends text, and the worker's own converter deserializes it.</summary>
    private static object ReadText(string callback, Type type) =>
        s_serializer.Deserialize(new MemoryStream(Encoding.UTF8.GetBytes(callback)), type, default)!;

    /// <summary>The newer generation: the host sends an envelope, whose text the extension's converter deserializes.</summary>
    private static object ReadEvent(BinaryData content, Type type)
    {
        using JsonDocument envelope = JsonDocument.Parse(content);
        return ReadText(envelope.RootElement.GetProperty("data").GetString()!, type);
    }

    private static Array ReadEvents(BinaryData[] contents, Type type)
    {
        Array values = Array.CreateInstance(type, contents.Length);
        for (int i = 0; i < contents.Length; i++)
        {
            values.SetValue(ReadEvent(contents[i], type), i);
        }

        return values;
    }
}
