using System.Globalization;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Agents;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Tool.Mcp;

/// <summary>Represents the tools of an MCP server, and the operations that aren't tools with their reasons.</summary>
internal sealed class McpTools
{
    private readonly SpecCatalog _catalog;

    private McpTools(SpecCatalog catalog, ConnectorToolSet served, IReadOnlyList<OmittedOperation> omitted)
    {
        _catalog = catalog;
        Served = served;
        Omitted = omitted;
    }

    public ConnectorToolSet Served { get; }

    public IReadOnlyList<OmittedOperation> Omitted { get; }

    /// <param name="client">The client.</param>
    /// <param name="catalog">The operations of the client.</param>
    /// <param name="selected">The IDs of the selected operations, or none for those that are read-only.</param>
    /// <param name="allowsChanges">Whether selected operations that aren't read-only are served.</param>
    /// <exception cref="ToolException">Nothing is left to serve.</exception>
    public static McpTools Create(
        DynamicConnectorClient client, SpecCatalog catalog, IReadOnlyCollection<string> selected, bool allowsChanges)
    {
        ConnectorToolSet possible = client.AsAIFunctions(Options(selected));
        string[] changing = allowsChanges ? [] : [.. selected.Where(id => !catalog.Find(id)!.IsReadOnly)];
        Dictionary<string, string> reasons = possible.Omitted.ToDictionary(omitted => omitted.OperationId, omitted => omitted.Reason);
        foreach (string id in changing)
        {
            reasons.TryAdd(id, "It can change something. Add --allow-changes to serve it.");
        }

        // Without an ID, the options would select the read-only operations.
        string[] rest = [.. selected.Except(changing)];
        bool isEmpty = selected.Count > 0 && rest.All(reasons.ContainsKey);
        ConnectorToolSet served = isEmpty || changing.Length == 0 ? possible : client.AsAIFunctions(Options(rest));
        if (isEmpty || served.Count == 0)
        {
            IEnumerable<string> lines = selected.Where(reasons.ContainsKey).Select(id => $"{id}: {reasons[id]}");
            throw new ToolException(ExitCode.Usage, string.Join('\n', ["There is no operation to serve.", .. lines]));
        }

        return new(
            catalog, served, [.. catalog.OperationIds.Where(reasons.ContainsKey).Select(id => new OmittedOperation(id, reasons[id]))]);
    }

    /// <summary>Lists all operations: those that are tools, and the others with their reasons.</summary>
    public ResultTable ToTable()
    {
        ResultTable table = new("operation", "tool", "isReadOnly", "reason");
        ILookup<string?, string> tools = Served.ToLookup(tool => tool.GetService<ConnectorOperation>()?.Id, tool => tool.Name);
        Dictionary<string, string> reasons = Omitted.ToDictionary(omitted => omitted.OperationId, omitted => omitted.Reason);
        foreach (string id in _catalog.OperationIds)
        {
            table.Add(id, tools[id].FirstOrDefault(), _catalog.Find(id)!.IsReadOnly, reasons.GetValueOrDefault(id));
        }

        foreach (string id in _catalog.OmittedOperationIds)
        {
            table.Add(id, null, null, "It is an internal operation that nothing refers to, or the item's Operations doesn't list it.");
        }

        return table;
    }

    /// <summary>Describes the tools for the user of the command.</summary>
    public string Describe(IReadOnlyCollection<string> selected)
    {
        IEnumerable<string> lines = Omitted.Where(omitted => selected.Contains(omitted.OperationId))
            .Select(omitted => $"{omitted.OperationId}: {omitted.Reason}");
        string count = string.Create(
            CultureInfo.InvariantCulture,
            $"{Served.Count} tools are served, and {Omitted.Count} operations are omitted. --list lists them with the reasons.");
        return string.Join('\n', [.. lines, count]);
    }

    private static ConnectorToolOptions Options(IEnumerable<string> ids)
    {
        ConnectorToolOptions options = new() { Approvals = new(), IncludeValues = true };
        options.OperationIds.UnionWith(ids);
        return options;
    }
}
