using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Triggers;

/// <summary>
/// Finds a connector's triggers: the operations with <c>x-ms-trigger</c>, and those that are called back with a declared content.
/// </summary>
internal static class TriggerLookup
{
    /// <exception cref="ArgumentException">The connector has no such trigger.</exception>
    public static OperationDefinition Find(ConnectorDefinition connector, string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        OperationDefinition? operation = connector.Operations.FirstOrDefault(candidate => candidate.Id == operationId);
        if (operation is not null && IsTrigger(operation))
        {
            return operation;
        }

        string problem = operation is null
            ? $"Connector '{connector.ApiName}' has no trigger '{WireText.Shorten(operationId)}'."
            : $"The operation '{operationId}' of connector '{connector.ApiName}' is not a trigger.";
        throw new ArgumentException(
            problem + Suggestion.For(operationId, connector.Operations.Where(IsTrigger).Select(trigger => trigger.Id))
                + ToolCommand.ShowOperations(connector.ApiName),
            nameof(operationId));
    }

    private static bool IsTrigger(OperationDefinition operation) =>
        SpecDocument.TryGet(operation.Source, "x-ms-trigger", out _) || operation.HasNotificationContent;
}
