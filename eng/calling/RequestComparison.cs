using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Compares two requests that should be one: everything counts, bar what is new for each call.</summary>
public static class RequestComparison
{
    private const string Boundary = "boundary=";

    // New for each call: they trace it.
    private static readonly HashSet<string> s_tracing =
        new(["x-ms-client-request-id", "traceparent", "tracestate", "Request-Id"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Where two requests differ; empty where they are identical, tracing headers and a form's random boundary apart.</summary>
    /// <param name="expected">The one request.</param>
    /// <param name="actual">The other.</param>
    public static IReadOnlyList<string> Differences(EmulatedCall expected, EmulatedCall actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        List<string> differences = [];
        Compare("operation", expected.OperationId, actual.OperationId);
        Compare("method", expected.Method, actual.Method);
        Compare("address", expected.RawPathAndQuery, actual.RawPathAndQuery);
        foreach (string name in expected.Headers.Keys
            .Union(actual.Headers.Keys, StringComparer.OrdinalIgnoreCase)
            .Where(name => !IsTracing(name)))
        {
            Compare($"header {name}", Header(expected, name), Header(actual, name));
        }

        if (!AreEqualJson(expected, actual))
        {
            Compare("body", Body(expected), Body(actual));
        }

        return differences;

        void Compare(string part, string? left, string? right)
        {
            if (left != right)
            {
                differences.Add($"{part}: '{left}' and '{right}'");
            }
        }
    }

    /// <summary>Whether a header is new for each call, because it traces the call.</summary>
    internal static bool IsTracing(string header) => s_tracing.Contains(header);

    internal static string? Header(EmulatedCall call, string name)
    {
        string? value = call.Headers.GetValueOrDefault(name);
        return value is null || BoundaryOf(call) is not { } boundary ? value : value.Replace(boundary, "", StringComparison.Ordinal);
    }

    /// <summary>Each byte a character, so that nothing is lost; of a body that is too long to be held, what is known of it.</summary>
    internal static string Body(EmulatedCall call)
    {
        string body = call.Body is null
            ? $"{call.BodyLength} bytes {call.BodySha256}"
            : Encoding.Latin1.GetString(call.Body.ToMemory().Span);
        return BoundaryOf(call) is { } boundary ? body.Replace(boundary, "", StringComparison.Ordinal) : body;
    }

    /// <summary>
    /// Whether both bodies are the same JSON, in any order of the members of an object: a dynamic call has them in the caller's
    /// order.
    /// </summary>
    private static bool AreEqualJson(EmulatedCall expected, EmulatedCall actual)
    {
        try
        {
            return expected is { Body: { } left }
                && actual is { Body: { } right }
                && left.ToMemory().Length > 0
                && JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? BoundaryOf(EmulatedCall call)
    {
        string? type = call.Headers.GetValueOrDefault("Content-Type");
        int start = type?.IndexOf(Boundary, StringComparison.OrdinalIgnoreCase) ?? -1;
        return start < 0 ? null : type![(start + Boundary.Length)..].Split(';')[0].Trim().Trim('"');
    }
}
