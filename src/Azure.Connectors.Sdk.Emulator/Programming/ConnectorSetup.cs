using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Sampling;
using Azure.Connectors.Sdk.Emulator.Schemas;

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
        Schemas = new(definition.Document, Sampler);
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

    internal UsedSchemas Schemas { get; }

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

    /// <summary>
    /// Uses the schemas of a snapshot: requests are checked with them, samples contain all their columns, and the discovery operations
    /// return the responses and the values of the snapshot.
    /// </summary>
    /// <param name="snapshot">The content of a file <c>.schema.json</c>.</param>
    /// <returns>This setup.</returns>
    /// <remarks>
    /// A request that creates an object must have the required columns. Types and bounds are checked, and read-only members are rejected at
    /// any depth. Without a schema, any columns conform.
    /// </remarks>
    /// <exception cref="ArgumentException">The text isn't a snapshot, or the connector has no such operation.</exception>
    public ConnectorSetup UseSchema(string snapshot) => Use(SnapshotText.ReadEnvelope(snapshot));

    /// <summary>Uses the schemas of the response of a discovery operation.</summary>
    /// <param name="operationId">The ID of the discovery operation.</param>
    /// <param name="arguments">The arguments, by the wire names of the parameters of the discovery operation; null for those of the
    /// snapshot.</param>
    /// <param name="snapshot">The content of a file <c>.schema.json</c>, or a response.</param>
    /// <returns>This setup.</returns>
    /// <exception cref="ArgumentException">The text isn't JSON, or the connector has no such operation.</exception>
    public ConnectorSetup UseSchema(string operationId, IReadOnlyDictionary<string, string>? arguments, string snapshot) =>
        Use(SnapshotText.Read(operationId, arguments, snapshot));

    private ConnectorSetup Use(IReadOnlyList<UsedSchema> schemas)
    {
        foreach (UsedSchema schema in schemas)
        {
            Respond(schema.Operation, schema.Arguments).ReturnsUnchecked(schema.Response.GetRawText());
            foreach ((string operation, IReadOnlyDictionary<string, string> arguments, JsonObject response) in SchemaValues.Of(schema))
            {
                Respond(operation, arguments).ReturnsUnchecked(response.ToJsonString());
            }

            Schemas.Add(schema);
        }

        return this;
    }

    private OperationSetup Respond(string operationId, IReadOnlyDictionary<string, string> arguments)
    {
        OperationSetup setup = Operation(operationId);
        foreach ((string name, string value) in arguments)
        {
            setup = setup.When(name, value);
        }

        return setup;
    }
}
