using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>
/// Names for models and enumerations: the lock's first, then definitions, what is inside them, and last what is inside operations. All that
/// operations may share is named before any of theirs, whether one reaches it or not, so that no operation's types depend on what another
/// reaches.
/// </summary>
internal sealed class TypeNames
{
    private readonly NameScope _scope;
    private readonly List<NamingFinding> _findings;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reached;
    private readonly Dictionary<string, SchemaSite> _sites;

    public TypeNames(
        ConnectorSpec spec,
        IEnumerable<string> reserved,
        IReadOnlyList<string> operationNames,
        IReadOnlyList<string> triggerNames,
        LockedNames lockedModels,
        LockedNames lockedEnums,
        List<NamingFinding> findings)
    {
        _findings = findings;

        // Files are named after types, and file names may not differ by case alone.
        _scope = new NameScope(
            StringComparer.OrdinalIgnoreCase,
            ["System", "Azure", "Microsoft", "Models", .. reserved]);
        SchemaSite[] reached = [.. spec.Models.Select(m => m.Site), .. spec.Enums.Select(e => e.Site)];
        _reached = new(reached.Select(site => site.Id), StringComparer.Ordinal);
        _sites = reached.Concat(spec.Unreached).ToDictionary(site => site.Id, StringComparer.Ordinal);
        TakeLocked(spec.Models.Select(m => m.Id), lockedModels);
        TakeLocked(spec.Enums.Select(e => e.Id), lockedEnums);
        TakeLockedForLater(spec.Unreached, lockedModels, lockedEnums);
        NameShared();
        NameOwn(spec, operationNames, triggerNames);
    }

    public string? Find(string id) => _names.TryGetValue(id, out string? name) ? name : null;

    private void TakeLocked(IEnumerable<string> ids, LockedNames locked)
    {
        foreach (string id in ids)
        {
            if (locked.Find(id) is not { } name)
            {
                continue;
            }

            if (Identifier.IsValid(name) && _scope.TryTakeLocked(name))
            {
                _names[id] = name;
            }
            else
            {
                _findings.Add(new(NamingFindingKind.LockedNameUnusable, id, name, ""));
            }
        }
    }

    private void TakeLockedForLater(IEnumerable<SchemaSite> unreached, LockedNames models, LockedNames enums)
    {
        foreach (SchemaSite site in unreached)
        {
            if ((models.Peek(site.Id) ?? enums.Peek(site.Id)) is { } name && Identifier.IsValid(name) && _scope.TryTakeLocked(name))
            {
                _names[site.Id] = name;
            }
        }
    }

    /// <summary>
    /// Gets the schemas outside of operations, in an order that doesn't depend on the document or on how they are reached.
    /// </summary>
    private void NameShared()
    {
        SchemaSite[] shared = [.. _sites.Values.Where(site => site.Operation is null).OrderBy(site => site.Id, StringComparer.Ordinal)];

        // Of two definitions that clean to one name, the one that is that name has it.
        foreach (SchemaSite site in shared
            .Where(site => site.Origin == SchemaOrigin.Definition)
            .OrderBy(site => OwnName(site) == site.Id ? 0 : 1))
        {
            Name(site);
        }

        foreach (SchemaSite site in shared.OrderBy(site => site.Origin == SchemaOrigin.SharedParameter ? 0 : 1))
        {
            Name(site);
        }
    }

    private void NameOwn(ConnectorSpec spec, IReadOnlyList<string> operationNames, IReadOnlyList<string> triggerNames)
    {
        ILookup<string, SchemaSite> own =
            _sites.Values.Where(site => site.Operation is not null).ToLookup(site => site.Operation!, StringComparer.Ordinal);
        for (int i = 0; i < spec.Operations.Count; i++)
        {
            _methods[spec.Operations[i].Id] = operationNames[i];
            NameAll(own[spec.Operations[i].Id]);
        }

        for (int i = 0; i < spec.Triggers.Count; i++)
        {
            TriggerSpec trigger = spec.Triggers[i];
            NameItem(trigger.ItemType, trigger.Id, triggerNames[i], "Item");
            NameAll(own[trigger.Id]);
        }

        // A notification can be in an operation that only its trigger refers to.
        foreach (IGrouping<string, SchemaSite> rest in own)
        {
            NameAll(rest);
        }
    }

    private void NameAll(IEnumerable<SchemaSite> sites)
    {
        foreach (SchemaSite site in sites)
        {
            Name(site);
        }
    }

    /// <summary>The items of a trigger are named after the trigger, at any depth of its response.</summary>
    private void NameItem(TypeSpec? type, string trigger, string name, string word)
    {
        string? id = type switch
        {
            EnumTypeSpec values => values.Id,
            ModelTypeSpec model => model.Id,
            _ => null,
        };
        if (id is not null && _sites.TryGetValue(id, out SchemaSite? site) && site.Operation == trigger && !_names.ContainsKey(id))
        {
            Take(site, Words.Join(name, word));
        }
        else if (type is ArrayTypeSpec array)
        {
            NameItem(array.Items, trigger, name, word + "Item");
        }
        else if (type is MapTypeSpec map)
        {
            NameItem(map.Values, trigger, name, word + "Value");
        }
    }

    private string Name(SchemaSite site) => _names.TryGetValue(site.Id, out string? name) ? name : Take(site, OwnName(site));

    private string Take(SchemaSite site, string ownName)
    {
        string own = Identifier.Limit(ownName);
        bool isContested = _reached.Contains(site.Id) && _scope.IsContested(own);
        string name = site.Origin switch
        {
            SchemaOrigin.Definition => _scope.Take(own, Words.Join(own, "Model")),
            SchemaOrigin.SharedParameter => _scope.Take(own, Words.Join(own, "Parameter")),
            _ => _scope.Take(own),
        };
        if (isContested)
        {
            _findings.Add(new(NamingFindingKind.NameClash, site.Id, own, name));
        }

        _names[site.Id] = name;
        return name;
    }

    /// <summary>Gets the default name of a schema. The name of an inline schema begins with the name of its owner.</summary>
    private string OwnName(SchemaSite site) => site.Origin switch
    {
        SchemaOrigin.Definition => DefaultNames.Definition(site.Name),
        SchemaOrigin.SharedParameter => Identifier.Pascal(site.Name, "Value"),
        SchemaOrigin.OperationBody => OperationWords(site, "Input"),
        SchemaOrigin.OperationResponse => OperationWords(site, "Response"),
        SchemaOrigin.Parameter => OperationWords(site, Identifier.Pascal(site.Name, "Value")),
        SchemaOrigin.Property => Inside(site, Identifier.Pascal(site.Name, "Property")),
        SchemaOrigin.Items => Inside(site, "Item"),
        SchemaOrigin.Values => Inside(site, "Value"),
        _ => Identifier.Pascal(site.Id, "Model"),
    };

    /// <summary>The name of the schema around it, or the one that it would have where it is no type, and a name.</summary>
    private string Inside(SchemaSite site, string name) => _sites.ContainsKey(site.Parent!.Id)
        ? Words.Within(Name(site.Parent), name)
        : Words.Join(OwnName(site.Parent), name);

    /// <summary>The method's name and a word; what a trigger sends has no method, so all of its id.</summary>
    private string OperationWords(SchemaSite site, string word) =>
        _methods.TryGetValue(site.Operation!, out string? method) ? Words.Within(method, word) : Identifier.Pascal(site.Id, "Model");
}
