using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Sampling;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>One connector in the emulator: what it has, and what it answers.</summary>
public sealed class ConnectorSetup
{
    private readonly AnswerBook _book;

    internal ConnectorSetup(ConnectorDefinition definition, AnswerBook book)
    {
        Definition = definition;
        _book = book;
        Sampler = new SchemaSampler(definition.Document);
    }

    /// <summary>The connector's api name.</summary>
    public string ApiName => Definition.ApiName;

    /// <summary>The ids of its operations, triggers included, in the spec's order; where the spec gives none, method and path.</summary>
    public IReadOnlyList<string> OperationIds => [.. Definition.Operations.Select(operation => operation.Id)];

    /// <summary>Makes samples of the spec's schemas.</summary>
    public SchemaSampler Sampler { get; }

    internal ConnectorDefinition Definition { get; }

    /// <summary>Programs the answers of an operation.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <exception cref="ArgumentException">The connector has no such operation; the message names a near one.</exception>
    public OperationSetup Operation(string operationId) => new(_book, Definition.Find(operationId), null);

    /// <summary>The answer that an operation gives when nothing was programmed.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <exception cref="ArgumentException">The connector has no such operation.</exception>
    public EmulatedResponse SampleResponse(string operationId) => ResponseSampler.Sample(Definition.Find(operationId), Sampler);

    /// <summary>Says where a JSON text departs from the schema of an operation's success response.</summary>
    /// <param name="operationId">The operation's id.</param>
    /// <param name="json">The text.</param>
    /// <returns>The reasons; none where it conforms, or where the response has no schema.</returns>
    /// <exception cref="ArgumentException">The connector has no such operation.</exception>
    public IReadOnlyList<string> CheckResponse(string operationId, string json)
    {
        OperationDefinition operation = Definition.Find(operationId);
        return operation.Success.HasBody ? operation.Checks.ForResponse(operation.Success.Schema).Reasons(json) : [];
    }
}
