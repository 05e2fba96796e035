using System.Text.Json.Nodes;
using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>A member that an object has with a chance of so many in a hundred.</summary>
internal sealed record Member(string Name, Gen<JsonNode?> Value, int Percent = 100);

/// <summary>Creates random JSON. Each value is a separate node, so that it can be added anywhere.</summary>
internal static class JsonGen
{
    public static Gen<JsonNode?> True { get; } = Gen.Const(() => (JsonNode?)JsonValue.Create(true));

    public static Gen<JsonNode?> Flag { get; } = Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag));

    /// <summary>Gets a value of any kind, also one of the wrong kind.</summary>
    public static Gen<JsonNode?> AnyValue { get; } = OneOf(
        "null", "true", "5", "-1.5", "1e3", "123456789012345678901234567890", "\"\"", "\"text\"", "\"7\"", "\"2024-02-01T03:04:05Z\"",
        "[]", "[1,\"a\"]", "{}", "{\"a\":{\"b\":null}}");

    public static Gen<JsonNode?> Object(params Member[] members) => new ObjectGen(members);

    /// <summary>An object of random names.</summary>
    public static Gen<JsonNode?> Map(Gen<string> names, Gen<JsonNode?> values, int least, int most) =>
        Gen.Select(names, values).Array[least, most].Select(pairs =>
        {
            JsonObject map = [];
            foreach ((string name, JsonNode? value) in pairs)
            {
                map.TryAdd(name, value);
            }

            return (JsonNode?)map;
        });

    public static Gen<JsonNode?> Array(Gen<JsonNode?> items, int least, int most) =>
        items.Array[least, most].Select(all => (JsonNode?)new JsonArray(all));

    public static Gen<JsonNode?> Text(Gen<string> text) => text.Select(value => (JsonNode?)JsonValue.Create(value));

    public static Gen<JsonNode?> Text(params string[] texts) => Text(Gen.OneOf(texts));

    /// <summary>One of these JSON texts.</summary>
    public static Gen<JsonNode?> OneOf(params string[] json) => Gen.OneOf(json).Select(text => JsonNode.Parse(text));

    /// <summary>A reference to one of a section's entries, whichever they are in the end: <see cref="DocumentGen"/> links it.</summary>
    public static Gen<JsonNode?> Reference(string section) =>
        Gen.Int[0, 99].Select(number => (JsonNode?)new JsonObject { ["$ref"] = FormattableString.Invariant($"{section}/{number}") });

    public static Gen<JsonNode?> With(this Gen<JsonNode?> json, params Member[] more) => Gen.Select(json, Object(more), (node, added) =>
    {
        foreach ((string name, JsonNode? value) in added!.AsObject().ToArray())
        {
            added.AsObject().Remove(name);
            node!.AsObject().TryAdd(name, value);
        }

        return node;
    });

    private sealed class ObjectGen(Member[] members) : Gen<JsonNode?>
    {
        public override JsonNode? Generate(PCG pcg, Size? min, out Size size)
        {
            size = new Size(0);
            JsonObject value = [];
            foreach (Member member in members)
            {
                if (pcg.Next(100) < member.Percent)
                {
                    value[member.Name] = member.Value.Generate(pcg, null, out Size part);
                    size.Add(part);
                }
            }

            return value;
        }
    }
}
