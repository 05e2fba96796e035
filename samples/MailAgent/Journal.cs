using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace MailAgent;

/// <summary>Writes what became of each call to the standard output, as one JSON object in each line.</summary>
internal static class Journal
{
    public static void WriteResults(
        string mailId, IEnumerable<ChatMessage> messages, IReadOnlyList<AIFunction> tools, HashSet<string> declined)
    {
        // Calls that wait for an approval are in requests. Their results are in the response after the decision.
        AIContent[] contents = [.. messages.SelectMany(message => message.Contents)];
        Dictionary<string, string> names = [];
        foreach (FunctionCallContent call in contents.OfType<FunctionCallContent>())
        {
            names[call.CallId] = call.Name;
        }

        foreach (FunctionResultContent result in contents.OfType<FunctionResultContent>())
        {
            string name = names.GetValueOrDefault(result.CallId, "");
            string outcome = declined.Contains(result.CallId) ? "declined" : OutcomeOf(name, $"{result.Result}", tools);
            Write(new() { ["mail"] = mailId, ["call"] = result.CallId, ["tool"] = name, ["outcome"] = outcome });
        }
    }

    public static void WriteEnd(string mailId, string outcome) => Write(new() { ["mail"] = mailId, ["end"] = outcome });

    private static string OutcomeOf(string name, string result, IReadOnlyList<AIFunction> tools)
    {
        if (!tools.Any(tool => tool.Name == name))
        {
            return "not a tool";
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(result);
            if (!document.RootElement.TryGetProperty("error", out JsonElement error))
            {
                return "done";
            }

            string? kind = error.GetProperty("kind").GetString();
            return kind == "service" ? $"status {error.GetProperty("status").GetInt32()}" : $"refused: {kind}";
        }
        catch (JsonException)
        {
            return "failed";
        }
    }

    private static void Write(JsonObject line) => Console.Out.WriteLine(line.ToJsonString());
}
