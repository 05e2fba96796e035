using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Naming;

/// <summary>
/// Writes the complete name lock of a connector: each operation, parameter, type, property and value, so that a newer spec renames nothing.
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
                operation.MethodName, "parameters", operation.Parameters.Select(p => (p.Spec.Key.ToString(), p.Name.TrimStart('@'))));
        }

        JsonObject triggers = [];
        foreach (NamedTrigger trigger in connector.Triggers)
        {
            triggers[trigger.Spec.Id] = trigger.Name;
        }

        JsonObject models = [];
        foreach (NamedModel model in connector.Models)
        {
            models[model.Spec.Id] = Entry(model.Name, "properties", model.Properties.Select(p => (p.Spec.WireName, p.Name)));
        }

        JsonObject enums = [];
        foreach (NamedEnum value in connector.Enums)
        {
            enums[value.Spec.Id] = Entry(value.Name, "values", value.Values.Select(v => (v.Spec.Wire, v.Name)));
        }

        return new()
        {
            ["$schema"] = Schema,
            ["operations"] = operations,
            ["triggers"] = triggers,
            ["models"] = models,
            ["enums"] = enums,
        };
    }

    private static JsonObject Entry(string name, string group, IEnumerable<(string Key, string Name)> members)
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

        return entry;
    }
}
