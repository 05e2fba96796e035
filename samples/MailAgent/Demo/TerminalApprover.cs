using System.Text.Json;
using System.Text.Json.Nodes;

namespace MailAgent.Demo;

/// <summary>Asks on the terminal. Everything except <c>y</c> declines the call.</summary>
internal static class TerminalApprover
{
    private static readonly Lock s_terminal = new();
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static bool Ask(string tool, JsonObject arguments)
    {
        lock (s_terminal)
        {
            // JSON escapes control characters, so a mail can't overwrite what is shown.
            Console.WriteLine($"The agent wants to call {tool} with {arguments.ToJsonString(s_indented)}");
            Console.Write("Approve? [y/N] ");
            return Console.ReadLine()?.Trim() is "y" or "Y";
        }
    }
}
