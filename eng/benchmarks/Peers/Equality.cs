using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Connectors.Sdk.Calling;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>Holds that a client has read or sent all that was there to read or send: what is compared does the same work.</summary>
internal static class Equality
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static void Check(string client, byte[] expected, object result)
        => CheckJson(client, expected, JsonSerializer.SerializeToUtf8Bytes(result, result.GetType(), s_options));

    public static void CheckJson(string client, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        // NSwag names the members of enumerations in its own way, so the case of letters doesn't count.
        IReadOnlyList<string> differences = JsonComparison.Differences(
            Encoding.UTF8.GetString(expected).ToLowerInvariant(), Encoding.UTF8.GetString(actual).ToLowerInvariant());
        if (differences.Count > 0)
        {
            throw new InvalidOperationException(
                $"{client}: {differences.Count} differences, the first {differences[0][..Math.Min(differences[0].Length, 200)]}");
        }
    }

    public static void Check(string client, int expected, int actual)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"{client}: {actual} items in place of {expected}.");
        }
    }
}
