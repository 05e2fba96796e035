using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

/// <summary>Reads specs written in tests.</summary>
internal static class Fixture
{
    public const string Path = "spec/apiDefinition.swagger.json";

    public static SpecReadResult Read(string text, string[]? operations = null, string[]? acknowledged = null) => SpecReader.Read(
        Path,
        text,
        new SpecReadOptions("contoso", (operations ?? []).ToImmutableEquatableArray(), (acknowledged ?? []).ToImmutableEquatableArray()),
        CancellationToken.None);

    public static ConnectorSpec Spec(string text, string[]? operations = null) =>
        Read(text, operations).Spec ?? throw new InvalidOperationException(string.Join('\n', Describe(Read(text, operations))));

    /// <summary>A document with one operation at <c>GET /things</c> unless the operation says otherwise.</summary>
    public static string Document(string paths, string rest = "") =>
        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{" + paths + "}" + (rest.Length == 0 ? "" : "," + rest)
            + "}";

    public static string Get(string operation) => Document("\"/things\":{\"get\":{\"operationId\":\"Get\"," + operation + "}}");

    public static string GetWithSchema(string schema, string definitions = "") => Document(
        "\"/things\":{\"get\":{\"operationId\":\"Get\",\"responses\":{\"200\":{\"description\":\"ok\",\"schema\":" + schema + "}}}}",
        "\"definitions\":{" + definitions + "}");

    public static string PostWithBody(string schema, string definitions = "", string more = "") => Document(
        "\"/things\":{\"post\":{\"operationId\":\"Post\"," + more + "\"parameters\":[{\"name\":\"body\",\"in\":\"body\",\"schema\":"
            + schema + "}],\"responses\":{\"204\":{\"description\":\"ok\"}}}}",
        "\"definitions\":{" + definitions + "}");

    public static OperationSpec Operation(string text, string id = "Get") => Spec(text).Operations.Single(operation => operation.Id == id);

    public static ModelSpec Model(string text, string id) => Spec(text).Models.Single(model => model.Id == id);

    /// <summary><c>CONN0001@3:5 message</c>, lines and columns counted from one as editors do.</summary>
    public static IReadOnlyList<string> Describe(SpecReadResult result) => [.. result.Diagnostics.Select(Describe)];

    public static string Describe(SpecDiagnostic diagnostic)
    {
        string place = diagnostic.Place is { } at ? string.Create(CultureInfo.InvariantCulture, $"@{at.Line + 1}:{at.Column + 1}") : "";
        return diagnostic.Id + place + " " + Message(diagnostic);
    }

    public static string Message(SpecDiagnostic diagnostic) => DiagnosticReporter.Message(diagnostic);
}
