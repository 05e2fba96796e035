using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Decides what a response with status 202 means for an operation that returns something.</summary>
internal static class AcceptedReader
{
    /// <param name="successes">The success responses that the operation declares: their statuses and schemas.</param>
    /// <param name="typed">The schema that decides what the method returns.</param>
    public static AcceptedResponse Read(IReadOnlyList<(string Status, JsonNode? Schema)> successes, JsonNode typed)
    {
        if (!successes.Any(success => success.Status != "202" && success.Schema is not null))
        {
            return AcceptedResponse.Result;
        }

        // A range, or a default that is the only response, declares every status that isn't declared itself.
        JsonNode? schema = successes
            .OrderBy(success => success.Status == "202" ? 0 : 1)
            .FirstOrDefault(
                success => success.Status is "202" or "default" || success.Status.Equals("2XX", StringComparison.OrdinalIgnoreCase))
            .Schema;
        return schema is not null && IsSame(schema, typed) ? AcceptedResponse.PendingIfEmpty : AcceptedResponse.Pending;
    }

    public static bool IsSame(JsonNode schema, JsonNode other) => ReferenceEquals(schema, other) || schema.ToJson() == other.ToJson();
}
