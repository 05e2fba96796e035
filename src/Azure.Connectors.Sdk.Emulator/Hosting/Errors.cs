using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>The responses that the emulator creates itself.</summary>
internal static class Errors
{
    public static EmulatedResponse NonConforming(RequestCheck check) => Response(
        400, "NonConforming", $"The request is not what the spec says of '{check.Operation.Id}': {check.Reasons[0]}.", check.Reasons);

    /// <summary>The response to a call in which the emulator, or what was programmed, failed.</summary>
    public static EmulatedResponse Failed(string code, Exception exception) => Response(500, code, Describe(exception));

    public static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    public static EmulatedResponse Response(int status, string code, string message, IReadOnlyList<string>? details = null)
    {
        JsonObject error = new() { ["code"] = code, ["message"] = message };
        if (details is not null)
        {
            error["details"] = new JsonArray([.. details.Select(detail => JsonValue.Create(detail))]);
        }

        return EmulatedResponse.FromJson(new JsonObject { ["error"] = error }, status);
    }
}
