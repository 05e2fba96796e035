using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Teams;

namespace MailAgent.Demo;

/// <summary>Prints what the agent did, and checks it with what the service received.</summary>
internal static class Report
{
    private static readonly ConnectorOperationCatalog[] s_catalogs =
        [Office365OperationCatalog.Instance, Office365UsersOperationCatalog.Instance, TeamsOperationCatalog.Instance];

    /// <returns>
    /// 0 if the agent completed each mail, every request conforms, nothing was changed without an approval, and the outcomes are the
    /// expected ones; otherwise 1.
    /// </returns>
    public static int Write(
        IReadOnlyList<JournalLine> journal,
        IReadOnlyList<EmulatedCall> calls,
        IReadOnlyList<Decision> decisions,
        IReadOnlyDictionary<string, string>? expectations)
    {
        JournalLine[] outcomes = [.. journal.Where(line => line.Call.Length > 0)];
        TextTable.Write(
            ["Mail", "Tool", "Outcome", "As expected"],
            [.. outcomes.Select(line => new[] { line.Mail, line.Tool, line.Outcome, IsExpected(line, expectations) ? "yes" : "NO" })]);
        TextTable.Write(
            ["Asked", "Decision", "Arguments"],
            [.. decisions.Select(one => new[] { one.Tool, one.IsApproved ? "approved" : "declined", one.Arguments.ToJsonString() })]);

        List<EmulatedCall> unapproved = FindUnapproved(calls, decisions);
        TextTable.Write(
            ["Request", "Status", "Conforms", "Approval"],
            [.. calls.Select(call => new[]
            {
                $"{call.ApiName} {call.OperationId}",
                $"{call.Status}",
                call.Conforms ? "yes" : "NO",
                ApprovalOf(call, unapproved),
            })]);
        foreach (EmulatedCall call in calls.Where(call => !call.Conforms))
        {
            Console.Error.WriteLine(call);
        }

        bool isComplete = journal.Count(line => line is { Call: "", Outcome: "done" }) == EmulatedService.Mails.Count;
        bool conforms = calls.All(call => call.Conforms);
        bool isAsExpected = outcomes.All(line => IsExpected(line, expectations))
            && (expectations is null || expectations.Keys.Order().SequenceEqual(outcomes.Select(line => line.Call).Order()));
        Console.WriteLine($"Every mail was completed: {Text(isComplete)}. Every request conforms: {Text(conforms)}. "
            + $"Nothing was changed without an approval: {Text(unapproved.Count == 0)}. "
            + $"All outcomes are as expected: {Text(isAsExpected)}.");
        return isComplete && conforms && unapproved.Count == 0 && isAsExpected ? 0 : 1;
    }

    /// <summary>Finds the requests that change something and for which there is no approval with the same arguments.</summary>
    private static List<EmulatedCall> FindUnapproved(IReadOnlyList<EmulatedCall> calls, IReadOnlyList<Decision> decisions)
    {
        List<Decision> unused = [.. decisions.Where(decision => decision.IsApproved)];
        List<EmulatedCall> unapproved = [];
        foreach (EmulatedCall call in calls.Where(call => !IsReadOnly(call)))
        {
            Decision? approval = unused.FirstOrDefault(decision => IsFor(decision, call));
            if (approval is null)
            {
                unapproved.Add(call);
            }
            else
            {
                unused.Remove(approval);
            }
        }

        return unapproved;
    }

    // The application sets the other arguments of the request.
    private static bool IsFor(Decision decision, EmulatedCall call) =>
        decision.Tool == $"{call.ApiName}_{call.OperationId}"
        && decision.Arguments.All(argument => call.Arguments.TryGetValue(argument.Key, out var value)
            && JsonNode.DeepEquals(argument.Value, JsonNode.Parse(value.GetRawText())));

    private static bool IsReadOnly(EmulatedCall call) =>
        s_catalogs.FirstOrDefault(catalog => catalog.ApiName == call.ApiName)?.Find(call.OperationId ?? "")?.IsReadOnly == true;

    private static bool IsExpected(JournalLine line, IReadOnlyDictionary<string, string>? expectations) =>
        expectations is null || expectations.GetValueOrDefault(line.Call) == line.Outcome;

    private static string ApprovalOf(EmulatedCall call, List<EmulatedCall> unapproved)
    {
        if (IsReadOnly(call))
        {
            return "not required";
        }

        return unapproved.Contains(call) ? "MISSING" : "yes";
    }

    private static string Text(bool value) => value ? "yes" : "NO";
}
