using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Assigns C# names to all parts of a spec.</summary>
internal sealed class ConnectorNamer
{
    // The names that a method of an operation would hide.
    private static readonly string[] s_clientMembers =
        [.. RuntimeApi.ConnectorClient.AsyncMethods.Select(name => name.Substring(0, name.Length - RuntimeApi.Async.Length))];

    private readonly ConnectorSpec _spec;
    private readonly NamingOptions _options;
    private readonly List<NamingFinding> _findings = [];
    private readonly LockedNames _operations;
    private readonly LockedNames _triggers;
    private readonly LockedNames _models;
    private readonly LockedNames _enums;
    private readonly string[] _operationNames;
    private readonly string[] _triggerNames;
    private readonly string?[] _payloadNames;
    private readonly ConnectorTypeNames _typeNames;
    private readonly NameScope _constants;
    private readonly TypeNames _types;
    private readonly Dictionary<string, EnumSpec> _enumsById;
    private readonly Dictionary<string, ModelSpec> _modelsById;
    private readonly ILookup<string, ModelSpec> _kindsByBase;
    private readonly Dictionary<string, NamedModel> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    private ConnectorNamer(ConnectorSpec spec, NameLock names, NamingOptions options)
    {
        _spec = spec;
        _options = options;
        _typeNames = ConnectorTypeNames.Of(options.ServiceName);
        _constants = new(StringComparer.Ordinal, [_typeNames.Operations, .. ObjectMembers.Names]);
        _operations = new(names.Operations);
        _triggers = new(names.Triggers);
        _models = new(names.Models);
        _enums = new(names.Enums);
        _modelsById = spec.Models.ToDictionary(m => m.Id, StringComparer.Ordinal);
        _kindsByBase = spec.Models
            .Where(m => m.BaseId is not null && m.DiscriminatorValue is not null)
            .ToLookup(m => m.BaseId!, StringComparer.Ordinal);
        _enumsById = spec.Enums.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _operationNames = NameOperations();
        _triggerNames = NameTriggers();
        _payloadNames = NamePayloads();
        string[] reserved = [options.ServiceName, .. _typeNames.All, .. _payloadNames.OfType<string>()];
        _types = new(spec, reserved, _operationNames, _triggerNames, _models, _enums, _findings);
    }

    public static NamingResult Name(ConnectorSpec spec, NameLock names, NamingOptions options, CancellationToken cancellationToken) =>
        new ConnectorNamer(spec, names, options).Name(cancellationToken);

    private NamingResult Name(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableEquatableArray<NamedModel> models =
            _spec.Models.Select(model => NameModel(model, cancellationToken)).ToImmutableEquatableArray();
        NamedConnector connector = new(
            _spec,
            _options.ServiceName,
            _typeNames,
            _options.Namespace,
            _options.IsDynamic,
            _spec.Operations.Select((o, i) => NameOperation(o, _operationNames[i])).ToImmutableEquatableArray(),
            _spec.Triggers.Select((t, i) => NameTrigger(t, _triggerNames[i], _payloadNames[i])).ToImmutableEquatableArray(),
            models,
            _spec.Enums.Select(NameEnum).ToImmutableEquatableArray());
        ReportUnused();
        return new(connector, _findings.ToImmutableEquatableArray());
    }

    private string[] NameOperations()
    {
        OperationNames names =
            new(_operations, new NameScope(StringComparer.Ordinal, s_clientMembers), DefaultNames.Operation, _findings);
        return names.Assign(
            [.. _spec.Operations.Select(o => Versioned(o.Id, o.IsDeprecated, o.Visibility, o.Response.Kind == ContentKind.Binary))]);
    }

    private string[] NameTriggers()
    {
        OperationNames names =
            new(_triggers, new NameScope(StringComparer.OrdinalIgnoreCase, ["Equals", "ReferenceEquals"]), DefaultNames.Trigger, _findings);
        return names.Assign([.. _spec.Triggers.Select(t => Versioned(t.Id, t.IsDeprecated, t.Visibility))]);
    }

    /// <summary>The classes of the payloads, by trigger; null where a trigger has none.</summary>
    private string?[] NamePayloads()
    {
        // OnMention and OnMentionTrigger would have the same name: it is that of the trigger whose name it has as it is.
        NameScope scope = new(StringComparer.OrdinalIgnoreCase, _typeNames.All);
        string?[] names = new string?[_triggerNames.Length];
        foreach (int i in Enumerable.Range(0, names.Length)
            .Where(i => _spec.Triggers[i].Payload == TriggerPayloadKind.Items)
            .OrderBy(i => PayloadName(i).EndsWith(_triggerNames[i] + RuntimeApi.Suffix.TriggerPayload, StringComparison.Ordinal) ? 0 : 1))
        {
            names[i] = scope.Take(PayloadName(i));
        }

        return names;

        string PayloadName(int i) => Words.Join(Words.Join(_options.ServiceName, _triggerNames[i]), RuntimeApi.Suffix.TriggerPayload);
    }

    private static VersionedId Versioned(string id, bool isDeprecated, OperationVisibility visibility, bool isStreamed = false) =>
        new(id, isDeprecated, visibility == OperationVisibility.Internal, isStreamed);

    private NamedOperation NameOperation(OperationSpec operation, string name)
    {
        NamedType? response = operation.Response.Type is { } type ? ToType(type) : null;
        return new(
            operation,
            name,
            _constants.Take(name, Words.Join(name, "Operation")),
            NameParameters(operation),
            response,
            NamePage(operation));
    }

    private ImmutableEquatableArray<NamedParameter> NameParameters(OperationSpec operation)
    {
        LockedOrder order = _operations.Order(operation.Id);
        ImmutableEquatableArray<NamedParameter> parameters =
            ParameterNames.Assign(operation, _operations.Members(operation.Id), order, ToType, _findings);
        ReportUnused(operation.Id, "operations", order, _operations, [.. parameters.Select(p => p.Spec.Key.ToString())]);
        return parameters;
    }

    private NamedPage? NamePage(OperationSpec operation)
    {
        if (operation.Page is not { } page
            || operation.Response.Type is not ModelTypeSpec { Id: var id }
            || !_named.TryGetValue(id, out NamedModel? model)
            || FindProperty(model, page.ItemsName) is not { Type: NamedList list } items
            || FindProperty(model, page.NextLinkName) is not { } nextLink)
        {
            return null;
        }

        return new(model.Name, list, items.Name, nextLink.Name);
    }

    private NamedProperty? FindProperty(NamedModel model, string wireName) =>
        model.Properties.FirstOrDefault(p => p.Spec.WireName == wireName)
        ?? (model.Spec.BaseId is { } id && _named.TryGetValue(id, out NamedModel? parent) ? FindProperty(parent, wireName) : null);

    private NamedTrigger NameTrigger(TriggerSpec trigger, string name, string? payloadName)
    {
        string[] parameters = MemberNames.Assign(
            name,
            trigger.Id,
            trigger.Parameters.Select(p => p.WireName).ToArray(),
            _triggers.Members(trigger.Id),
            wireName => [DefaultNames.Member(wireName, "Parameter")],
            "Parameter",
            [],
            _findings,
            out _);
        return new(
            trigger,
            name,
            payloadName,
            trigger.ItemType is { } type ? ToType(type) : null,
            trigger.Parameters.Select((p, i) => new NamedTriggerParameter(p, parameters[i])).ToImmutableEquatableArray());
    }

    private NamedModel NameModel(ModelSpec model, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_named.TryGetValue(model.Id, out NamedModel? done))
        {
            return done;
        }

        string name = _types.Find(model.Id)!;
        _begun.Add(model.Id);

        // A chain of bases that comes back to where it began ends there: no class can extend itself.
        NamedModel? parent = model.BaseId is { } baseId && _modelsById.TryGetValue(baseId, out ModelSpec? baseSpec)
            && (_named.ContainsKey(baseId) || !_begun.Contains(baseId)) ? NameModel(baseSpec, cancellationToken) : null;
        string[] names = MemberNames.Assign(
            name,
            model.Id,
            model.Properties.Select(p => p.WireName).ToArray(),
            _models.Members(model.Id),
            wireName => [DefaultNames.Property(wireName)],
            "Value",
            parent is null ? [] : InheritedNames(parent, new(model.Properties.Select(p => p.WireName), StringComparer.Ordinal)),
            _findings,
            out NameScope scope);
        ImmutableEquatableArray<NamedProperty> properties =
            model.Properties.Select((p, i) => new NamedProperty(p, names[i], ToType(p.Type))).ToImmutableEquatableArray();
        NamedModel named = new(
            model,
            name,
            parent?.Name,
            model.Discriminator is { } discriminator ? properties.FirstOrDefault(p => p.Spec.WireName == discriminator)?.Name : null,
            Kinds(model),
            properties,
            AdditionalPropertiesName(model, scope),
            model.AdditionalProperties is { } map ? ToType(map.Values) : null,
            model.AdditionalProperties is { IsOpen: true } ? scope.Take("OtherColumns") : null,
            model.HasColumns ? new(scope.Take("Column"), scope.Take("Get"), scope.Take("TryGet")) : null)
        {
            FactoryOrder = FactoryOrder(model, parent),
        };
        _named[model.Id] = named;
        return named;
    }

    private ImmutableEquatableArray<string> FactoryOrder(ModelSpec model, NamedModel? parent)
    {
        LockedOrder order = _models.Order(model.Id);
        HashSet<string> known = new(model.Properties.Select(p => p.WireName), StringComparer.Ordinal) { LockedOrder.Undeclared };
        for (NamedModel? current = parent; current is not null; current = ParentOf(current))
        {
            known.UnionWith(current.Properties.Select(p => p.Spec.WireName));
        }

        ReportUnused(model.Id, "models", order, _models, known);
        return order.Identities.ToImmutableEquatableArray();
    }

    private NamedModel? ParentOf(NamedModel model) =>
        model.Spec.BaseId is { } id && _named.TryGetValue(id, out NamedModel? parent) && !ReferenceEquals(parent, model) ? parent : null;

    private static string? AdditionalPropertiesName(ModelSpec model, NameScope scope)
    {
        if (model.AdditionalProperties is null)
        {
            return null;
        }

        return scope.Take(model.HasColumns ? "Columns" : "AdditionalProperties");
    }

    /// <summary>The names that a kind has from its bases, without those of the properties that it declares itself.</summary>
    private IEnumerable<string> InheritedNames(NamedModel model, HashSet<string> redeclared)
    {
        IEnumerable<string> own = model.Properties.Where(p => !redeclared.Contains(p.Spec.WireName)).Select(p => p.Name)
            .Concat(model.UndeclaredNames);
        return ParentOf(model) is { } parent ? own.Concat(InheritedNames(parent, redeclared)) : own;
    }

    /// <summary>Gets the derived types of a base and, if the same property is their discriminator, those derived from them.</summary>
    private ImmutableEquatableArray<NamedKind> Kinds(ModelSpec model)
    {
        if (model.Discriminator is null)
        {
            return ImmutableEquatableArray<NamedKind>.Empty;
        }

        List<ModelSpec> found = [model];
        HashSet<string> ids = new(StringComparer.Ordinal) { model.Id };
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Discriminator == model.Discriminator)
            {
                found.AddRange(_kindsByBase[found[i].Id].Where(kind => ids.Add(kind.Id)));
            }
        }

        return found.Skip(1).Select(m => new NamedKind(m.DiscriminatorValue!, _types.Find(m.Id)!)).ToImmutableEquatableArray();
    }

    private NamedEnum NameEnum(EnumSpec spec)
    {
        string name = _types.Find(spec.Id)!;
        string[] names = MemberNames.Assign(
            name, spec.Id, spec.Values.Select(v => v.Wire).ToArray(), _enums.Members(spec.Id), ToNames, "Value", [], _findings, out _);
        return new(spec, name, spec.Values.Select((v, i) => new NamedEnumValue(v, names[i])).ToImmutableEquatableArray());

        // Values that differ by case alone have the names of their texts.
        string[] ToNames(string value) => spec.Kind == ScalarKind.String
            ? [DefaultNames.EnumValue(value, isNumber: false), DefaultNames.Member(value, "Value")]
            : [DefaultNames.EnumValue(value, isNumber: true)];
    }

    private NamedType ToType(TypeSpec type) => type switch
    {
        ScalarTypeSpec scalar => new NamedScalar(scalar.Kind),
        ArrayTypeSpec array => new NamedList(ToType(array.Items), array.ItemsNullable),
        MapTypeSpec map => new NamedMap(ToType(map.Values), map.ValuesNullable),
        ModelTypeSpec { Id: var id } when !_options.IsDynamic && _types.Find(id) is { } name => new NamedModelRef(name),
        EnumTypeSpec { Id: var id } when _enumsById.TryGetValue(id, out EnumSpec? spec) =>
            _options.IsDynamic ? new NamedScalar(spec.Kind) : new NamedEnumRef(_types.Find(id)!, spec.Kind != ScalarKind.String),
        _ => new NamedAny(),
    };

    /// <summary>
    /// Reports what a locked order has and the spec doesn't. A member that has a locked name is reported with the others.
    /// </summary>
    private void ReportUnused(string identity, string section, LockedOrder order, LockedNames locked, ICollection<string> known)
    {
        foreach (string member in order.Without(known).Where(member => locked.Members(identity).Peek(member) is null))
        {
            _findings.Add(new(NamingFindingKind.LockedNameWithoutPlace, identity, section, member));
        }
    }

    private void ReportUnused()
    {
        HashSet<string> omitted = new(_spec.OmittedOperations, StringComparer.Ordinal);
        foreach ((
            string section,
            LockedNames locked) in new[] { ("operations", _operations), ("triggers", _triggers), ("models", _models), ("enums", _enums) })
        {
            foreach (string identity in locked.Unused)
            {
                // The ID of a schema inside an operation starts with the operation's ID and a colon.
                bool isOmitted = omitted.Contains(identity.Split(':')[0]);
                _findings.Add(new(
                    isOmitted ? NamingFindingKind.LockedNameOfOmitted : NamingFindingKind.LockedNameWithoutPlace, identity, section, ""));
            }

            foreach ((string identity, string member) in locked.UnusedMembers)
            {
                _findings.Add(new(NamingFindingKind.LockedNameWithoutPlace, identity, section, member));
            }
        }
    }
}
