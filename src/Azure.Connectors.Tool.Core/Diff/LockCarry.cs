using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>
/// Moves the complete name lock of an old spec to the identities of a new spec, so that nothing is renamed or reordered.
/// </summary>
internal static class LockCarry
{
    /// <param name="names">The complete lock of the old spec.</param>
    /// <param name="match">What is the same in both specs.</param>
    public static JsonObject Run(JsonObject names, SpecMatch match)
    {
        JsonObject carried = names.DeepClone().AsObject();
        carried["operations"] = Rename(carried["operations"]!.AsObject(), match.Operations.ToDictionary(p => p.Old.Id, p => p.New.Id));
        JsonObject operations = carried["operations"]!.AsObject();
        foreach ((OperationSpec old, OperationSpec @new) in match.Operations)
        {
            if (operations[@new.Id] is JsonObject entry)
            {
                RenameParameters(entry, ParameterMatch.Find(old, @new));
            }
        }

        carried["models"] = Rename(carried["models"]!.AsObject(), match.Types);
        carried["enums"] = Rename(carried["enums"]!.AsObject(), match.Types);
        return carried;
    }

    private static void RenameParameters(JsonObject entry, IReadOnlyList<(ParameterSpec Old, ParameterSpec New)> pairs)
    {
        Dictionary<string, string> keys = pairs.Where(p => p.Old.Key != p.New.Key)
            .ToDictionary(p => p.Old.Key.ToString(), p => p.New.Key.ToString(), StringComparer.Ordinal);
        if (entry["parameters"] is JsonObject parameters)
        {
            // Another wire name means another thing, except for a variable of the path, whose name isn't sent.
            foreach ((ParameterSpec old, ParameterSpec @new) in pairs)
            {
                if (old.WireName != @new.WireName && old is not (ParameterSpec.Path or ParameterSpec.Body))
                {
                    parameters.Remove(old.Key.ToString());
                }
            }

            entry["parameters"] = Rename(parameters, keys);
        }

        if (entry["order"] is JsonArray order)
        {
            entry["order"] = new JsonArray(
                [.. order.Select(item => item!.GetValue<string>()).Select(key => (JsonNode)keys.GetValueOrDefault(key, key))]);
        }
    }

    /// <summary>The object with other names of members, which keep their positions.</summary>
    private static JsonObject Rename(JsonObject source, IReadOnlyDictionary<string, string> names)
    {
        JsonObject renamed = [];
        foreach ((string name, JsonNode? value) in source)
        {
            renamed[names.GetValueOrDefault(name, name)] = value?.DeepClone();
        }

        return renamed;
    }
}
