using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Sampling;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents one connector in the emulator: its operations and their responses.</summary>
public sealed class ConnectorSetup
{
    private readonly ProgrammedResponses _book;
    private readonly bool _conformingOnly;

    internal ConnectorSetup(ConnectorDefinition definition, ProgrammedResponses book, bool conformingOnly)
    {
        Definition = definition;
        _conformingOnly = conformingOnly;
        _book = book;
        Sampler = new SchemaSampler(definition.Document);
    }

    /// <summary>The connector's api name.</summary>
    public string ApiName => Definition.ApiName;

    /// <summary>
    /// Gets the IDs of the operations, including triggers, in the order of the spec. An operation without an ID has its method and path.
    /// </summary>
    public IReadOnlyList<string> OperationIds => [.. Definition.Operations.Select(operation => operation.Id)];

    /// <summary>Makes samples of the spec's schemas.</summary>
    public SchemaSampler Sampler { get; }

    internal ConnectorDefinition Definition { get; }

    /// <summary>
    /// Programs the responses of an operation. A trigger's operation can be programmed too: it is the one that is polled or subscribed to.
    /// </summary>
    /// <param name="operationId">The ID of the operation.</param>
    /// <exception cref="ArgumentException">The connector has no such operation; the message names the nearest.</exception>
    public OperationSetup Operation(string operationId) => new(_book, Definition.Find(operationId), _conformingOnly, null);

    /// <summary>Gets the response that an operation returns when nothing was programmed.</summary>
    /// <param name="operationId">The ID of the operation.</param>
    /// <exception cref="ArgumentException">The connector has no such operation.</exception>
    public EmulatedResponse SampleResponse(string operationId) => ResponseSampler.Sample(Definition.Find(operationId), Sampler);

    /// <summary>Compares JSON text with the schema of the success response of an operation.</summary>
    /// <param name="operationId">The ID of the operation.</param>
    /// <param name="json">The text.</param>
    /// <returns>The reasons why the text doesn't conform; empty if it conforms or the response has no schema.</returns>
    /// <exception cref="ArgumentException">The connector has no such operation.</exception>
    public IReadOnlyList<string> CheckResponse(string operationId, string json)
    {
        OperationDefinition operation = Definition.Find(operationId);
        return operation.Success.HasBody ? operation.Checks.ForResponse(operation.Success.Schema).Reasons(json) : [];
    }
}
