using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Names for models and enumerations: the lock's first, then definitions, then inline schemas after their owners.</summary>
internal sealed class TypeNames
{
    private static readonly string[] s_publicTypes =
        ["Client", "ModelFactory", "TriggerOperations", "TriggerParameters", "Triggers", "OperationCatalog", "JsonTypeInfoResolver", "ServiceCollectionExtensions"];

    private readonly NameScope _scope;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelSpec> _models;
    private readonly Dictionary<string, EnumSpec> _enums;
    private readonly List<NamingFinding> _findings;

    public TypeNames(ConnectorSpec spec, string serviceName, LockedNames lockedModels, LockedNames lockedEnums, List<NamingFinding> findings)
    {
        _findings = findings;
        _models = spec.Models.ToDictionary(m => m.Id, StringComparer.Ordinal);
        _enums = spec.Enums.ToDictionary(e => e.Id, StringComparer.Ordinal);

        // Files are named after types, and file names may not differ by case alone.
        _scope = new NameScope(StringComparer.OrdinalIgnoreCase, ["System", "Azure", "Microsoft", "Models", serviceName, .. PublicTypes(serviceName)]);
        TakeLocked(spec.Models.Select(m => m.Id), lockedModels);
        TakeLocked(spec.Enums.Select(e => e.Id), lockedEnums);
        TakeDefinitions(spec);
        TakeSharedParameters(spec);
    }

    public string? Find(string id) => _names.TryGetValue(id, out string? name) ? name : null;

    /// <summary>Names an inline type after its owner, and what is inside it; a definition has its name already.</summary>
    public void Visit(TypeSpec? type, string ownerName, string ownName)
    {
        switch (type)
        {
            case ArrayTypeSpec array:
                Visit(array.Items, ownerName, ownName + "Item");
                break;
            case MapTypeSpec map:
                Visit(map.Values, ownerName, ownName + "Value");
                break;
            case EnumTypeSpec { Id: var id } when _enums.ContainsKey(id) && !_names.ContainsKey(id):
                _names[id] = _scope.Take(ownerName + ownName);
                break;
            case ModelTypeSpec { Id: var id } when _models.TryGetValue(id, out ModelSpec? model) && !_names.ContainsKey(id):
                _names[id] = _scope.Take(ownerName + ownName);
                VisitMembers(model);
                break;
        }
    }

    /// <summary>Names what is inside the models that had a name from the start.</summary>
    public void VisitNamedModels()
    {
        foreach (ModelSpec model in _models.Values.Where(m => _names.ContainsKey(m.Id)).ToArray())
        {
            VisitMembers(model);
        }
    }

    /// <summary>A last resort, so that no type is without a name: the schema id itself.</summary>
    public void NameTheRest()
    {
        foreach (string id in _models.Keys.Concat(_enums.Keys).Where(id => !_names.ContainsKey(id)).ToArray())
        {
            _names[id] = _scope.Take(Identifier.Pascal(id, "Model"));
        }
    }

    private void VisitMembers(ModelSpec model)
    {
        string name = _names[model.Id];
        foreach (PropertySpec property in model.Properties)
        {
            Visit(property.Type, name, Identifier.Pascal(property.WireName, "Property"));
        }

        Visit(model.AdditionalProperties?.Values, name, "Value");
    }

    private void TakeLocked(IEnumerable<string> ids, LockedNames locked)
    {
        foreach (string id in ids)
        {
            if (locked.Find(id) is not { } name)
            {
                continue;
            }

            if (Identifier.IsValid(name) && _scope.TryTake(name))
            {
                _names[id] = name;
            }
            else
            {
                _findings.Add(new(NamingFindingKind.LockedNameUnusable, id, name, ""));
            }
        }
    }

    private void TakeDefinitions(ConnectorSpec spec)
    {
        string[] ids = [
            .. spec.Models.Where(m => m.Origin == SchemaOrigin.Definition).Select(m => m.Id),
            .. spec.Enums.Where(e => e.Origin == SchemaOrigin.Definition).Select(e => e.Id)];

        // Of two that clean to one name, the one that is that name already has it.
        foreach (bool exact in new[] { true, false })
        {
            foreach (string id in ids)
            {
                string name = Identifier.Pascal(id, "Model");
                if (!_names.ContainsKey(id) && (name == id) == exact)
                {
                    _names[id] = _scope.Take(name, name + "Model");
                }
            }
        }
    }

    /// <summary>What several operations share is named after itself, not after the first of them.</summary>
    private void TakeSharedParameters(ConnectorSpec spec)
    {
        const string prefix = "#parameters/";
        foreach (string id in spec.Enums.Select(e => e.Id).Concat(spec.Models.Select(m => m.Id)).Where(id => id.StartsWith(prefix, StringComparison.Ordinal) && !_names.ContainsKey(id)))
        {
            string name = Identifier.Pascal(id.Substring(prefix.Length), "Value");
            _names[id] = _scope.Take(name, name + "Parameter");
        }
    }

    private static IEnumerable<string> PublicTypes(string serviceName) =>
        s_publicTypes.Select(suffix => serviceName + suffix);
}
