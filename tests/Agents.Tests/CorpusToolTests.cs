using System.Globalization;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.AI;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>
/// Creates tools from every operation of real specs. <c>CONNECTOR_CORPUS_EVERY</c> is n in each n-th spec; the default is 40.
/// </summary>
public sealed class CorpusToolTests(ITestOutputHelper output)
{
    private const string ApiName = "corpus";

    private static int Every { get; } =
        int.Parse(Environment.GetEnvironmentVariable("CONNECTOR_CORPUS_EVERY") ?? "40", CultureInfo.InvariantCulture);

    [CorpusFact]
    public async Task Each_operation_is_a_valid_tool_that_sends_conforming_requests_or_has_a_reason()
    {
        Totals totals = new();
        foreach (string path in SpecFiles.CorpusFiles().Where((_, i) => i % Every == 0))
        {
            string json = SpecFiles.ReadText(path);
            if (Specs.CatalogOf(ApiName, json) is { } catalog)
            {
                await CheckAsync(Path.GetRelativePath(SpecFiles.Corpus!, path), json, catalog, totals);
            }
            else
            {
                output.WriteLine($"{Path.GetRelativePath(SpecFiles.Corpus!, path)} has no operation: {Specs.ReasonOf(ApiName, json)}");
            }
        }

        output.WriteLine($"{totals.Operations} operations, {totals.Tools} tools, {totals.Sent} sample calls sent, "
            + $"{totals.Rejected} sample arguments rejected by the schema.");
        foreach ((string reason, int count) in totals.Reasons.OrderByDescending(reason => reason.Value))
        {
            output.WriteLine($"{count} omitted: {reason}");
        }

        Assert.True(totals.Failures.Count == 0, string.Join("\n", totals.Failures.Take(20)));
        Assert.InRange(totals.Sent, totals.Tools * 9 / 10, totals.Tools);
    }

    private static async Task CheckAsync(string name, string json, ConnectorOperationCatalog catalog, Totals totals)
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromJson(ApiName, json)]);
        ConnectorApprovals approvals = new();
        ConnectorToolSet tools =
            Specs.CreateClient(catalog, emulator).AsAIFunctions(new() { Operations = _ => true, Approvals = approvals });
        totals.Add(name, catalog, tools);
        foreach (AIFunction tool in tools)
        {
            AIFunctionArguments arguments = new(Samples.Arguments(tool.JsonSchema));
            approvals.Approve(tool, arguments);
            emulator.ClearCalls();
            string? result = (string?)await tool.InvokeAsync(arguments);
            if (emulator.Calls is [{ Conforms: true }])
            {
                totals.Sent++;
            }
            else if (emulator.Calls.Count == 0 && MailService.ErrorKind(MailService.Result(result)) == "arguments")
            {
                totals.Rejected++;
            }
            else
            {
                string reasons = string.Join(' ', emulator.Calls.SelectMany(call => call.Reasons));
                totals.Failures.Add($"{name} {tool.Name}: {result} {reasons}");
            }
        }
    }

    private sealed class Totals
    {
        public int Operations { get; private set; }

        public int Tools { get; private set; }

        public int Sent { get; set; }

        public int Rejected { get; set; }

        public Dictionary<string, int> Reasons { get; } = new(StringComparer.Ordinal);

        public List<string> Failures { get; } = [];

        public void Add(string name, ConnectorOperationCatalog catalog, ConnectorToolSet tools)
        {
            Operations += catalog.OperationIds.Count;
            Tools += tools.Count;
            foreach (OmittedOperation omitted in tools.Omitted)
            {
                string reason = omitted.Reason.Contains("required and internal", StringComparison.Ordinal)
                    ? "It has a required internal parameter."
                    : omitted.Reason;
                Reasons[reason] = Reasons.GetValueOrDefault(reason) + 1;
            }

            if (tools.Count + tools.Omitted.Count != catalog.OperationIds.Count)
            {
                Failures.Add($"{name}: an operation is neither a tool nor omitted.");
            }

            if (tools.Select(tool => tool.Name).Distinct(StringComparer.Ordinal).Count() != tools.Count)
            {
                Failures.Add($"{name}: two tools have one name.");
            }

            Failures.AddRange(tools.SelectMany(ToolRules.Violations).Select(violation => $"{name}: {violation}"));
        }
    }
}
