using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Finds the parts of bodies, responses and lists of parameters that have a dynamic source or contain such a part.</summary>
internal sealed class DynamicParts
{
    private readonly Dictionary<string, ModelSpec> _models;
    private readonly Dictionary<string, List<ModelSpec>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reaching = new(StringComparer.Ordinal);

    public DynamicParts(ConnectorSpec connector)
    {
        _models = connector.Models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        foreach (ModelSpec model in connector.Models)
        {
            if (model.BaseId is { } baseId)
            {
                if (!_kinds.TryGetValue(baseId, out List<ModelSpec>? kinds))
                {
                    _kinds.Add(baseId, kinds = []);
                }

                kinds.Add(model);
            }
        }

        FindReaching();
    }

    /// <summary>Gets the model that a value is, if the model has dynamic parts.</summary>
    public string? ModelOf(TypeSpec? type) => CoreOf(type) is { Suffix.Length: 0, Model: { } model } ? model : null;

    /// <summary>Gets the dynamic parts of a value that isn't a model.</summary>
    public IEnumerable<DynamicPart> Of(TypeSpec? type, DynamicSpec? dynamic) => Parts("", type, dynamic);

    /// <summary>Gets the dynamic parts of a model.</summary>
    public IEnumerable<DynamicPart> OfModel(string id)
    {
        ModelSpec model = _models[id];
        foreach (PropertySpec property in PropertiesOf(model))
        {
            foreach (DynamicPart part in Parts(property.WireName, property.Type, property.Dynamic))
            {
                yield return part;
            }
        }

        if (model.AdditionalProperties is { } values)
        {
            foreach (DynamicPart part in Parts("{}", values.Values, model.AdditionalDynamic))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<DynamicPart> Parts(string name, TypeSpec? type, DynamicSpec? dynamic)
    {
        (string suffix, string? model) = CoreOf(type);
        (string Suffix, DynamicSpec Dynamic)[] places = dynamic?.Places().Where(place => name.Length + place.Suffix.Length > 0).ToArray()
            ?? [];
        foreach ((string place, DynamicSpec found) in places)
        {
            yield return new DynamicPart(name + place, found, place == suffix ? model : null);
        }

        if (model is not null && places.All(place => place.Suffix != suffix))
        {
            yield return new DynamicPart(name + suffix, null, model);
        }
    }

    /// <summary>The model within lists and maps, where something dynamic is below it, and the steps that lead to it.</summary>
    private (string Suffix, string? Model) CoreOf(TypeSpec? type)
    {
        string suffix = "";
        while (true)
        {
            switch (type)
            {
                case ArrayTypeSpec list:
                    suffix += "[]";
                    type = list.Items;
                    break;
                case MapTypeSpec map:
                    suffix += "{}";
                    type = map.Values;
                    break;
                case ModelTypeSpec { Id: var id } when _reaching.Contains(id):
                    return (suffix, id);
                default:
                    return (suffix, null);
            }
        }
    }

    /// <summary>A model's own properties, those of its bases and, where it has kinds, theirs.</summary>
    private IEnumerable<PropertySpec> PropertiesOf(ModelSpec model)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (ModelSpec? above = model; above is not null
            && seen.Add(above.Id); above = above.BaseId is { } id && _models.TryGetValue(id, out ModelSpec? parent) ? parent : null)
        {
            foreach (PropertySpec property in above.Properties)
            {
                yield return property;
            }
        }

        Queue<ModelSpec> pending = new(KindsOf(model));
        while (pending.Count > 0)
        {
            ModelSpec kind = pending.Dequeue();
            if (seen.Add(kind.Id))
            {
                foreach (PropertySpec property in kind.Properties)
                {
                    yield return property;
                }

                KindsOf(kind).ForEach(pending.Enqueue);
            }
        }
    }

    private List<ModelSpec> KindsOf(ModelSpec model) => _kinds.TryGetValue(model.Id, out List<ModelSpec>? kinds) ? kinds : [];

    /// <summary>From the models with a dynamic member back to all that contain them.</summary>
    private void FindReaching()
    {
        Dictionary<string, List<string>> containers = new(StringComparer.Ordinal);
        Queue<string> pending = new();
        foreach (ModelSpec model in _models.Values)
        {
            foreach ((TypeSpec type, DynamicSpec? dynamic) in model.Properties
                .Select(p => (p.Type, p.Dynamic))
                .Append((model.AdditionalProperties ?? (TypeSpec)new AnyTypeSpec(), model.AdditionalDynamic)))
            {
                if (dynamic is not null)
                {
                    pending.Enqueue(model.Id);
                }

                Contain(CoreId(type), model.Id);
            }

            // A base and its derived types have the same dynamic members.
            Contain(model.BaseId, model.Id);
            Contain(model.BaseId is null ? null : model.Id, model.BaseId!);
        }

        while (pending.Count > 0)
        {
            string id = pending.Dequeue();
            if (_reaching.Add(id) && containers.TryGetValue(id, out List<string>? around))
            {
                around.ForEach(pending.Enqueue);
            }
        }

        void Contain(string? inner, string outer)
        {
            if (inner is not null && _models.ContainsKey(outer))
            {
                if (!containers.TryGetValue(inner, out List<string>? around))
                {
                    containers.Add(inner, around = []);
                }

                around.Add(outer);
            }
        }
    }

    private static string? CoreId(TypeSpec? type) => type switch
    {
        ArrayTypeSpec list => CoreId(list.Items),
        MapTypeSpec map => CoreId(map.Values),
        ModelTypeSpec model => model.Id,
        _ => null,
    };
}

/// <summary>Represents a dynamic part of a value.</summary>
/// <param name="Name">The wire name with the steps into lists and maps, such as <c>roles[]</c>.</param>
/// <param name="Dynamic">The sources of the part itself.</param>
/// <param name="ModelId">The model that contains the parts of the part.</param>
internal sealed record DynamicPart(string Name, DynamicSpec? Dynamic, string? ModelId);
