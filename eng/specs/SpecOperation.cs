using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>An operation with its parameters, those of its path and those it refers to among them.</summary>
internal sealed record SpecOperation(string Id, string Method, string Path, IReadOnlyList<JsonObject> Parameters, JsonObject Node)
{
    public JsonObject? BodySchema => Parameters.FirstOrDefault(parameter => parameter.Text("in") == "body").Object("schema");

    /// <summary>The schema of the first success response that has one.</summary>
    public JsonObject? ResponseSchema
        => Node.Object("responses")?.Where(response => response.Key.StartsWith('2'))
            .Select(response => (response.Value as JsonObject).Object("schema")).FirstOrDefault(schema => schema is not null);

    /// <summary>How the name lock writes a parameter.</summary>
    public static string Key(JsonObject parameter)
        => parameter.Text("in") == "body" ? "body" : $"{parameter.Text("in")}:{parameter.Text("name")}";

    /// <summary>The name of a parameter in C# where the name lock has none.</summary>
    public static string DefaultName(JsonObject parameter)
        => parameter.Text("in") == "body"
            ? DefaultNames.Body(parameter.Text("name") ?? "")
            : DefaultNames.Parameter(parameter.Text("name") ?? "");
}
