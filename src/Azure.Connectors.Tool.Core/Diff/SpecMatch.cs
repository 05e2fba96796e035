using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>
/// Finds what in a new spec is the same as in an old one, before the new spec has names: operations by ID and then by route, parameters by
/// key, position, name and type, and types by the places that refer to them.
/// </summary>
internal sealed class SpecMatch
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _oldTypes;
    private readonly HashSet<string> _newTypes;
    private readonly Dictionary<string, ModelSpec> _oldModels;
    private readonly Dictionary<string, ModelSpec> _newModels;

    private SpecMatch(ConnectorSpec old, ConnectorSpec @new)
    {
        _oldModels = old.Models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        _newModels = @new.Models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        _oldTypes = [.. _oldModels.Keys, .. old.Enums.Select(e => e.Id)];
        _newTypes = [.. _newModels.Keys, .. @new.Enums.Select(e => e.Id)];
        Operations = Pair(old.Operations, @new.Operations, operation => operation);
        Triggers = Pair(old.Triggers, @new.Triggers, trigger => trigger.Operation);
    }

    /// <summary>Gets the pairs of operations.</summary>
    public IReadOnlyList<(OperationSpec Old, OperationSpec New)> Operations { get; }

    /// <summary>Gets the pairs of triggers.</summary>
    public IReadOnlyList<(TriggerSpec Old, TriggerSpec New)> Triggers { get; }

    /// <summary>Gets the IDs of the models and enumerations in the new spec, by those in the old one.</summary>
    public IReadOnlyDictionary<string, string> Types => _types;

    public static SpecMatch Find(ConnectorSpec old, ConnectorSpec @new)
    {
        SpecMatch match = new(old, @new);
        foreach (string id in match._oldTypes.Where(match._newTypes.Contains))
        {
            match._types[id] = id;
        }

        match.FindTypes();
        return match;
    }

    /// <summary>Indicates whether a type of the old spec is the same as one of the new spec.</summary>
    public bool IsSame(string oldId, string newId) => _types.TryGetValue(oldId, out string? found) && found == newId;

    /// <summary>Gets the template of a path without the names of its variables.</summary>
    public static string Route(OperationSpec operation) =>
        string.Concat(operation.PathSegments.Select(segment => segment.IsVariable ? "{}" : segment.Text));

    private static List<(T Old, T New)> Pair<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, OperationSpec> operationOf)
        where T : class
    {
        Dictionary<string, T> byId = @new.ToDictionary(item => operationOf(item).Id, StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<(T, T)> pairs = [];
        List<T> rest = [];
        foreach (T item in old)
        {
            if (byId.TryGetValue(operationOf(item).Id, out T? same))
            {
                taken.Add(operationOf(item).Id);
                pairs.Add((item, same));
            }
            else
            {
                rest.Add(item);
            }
        }

        ILookup<(string, string), T> byRoute = @new.Where(item => !taken.Contains(operationOf(item).Id))
            .ToLookup(item => (operationOf(item).Method, Route(operationOf(item))));
        foreach (T item in rest)
        {
            if (byRoute[(operationOf(item).Method, Route(operationOf(item)))]
                .FirstOrDefault(candidate => taken.Add(operationOf(candidate).Id)) is { } found)
            {
                pairs.Add((item, found));
            }
        }

        return pairs;
    }

    private void FindTypes()
    {
        Queue<(TypeSpec?, TypeSpec?)> pending = new();
        foreach ((OperationSpec old, OperationSpec @new) in Operations)
        {
            Enqueue(old, @new);
        }

        foreach ((TriggerSpec old, TriggerSpec @new) in Triggers)
        {
            Enqueue(old.Operation, @new.Operation);
            pending.Enqueue((old.ItemType, @new.ItemType));
        }

        HashSet<string> visited = new(StringComparer.Ordinal);
        while (pending.TryDequeue(out (TypeSpec? Old, TypeSpec? New) pair))
        {
            switch (pair)
            {
                case (ArrayTypeSpec old, ArrayTypeSpec @new):
                    pending.Enqueue((old.Items, @new.Items));
                    break;
                case (MapTypeSpec old, MapTypeSpec @new):
                    pending.Enqueue((old.Values, @new.Values));
                    break;
                case (EnumTypeSpec old, EnumTypeSpec @new):
                    TryPair(old.Id, @new.Id);
                    break;
                case (ModelTypeSpec old, ModelTypeSpec @new) when TryPair(old.Id, @new.Id) && visited.Add(old.Id):
                    EnqueueMembers(_oldModels[old.Id], _newModels[@new.Id]);
                    break;
            }
        }

        void Enqueue(OperationSpec old, OperationSpec @new)
        {
            foreach ((ParameterSpec Old, ParameterSpec New) in ParameterMatch.Find(old, @new))
            {
                pending.Enqueue((Old.Type, New.Type));
            }

            pending.Enqueue((old.Response.Type, @new.Response.Type));
        }

        void EnqueueMembers(ModelSpec old, ModelSpec @new)
        {
            Dictionary<string, PropertySpec> properties = @new.Properties.ToDictionary(p => p.WireName, StringComparer.Ordinal);
            foreach (PropertySpec property in old.Properties)
            {
                if (properties.TryGetValue(property.WireName, out PropertySpec? same))
                {
                    pending.Enqueue((property.Type, same.Type));
                }
            }

            pending.Enqueue((old.AdditionalProperties, @new.AdditionalProperties));
            if (old.BaseId is { } oldBase && @new.BaseId is { } newBase)
            {
                pending.Enqueue((new ModelTypeSpec(oldBase), new ModelTypeSpec(newBase)));
            }
        }
    }

    /// <summary>Types with different IDs are the same if neither ID exists in the other spec.</summary>
    private bool TryPair(string oldId, string newId)
    {
        if (_types.TryGetValue(oldId, out string? known))
        {
            return known == newId;
        }

        return !_newTypes.Contains(oldId) && !_oldTypes.Contains(newId) && _types.TryAdd(oldId, newId);
    }
}
