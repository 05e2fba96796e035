using System.Text.Json.Nodes;

namespace Connectors.Specs;

/// <summary>The table from wire identity to C# name. What is in it stays; an addition that would take a name twice is refused.</summary>
internal sealed class NameLock
{
    private readonly JsonObject _root;

    public NameLock(JsonObject? present)
    {
        _root = present?.DeepClone() as JsonObject ?? [];
        foreach (string section in (string[])["operations", "triggers", "models", "enums"])
        {
            _root[section] ??= new JsonObject();
        }
    }

    public JsonObject Root => _root;

    public JsonObject Operations => _root["operations"]!.AsObject();

    public JsonObject Triggers => _root["triggers"]!.AsObject();

    public JsonObject Models => _root["models"]!.AsObject();

    public JsonObject Enums => _root["enums"]!.AsObject();

    /// <summary>The entry of an operation, model or enum; a new one unless another entry has the name.</summary>
    public JsonObject? Entry(JsonObject section, string key, string name)
    {
        if (section.Object(key) is { } present)
        {
            return present;
        }

        IEnumerable<JsonNode?> scope = section == Operations ? Operations.Select(entry => entry.Value) : Models.Concat(Enums).Select(entry => entry.Value);
        if (scope.Any(entry => (entry as JsonObject).Text("name") == name))
        {
            return null;
        }

        JsonObject created = new() { ["name"] = name };
        section[key] = created;
        return created;
    }

    /// <summary>Locks the name of a parameter, property or value, unless it is locked already.</summary>
    public static void Member(JsonObject entry, string group, string key, string name)
    {
        if (entry[group] is not JsonObject members)
        {
            entry[group] = members = [];
        }

        if (!members.ContainsKey(key) && members.All(member => member.Value?.GetValue<string>() != name))
        {
            members[key] = name;
        }
    }
}
