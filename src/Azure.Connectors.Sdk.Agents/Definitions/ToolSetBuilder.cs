using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Selects the operations of a client that are tools.</summary>
internal static class ToolSetBuilder
{
    public static ConnectorToolSet Build(ConnectorClient client, ConnectorOperationCatalog catalog, ConnectorToolOptions options)
    {
        List<AIFunction> tools = [];
        List<OmittedOperation> omitted = [];
        UniqueNames names = new();
        ToolContext context = new(client, catalog, options);
        foreach (string id in catalog.OperationIds)
        {
            ConnectorOperation operation = catalog.Find(id)!;
            if ((ReasonToOmit(operation, options) ?? ToolDefinition.ReasonToOmit(operation, options)) is { } reason)
            {
                omitted.Add(new(id, reason));
                continue;
            }

            OperationTool tool = new(context, ToolDefinition.Create(operation, names, options, catalog.ApiName));
            tools.Add(tool.RequiresApproval ? new ApprovalRequiredAIFunction(tool) : tool);
        }

        return new(tools, omitted);
    }

    private static string? ReasonToOmit(ConnectorOperation operation, ConnectorToolOptions options)
    {
        if (operation.Kind == ConnectorOperationKind.Trigger)
        {
            return "It is a trigger.";
        }

        if (operation.Kind == ConnectorOperationKind.Discovery)
        {
            return "It provides values or schemas for other operations.";
        }

        if (operation.Id.StartsWith("mcp_", StringComparison.Ordinal))
        {
            return "It is an endpoint of the Model Context Protocol.";
        }

        if (operation.Id.StartsWith("HttpRequest", StringComparison.OrdinalIgnoreCase))
        {
            return "It sends any request that its arguments describe.";
        }

        if (options.Operations is { } isSelected)
        {
            return isSelected(operation) ? null : "It isn't selected.";
        }

        return operation.IsReadOnly ? null : "It isn't read-only, and only read-only operations are selected by default.";
    }
}
