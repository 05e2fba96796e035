using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Finds an operation by its ID, or by the name of its method with or without <c>Async</c>.</summary>
internal static class OperationLookup
{
    /// <exception cref="ToolException">The connector has no such operation.</exception>
    public static ConnectorOperation Find(SpecCatalog catalog, NamedConnector connector, string name)
    {
        string? id = connector.Operations.FirstOrDefault(operation => operation.Spec.Id == name
            || operation.MethodName == name || operation.MethodName + RuntimeApi.Async == name)?.Spec.Id;
        return catalog.Find(id ?? name) ?? throw new ToolException(
            ExitCode.NotFound, $"The connector has no operation '{name}'.{NearestName.Hint(name, catalog.OperationIds)}"
                + ToolCommand.ShowOperations(catalog.ApiName));
    }
}
