using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.OneDriveForBusiness;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Creates tools from every operation of the curated connectors.</summary>
public sealed class CuratedToolTests
{
    private static readonly ConnectorOperationCatalog[] s_catalogs =
    [
        Office365OperationCatalog.Instance,
        Office365UsersOperationCatalog.Instance,
        OneDriveForBusinessOperationCatalog.Instance,
        SharePointOnlineOperationCatalog.Instance,
        TeamsOperationCatalog.Instance,
    ];

    [Fact]
    public void All_curated_connectors_are_tested() => Assert.Equal(
        CuratedConnectors.ApiNames.Cast<object[]>().Select(row => (string)row[0]).Order(StringComparer.Ordinal),
        s_catalogs.Select(catalog => catalog.ApiName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task Each_operation_is_a_valid_tool_or_has_a_reason(string apiName)
    {
        await using ConnectorEmulator emulator = await LoadAsync(apiName);
        ConnectorToolSet tools = Client(emulator, apiName).AsAIFunctions(new() { Operations = _ => true });

        Assert.Equal(Catalog(apiName).OperationIds.Count, tools.Count + tools.Omitted.Count);
        Assert.NotEmpty(tools);
        Assert.Equal(tools.Count, tools.Select(tool => tool.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(tools, tool =>
        {
            Assert.Empty(ToolRules.Violations(tool));
            Assert.StartsWith(apiName + "_", tool.Name, StringComparison.Ordinal);
            Assert.DoesNotContain("connectionId", tool.JsonSchema.GetRawText(), StringComparison.Ordinal);
        });
        Assert.All(tools.Omitted, omitted => Assert.EndsWith(".", omitted.Reason, StringComparison.Ordinal));
        Assert.All(
            tools.Omitted,
            omitted => Assert.False(Catalog(apiName).Find(omitted.OperationId)!.IsReadOnly
                && Catalog(apiName).Find(omitted.OperationId)!.Kind == ConnectorOperationKind.Action, omitted.OperationId));
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task Any_valid_arguments_conform(string apiName)
    {
        await using ConnectorEmulator emulator = await LoadAsync(apiName);
        ConnectorApprovals approvals = new();
        List<string> failures = [];
        foreach (AIFunction tool in Client(emulator, apiName).AsAIFunctions(new() { Operations = _ => true, Approvals = approvals }))
        {
            AIFunctionArguments arguments = new(Samples.Arguments(tool.JsonSchema));
            approvals.Approve(tool, arguments);
            emulator.ClearCalls();
            string result = Assert.IsType<string>(await tool.InvokeAsync(arguments));
            if (emulator.Calls is not [{ Conforms: true }])
            {
                failures.Add($"{tool.Name}: {result} {string.Join(' ', emulator.Calls.Select(call => $"{call}"))}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task Random_arguments_are_sent_only_if_they_conform(string apiName)
    {
        await using ConnectorEmulator emulator = await LoadAsync(apiName);
        Random random = new(1);
        int accepted = 0;
        int rejected = 0;
        List<string> failures = [];
        ConnectorApprovals approvals = new();
        foreach (AIFunction tool in Client(emulator, apiName).AsAIFunctions(new() { Operations = _ => true, Approvals = approvals }))
        {
            for (int i = 0; i < 12; i++)
            {
                JsonObject arguments = new RandomValues(random, tool.JsonSchema).Arguments();
                arguments.Remove("cursor");
                bool isSent = await ToolCheck.InvokeAsync(emulator, tool, approvals, arguments, failures);
                accepted += isSent ? 1 : 0;
                rejected += isSent ? 0 : 1;
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(5)));
        Assert.InRange(accepted, 10, 10_000);
        Assert.InRange(rejected, 10, 10_000);
    }

    private static Task<ConnectorEmulator> LoadAsync(string apiName) => ConnectorEmulator.LoadAsync(
        [ConnectorSpecSource.FromPackage(Catalog(apiName).GetType().Assembly.GetName().Name!)]);

    private static DynamicConnectorClient Client(ConnectorEmulator emulator, string apiName) => new(
        Catalog(apiName),
        emulator.GetTransportRuntimeUrl(apiName),
        new FixedCredential(),
        new ConnectorClientOptions { Transport = emulator.CreateTransport() });

    private static ConnectorOperationCatalog Catalog(string apiName) => s_catalogs.Single(catalog => catalog.ApiName == apiName);
}
