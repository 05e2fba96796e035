using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Puts the parts together: operations and triggers in the spec's order, then what they reached.</summary>
internal sealed class ConnectorReader
{
    private readonly SwaggerDocument _document;
    private readonly OperationIndex _index;
    private readonly SpecReport _report;
    private readonly SchemaReader _schemas;
    private readonly ParameterReader _parameters;
    private readonly OperationReader _operationReader;
    private readonly TriggerReader _triggerReader;
    private readonly UsageMarker _usage;
    private readonly EffectsReader _effects;
    private readonly MetadataReader _metadata;
    private readonly JsonSchemaWriter _jsonSchemas;

    public ConnectorReader(
        SwaggerDocument document, OperationIndex index, SpecReport report, ImmutableEquatableArray<string>? reviewedReadOnly)
    {
        DynamicReader dynamics = new(document, index, report);
        DefaultReader defaults = new(report);
        _document = document;
        _index = index;
        _report = report;
        _schemas = new SchemaReader(document, report, dynamics, defaults);
        _parameters = new ParameterReader(document, report, _schemas, dynamics, defaults);
        _effects = new EffectsReader(document, _schemas, reviewedReadOnly);
        ContentReader contents = new(document, report, _schemas, dynamics);
        _operationReader = new OperationReader(_parameters, contents, new PageReader(report, _schemas), _schemas, _effects);
        _jsonSchemas = new JsonSchemaWriter(document, new SchemaMerger(document, report, dynamics), dynamics);
        _metadata = new MetadataReader(document, _parameters, contents, _jsonSchemas);
        _triggerReader = new TriggerReader(document, index, report, _schemas);
        _usage = new UsageMarker(document, _schemas);
    }

    public ConnectorSpec Read(string apiName, HashSet<RawOperation> kept)
    {
        List<OperationSpec> operations = [];
        List<TriggerSpec> triggers = [];
        foreach (RawOperation raw in _index.Operations.Where(kept.Contains))
        {
            _report.CancellationToken.ThrowIfCancellationRequested();
            OperationSpec operation = _operationReader.Read(raw);
            if (raw.IsTrigger)
            {
                triggers.Add(_triggerReader.Read(raw, operation));
            }
            else
            {
                operations.Add(operation);
            }
        }

        _triggerReader.NoteCallbacks(kept);
        IReadOnlyList<TypeSpec> removed = _schemas.ReadRemovedDefinitions();
        _schemas.Drain();
        ImmutableEquatableArray<SchemaDefinition> definitions = ReadMetadata(kept, operations, triggers);
        MarkUsage(operations.Concat(triggers.Select(trigger => trigger.Operation)), triggers, removed);
        ImmutableEquatableArray<ModelSpec> models = _schemas.Models.Select(model => model.ToSpec()).ToImmutableEquatableArray();
        ImmutableEquatableArray<EnumSpec> enums = _schemas.Enums.ToImmutableEquatableArray();
        JsonNode? info = _document.Root.ObjectAt("info");
        return new ConnectorSpec(
            apiName,
            Texts.NotEmpty(info?.TextOf("title")),
            Texts.NotEmpty(info?.TextOf("description")),
            Texts.NotEmpty(info?.TextOf("version")),
            operations.ToImmutableEquatableArray(),
            triggers.ToImmutableEquatableArray(),
            models,
            enums,
            ReadTheRest(models.Count, enums.Count).ToImmutableEquatableArray())
        {
            OmittedOperations = _index.Operations
                .Where(operation => !kept.Contains(operation))
                .Select(operation => operation.Id)
                .ToImmutableEquatableArray(),
            SchemaDefinitions = definitions,
        };
    }

    /// <summary>The entries of the reviewed list that aren't used.</summary>
    public IEnumerable<RefusedEntry> RefusedReadOnly => _effects.Refused(_index.Ids, _report.DidYouMean);

    /// <summary>Reads the texts and schemas of the operations, of which everything is reported already.</summary>
    private ImmutableEquatableArray<SchemaDefinition> ReadMetadata(
        HashSet<RawOperation> kept, List<OperationSpec> operations, List<TriggerSpec> triggers)
    {
        _report.IsSilent = true;
        int action = 0;
        int trigger = 0;
        foreach (RawOperation raw in _index.Operations.Where(kept.Contains))
        {
            _report.CancellationToken.ThrowIfCancellationRequested();
            if (raw.IsTrigger)
            {
                TriggerSpec found = triggers[trigger];
                triggers[trigger++] = found with { Operation = found.Operation with { Metadata = _metadata.Read(raw, found.Operation) } };
            }
            else
            {
                operations[action] = operations[action] with { Metadata = _metadata.Read(raw, operations[action]) };
                action++;
            }
        }

        ImmutableEquatableArray<SchemaDefinition> definitions = _jsonSchemas.WriteDefinitions().ToImmutableEquatableArray();
        _report.IsSilent = false;
        return definitions;
    }

    /// <summary>Reads the parts of the document that no operation reaches.</summary>
    private IEnumerable<SchemaSite> ReadTheRest(int models, int enums)
    {
        _report.IsSilent = true;
        _parameters.ReadSharedTypes();
        _schemas.ReadDefinitions();
        _report.IsSilent = false;
        return _schemas.Models.Skip(models).Select(model => model.Site).Concat(_schemas.Enums.Skip(enums).Select(found => found.Site));
    }

    private void MarkUsage(
        IEnumerable<OperationSpec> operations, IEnumerable<TriggerSpec> triggers, IReadOnlyList<TypeSpec> removed)
    {
        foreach (OperationSpec operation in operations)
        {
            _usage.Mark(operation.Body?.Type, ModelUsage.Input);
            _usage.Mark(operation.Response.Type, ModelUsage.Output);
        }

        foreach (TriggerSpec trigger in triggers)
        {
            _usage.Mark(trigger.ItemType, ModelUsage.Output);
        }

        // Nothing sends them anymore, so nothing requires their properties.
        foreach (TypeSpec type in removed)
        {
            _usage.Mark(type, ModelUsage.Output);
        }
    }
}
