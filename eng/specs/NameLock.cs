using System.Text.Json.Nodes;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>The table from wire identity to C# name. What is in it stays; an addition that would take a name twice is refused.</summary>
internal sealed class NameLock
{
    private readonly JsonObject _root;

    private NameLock(JsonObject root)
    {
        _root = root;
    }

    /// <summary>The lock in a file, or an empty one where there is no file yet.</summary>
    /// <exception cref="ToolException">A section or an entry isn't of its kind.</exception>
    public static NameLock Read(string path)
    {
        JsonObject root = SpecFolder.ReadIfPresent(path) ?? [];
        foreach (string section in (string[])["operations", "triggers", "models", "enums"])
        {
            JsonObject entries = (root[section] ??= new JsonObject()) as JsonObject
                ?? throw new ToolException(ExitCode.Invalid, $"{path}: {section}: an object was expected.");
            bool isFlat = section == "triggers";
            foreach ((string key, JsonNode? entry) in entries)
            {
                if ((isFlat ? entry.AsText() : (entry as JsonObject).Text("name")) is null)
                {
                    throw new ToolException(
                        ExitCode.Invalid, $"{path}: {section}/{key}: {(isFlat ? "a name" : "an object with a 'name'")} was expected.");
                }
            }
        }

        return new NameLock(root);
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

        IEnumerable<JsonNode?> scope = section == Operations
            ? Operations.Select(entry => entry.Value)
            : Models.Concat(Enums).Select(entry => entry.Value);
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

        if (!members.ContainsKey(key) && members.All(member => member.Value.AsText() != name))
        {
            members[key] = name;
        }
    }
}
