using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Finds the entries of a name lock that name nothing in the spec, and the names that are given twice in one scope.</summary>
internal sealed class NameLockCheck
{
    private readonly SpecIndex _spec;
    private readonly NameLock _names;
    private readonly List<string> _problems = [];
    private readonly NearestName _nearest = new();

    private NameLockCheck(SpecIndex spec, NameLock names)
    {
        _spec = spec;
        _names = names;
    }

    public static IReadOnlyList<string> Run(SpecIndex spec, NameLock names)
    {
        NameLockCheck check = new(spec, names);
        check.CheckOperations();
        check.CheckModels();
        check.CheckEnums();
        check.CheckScope(
            "models and enums", names.Models.Concat(names.Enums).Select(entry => (entry.Key, (entry.Value as JsonObject).Text("name"))));
        return check._problems;
    }

    private void CheckOperations()
    {
        foreach ((string id, JsonNode? entry) in _names.Operations)
        {
            if (!_spec.Operations.TryGetValue(id, out SpecOperation? operation))
            {
                _problems.Add($"operations/{id}: the spec has no such operation.{Hint(id, _spec.Operations.Keys)}");
                continue;
            }

            CheckMembers(
                $"operations/{id}",
                entry.Member("parameters"),
                operation.Parameters.ToDictionary(SpecOperation.Key, SpecOperation.DefaultName));
        }

        foreach ((string id, _) in _names.Triggers.Where(trigger => !_spec.Operations.ContainsKey(trigger.Key)))
        {
            _problems.Add($"triggers/{id}: the spec has no such operation.{Hint(id, _spec.Operations.Keys)}");
        }

        CheckScope("operations", _names.Operations.Select(entry => (entry.Key, (entry.Value as JsonObject).Text("name"))));
        CheckScope("triggers", _names.Triggers.Select(entry => (entry.Key, entry.Value.AsText())));
    }

    private void CheckModels()
    {
        foreach ((string id, JsonNode? entry) in _names.Models)
        {
            if (!_spec.Schemas.TryGetValue(id, out JsonObject? schema))
            {
                _problems.Add($"models/{id}: the spec has no such schema.{Hint(id, _spec.Schemas.Keys)}");
                continue;
            }

            CheckMembers(
                $"models/{id}",
                entry.Member("properties"),
                _spec.Properties(schema).Keys.ToDictionary(name => name, DefaultNames.Property));
        }
    }

    private void CheckEnums()
    {
        foreach ((string id, JsonNode? entry) in _names.Enums)
        {
            if (!_spec.Schemas.TryGetValue(id, out JsonObject? schema) || schema.Array("enum") is not { } values)
            {
                _problems.Add($"enums/{id}: the spec has no such enum.");
                continue;
            }

            CheckMembers($"enums/{id}", entry.Member("values"), values
                .Select(value => value?.ToString() ?? "")
                .Distinct()
                .ToDictionary(value => value, value => DefaultNames.EnumValue(value, schema.Text("type") is "integer" or "number")));
        }
    }

    // A locked name may not be the default of its neighbour either. Of neighbours that aren't locked, the generator numbers the second.
    private void CheckMembers(string place, JsonObject? locked, Dictionary<string, string> defaults)
    {
        string[] known = [.. defaults.Keys];
        HashSet<string> lockedNames = new(StringComparer.Ordinal);
        foreach ((string key, JsonNode? node) in locked ?? [])
        {
            if (!defaults.ContainsKey(key))
            {
                _problems.Add($"{place}: there is no '{key}' in the spec.{Hint(key, known)}");
            }

            string name = node.AsText() ?? "";
            defaults[key] = name;
            lockedNames.Add(name);
        }

        CheckScope(
            place, defaults.Where(member => lockedNames.Contains(member.Value)).Select(member => (member.Key, (string?)member.Value)));
    }

    private void CheckScope(string place, IEnumerable<(string Key, string? Name)> members)
    {
        foreach (IGrouping<string?, string> group in members
            .GroupBy(member => member.Name, member => member.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1))
        {
            _problems.Add($"{place}: '{group.Key}' is the name of {string.Join(" and of ", group)}.");
        }
    }

    private string Hint(string unknown, IEnumerable<string> known) =>
        _nearest.Find(unknown, known) is { } found ? $" Did you mean '{found}'?" : "";
}

file static class EntryExtensions
{
    public static JsonObject? Member(this JsonNode? entry, string key) => (entry as JsonObject).Object(key);
}
