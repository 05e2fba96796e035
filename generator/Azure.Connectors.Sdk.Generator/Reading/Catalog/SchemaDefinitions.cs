using System.Globalization;
using System.Text;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Names the schemas that others refer to. Each is written once.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<JsonNode, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, JsonNode Schema, SchemaSite Site)> _pending = new();

    public string NameOf(JsonNode schema, SchemaSite site)
    {
        if (!_names.TryGetValue(schema, out string? name))
        {
            name = UniqueName(site.Id);
            _names.Add(schema, name);
            _pending.Enqueue((name, schema, site));
        }

        return name;
    }

    /// <summary>The next schema that was named and not yet written.</summary>
    public (string Name, JsonNode Schema, SchemaSite Site)? Next() => _pending.Count > 0 ? _pending.Dequeue() : null;

    /// <summary>A name that a JSON pointer contains without escapes.</summary>
    private string UniqueName(string id)
    {
        StringBuilder plain = new(id.Length);
        foreach (char c in id)
        {
            plain.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' ? c : '_');
        }

        string name = plain.ToString();
        while (!_taken.Add(name))
        {
            name = plain + "_" + _taken.Count.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
