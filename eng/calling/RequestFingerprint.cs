using System.Security.Cryptography;
using System.Text;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Represents a request as one line, so that the requests of two versions of the project can be compared as text.</summary>
public static class RequestFingerprint
{
    // The version of the project is in User-Agent.
    private static readonly HashSet<string> s_variable = new(
        ["x-ms-client-request-id", "traceparent", "tracestate", "Request-Id", "User-Agent"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets the method, the path and query, and the hashes of the headers and of the body, separated by tabs. Tracing headers,
    /// <c>User-Agent</c> and the random boundary of a form are left out.
    /// </summary>
    /// <param name="call">The request as the emulator received it.</param>
    public static string Of(EmulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        string? boundary = RequestComparison.BoundaryOf(call);
        StringBuilder headers = new();
        foreach ((string name, string value) in call.Headers
            .Where(h => !s_variable.Contains(h.Key))
            .OrderBy(h => h.Key, StringComparer.OrdinalIgnoreCase))
        {
            headers.Append(name.ToLowerInvariant()).Append(": ").Append(Without(boundary, value)).Append('\n');
        }

        string body = call.Body is null ? call.BodySha256 : Without(boundary, Encoding.Latin1.GetString(call.Body.ToMemory().Span));
        return $"{call.Method}\t{call.RawPathAndQuery}\t{Hash(headers.ToString())}\t{Hash(body)}";
    }

    private static string Without(string? boundary, string text) =>
        boundary is null ? text : text.Replace(boundary, "", StringComparison.Ordinal);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
