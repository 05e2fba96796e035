using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Creates the error responses of the emulator.</summary>
internal static class Errors
{
    public static EmulatedResponse NonConforming(RequestCheck check) => Response(
        400, "NonConforming", $"The request doesn't conform to the spec of '{check.Operation.Id}': {check.Reasons[0]}.", check.Reasons);

    /// <summary>Creates the response to a call in which the emulator or a programmed response failed.</summary>
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
