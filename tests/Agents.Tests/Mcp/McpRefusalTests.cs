using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.OneDriveForBusiness;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Protocol;

namespace Azure.Connectors.Sdk.Agents.Tests.Mcp;

/// <summary>Calls each operation of the curated connectors that isn't read-only, over MCP and without an approval.</summary>
public sealed class McpRefusalTests
{
    private static readonly ConnectorOperationCatalog[] s_catalogs =
    [
        Office365OperationCatalog.Instance,
        Office365UsersOperationCatalog.Instance,
        OneDriveForBusinessOperationCatalog.Instance,
        SharePointOnlineOperationCatalog.Instance,
        TeamsOperationCatalog.Instance,
    ];

    [Theory]
    [InlineData(McpConnection.Streams, Revisions.WithSessions, false)]
    [InlineData(McpConnection.Streams, Revisions.WithInputRequests, true)]
    [InlineData(McpConnection.Http, Revisions.WithSessions, true)]
    [InlineData(McpConnection.Http, Revisions.WithInputRequests, false)]
    [InlineData(McpConnection.StatelessHttp, Revisions.WithSessions, true)]
    public async Task Each_operation_that_is_not_read_only_is_refused(string transport, string revision, bool isDeclined)
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            s_catalogs.Select(catalog => ConnectorSpecSource.FromPackage(catalog.GetType().Assembly.GetName().Name!)));
        ConnectorToolSet[] sets =
            [.. s_catalogs.Select(catalog => Client(emulator, catalog).AsAIFunctions(new() { Operations = _ => true, Approvals = new() }))];
        await using McpConnection connection = await McpConnection.OpenAsync(
            transport,
            revision,
            new()
            {
                ElicitationHandler = isDeclined ? (_, _) => ValueTask.FromResult(new ElicitResult { Action = "decline" }) : null,
            },
            server => Array.ForEach(sets, tools => server.WithConnectorTools(tools)));
        List<string> failures = [];
        int refused = 0;
        foreach (AIFunction tool in sets.SelectMany(tools => tools))
        {
            if (tool.GetService<ConnectorOperation>() is not { IsReadOnly: false })
            {
                continue;
            }

            CallToolResult result = await connection.Client.CallToolAsync(
                tool.Name, Samples.Arguments(tool.JsonSchema), cancellationToken: connection.Limit);
            string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
            if (result.IsError != true || !text.Contains("\"kind\":\"approval\"", StringComparison.Ordinal))
            {
                failures.Add($"{tool.Name}: {text}");
            }

            refused++;
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.InRange(refused, 100, 1000);
        Assert.Empty(emulator.Calls);
    }

    private static DynamicConnectorClient Client(ConnectorEmulator emulator, ConnectorOperationCatalog catalog) => new(
        catalog,
        emulator.GetTransportRuntimeUrl(catalog.ApiName),
        new FixedCredential(),
        new ConnectorClientOptions { Transport = emulator.CreateTransport() });
}
