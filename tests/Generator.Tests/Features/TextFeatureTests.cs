using System.Text.Json;
using System.Xml.Linq;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Texts of a spec as documentation, and as the names and values that they are on the wire.</summary>
public sealed class TextFeatureTests
{
    [Fact]
    [Feature("text:newline-in-text")]
    public void Lines_of_a_text_become_one() =>
        Assert.Equal("First line. Second, indented.", SummaryOf("First line.\r\n\r\n\t  Second,\n   indented."));

    [Fact]
    [Feature("text:xml-special")]
    public void Markup_in_a_text_is_text() =>
        Assert.Equal(
            """<b>5 < 6 && "7" > '8'</b> &amp; <see cref="No"/> ]]> --> done.""",
            SummaryOf("""<b>5 < 6 && "7" > '8'</b> &amp; <see cref="No"/> ]]> --> done"""));

    [Fact]
    [Feature("text:over-2000-chars")]
    public void A_string_of_any_length_is_preserved()
    {
        string text = string.Join(' ', Enumerable.Range(1, 1000)) + ".";

        Assert.Equal(text, SummaryOf(text));
    }

    [Theory]
    [MemberData(nameof(EmittedTextTests.HostileTexts), MemberType = typeof(EmittedTextTests))]
    public void No_text_of_a_spec_ends_a_literal_or_a_comment_and_wire_names_and_values_are_unchanged(string text)
    {
        EmittedConnector connector = EmittedConnector.Of(HostileSpec.With(text));
        AssertHarmless(
            HostileSpec.With(text), connector.Type("ContosoClient").Assembly.GetTypes().Select(type => type.Name), isDynamic: false);

        ConnectorOperation operation = connector.Catalog.Find("Get" + text.TrimEnd())!;
        object model = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(new Dictionary<string, string> { ["property" + text] = "x", ["enum" + text] = "two" + text }),
            ModelOf(connector))!;
        Dictionary<string, string> written =
            JsonSerializer.Deserialize<Dictionary<string, string>>(JsonSerializer.Serialize(model, model.GetType()))!;

        Assert.Equal(["query" + text, "sent" + text, "constant" + text], operation.Parameters
            .Where(parameter => parameter.In == ConnectorParameterLocation.Query)
            .Select(parameter => parameter.Name)
            .Take(3));
        Assert.Equal(
            text.TrimStart('\0', '\u0001'), operation.Parameters.Single(parameter => parameter.Name == "constant" + text).Constant);
        Assert.Equal(["property" + text, "enum" + text], written.Keys);
        Assert.Equal("two" + text, written["enum" + text]);
        Assert.Empty((System.Collections.IEnumerable)model.GetType().GetProperty("AdditionalProperties")!.GetValue(model)!);
    }

    [Fact]
    public void No_text_of_a_spec_ends_a_literal_of_a_client_without_models()
    {
        string spec = HostileSpec.With(string.Concat(((IEnumerable<object[]>)EmittedTextTests.HostileTexts).Select(row => (string)row[0])));

        AssertHarmless(spec, Emitted.Compile(Emitted.Files(spec, isDynamic: true))
            .GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .Select(type => type.Name), isDynamic: true);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_replaced_and_reported()
    {
        EmittedConnector connector = EmittedConnector.Of("""
            { "swagger": "2.0", "info": { "title": "Halves", "version": "1.0" }, "paths": { "/things": { "put": { "operationId": "Put",
              "parameters": [{ "name": "q", "in": "query", "type": "string" }, { "name": "body", "in": "body", "required": true,
                "schema": { "type": "object", "properties": { "a\ud83db": { "type": "string" } } } }],
              "responses": { "204": { "description": "\ud83d\ude00" } } } } } }
            """);
        var (_, requests) = await connector.RunAsync("""await client.PutAsync(new PutInput { AB = "x" }, "1"); return null;""");

        Assert.Equal(["PUT /things?q=1 {\"a\uFFFDb\":\"x\"}"], requests);
        Assert.Equal(
            ["CONN0006@3:51 An escape is half of a surrogate pair, which is replaced by U+FFFD; reading continues"], connector.Diagnostics);
    }

    private static void AssertHarmless(string spec, IEnumerable<string> types, bool isDynamic)
    {
        Assert.DoesNotContain("Evil", types);
        Assert.All(
            Emitted.Files(spec, isDynamic),
            file => Assert.DoesNotContain(file.Source, c => c is '\u202E' or '\u2028' or '\u2029' or '\u0085' or '\r'));
    }

    private static Type ModelOf(EmittedConnector connector) =>
        connector.Type("ContosoClient").Assembly.GetExportedTypes().Single(type => type.GetProperty("AdditionalProperties") is not null);

    /// <summary>Gets the documentation of an operation with this description.</summary>
    private static string SummaryOf(string description)
    {
        string spec =
            Fixture.Get("\"description\":" + JsonSerializer.Serialize(description) + ",\"responses\":{\"204\":{\"description\":\"ok\"}}");
        string xml = Emitted.Compile(Emitted.Files(spec)).GetTypeByMetadataName("Contoso.Sdk.ContosoClient")!
            .GetMembers("GetAsync")
            .Single()
            .GetDocumentationCommentXml()!;
        return XElement.Parse(xml).Element("summary")!.Value;
    }
}
