using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management.Http;

namespace Azure.Connectors.Sdk.Management;

/// <summary>Checks the parameters of a trigger against the catalog of its connector.</summary>
internal static class TriggerParameterCheck
{
    /// <exception cref="ArgumentException">The connector has no such trigger, a parameter is unknown, or a required one is
    /// missing.</exception>
    public static void Require(ConnectorOperationCatalog catalog, string operationName, JsonObject parameters)
    {
        ConnectorOperation trigger = Find(catalog, operationName);
        Dictionary<string, bool> known = Known(trigger);
        foreach ((string name, JsonNode? _) in parameters)
        {
            if (!known.ContainsKey(name))
            {
                throw new ArgumentException(
                    $"The trigger '{operationName}' has no parameter '{MessageText.Of(name)}'.{NearestName.Hint(name, known.Keys)}"
                        + ShowParameters(catalog, operationName),
                    nameof(parameters));
            }
        }

        string[] missing =
        [
            .. known.Where(parameter => parameter.Value && parameters[parameter.Key] is null).Select(parameter => parameter.Key)
        ];
        if (missing.Length > 0)
        {
            throw new ArgumentException(
                $"The trigger '{operationName}' requires the parameter '{string.Join("', '", missing)}'."
                    + ShowParameters(catalog, operationName),
                nameof(parameters));
        }
    }

    private static string ShowParameters(ConnectorOperationCatalog catalog, string operationName) =>
        $" 'connectors show {catalog.ApiName} {operationName}' lists the parameters.";

    private static ConnectorOperation Find(ConnectorOperationCatalog catalog, string operationName)
    {
        if (catalog.Find(operationName) is { Kind: ConnectorOperationKind.Trigger } trigger)
        {
            return trigger;
        }

        IEnumerable<string> triggers = catalog.OperationIds.Where(id => catalog.Find(id)?.Kind == ConnectorOperationKind.Trigger);
        throw new ArgumentException(
            $"The connector '{catalog.ApiName}' has no trigger "
                + $"'{MessageText.Of(operationName)}'.{NearestName.Hint(operationName, triggers)}"
                + ToolCommand.ShowOperations(catalog.ApiName),
            nameof(operationName));
    }

    /// <summary>Gets the names of the parameters, and whether each is required.</summary>
    private static Dictionary<string, bool> Known(ConnectorOperation trigger)
    {
        Dictionary<string, bool> known = new(StringComparer.Ordinal);
        foreach (ConnectorParameter parameter in trigger.Parameters.Where(parameter => parameter.Constant is null))
        {
            known[parameter.Name] = parameter is { IsRequired: true, Default: null, DefaultItems: null };
        }

        if (trigger.Body is not ConnectorBody body)
        {
            return known;
        }

        // A subscription is configured by the members of its body; the address of the callback is the platform's.
        JsonElement schema = body.Schema is null ? default : Resolve(body.Schema.Json);
        if (schema.Member("properties").ValueKind != JsonValueKind.Object)
        {
            known[body.Name] = body.IsRequired;
            return known;
        }

        HashSet<string> required = Required(schema);
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            known[property.Name] = required.Contains(property.Name) && !IsSetByPlatform(property.Value);
        }

        return known;
    }

    private static HashSet<string> Required(JsonElement schema) =>
        schema.Member("required") is { ValueKind: JsonValueKind.Array } names
            ? [.. names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)]
            : [];

    private static bool IsSetByPlatform(JsonElement property) =>
        property.Member("default").ValueKind != JsonValueKind.Undefined
        || property.Member("x-ms-notification-url").ValueKind == JsonValueKind.True
        || property.Text("x-ms-visibility") == "internal";

    private static JsonElement Resolve(JsonElement schema) =>
        schema.Text("$ref") is string reference && reference.StartsWith("#/$defs/", StringComparison.Ordinal)
            ? schema.Member("$defs", Uri.UnescapeDataString(reference["#/$defs/".Length..])
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal))
            : schema;
}
