using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Random Swagger 2.0 documents: well-formed JSON, and right in most of what they say.</summary>
internal static class DocumentGen
{
    private static readonly string[] s_segments =
    [
        "parcels", "v1.0", "a b", "100%", "\"", "{{", "a,b", "codeless", "$metadata", "名", "x:y", ""
    ];
    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete", "head", "options", "get", "post"];

    private static readonly Gen<(string Template, string[] Names)> s_template =
        Gen.Select(Gen.OneOf(s_segments).Array[1, 2], Gen.Select(
            NameGen.Path, Gen.OneOf("/{0}", "/x('{0}')", "/{0}/", "/a-{0}", ".{0}")).Array[0, 2]).Select((segments, parameters) =>
        {
            string template = "/{connectionId}/" + string.Join('/', segments)
                + string.Concat(parameters.Select(p => p.Item2.Replace("{0}", "{" + p.Item1 + "}", StringComparison.Ordinal)));
            return (template, parameters.Select(p => p.Item1).Distinct().ToArray());
        });

    /// <summary>A path's template beside its item.</summary>
    private static readonly Gen<(string Template, JsonNode? Item)> s_path = s_template.SelectMany(path => Gen.Select(
        Gen.Const(path.Template),
        Gen.Frequency(
            (3, Methods(OperationGen.At(path.Names))),
            (1, Methods(OperationGen.At([])).With(
                new Member("parameters", OperationGen.Parameters(path.Names)),
                new Member("x-ms-notification-content", JsonGen.Object(new Member("schema", SchemaGen.Any)), 20))))));

    public static Gen<JsonObject> Any { get; } = Gen.Select(
        JsonGen.Object(
            new("swagger", JsonGen.Text("2.0")),
            new("info", JsonGen.Object(
                new("title", JsonGen.Text(TextGen.Any)),
                new("description", JsonGen.Text(TextGen.Any), 60),
                new("version", JsonGen.Text(TextGen.Any), 60))),
            new("host", JsonGen.Text("example.com"), 50),
            new("basePath", JsonGen.Text("/apim/x", "/", ""), 50),
            new("consumes", JsonGen.OneOf("[\"application/json\"]", "[]"), 40),
            new("produces", JsonGen.OneOf("[\"application/json\"]", "[\"text/plain\"]"), 40)),
        s_path.Array[1, 4],
        JsonGen.Map(NameGen.Definition, SchemaGen.Definition, 0, 7),
        JsonGen.Map(NameGen.Definition, ParameterGen.Shared, 0, 3),
        JsonGen.Map(NameGen.Definition, OperationGen.Response, 0, 2)).Select((root, paths, definitions, parameters, responses) =>
        {
            JsonObject document = root!.AsObject();
            document["paths"] =
                new JsonObject(paths.DistinctBy(path => path.Template).Select(path => KeyValuePair.Create(path.Template, path.Item)));
            document["definitions"] = definitions;
            document["parameters"] = parameters;
            document["responses"] = responses;
            Link(document, document);
            return document;
        });

    private static Gen<JsonNode?> Methods(Gen<JsonNode?> operations) => JsonGen.Map(Gen.OneOf(s_methods), operations, 1, 3);

    /// <summary>Leads the references of <see cref="JsonGen.Reference"/> to what the sections hold.</summary>
    public static void Link(JsonNode? node, JsonObject document)
    {
        switch (node)
        {
            case JsonObject members:
                if (members["$ref"] is JsonValue reference
                    && reference.TryGetValue(out string? text)
                    && text.Split('/') is [string section, string number]
                    && document[section] is JsonObject entries
                        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                {
                    string name = entries.Count == 0 ? "Nowhere" : entries.ElementAt(index % entries.Count).Key;
                    members["$ref"] =
                        $"#/{section}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                }

                foreach ((string _, JsonNode? value) in members)
                {
                    Link(value, document);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Link(item, document);
                }

                break;
        }
    }
}
