using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Showing;

/// <summary>Lists connectors and operations.</summary>
internal static class ConnectorTables
{
    /// <summary>Lists the connectors of a project.</summary>
    public static ResultTable List(ProjectFacts facts, CancellationToken cancellationToken)
    {
        ResultTable table = new("apiName", "source", "client", "operations", "triggers");
        foreach (ProjectConnector connector in ProjectConnectors.FindAll(facts))
        {
            NamedConnector? named = LoadedConnector.Load(connector.Input!, cancellationToken).Connector;
            table.Add(
                connector.ApiName,
                connector.Package ?? Path.GetRelativePath(facts.Folder, connector.Input!.Spec.Path).Replace('\\', '/'),
                named is null ? null : $"{named.Namespace}.{named.Types.Client}",
                named?.Operations.Count,
                named?.Triggers.Count);
        }

        return table;
    }

    /// <summary>Lists the operations and triggers of a connector.</summary>
    public static ResultTable Operations(NamedConnector connector)
    {
        ResultTable table = new("operation", "name", "kind", "method", "path", "title");
        foreach (NamedOperation operation in connector.Operations)
        {
            OperationSpec spec = operation.Spec;
            table.Add(
                spec.Id,
                connector.IsDynamic ? spec.Id : operation.MethodName + RuntimeApi.Async,
                spec.Kind == OperationKind.Discovery ? "discovery" : "action",
                spec.Method,
                spec.Path,
                spec.Summary ?? "");
        }

        foreach (NamedTrigger trigger in connector.Triggers)
        {
            OperationSpec spec = trigger.Spec.Operation;
            table.Add(trigger.Spec.Id, trigger.Name, "trigger", spec.Method, spec.Path, trigger.Spec.Summary ?? "");
        }

        return table;
    }
}
