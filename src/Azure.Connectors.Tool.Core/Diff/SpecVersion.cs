using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Represents one of the two versions of a spec: the generator's model of it, and the document for what the model lacks.</summary>
internal sealed class SpecVersion
{
    private readonly Dictionary<string, RawOperation> _operations;
    private readonly ParameterReader _parameters;
    private readonly SpecPlaces _places;
    private readonly LineMap _lines;

    private SpecVersion(SpecInput input, LoadedConnector loaded, CancellationToken cancellationToken)
    {
        Input = input;
        Settings = loaded.Settings;
        Connector = loaded.GetConnector();
        _places = loaded.Places;
        _lines = new(input.Spec.Text);
        SpecReport report = new(input.Spec.Path, _lines, [], 0, cancellationToken);
        Document = new(JsonParser.Parse(input.Spec.Text, 0, cancellationToken).Root!);
        OperationIndex index = new(Document, report);
        DynamicReader dynamics = new(Document, index, report);
        DefaultReader defaults = new(report);
        SchemaReader schemas = new(Document, report, dynamics, defaults);
        _operations = index.Operations.ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        _parameters = new(Document, report, schemas, dynamics, defaults);
        Schemas = new(Document, this, new ContentReader(Document, report, schemas, dynamics));
    }

    public SpecInput Input { get; }

    public ConnectorSettings Settings { get; }

    public NamedConnector Connector { get; }

    public ConnectorSpec Spec => Connector.Spec;

    public SwaggerDocument Document { get; }

    public SchemaNodes Schemas { get; }

    /// <exception cref="ToolException">Nothing usable was read.</exception>
    public static SpecVersion Read(SpecInput input, CancellationToken cancellationToken) =>
        new(input, LoadedConnector.Load(input, cancellationToken), cancellationToken);

    public RawOperation Operation(string id) => _operations[id];

    public IEnumerable<RawParameter> Parameters(string operationId) => _parameters.Collect(Operation(operationId));

    /// <summary>Gets the parameter in the document, or null if only the path has it.</summary>
    public RawParameter? Parameter(string operationId, ParameterKey key) =>
        Parameters(operationId).FirstOrDefault(raw => raw.In == key.In && raw.Name == key.WireName);

    /// <summary>Gets the location of the first identity that has one.</summary>
    public FilePlace Place(params ReadOnlySpan<string> identities)
    {
        foreach (string identity in identities)
        {
            if (_places.Find(identity) is { } place)
            {
                return new(Input.Spec.Path, place.Line + 1, place.Column + 1);
            }
        }

        return new(Input.Spec.Path);
    }

    /// <summary>Gets the location of a part of the document.</summary>
    public FilePlace Place(JsonNode node)
    {
        SpecPlace place = _lines.Place(node.PlaceStart, node.PlaceLength);
        return new(Input.Spec.Path, place.Line + 1, place.Column + 1);
    }
}
