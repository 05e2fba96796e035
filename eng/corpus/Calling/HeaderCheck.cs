using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// Looks at what a request has beside its operation's parameters: headers that belong to HTTP or to the client, and no others.
/// </summary>
internal static class HeaderCheck
{
    private static readonly HashSet<string> s_known = new(
        [
            "Accept",
            "Authorization",
            "Content-Length",
            "Content-Type",
            "traceparent",
            "tracestate",
            "User-Agent",
            "x-ms-client-request-id",
            "x-ms-return-client-request-id",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether HTTP or the client has a value for a header of its own, if the caller doesn't set it.</summary>
    public static bool IsKnown(string name) => s_known.Contains(name);

    /// <param name="operation">The operation.</param>
    /// <param name="call">What arrived.</param>
    /// <param name="responseType">The content type of the response, if it has one.</param>
    public static IEnumerable<string> Problems(WireOperation operation, EmulatedCall call, string? responseType)
    {
        HashSet<string> declared = new(operation.Inputs.Where(i => i.In == "header").Select(i => i.Name), StringComparer.OrdinalIgnoreCase);
        foreach (string name in call.Headers.Keys.Where(name => !s_known.Contains(name) && !declared.Contains(name)))
        {
            yield return $"header '{name}' is no parameter of the operation";
        }

        if (call.Headers.GetValueOrDefault("Authorization") != "Bearer")
        {
            yield return "there is no token";
        }

        if (!declared.Contains("User-Agent")
            && call.Headers.GetValueOrDefault("User-Agent")?.StartsWith("azsdk-net-", StringComparison.Ordinal) != true)
        {
            yield return "the client doesn't say what it is";
        }

        if (!declared.Contains("Accept") && responseType is not null && !Admits(call.Headers.GetValueOrDefault("Accept"), responseType))
        {
            yield return $"Accept '{call.Headers.GetValueOrDefault("Accept")}' has no '{responseType}'";
        }

        if (!declared.Contains("Content-Type") && call.Headers.GetValueOrDefault("Content-Type") is { } contentType)
        {
            if (call.BodyLength == 0 && !contentType.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal))
            {
                yield return $"there is no content, and Content-Type is '{contentType}'";
            }

            // A parameter is the boundary, or is in the spec.
            if (contentType.Contains(';', StringComparison.Ordinal)
                && !contentType.StartsWith("multipart/form-data; boundary=", StringComparison.Ordinal)
                && !operation.Consumes.Contains(contentType))
            {
                yield return $"Content-Type '{contentType}' isn't in the spec";
            }
        }
    }

    private static bool Admits(string? accept, string type) =>
        accept is not null && accept.Split(',').Select(Bare).Any(range => range == "*/*" || range == Bare(type));

    private static string Bare(string mediaType) => mediaType.Split(';')[0].Trim();
}
