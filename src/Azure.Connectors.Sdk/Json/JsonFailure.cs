using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Decides what reading JSON without a response throws: always <see cref="JsonException"/>, with the place. Readers of values don't know
/// the property that they read for, and the framework reports text that isn't valid, such as half a surrogate pair, by other exceptions.
/// </summary>
internal static class JsonFailure
{
    /// <param name="failure">The exception that reading caused.</param>
    /// <param name="start">A copy of the reader before anything was read.</param>
    /// <param name="offset">The failing reader's <see cref="Utf8JsonReader.TokenStartIndex"/>.</param>
    public static JsonException At(Exception failure, Utf8JsonReader start, long offset) => failure switch
    {
        JsonException { LineNumber: not null } or JsonException { Path: not null } => (JsonException)failure,
        JsonException => new JsonException($"{failure.Message} Path: {JsonPosition.PathOf(start, offset)}.", failure),
        _ => new JsonException($"The JSON contains text that isn't valid. Path: {JsonPosition.PathOf(start, offset)}.", failure),
    };
}
