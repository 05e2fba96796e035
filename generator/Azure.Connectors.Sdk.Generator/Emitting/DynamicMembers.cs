using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// The dynamic sources below bodies, responses and lists of parameters, for the catalog: a method for each model that has or reaches one,
/// so that models which several operations share, or which contain themselves, are written once.
/// </summary>
internal sealed class DynamicMembers
{
    private readonly Dictionary<string, ModelSpec> _models;
    private readonly Dictionary<string, List<ModelSpec>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reaching = new(StringComparer.Ordinal);
    private readonly List<string> _written = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly TypeText _types;

    public DynamicMembers(ConnectorSpec connector, TypeText types)
    {
        _types = types;
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

    /// <summary>An expression for what a value contains; null where there is nothing dynamic in it.</summary>
    public string? Of(TypeSpec? type, DynamicSpec? dynamic)
    {
        (string suffix, string? model) = CoreOf(type);
        if (suffix.Length == 0 && model is not null)
        {
            return $"{MethodOf(model)}()";
        }

        string[] members = Members("", type, dynamic).ToArray();
        return members.Length == 0 ? null : $"[{string.Join(", ", members)}]";
    }

    /// <summary>Writes the methods that were referred to.</summary>
    public void Write(SourceWriter writer)
    {
        for (int i = 0; i < _written.Count; i++)
        {
            writer.Line();
            writer.Line($"private static {_types.Of(FrameworkApi.IReadOnlyList)}<{_types.Of(RuntimeApi.ConnectorDynamicMember.Type)}> "
                + $"Members{i}() =>");
            writer.Line("[");
            writer.Indent();
            writer.Lines(MembersOf(_models[_written[i]]).Distinct(StringComparer.Ordinal).Select(member => member + ","));
            writer.Close("];");
        }
    }

    private IEnumerable<string> MembersOf(ModelSpec model)
    {
        foreach (PropertySpec property in PropertiesOf(model))
        {
            foreach (string member in Members(property.WireName, property.Type, property.Dynamic))
            {
                yield return member;
            }
        }

        if (model.AdditionalProperties is { } values)
        {
            foreach (string member in Members("{}", values.Values, model.AdditionalDynamic))
            {
                yield return member;
            }
        }
    }

    private IEnumerable<string> Members(string name, TypeSpec? type, DynamicSpec? dynamic)
    {
        (string suffix, string? model) = CoreOf(type);
        (string Suffix, DynamicSpec Dynamic)[] places = dynamic?.Places().Where(place => name.Length + place.Suffix.Length > 0).ToArray()
            ?? [];
        foreach ((string place, DynamicSpec found) in places)
        {
            yield return Member(name + place, found, place == suffix ? model : null);
        }

        if (model is not null && places.All(place => place.Suffix != suffix))
        {
            yield return Member(name + suffix, null, model);
        }
    }

    private string Member(string name, DynamicSpec? dynamic, string? model)
    {
        List<string> parts = [$"{RuntimeApi.ConnectorDynamicMember.Name} = {CSharpText.Literal(name)}"];
        parts.AddRange(new[]
        {
            (RuntimeApi.ConnectorDynamicMember.Values, DynamicSources.Of(dynamic?.Values, _types)),
            (RuntimeApi.ConnectorDynamicMember.Schema, DynamicSources.Of(dynamic?.Schema, _types)),
            (RuntimeApi.ConnectorDynamicMember.Tree, DynamicTrees.Of(dynamic?.Tree, _types)),
        }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1} = {part.Item2}"));
        if (model is not null)
        {
            parts.Add($"{RuntimeApi.ConnectorDynamicMember.CreateMembers} = {MethodOf(model)}");
        }

        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private string MethodOf(string model)
    {
        if (!_numbers.TryGetValue(model, out int number))
        {
            number = _written.Count;
            _numbers.Add(model, number);
            _written.Add(model);
        }

        return FormattableString.Invariant($"Members{number}");
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
