using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Prints each call that reaches an emulator, with its verdict and the reasons.</summary>
internal sealed class PrintedCalls(ToolConsole console, ConnectorEmulator emulator)
{
    private int _count;

    /// <summary>Prints the calls since the last time.</summary>
    public void PrintNew()
    {
        foreach (EmulatedCall call in emulator.Calls.Skip(_count))
        {
            _count++;
            Print(call);
        }
    }

    private void Print(EmulatedCall call)
    {
        string verdict = call.Conforms ? "ok" : "not ok";
        string[] reasons = call.OperationId is null && call.Reasons.Count == 0 ? ["no operation matches"] : [.. call.Reasons];
        console.WriteEvent(
            string.Join('\t', [
                verdict,
                call.Method,
                call.RawPathAndQuery,
                call.OperationId ?? "",
                call.Status.ToString(CultureInfo.InvariantCulture),
                PlainText.OneLine(string.Join("; ", reasons))]),
            () => new JsonObject
            {
                ["verdict"] = verdict,
                ["method"] = call.Method,
                ["path"] = call.RawPathAndQuery,
                ["apiName"] = call.ApiName,
                ["operation"] = call.OperationId,
                ["status"] = call.Status,
                ["reasons"] = new JsonArray([.. reasons.Select(reason => JsonValue.Create(reason))]),
            });
    }
}
