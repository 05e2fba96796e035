using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

/// <summary>
/// Counts what a spec has and neither the model nor a diagnostic mentions, with a reader that shares nothing with the generator's. Error responses are
/// no part of it: they reach the caller as an exception with their body.
/// </summary>
internal sealed class SilentLoss
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly JsonElement _root;
    private readonly HashSet<string> _modelled;
    private readonly string _said;
    private readonly HashSet<string> _visited = [];

    private SilentLoss(JsonElement root, SpecReadResult result)
    {
        _root = root;
        ConnectorSpec spec = result.Spec!;
        _said = string.Join('\n', Fixture.Describe(result));
        IEnumerable<OperationSpec> operations = spec.Operations.Concat(spec.Triggers.Select(trigger => trigger.Operation));
        _modelled =
        [
            .. operations.Select(operation => "op " + operation.Id),
            .. operations.SelectMany(operation => operation.Parameters.Select(parameter => "parameter " + operation.Id + " " + parameter.WireName)),
            .. operations.Where(operation => operation.Body is not null).Select(operation => "parameter " + operation.Id + " " + operation.Body!.WireName),
            .. spec.Models.SelectMany(model => model.Properties.Select(property => "property " + property.WireName)),
            .. spec.Enums.SelectMany(item => item.Values.Select(value => "value " + value.Wire)),
        ];
    }

    public List<string> Losses { get; } = [];

    public static IReadOnlyList<string> Find(JsonElement root, SpecReadResult result)
    {
        SilentLoss search = new(root, result);
        search.Run();
        return search.Losses;
    }

    private void Run()
    {
        foreach (JsonProperty path in _root.GetProperty("paths").EnumerateObject().Where(path => path.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (JsonProperty member in path.Value.EnumerateObject().Where(member => s_methods.Contains(member.Name.ToLowerInvariant()) && member.Value.ValueKind == JsonValueKind.Object))
            {
                string? id = member.Value.TryGetProperty("operationId", out JsonElement declared) ? declared.GetString()?.Trim() : null;
                if (id is null || (!_modelled.Contains("op " + id) && _said.Contains("'" + id + "'", StringComparison.Ordinal)))
                {
                    continue;
                }

                Check("op " + id, id);
                CheckOperation(id, path.Value, member.Value);
            }
        }
    }

    private void CheckOperation(string id, JsonElement path, JsonElement operation)
    {
        foreach (JsonElement listed in Items(path, "parameters").Concat<JsonElement>(Items(operation, "parameters")))
        {
            JsonElement parameter = Resolve(listed);
            if (parameter.ValueKind != JsonValueKind.Object || !parameter.TryGetProperty("name", out JsonElement name) || name.GetString() == "connectionId")
            {
                continue;
            }

            Check("parameter " + id + " " + name.GetString(), name.GetString()!);
            if (!_modelled.Contains("parameter " + id + " " + name.GetString()))
            {
                continue;
            }

            CheckSchema(parameter, id);
            if (parameter.TryGetProperty("schema", out JsonElement schema))
            {
                CheckSchema(schema, id);
            }
        }

        foreach (JsonElement content in new[] { operation, path }.Where(owner => owner.TryGetProperty("x-ms-notification-content", out _)).Select(owner => owner.GetProperty("x-ms-notification-content")))
        {
            if (content.TryGetProperty("schema", out JsonElement schema))
            {
                CheckSchema(schema, id);
            }
        }

        if (operation.TryGetProperty("responses", out JsonElement responses) && responses.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty response in responses.EnumerateObject().Where(response => response.Name.StartsWith('2')))
            {
                JsonElement node = Resolve(response.Value);
                if (node.ValueKind == JsonValueKind.Object && node.TryGetProperty("schema", out JsonElement schema))
                {
                    CheckSchema(schema, id);
                }
            }
        }
    }

    private void CheckSchema(JsonElement schema, string where)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference) && reference.ValueKind == JsonValueKind.String && _visited.Add(reference.GetString()!))
        {
            CheckSchema(Resolve(schema), reference.GetString()!);
        }

        if (schema.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                Check("property " + property.Name, property.Name, where);
                CheckSchema(property.Value, where);
            }
        }

        // A boolean has no other values than these two.
        bool isBoolean = schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.GetString() == "boolean";
        foreach (JsonElement value in Items(schema, "enum").Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number && !(isBoolean && bool.TryParse(value.ToString(), out _))))
        {
            Check("value " + value, value.ToString(), where);
        }

        foreach (string keyword in new[] { "items", "additionalProperties" })
        {
            if (schema.TryGetProperty(keyword, out JsonElement inner))
            {
                CheckSchema(inner, where);
            }
        }

        foreach (JsonElement part in Items(schema, "allOf"))
        {
            CheckSchema(part, where);
        }
    }

    private void Check(string identity, string name, string where = "")
    {
        if (!_modelled.Contains(identity) && !_said.Contains(name, StringComparison.Ordinal))
        {
            Losses.Add(identity + (where.Length == 0 ? "" : " in " + where));
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private JsonElement Resolve(JsonElement node)
    {
        for (int hops = 0; hops < 20 && node.ValueKind == JsonValueKind.Object && node.TryGetProperty("$ref", out JsonElement reference) && reference.ValueKind == JsonValueKind.String; hops++)
        {
            JsonElement current = _root;
            foreach (string token in reference.GetString()!.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                string name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                if (current.ValueKind != JsonValueKind.Object || !(current.TryGetProperty(token, out JsonElement next) || current.TryGetProperty(name, out next) || current.TryGetProperty(Uri.UnescapeDataString(name), out next)))
                {
                    return default;
                }

                current = next;
            }

            node = current;
        }

        return node;
    }
}
