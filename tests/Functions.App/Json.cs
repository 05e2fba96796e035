using System.Text.Json;

namespace Azure.Connectors.Sdk.Functions.App;

internal static class Json
{
    public static string Of(TriggerCallbackPayload payload) =>
        JsonSerializer.Serialize(payload, payload.GetType(), ConnectorTriggerPayload.SerializerOptions);
}
