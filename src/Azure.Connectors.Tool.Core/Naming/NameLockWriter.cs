using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Snapshots;

namespace Azure.Connectors.Tool.Naming;

/// <summary>
/// Writes the complete name lock of a connector: each operation, parameter, type, property and value, and the order of parameters, so that
/// a newer spec renames and reorders nothing.
/// </summary>
internal static class NameLockWriter
{
    private const string Schema = "https://raw.githubusercontent.com/connectors-sdk/connectors-sdk/main/"
        + "generator/Azure.Connectors.Sdk.Generator/schemas/names.schema.json";

    public static JsonObject Write(NamedConnector connector)
    {
        JsonObject operations = [];
        foreach (NamedOperation operation in connector.Operations)
        {
            operations[operation.Spec.Id] = Entry(
                operation.MethodName,
                "parameters",
                operation.Parameters.Select(p => (p.Spec.Key.ToString(), p.Name.TrimStart('@'))),
                operation.Parameters.Select(p => p.Spec.Key.ToString()));
        }

        JsonObject triggers = [];
        foreach (NamedTrigger trigger in connector.Triggers)
        {
            triggers[trigger.Spec.Id] = trigger.Parameters.Count == 0
                ? trigger.Name
                : Entry(trigger.Name, "parameters", Constants(trigger), []);
        }

        Dictionary<string, NamedModel> byId = connector.Models.ToDictionary(model => model.Spec.Id, StringComparer.Ordinal);
        JsonObject models = [];
        foreach (NamedModel model in connector.Models)
        {
            models[model.Spec.Id] = Entry(
                model.Name, "properties", model.Properties.Select(p => (p.Spec.WireName, p.Name)), FactoryOrder(model, byId));
        }

        JsonObject enums = [];
        foreach (NamedEnum value in connector.Enums)
        {
            enums[value.Spec.Id] = Entry(value.Name, "values", value.Values.Select(v => (v.Spec.Wire, v.Name)), []);
        }

        JsonObject root = new()
        {
            ["$schema"] = Schema,
            ["operations"] = operations,
            ["triggers"] = triggers,
            ["models"] = models,
            ["enums"] = enums,
        };
        if (connector.SchemaTypes.Count > 0)
        {
            root["schemaTypes"] = SchemaTypes(connector);
        }

        return root;
    }

    /// <summary>
    /// The constants of the parameters. A parameter and a member of the body can have one wire name, which then locks none.
    /// </summary>
    private static IEnumerable<(string, string)> Constants(NamedTrigger trigger) =>
        trigger.Parameters.GroupBy(p => p.Spec.WireName, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => (group.Key, group.First().Name));

    /// <summary>The parameters of the factory method: the properties of the bases, then its own, then the undeclared values.</summary>
    private static IEnumerable<string> FactoryOrder(NamedModel model, Dictionary<string, NamedModel> byId)
    {
        List<NamedModel> bases = [model];
        while (bases[^1].Spec.BaseId is { } id && byId.TryGetValue(id, out NamedModel? parent) && !bases.Contains(parent))
        {
            bases.Add(parent);
        }

        List<string> names = [];
        foreach (NamedModel owner in Enumerable.Reverse(bases))
        {
            string[] own = [.. owner.Properties.Select(p => p.Spec.WireName)];
            names.RemoveAll(own.Contains);
            names.AddRange(own);
        }

        if (bases.Exists(owner => owner.AdditionalPropertiesName is not null))
        {
            names.Add(LockedOrder.Undeclared);
        }

        LockedOrder order = new(model.FactoryOrder);
        return names.OrderBy(order.PositionOf);
    }

    private static JsonObject Entry(string name, string group, IEnumerable<(string Key, string Name)> members, IEnumerable<string> order)
    {
        JsonObject entry = new() { ["name"] = name };
        JsonObject names = [];
        foreach ((string key, string member) in members)
        {
            names[key] = member;
        }

        if (names.Count > 0)
        {
            entry[group] = names;
        }

        JsonArray positions = [.. order.Select(identity => (JsonNode)identity)];
        if (positions.Count > 0)
        {
            entry["order"] = positions;
        }

        return entry;
    }

    private static JsonObject SchemaTypes(NamedConnector connector)
    {
        JsonObject types = [];
        foreach (LockedSchemaType type in connector.SchemaTypes)
        {
            JsonObject members = [];
            foreach (LockedSchemaMember member in type.Members)
            {
                members[member.Name] = member.Type;
            }

            types[type.Name] = members;
        }

        return types;
    }
}
