using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Creates the values with which operations are called, from their spec.</summary>
internal sealed class WireValues(WireService service)
{
    private const int Choices = 4;
    private static readonly string[] s_kinds = ["$ref", "type", "properties", "enum", "allOf"];
    private static readonly ConcurrentDictionary<(string Schema, string Value), bool> s_allowed = new();
    private static readonly string[] s_texts = ["a", "A longer text with 100 %, a/b & more"];

    private WireSpec Spec => service.Spec;

    /// <summary>
    /// Gets only the required values, and then all values several times, so that each choice of an enumeration, short and long texts, nulls
    /// and lists with less occur.
    /// </summary>
    public IEnumerable<(string Name, Dictionary<string, JsonNode?> Values)> All(string operationId)
    {
        yield return ("required values", Spec.Parameters(operationId)
            .Where(parameter => (bool?)parameter["required"] == true && !parameter.ContainsKey("default"))
            .ToDictionary(WireSpec.KeyOf, parameter => Required(WireSpec.SchemaOf(parameter))));
        for (int i = 0; i < Choices; i++)
        {
            int choice = i;
            yield return ($"all values {i}", Spec.Parameters(operationId)
                .ToDictionary(WireSpec.KeyOf, parameter => Choose(WireSpec.SchemaOf(parameter), choice)));
        }
    }

    /// <summary>Gets all values, those of a newer spec where the old one allows them.</summary>
    public Dictionary<string, JsonNode?> Common(string operationId, WireService newer, string newId)
    {
        WireValues values = new(newer);
        Dictionary<string, JsonObject> @new = newer.Spec.Parameters(newId).ToDictionary(WireSpec.KeyOf, WireSpec.SchemaOf);
        return Spec.Parameters(operationId).ToDictionary(WireSpec.KeyOf, parameter =>
        {
            JsonObject schema = WireSpec.SchemaOf(parameter);
            JsonNode? common = @new.TryGetValue(WireSpec.KeyOf(parameter), out JsonObject? other) ? values.Choose(other, 0) : null;
            return common is not null && Allows(schema, common) ? common : Choose(schema, 0);
        });
    }

    /// <summary>Indicates whether the spec doesn't say what a value is.</summary>
    public bool IsUnknown(string operationId, string key) =>
        Spec.Parameters(operationId).Where(parameter => WireSpec.KeyOf(parameter) == key).Any(parameter =>
            WireSpec.SchemaOf(parameter) is var schema && !s_kinds.Any(schema.ContainsKey));

    public JsonNode? Choose(JsonObject schema, int choice)
    {
        JsonObject target = Spec.Resolve(schema);
        JsonNode? sample = service.Setup.Sampler.Sample(target.ToJsonString());
        IReadOnlyDictionary<string, JsonObject> properties = Spec.Properties(target);
        if (sample is JsonObject members && properties.Count > 0 && !target.ContainsKey("discriminator"))
        {
            foreach ((string name, JsonObject property) in properties)
            {
                members[name] = Choose(property, choice);
            }

            WithoutReadOnly(members, properties);
            return members;
        }

        if (sample is JsonArray { Count: > 0 } items && target["items"] is JsonObject content)
        {
            items[0] = Choose(content, choice);
        }

        JsonNode?[] choices = [sample, .. Others(target, sample).Where(other => Allows(target, other))];
        return choices[choice % choices.Length]?.DeepClone();
    }

    /// <summary>Indicates whether a value conforms to a schema.</summary>
    public bool Allows(JsonObject schema, JsonNode? value)
    {
        string text = Spec.Resolve(schema).ToJsonString();
        string json = value?.ToJsonString() ?? "null";
        return text.Contains("$ref", StringComparison.Ordinal) ? Check() : s_allowed.GetOrAdd((text, json), _ => Check());

        bool Check()
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return service.Setup.Sampler.Check(document.RootElement, json).Count == 0;
        }
    }

    private JsonNode? Required(JsonObject schema)
    {
        JsonNode? value = Choose(schema, 0);
        IReadOnlyDictionary<string, JsonObject> properties = Spec.Properties(schema);
        if (value is JsonArray items && Spec.Resolve(schema)["items"] is JsonObject content)
        {
            return new JsonArray([.. items.Select(_ => Required(content))]);
        }

        if (value is JsonObject members && properties.Count > 0)
        {
            foreach (string name in members.Select(member => member.Key).Where(name => !Spec.IsRequired(schema, name)).ToArray())
            {
                members.Remove(name);
            }

            foreach ((string name, JsonObject property) in properties.Where(property => members.ContainsKey(property.Key)))
            {
                members[name] = Required(property);
            }
        }

        return value;
    }

    private void WithoutReadOnly(JsonObject members, IReadOnlyDictionary<string, JsonObject> properties)
    {
        foreach ((string name, JsonObject property) in properties)
        {
            if ((bool?)Spec.Resolve(property)["readOnly"] == true)
            {
                members.Remove(name);
            }
        }
    }

    private static IEnumerable<JsonNode?> Others(JsonObject schema, JsonNode? sample)
    {
        if ((bool?)schema["x-nullable"] == true)
        {
            yield return null;
        }

        JsonNode?[] others = sample switch
        {
            _ when schema["enum"] is JsonArray values => [.. values],
            JsonArray { Count: > 0 } items => [items.DeepClone(), new JsonArray(items[0]?.DeepClone()), new JsonArray()],
            JsonValue value => OthersOf(value),
            _ => [],
        };
        foreach (JsonNode? other in others)
        {
            yield return other;
        }
    }

    private static JsonNode?[] OthersOf(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => [.. s_texts.Select(text => (JsonNode)text)],
        JsonValueKind.Number => [0, int.MaxValue, 5_000_000_000, 0.5],
        _ => [true, false],
    };
}
