using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Specifies the requests to which a fault applies. A property that isn't set matches every request.</summary>
public sealed record FaultMatch
{
    /// <summary>Gets a match for every request.</summary>
    public static FaultMatch Any { get; } = new();

    /// <summary>Gets the API name of the connector, compared ignoring case.</summary>
    public string? ApiName { get; init; }

    /// <summary>Gets the ID of the operation.</summary>
    public string? OperationId { get; init; }

    /// <summary>Gets the HTTP method, compared ignoring case.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// Gets the number of the first matching request to which the fault applies, counted from 1 since the fault was added.
    /// </summary>
    public int FromRequest { get; init; } = 1;

    /// <summary>Creates a match for the requests of one operation.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="fromRequest">The number of the first request to which the fault applies, from 1.</param>
    public static FaultMatch Operation(string apiName, string operationId, int fromRequest = 1) =>
        new() { ApiName = apiName, OperationId = operationId, FromRequest = fromRequest };

    /// <exception cref="ArgumentException">No request can match.</exception>
    internal void RequireMatchable(IReadOnlyDictionary<string, ConnectorSetup> connectors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(FromRequest, 1);
        ConnectorSetup[] meant = ApiName is null ? [.. connectors.Values] : [connectors.Get(ApiName)];
        OperationDefinition[] operations = [.. meant.SelectMany(connector => connector.Definition.Operations)];
        if (OperationId is not null)
        {
            operations = [.. operations.Where(operation => operation.Id == OperationId)];
            RequireOperation(operations, meant);
        }

        RequireMethod(operations);
    }

    private void RequireOperation(OperationDefinition[] operations, ConnectorSetup[] meant)
    {
        if (operations.Length == 0)
        {
            string where = ApiName is null ? "No loaded connector has the" : $"Connector '{ApiName}' has no";
            string hint = Suggestion.For(OperationId!, meant.SelectMany(connector => connector.OperationIds));
            string command = ApiName is null ? "" : ToolCommand.ShowOperations(ApiName);
            throw new ArgumentException($"{where} operation '{WireText.Shorten(OperationId!)}'.{hint}{command}");
        }
    }

    private void RequireMethod(OperationDefinition[] operations)
    {
        if (Method is null || operations.Any(operation => operation.Method.Equals(Method, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        string methods = string.Join(", ", operations.Select(operation => operation.Method).Distinct().Order(StringComparer.Ordinal));
        string where = OperationId is null ? "No matching operation" : $"No operation '{OperationId}'";
        throw new ArgumentException(
            $"{where} has the method '{WireText.Shorten(Method)}', so no request matches. The methods are: {methods}.");
    }

    internal bool Fits(string? apiName, string? operationId, string method) =>
        (ApiName is null || ApiName.Equals(apiName, StringComparison.OrdinalIgnoreCase))
        && (OperationId is null || OperationId == operationId)
        && (Method is null || Method.Equals(method, StringComparison.OrdinalIgnoreCase));
}
