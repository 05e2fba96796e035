using Azure.Connectors.Sdk.Agents.Snapshots;
using Azure.Connectors.Sdk.Agents.Values;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Selects the operations of a client that are tools.</summary>
internal static class ToolSetBuilder
{
    public static ConnectorToolSet Build(ConnectorClient client, ConnectorOperationCatalog catalog, ConnectorToolOptions options)
    {
        CheckIds(catalog, options);
        List<AIFunction> tools = [];
        List<OmittedOperation> omitted = [];
        List<ValuesLocation> locations = [];
        Dictionary<string, string> names = CreateNames(catalog, options);
        ToolSnapshots snapshots = new(catalog, options);
        ToolContext context = new(client, catalog, options);
        foreach (string id in catalog.OperationIds)
        {
            ConnectorOperation operation = catalog.Find(id)!;
            if ((ReasonToOmit(operation, options) ?? ToolDefinition.ReasonToOmit(operation, options)) is { } reason)
            {
                omitted.Add(new(id, reason));
                continue;
            }

            ToolDefinition definition = ToolDefinition.Create(operation, names[id], options, snapshots.Find(operation));
            OperationTool tool = new(context, definition);
            tools.Add(tool.RequiresApproval ? new ApprovalRequiredAIFunction(tool) : tool);
            if (options.IncludeValues)
            {
                locations.AddRange(ValuesLocation.Find(definition, catalog));
            }
        }

        CheckArguments(tools.Select(tool => tool.GetService<ConnectorOperation>()!), options);
        snapshots.CheckUsed();
        if (locations.Count > 0)
        {
            tools.Add(new ValuesTool(context, names[""], locations));
        }

        return new(tools, omitted);
    }

    private static void CheckIds(ConnectorOperationCatalog catalog, ConnectorToolOptions options)
    {
        if (options.OperationIds.FirstOrDefault(id => catalog.Find(id) is null) is { } unknown)
        {
            throw new ArgumentException(
                $"The connector '{catalog.ApiName}' has no operation '{unknown}'. {catalog.ServiceName}Operations has the IDs, and "
                    + $"'connectors show {catalog.ApiName}' lists them.",
                nameof(options));
        }
    }

    // With a misspelled name, a model could specify what the application wants to set.
    private static void CheckArguments(IEnumerable<ConnectorOperation> operations, ConnectorToolOptions options)
    {
        HashSet<string> unused = new(options.Arguments.Keys, StringComparer.Ordinal);
        foreach (ConnectorOperation operation in operations)
        {
            unused.ExceptWith(operation.Parameters.SelectMany(parameter => new[] { parameter.Name, parameter.Key }));
            if (operation.Body is { } body)
            {
                unused.ExceptWith([body.Name, body.Key]);
            }
        }

        if (unused.Count > 0)
        {
            string names = string.Join(", ", unused.Order(StringComparer.Ordinal).Select(name => $"'{name}'"));
            throw new ArgumentException(
                $"No tool has the argument {names}, which {nameof(ConnectorToolOptions.Arguments)} sets.", nameof(options));
        }
    }

    // All operations have names, so that the name of a tool doesn't depend on the others that are selected.
    private static Dictionary<string, string> CreateNames(ConnectorOperationCatalog catalog, ConnectorToolOptions options)
    {
        UniqueNames names = new();
        string prefix = options.NamePrefix ?? catalog.ApiName;
        Dictionary<string, string> all = new(StringComparer.Ordinal);
        foreach (string id in catalog.OperationIds)
        {
            all.Add(id, names.Add(WithPrefix(prefix, id), id));
        }

        // No operation has an empty ID.
        all.Add("", names.Add(WithPrefix(prefix, ValuesTool.Suffix), ""));
        return all;
    }

    private static string WithPrefix(string prefix, string name) => prefix.Length == 0 ? name : $"{prefix}_{name}";

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

        if (options.OperationIds.Count > 0 || options.Operations is not null)
        {
            bool isSelected = options.OperationIds.Contains(operation.Id) || options.Operations?.Invoke(operation) == true;
            return isSelected ? null : "It isn't selected.";
        }

        return operation.IsReadOnly ? null : "It isn't read-only, and only read-only operations are selected by default.";
    }
}
