using System.Security.Cryptography;
using System.Text;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Calling;

/// <summary>Represents a request as one line, so that the requests of two versions of the project can be compared as text.</summary>
public static class RequestFingerprint
{
    /// <summary>
    /// Gets the method, the path and query, and the hashes of the headers and of the body, separated by tabs. Tracing headers,
    /// <c>User-Agent</c>, which has the version of the project, and the random boundary of a form are omitted.
    /// </summary>
    /// <param name="call">The request as the emulator received it.</param>
    public static string Of(EmulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        IEnumerable<string> headers = call.Headers.Keys
            .Where(name => !RequestComparison.IsTracing(name) && !name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(name => $"{name.ToLowerInvariant()}: {RequestComparison.Header(call, name)}\n");
        return $"{call.Method}\t{call.RawPathAndQuery}\t{Hash(string.Concat(headers))}\t{Hash(RequestComparison.Body(call))}";
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
