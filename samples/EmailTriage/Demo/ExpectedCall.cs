using System.Globalization;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Teams;

namespace EmailTriage.Demo;

/// <summary>A call that a mail must lead to, known by one argument.</summary>
internal sealed record ExpectedCall(string ApiName, string OperationId, string Argument, string Value)
{
    /// <summary>What all mails of the demonstration must lead to, once each.</summary>
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. DemoData.All.SelectMany(Of)];

    /// <summary>Compares what was expected with what reached the emulator.</summary>
    /// <returns>For each operation its row of the table, and whether all is well.</returns>
    public static (IReadOnlyList<string[]> Rows, bool Ok) Compare(IReadOnlyList<EmulatedCall> calls)
    {
        List<string[]> rows = [];
        bool ok = true;
        foreach (IGrouping<(string?, string?), ExpectedCall> operation in All.GroupBy(
            call => ((string?)call.ApiName, (string?)call.OperationId)))
        {
            List<EmulatedCall> seen = [.. calls.Where(call => (call.ApiName, call.OperationId) == operation.Key)];
            bool asExpected = operation.Select(call => call.Value).Order().SequenceEqual(seen.Select(operation.First().ValueIn).Order());
            bool conforms = seen.All(call => call.Conforms);
            ok &= asExpected && conforms;
            rows.Add([
                operation.First().ApiName,
                operation.First().OperationId,
                Text(operation.Count()),
                Text(seen.Count),
                asExpected ? "yes" : "NO",
                conforms ? "yes" : "NO",
            ]);
        }

        int others =
            calls.Count(call => !All.Any(expected => (expected.ApiName, expected.OperationId) == (call.ApiName, call.OperationId)));
        if (others > 0)
        {
            ok = false;
            rows.Add(["", "(any other)", "0", Text(others), "NO", ""]);
        }

        return (rows, ok);
    }

    private static IEnumerable<ExpectedCall> Of(DemoMail mail)
    {
        yield return new("office365users", Office365UsersOperations.UserProfile, "id", mail.From);
        if (DemoData.People.Any(person => person.Mail == mail.From))
        {
            yield return new("office365users", Office365UsersOperations.Manager, "id", mail.From);
        }

        yield return new("office365", Office365Operations.GetEmails, "from", mail.From);
        yield return new("office365", Office365Operations.Flag, "messageId", mail.Id);
        yield return new("teams", TeamsOperations.PostMessageToConversation, "location", "Channel");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string ValueIn(EmulatedCall call) =>
        call.Arguments.TryGetValue(Argument, out System.Text.Json.JsonElement value) ? value.ToString() : "";
}
