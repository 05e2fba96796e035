using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Calls tools and checks that only conforming requests are sent.</summary>
internal static class ToolCheck
{
    /// <summary>
    /// Returns whether the call was sent, and adds a failure if it was sent and doesn't conform, or was rejected and sent.
    /// </summary>
    public static async Task<bool> InvokeAsync(
        ConnectorEmulator emulator, AIFunction tool, ConnectorApprovals? approvals, JsonObject arguments, List<string> failures)
    {
        emulator.ClearCalls();
        JsonElement result = await MailService.InvokeAsync(tool, arguments.ToJsonString(), approvals);
        string? kind = MailService.ErrorKind(result);
        if (kind == "arguments" ? emulator.Calls.Count > 0 : emulator.Calls is not [{ Conforms: true }])
        {
            string reasons = string.Join(' ', emulator.Calls.SelectMany(call => call.Reasons));
            failures.Add($"{tool.Name} {arguments.ToJsonString()}: {result} {reasons} {tool.JsonSchema}");
        }

        return kind is null;
    }
}
