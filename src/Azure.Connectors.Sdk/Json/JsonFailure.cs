using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Says where a value stands that couldn't be read: readers of values don't know the property they read for.</summary>
internal static class JsonFailure
{
    public static JsonException AtProperty(JsonException failure, Utf8JsonReader start, long offset)
        => new($"{failure.Message} Path: {JsonPosition.PathOf(start, offset)}.", failure);
}
