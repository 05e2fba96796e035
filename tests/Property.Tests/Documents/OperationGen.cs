using System.Text.Json.Nodes;
using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Random operations and triggers, with their responses.</summary>
internal static class OperationGen
{
    private static readonly Gen<JsonNode?> s_media = JsonGen.Array(
        JsonGen.Text(
            "application/json",
            "text/plain",
            "application/octet-stream",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/json",
            "application/xml",
            "image/png",
            "*/*",
            ""), 0, 2);

    private static readonly Gen<JsonNode?> s_response = Gen.Frequency(
        (8, JsonGen.Object(
            new("description", JsonGen.Text(TextGen.Any), 80),
            new(
                "schema",
                Gen.Frequency((6, SchemaGen.Any), (1, JsonGen.OneOf("{\"type\":\"file\"}", "{\"type\":\"string\",\"format\":\"binary\"}"))),
                85),
            new("headers", JsonGen.OneOf("{\"X-Id\":{\"type\":\"string\"}}"), 10))),
        (1, JsonGen.Reference("responses")),
        (1, Page()));

    public static Gen<JsonNode?> Response => s_response;

    private static readonly Gen<JsonNode?> s_responses =
        JsonGen.Map(Gen.OneOf("200", "200", "200", "201", "204", "default", "400", "2XX", "202"), s_response, 0, 3);

    /// <param name="path">The names between the braces of its path.</param>
    public static Gen<JsonNode?> At(string[] path)
    {
        Member[] members = [
            new("operationId", JsonGen.Text(NameGen.OperationId), 96),
            new("summary", JsonGen.Text(TextGen.Any), 40),
            new("description", JsonGen.Text(TextGen.Any), 40),
            new("deprecated", JsonGen.Flag, 12),
            new("x-ms-visibility", JsonGen.Text("internal", "important", "advanced"), 8),
            new("x-ms-trigger", JsonGen.Text("batch", "single", "nonsense"), 12),
            new("x-ms-trigger-hint", JsonGen.Text(TextGen.Any), 6),
            new(
                "x-ms-notification-content",
                JsonGen.Object(new("description", JsonGen.Text(TextGen.Any), 50), new("schema", SchemaGen.Any)),
                6),
            new("x-ms-pageable", JsonGen.OneOf(
                "{\"nextLinkName\":\"nextLink\"}",
                "{\"nextLinkName\":\"@odata.nextLink\"}",
                "{\"nextLinkName\":\"elsewhere\"}",
                "{}",
                "null"), 8),
            new("x-ms-safe-operation", JsonGen.Flag, 5),
            new("consumes", s_media, 12),
            new("produces", s_media, 12),
            new("parameters", Parameters(path)),
            new("responses", s_responses, 97)];
        return JsonGen.Object(members);
    }

    /// <summary>The parameters of the path, all but a few, between others.</summary>
    public static Gen<JsonNode?> Parameters(string[] path) =>
        Gen.Select(JsonGen.Array(
            ParameterGen.Any,
            0,
            5), JsonGen.Object([.. path.Select((name, i) => new Member(name, ParameterGen.Path(name), 95))]), (others, own) =>
        {
            JsonArray all = others!.AsArray();
            foreach ((string name, JsonNode? parameter) in own!.AsObject().ToArray())
            {
                own.AsObject().Remove(name);
                all.Insert(all.Count / 2, parameter);
            }

            return (JsonNode?)all;
        });

    /// <summary>A response that looks like a page.</summary>
    private static Gen<JsonNode?> Page() => JsonGen.Object(
        new("description", JsonGen.Text("A page.")),
        new("schema", JsonGen.Object(
            new("type", JsonGen.Text("object")),
            new("properties", JsonGen.Object(
                new("value", JsonGen.Object(new("type", JsonGen.Text("array")), new("items", SchemaGen.Any)), 95),
                new("nextLink", JsonGen.OneOf("{\"type\":\"string\"}", "{\"type\":\"integer\"}", "{}"), 60),
                new("@odata.nextLink", JsonGen.OneOf("{\"type\":\"string\"}"), 40))))));
}
