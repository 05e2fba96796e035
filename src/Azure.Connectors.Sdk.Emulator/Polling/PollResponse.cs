using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Polling;

/// <summary>Represents the response of a polling endpoint.</summary>
/// <param name="Status">The HTTP status; 0 drops the connection.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
internal sealed record PollResponse(int Status, JsonNode? Body = null)
{
    public static PollResponse Dropped { get; } = new(0);

    /// <summary>Gets the value of the header <c>x-ms-more-messages-available</c>; <see langword="null"/> for none.</summary>
    public bool? HasMore { get; init; }

    public static PollResponse Error(int status, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = "PollRequestRejected", ["message"] = message } });
}
