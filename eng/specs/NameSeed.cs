using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>
/// Adds to a name lock the public names that a table contains for operations, parameters, models, properties, enums and triggers of a spec.
/// </summary>
internal sealed partial class NameSeed
{
    private readonly SpecIndex _spec;
    private readonly NameLock _names;
    private readonly JsonObject _facts;
    private readonly Dictionary<string, JsonObject> _models;
    private readonly Dictionary<string, JsonObject> _enums;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<string> _unmatched = [];

    private NameSeed(SpecIndex spec, NameLock names, JsonObject facts)
    {
        _spec = spec;
        _names = names;
        _facts = facts;
        _models = ByName(facts, "models");
        _enums = ByName(facts, "enums");
    }

    /// <summary>Returns what the table names and the spec doesn't have.</summary>
    public static IReadOnlyList<string> Run(SpecIndex spec, NameLock names, JsonObject facts)
    {
        NameSeed seed = new(spec, names, facts);
        seed.SeedDefinitions();
        seed.SeedOperations();
        seed.SeedTriggers();
        seed._unmatched.AddRange(seed.MissingTypes());
        return seed._unmatched;
    }

    private static Dictionary<string, JsonObject> ByName(JsonObject facts, string section)
        => Objects(facts, section).Where(item => item.Text("name") is not null)
            .GroupBy(item => item.Text("name")!, StringComparer.Ordinal).ToDictionary(
                group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<JsonObject> Objects(JsonObject? node, string key) => (node.Array(key) ?? []).OfType<JsonObject>();

    // A definition of the same name comes first: what operations refer to may be one of several copies of it.
    private void SeedDefinitions()
    {
        foreach (string definition in _spec.Definitions)
        {
            SeedType(DefaultNames.Definition(definition), definition, _spec.Schemas.GetValueOrDefault(definition));
        }
    }

    private void SeedOperations()
    {
        ILookup<string, SpecOperation> byRoute = _spec.Operations.Values.ToLookup(operation => Route(operation.Method, operation.Path));
        foreach (JsonObject fact in Objects(_facts, "operations"))
        {
            string route = Route(fact.Text("http") ?? "", "/{connectionId}" + fact.Text("path"));
            if (byRoute[route].FirstOrDefault() is not { } operation)
            {
                _unmatched.Add($"operation {fact.Text("method")} ({route})");
                continue;
            }

            string method = fact.Text("method") ?? "";
            string name = method.EndsWith("Async", StringComparison.Ordinal) ? method[..^"Async".Length] : method;
            if (_names.Entry(_names.Operations, operation.Id, name) is not { } entry)
            {
                _unmatched.Add($"operation {method}: its name is another's already");
                continue;
            }

            SeedParameters(entry, operation, fact);
            SeedType(fact.Text("returnType"), $"{operation.Id}:response", operation.ResponseSchema);
            SeedType(fact.Object("body").Text("type"), $"{operation.Id}:body", operation.BodySchema);
        }
    }

    private void SeedParameters(JsonObject entry, SpecOperation operation, JsonObject fact)
    {
        string[] segments =
        [
            .. Variables().Matches(operation.Path).Select(match => match.Groups[1].Value).Where(name => name != "connectionId")
        ];
        string[] factSegments = [.. Variables().Matches(fact.Text("path") ?? "").Select(match => match.Groups[1].Value)];
        foreach (JsonObject parameter in Objects(fact, "params"))
        {
            string name = parameter.Text("name") ?? "";
            int segment = Array.IndexOf(factSegments, name);
            string? wire = parameter.Text("in") == "path" ? segments.ElementAtOrDefault(segment) : parameter.Text("wire");
            string key = parameter.Text("in") == "body" ? "body" : $"{parameter.Text("in")}:{wire}";
            JsonObject? found = operation.Parameters.FirstOrDefault(candidate => SpecOperation.Key(candidate) == key);
            if (found is null)
            {
                _unmatched.Add($"parameter {name} ({key}) of {operation.Id}");
            }
            else if (SpecOperation.DefaultName(found) != name && !SentenceNames.IsSentence(name))
            {
                NameLock.Member(entry, "parameters", key, name);
            }
        }
    }

    private void SeedTriggers()
    {
        foreach (JsonObject payload in Objects(_facts.Object("triggers"), "payloads"))
        {
            string id = payload.Text("operationId") ?? "";
            if (!_spec.Operations.TryGetValue(id, out SpecOperation? operation) || payload.Text("trigger") is not { } name)
            {
                _unmatched.Add($"trigger {id}");
                continue;
            }

            _names.Triggers[id] ??= name;
            if (operation.ResponseSchema is { } schema)
            {
                (string itemId, JsonObject item) = Item($"{id}:response", schema);
                SeedType(payload.Text("item"), itemId, item);
            }
        }
    }

    private (string Id, JsonObject Schema) Item(string id, JsonObject schema)
    {
        (id, schema) = _spec.Resolve(id, schema);
        if (schema.Object("items") is { } items)
        {
            return ($"{id}[]", items);
        }

        return _spec.Properties(schema).TryGetValue("value", out JsonObject? value) && value.Object("items") is { } item
            ? ($"{id}.value[]", item)
            : (id, schema);
    }

    private void SeedType(string? type, string id, JsonObject? schema)
    {
        if (type is null || schema is null)
        {
            return;
        }

        (id, schema) = _spec.Resolve(id, schema);
        if (ListType().Match(type) is { Success: true } list)
        {
            SeedType(list.Groups[1].Value, $"{id}[]", schema.Object("items"));
            return;
        }

        type = type.TrimEnd('?');
        if (_models.TryGetValue(type, out JsonObject? model) && _visited.Add($"{type} {id}") && Agrees(model, schema))
        {
            SeedModel(type, model, id, schema);
        }
        else if (_enums.TryGetValue(type, out JsonObject? names) && schema.Array("enum") is { } values)
        {
            SeedEnum(type, names, id, values);
        }
    }

    private void SeedModel(string type, JsonObject model, string id, JsonObject schema)
    {
        JsonObject? entry = SentenceNames.IsSentence(type) && !_spec.Definitions.Contains(id)
            ? null
            : _names.Entry(_names.Models, id, type);
        if (entry is null || entry.Text("name") != type)
        {
            return;
        }

        IReadOnlyDictionary<string, JsonObject> properties = _spec.Properties(schema);
        foreach (JsonObject fact in Objects(model, "properties"))
        {
            string wire = fact.Text("wire") ?? "";
            if (fact.Text("name") is not { } name || !properties.TryGetValue(wire, out JsonObject? property))
            {
                continue;
            }

            if (DefaultNames.Property(wire) != name && !SentenceNames.IsSentence(name))
            {
                NameLock.Member(entry, "properties", wire, name);
            }

            SeedType(fact.Text("type"), $"{id}.{wire}", property);
        }
    }

    private void SeedEnum(string type, JsonObject names, string id, JsonArray values)
    {
        HashSet<string> wire = [.. values.Select(value => value?.ToString() ?? "")];
        JsonObject[] known = [.. Objects(names, "values").Where(value => wire.Contains(value.Text("wire") ?? ""))];
        if (known.Length * 2 < wire.Count
            || SentenceNames.IsSentence(type)
            || _names.Entry(_names.Enums, id, type) is not { } entry
            || entry.Text("name") != type)
        {
            return;
        }

        foreach (JsonObject value in known)
        {
            NameLock.Member(entry, "values", value.Text("wire")!, value.Text("name")!);
        }
    }

    // Sure enough: most of what the table knows of the model is there.
    private bool Agrees(JsonObject model, JsonObject schema)
    {
        IReadOnlyDictionary<string, JsonObject> properties = _spec.Properties(schema);
        string[] wire = [.. Objects(model, "properties").Select(property => property.Text("wire") ?? "")];
        return wire.Length == 0 ? properties.Count == 0 : wire.Count(properties.ContainsKey) * 4 >= wire.Length * 3;
    }

    private IEnumerable<string> MissingTypes()
    {
        HashSet<string?> locked = [.. _names.Models.Concat(_names.Enums).Select(entry => (entry.Value as JsonObject).Text("name"))];
        return _models.Keys.Concat(_enums.Keys).Where(name => !locked.Contains(name)).Select(name => $"type {name}");
    }

    private static string Route(string method, string path) => $"{method.ToUpperInvariant()} {Variables().Replace(path, "{}")}";

    [GeneratedRegex(@"\{([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variables();

    [GeneratedRegex(@"^(?:List|IList|IReadOnlyList)<(.*)>\??$", RegexOptions.CultureInvariant)]
    private static partial Regex ListType();
}
