using System.Text.Json;

namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>Represents the items of a callback as JSON, for parameters whose type isn't a payload.</summary>
internal sealed class CallbackItems : TriggerCallbackPayload<JsonElement>
{
    protected override JsonElement ReadItem(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    protected override void WriteItem(Utf8JsonWriter writer, JsonElement item) => item.WriteTo(writer);
}
