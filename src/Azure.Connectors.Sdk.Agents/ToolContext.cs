using System.Security.Cryptography;
using Azure.Connectors.Sdk.Agents.Results;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Represents what the tools of one client share.</summary>
internal sealed class ToolContext(ConnectorClient client, ConnectorOperationCatalog catalog, ConnectorToolOptions options)
{
    public ConnectorClient Client { get; } = client;

    public ConnectorOperationCatalog Catalog { get; } = catalog;

    public string ApiName => Catalog.ApiName;

    // The application may change its options after the tools were created: approvals and limits don't change with them.
    public ConnectorApprovals? Approvals { get; } = options.Approvals;

    public int MaxResultLength { get; } = options.MaxResultLength;

    public int MaxInlineFileSize { get; } = options.MaxInlineFileSize;

    public Func<ConnectorToolFile, CancellationToken, ValueTask<string>>? SaveFile { get; } = options.SaveFile;

    public PageCursors Cursors { get; } = new(RandomNumberGenerator.GetBytes(32));
}
