using Azure.Connectors.Sdk.Generator.Tests.Emitting;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Defaults in a body are the service's own: they are documented, and never sent unasked.</summary>
public sealed class DefaultFeatureTests
{
    private const string Spec = """
        {
          "swagger": "2.0",
          "info": { "title": "Weather", "version": "1.0" },
          "paths": {
            "/reports": {
              "post": {
                "operationId": "Report",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": {
                    "type": "object",
                    "default": { "sky": "clear" },
                    "required": ["level"],
                    "properties": {
                      "sky": { "type": "string", "default": "cloudy" },
                      "level": { "type": "integer", "default": 3 },
                      "hostile": { "type": "string", "default": "\"; } */ <b>\\ \n{0}" },
                      "list": { "type": "array", "items": { "type": "string" }, "default": ["a", "b"] },
                      "shape": { "type": "object", "properties": { "x": { "type": "integer" } }, "default": { "x": 1 } },
                      "count": { "type": "integer", "default": "0" },
                      "flag": { "type": "boolean", "default": "False" },
                      "wrong": { "type": "integer", "default": "many" },
                      "maybe": { "type": "boolean", "default": "perhaps" },
                      "size": { "type": "integer", "format": "int32", "default": 3000000000 }
                    }
                  }
                }],
                "responses": { "204": { "description": "ok" } }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task Control_characters_around_a_default_are_removed_and_a_header_that_has_others_has_no_default()
    {
        const string Headers = """
            {
              "swagger":"2.0",
              "info":{"title":"Weather","version":"1"},
              "paths":{
                "/reports":{
                  "get":{
                    "operationId":"Get",
                    "parameters":[
                      {
                        "name":"X-End",
                        "in":"header",
                        "type":"string",
                        "required":true,
                        "x-ms-visibility":"internal",
                        "default":"application/json\r"
                      },
                      {
                        "name":"X-List",
                        "in":"header",
                        "type":"array",
                        "items":{"type":"string"},
                        "required":true,
                        "x-ms-visibility":"internal",
                        "default":["a\n"," b"]
                      },
                      {
                        "name":"X-Joined",
                        "in":"header",
                        "type":"array",
                        "items":{"type":"string"},
                        "required":true,
                        "x-ms-visibility":"internal",
                        "default":"a,b\r\n"
                      },
                      {"name":"X-Inside","in":"header","type":"string","x-ms-visibility":"internal","default":"a\r\nX-Evil: b"},
                      {"name":"X-Only","in":"header","type":"string","x-ms-visibility":"internal","default":"\r\n"},
                      {"name":"X-Umlaut","in":"header","type":"string","x-ms-visibility":"internal","default":"über"},
                      {
                        "name":"separator",
                        "in":"query",
                        "type":"string",
                        "required":true,
                        "x-ms-visibility":"internal",
                        "default":"\n"
                      },
                      {
                        "name":"kind",
                        "in":"query",
                        "type":"string",
                        "required":true,
                        "x-ms-visibility":"internal",
                        "default":"\tbig ship \r\n"
                      }
                    ],
                    "responses":{"204":{"description":"ok"}}
                  }
                }
              }
            }
            """;
        EmittedConnector connector = EmittedConnector.Of(Headers);
        var (_, requests) = await connector.RunAsync("await client.GetAsync(); return null;", StubResponse.Nothing());
        Assert.Equal(["GET /reports?separator=%0A&kind=big%20ship [X-End: application/json] [X-List: a, b] [X-Joined: a,b]"], requests);
        Assert.Equal(
            [
                """CONN0064 'X-End' of 'Get': the control characters around its default "application/json\r" are removed""",
                """CONN0064 'X-List' of 'Get': the control characters around its default "a\n" are removed""",
                """CONN0064 'X-Joined' of 'Get': the control characters around its default "a,b\r\n" are removed""",
                """CONN0067 'X-Inside' of 'Get': the default "a\r\nX-Evil: b" is omitted, since it is no value that a header can have""",
                """CONN0067 'X-Only' of 'Get': the default "\r\n" is omitted, since it is no value that a header can have""",
                """CONN0067 'X-Umlaut' of 'Get': the default "über" is omitted, since it is no value that a header can have""",
                """CONN0064 'kind' of 'Get': the control characters around its default "\tbig ship \r\n" are removed""",
            ],
            connector.Diagnostics.Select(text => text[..8] + text[text.IndexOf(' ', StringComparison.Ordinal)..]));
    }

    [Fact]
    [Feature("schema:default")]
    public async Task A_default_is_documented_and_not_sent()
    {
        var (_, requests) =
            await EmittedConnector.Of(Spec).RunAsync("await client.ReportAsync(new ReportInput { Level = 1 }); return null;");

        Assert.Equal(["""POST /reports {"level":1}"""], requests);
        AssertDocumented("Sky", "The connector's default is 'cloudy'.");
        AssertDocumented("Level", "The connector's default is '3'.");
    }

    [Fact]
    [Feature("schema:default-needs-escape")]
    public void A_default_cannot_end_the_comment_that_contains_it() =>
        AssertDocumented("Hostile", """The connector's default is '"; } */ &lt;b&gt;\ {0}'.""");

    [Fact]
    [Feature("schema:default-structured")]
    public void A_list_or_an_object_is_documented_as_JSON()
    {
        AssertDocumented("List", """The connector's default is '["a","b"]'.""");
        AssertDocumented("Shape", """The connector's default is '{"x":1}'.""");
    }

    [Fact]
    [Feature("schema:default-type-mismatch")]
    public void A_default_of_another_type_is_converted_or_omitted_with_a_diagnostic()
    {
        AssertDocumented("Count", "The connector's default is '0'.");
        AssertDocumented("Flag", "The connector's default is 'false'.");
        AssertDocumented("Wrong", "Gets or sets the value of 'wrong'.</summary>");
        Assert.Equal(
            [
                "CONN0067@24:45 'Report:body.wrong': the default \"many\" is omitted, since it is no 64-bit integer",
                "CONN0067@25:45 'Report:body.maybe': the default \"perhaps\" is omitted, since it is no boolean",
                "CONN0067@26:63 'Report:body.size': the default 3000000000 is omitted, since it is no 32-bit integer",
            ],
            EmittedConnector.Of(Spec).Diagnostics);
    }

    private static void AssertDocumented(string member, string text)
    {
        string[] lines = Emitted.Source(Spec, "Contoso.Models.ReportInput.g.cs").Split('\n');
        int at = Array.FindIndex(lines, line => line.Contains($" {member} {{ get;", StringComparison.Ordinal));
        Assert.Contains(text, lines[at - 1], StringComparison.Ordinal);
    }
}
