using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;

namespace Azure.Connectors.Sdk.Corpus.Tests;

/// <summary>The corpus run counts on its search for losses; here something is lost, and the search has to find it.</summary>
public class SilentLossTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Parcels", "version": "1" },
          "paths": {
            "/{connectionId}/parcels/{id}/notes": {
              "post": {
                "operationId": "AddNote",
                "parameters": [
                  {
                    "name": "connectionId",
                    "in": "path",
                    "required": true,
                    "type": "string",
                    "x-ms-visibility": "internal"
                  },
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "$notify", "in": "query", "type": "boolean" },
                  { "name": "X-Trace", "in": "header", "type": "string" },
                  { "name": "note", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Note" } }
                ],
                "responses": {
                  "200": {
                    "description": "Done.",
                    "headers": { "ETag": { "type": "string" } },
                    "schema": {
                      "type": "object",
                      "properties": {
                        "number": { "type": "integer" },
                        "state": { "type": "string", "enum": ["new", "seen"] }
                      }
                    }
                  },
                  "202": {
                    "description": "Later.",
                    "schema": {
                      "type": "object",
                      "properties": { "ticket": { "type": "string", "enum": ["short", "long"] } }
                    }
                  }
                }
              }
            },
            "/{connectionId}/stamps": {
              "post": {
                "operationId": "Stamp",
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                  {
                    "name": "connectionId",
                    "in": "path",
                    "required": true,
                    "type": "string",
                    "x-ms-visibility": "internal"
                  },
                  { "name": "text", "in": "formData", "type": "string" }
                ],
                "responses": { "200": { "description": "Done." } }
              }
            },
            "/{connectionId}/hooks": {
              "x-ms-notification-content": {
                "schema": { "type": "object", "properties": { "event": { "type": "integer", "enum": [1, -20] } } }
              },
              "post": {
                "operationId": "OnParcel",
                "x-ms-trigger": "single",
                "parameters": [
                  {
                    "name": "connectionId",
                    "in": "path",
                    "required": true,
                    "type": "string",
                    "x-ms-visibility": "internal"
                  },
                  {
                    "name": "hook",
                    "in": "body",
                    "schema": {
                      "type": "object",
                      "properties": { "url": { "type": "string", "x-ms-notification-url": true } }
                    }
                  }
                ],
                "responses": { "201": { "description": "Made." } }
              }
            }
          },
          "definitions": {
            "Note": {
              "type": "object",
              "required": ["words"],
              "properties": {
                "words": { "type": "string" },
                "marks": {
                  "type": "array",
                  "items": { "type": "object", "properties": { "@odata.type": { "type": "string" } } }
                }
              }
            }
          }
        }
        """;

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void Nothing_of_a_curated_spec_is_lost(string apiName)
    {
        AssertNothingLost(apiName, isDynamic: false);
        AssertNothingLost(apiName, isDynamic: true);
    }

    private static void AssertNothingLost(string apiName, bool isDynamic)
    {
        string path = SpecFiles.Spec(apiName);
        string text = SpecFiles.ReadText(path);
        Assert.Empty(Find(text, StagedGenerator.Generate(path, text, isDynamic, CancellationToken.None), source => source));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Complete_code_has_no_loss(bool isDynamic) => Assert.Empty(Find(isDynamic, source => source));

    [Theory]
    [InlineData("CreateRequest(\"Stamp\"", "CreateRequest(\"Other\"", "operation Stamp (POST /{connectionId}/stamps)")]
    [InlineData("AppendQuery<bool>(\"$notify\"", "AppendQuery<bool>(\"notify\"", "parameter query:$notify of AddNote")]
    [InlineData("AddHeader(\"X-Trace\"", "AddHeader(\"Trace\"", "parameter header:X-Trace of AddNote")]
    [InlineData("AddFormField(\"text\"", "AddFormField(\"txt\"", "parameter formData:text of Stamp")]
    [InlineData("AppendPath(\"/notes\")", "AppendPath(\"/note\")", "path /{connectionId}/parcels/{id}/notes of AddNote: /parcels/{}/note")]
    [InlineData("AppendPathParameter(", "Forget(", "path /{connectionId}/parcels/{id}/notes of AddNote: /parcels//notes")]
    [InlineData("\"words\"", "\"word\"", "schema #/definitions/Note of AddNote [words]")]
    [InlineData("\"@odata.type\"", "\"type\"", "schema #/definitions/Note.marks[] of AddNote [@odata.type]")]
    [InlineData("\"number\"", "\"no\"", "schema AddNote:response of AddNote [number]")]
    [InlineData("\"seen\"", "\"unseen\"", "enum AddNote:response.state of AddNote [seen]")]
    [InlineData("-20", "-21", "enum OnParcel:notification.event of OnParcel [-20]")]
    [InlineData("\"url\"", "\"uri\"", "schema OnParcel:body of OnParcel [url]")]
    public void Losses_in_typed_code_are_found(string present, string changed, string loss) =>
        Finds(isDynamic: false, present, changed, loss);

    [Theory]
    [InlineData("Id = \"Stamp\"", "Id = \"Other\"", "operation Stamp (POST /{connectionId}/stamps)")]
    [InlineData("Name = \"$notify\"", "Name = \"notify\"", "parameter query:$notify of AddNote")]
    [InlineData("Name = \"X-Trace\"", "Name = \"Trace\"", "parameter header:X-Trace of AddNote")]
    [InlineData("Name = \"text\"", "Name = \"txt\"", "parameter formData:text of Stamp")]
    [InlineData("Name = \"id\"", "Name = \"ids\"", "parameter path:id of AddNote")]
    public void Losses_in_the_catalog_are_found(string present, string changed, string loss)
    {
        Finds(isDynamic: true, present, changed, loss);
        Finds(isDynamic: false, present, changed, loss);
    }

    [Fact]
    public void A_diagnostic_excuses_only_what_it_names()
    {
        // The diagnostics speak of AddNote's response headers and of its other response, whose enumeration is nowhere in the code.
        Generated generated = Generate(Spec, isDynamic: false);
        Assert.Equal(["CONN0048", "CONN0050"], generated.Diagnostics.Select(d => d.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(generated.Files, f => f.Source.Contains("\"short\"", StringComparison.Ordinal));
        Assert.Equal(
            ["parameter query:$notify of AddNote"],
            Find(isDynamic: false, source => source.Replace("\"$notify\"", "\"\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_operation_is_found_by_its_ID()
    {
        string text = Spec.Replace("\"operationId\": \"Stamp\",", "", StringComparison.Ordinal);
        Generated generated = Generate(text, isDynamic: false);
        Assert.Empty(Find(text, generated, source => source));
        Assert.Equal(
            ["parameter formData:text of PostStamps"],
            Find(text, generated, source => source.Replace("\"text\"", "\"\"", StringComparison.Ordinal)));
    }

    private static void Finds(bool isDynamic, string present, string changed, string loss)
    {
        bool isThere = false;
        string[] losses = Find(isDynamic, source =>
        {
            isThere |= source.Contains(present, StringComparison.Ordinal);
            return source.Replace(present, changed, StringComparison.Ordinal);
        });
        Assert.True(isThere, "the emitted code has no " + present);
        Assert.Equal([loss], losses);
    }

    private static string[] Find(bool isDynamic, Func<string, string> change) => Find(Spec, Generate(Spec, isDynamic), change);

    private static string[] Find(string text, Generated generated, Func<string, string> change) => [.. SilentLoss.Find(
        WireDocument.TryRead(text)!,
        new EmittedCode(generated.Files.Select(f => EmittedCompiler.Parse(f.HintName, change(f.Source), CancellationToken.None))),
        generated.Findings,
        generated.IsDynamic)];

    private static Generated Generate(string text, bool isDynamic) =>
        StagedGenerator.Generate("specs/parcels/apiDefinition.swagger.json", text, isDynamic, CancellationToken.None);
}
