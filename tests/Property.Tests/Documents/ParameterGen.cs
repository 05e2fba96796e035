using System.Text.Json.Nodes;
using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Random parameters of every place.</summary>
internal static class ParameterGen
{
    private static readonly Gen<JsonNode?> s_format = JsonGen.Text("csv", "ssv", "tsv", "pipes", "multi", "nonsense");

    public static Gen<JsonNode?> Query { get; } = Simple("query", NameGen.Query);

    public static Gen<JsonNode?> Header { get; } = Simple("header", NameGen.Header);

    public static Gen<JsonNode?> Form { get; } = Gen.Frequency((4, Simple("formData", NameGen.Property)), (1, File()));

    public static Gen<JsonNode?> Body { get; } = JsonGen.Object([
        new("name", JsonGen.Text(NameGen.Property)),
        new("in", JsonGen.Text("body")),
        new("required", JsonGen.Flag, 60),
        new("schema", SchemaGen.Any, 97),
        .. Texts()]);

    public static Gen<JsonNode?> Any { get; } = Gen.Frequency(
        (8, Query),
        (4, Header),
        (3, Body),
        (2, Form),
        (2, JsonGen.Reference("parameters")),
        (1, JsonGen.OneOf(
            "{\"$ref\":\"#/parameters/Nowhere\"}",
            "{}",
            "5",
            "{\"name\":\"x\",\"in\":\"cookie\",\"type\":\"string\"}",
            "{\"name\":\"stray\",\"in\":\"path\",\"required\":true,\"type\":\"string\"}")));

    /// <summary>The shared forms of the parameters of an operation.</summary>
    public static Gen<JsonNode?> Shared { get; } = Gen.Frequency((4, Query), (3, Header), (2, Body), (1, Form));

    public static Gen<JsonNode?> Path(string name) =>
        Simple("path", Gen.Const(name)).With(new Member("x-ms-url-encoding", JsonGen.Text("double", "single"), 20));

    private static Gen<JsonNode?> Simple(string location, Gen<string> names) => Gen.Frequency((4, SchemaGen.Scalar), (1, List())).With([
        new("name", JsonGen.Text(names)),
        new("in", JsonGen.Text(location)),
        new("required", JsonGen.Flag, 50),
        new("default", JsonGen.AnyValue, 15),
        .. Texts()]);

    private static Gen<JsonNode?> List() => Gen.Select(SchemaGen.Scalar, s_format, Gen.Int[0, 3], (items, format, chance) =>
    {
        JsonObject list = new() { ["type"] = "array" };
        if (chance > 0)
        {
            list["items"] = items;
            list["collectionFormat"] = format;
        }

        return (JsonNode?)list;
    });

    private static Gen<JsonNode?> File() => JsonGen.Object([
        new("name", JsonGen.Text(NameGen.Property)), new(
            "in", JsonGen.Text("formData")), new("type", JsonGen.Text("file")), new("required", JsonGen.Flag, 50), .. Texts()]);

    private static Member[] Texts() => [
        new("description", JsonGen.Text(TextGen.Any), 30),
        new("x-ms-summary", JsonGen.Text(TextGen.Any), 20),
        new("x-ms-visibility", JsonGen.Text("internal", "advanced", "important"), 15),
        new(
            "x-ms-dynamic-values",
            JsonGen.OneOf("{\"operationId\":\"List\",\"value-path\":\"id\",\"value-title\":\"name\",\"value-collection\":\"value\"}", "{}"),
            4)];
}
