using System.Text;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>JSON as people leave it: read on where its meaning is plain, said at its place, and one error where it isn't.</summary>
public class JsonFeatureTests
{
    /// <summary>Reads a spec of two operations whose text is broken in some place, and what is said of that.</summary>
    private static (string Operations, string Diagnostics) Read(string text)
    {
        SpecReadResult result = Fixture.Read(text.ReplaceLineEndings("\n"));
        return (
            string.Join(' ', result.Spec?.Operations.Select(operation => operation.Id) ?? []), string.Join('\n', Fixture.Describe(result)));
    }

    [Fact]
    [Feature("json:trailing-comma")]
    public void A_surplus_comma_is_ignored() => Assert.Equal(("A B", "CONN0006@3:60 A trailing comma; reading continues"), Read("""
        {"swagger":"2.0","paths":{
        "/a":{"get":{"operationId":"A","responses":{"204":{"description":""}}}},
        "/b":{"get":{"operationId":"B","responses":{"204":{}},"x":1,}}}}
        """));

    [Fact]
    [Feature("json:missing-comma")]
    [Feature("json:strict-parse-error")]
    public void A_missing_comma_is_read_as_if_it_were_present() =>
        Assert.Equal(("A B", "CONN0006@2:72 A comma is missing here; reading continues"), Read("""
        {"swagger":"2.0","paths":{
        "/a":{"get":{"operationId":"A","responses":{"204":{"description":""}}}}
        "/b":{"get":{"operationId":"B","responses":{"204":{"description":""}}}}}}
        """));

    [Fact]
    [Feature("json:duplicate-keys")]
    public void The_last_of_two_equal_names_is_used_and_reported()
    {
        const string Text = """
            {
              "swagger":"2.0",
              "paths":{
                "/a":{
                  "get":{"operationId":"A","responses":{"200":{"description":"","schema":{"$ref":"#/definitions/T"}}}}
                }
              },
              "definitions":{"T":{"properties":{"old":{"type":"string"}}},"T":{"properties":{"new":{"type":"string"}}}}
            }
            """;
        Assert.Equal("new", Assert.Single(Fixture.Model(Text, "T").Properties).WireName);
        Assert.Equal(["CONN0007@8:63 'T' is a duplicate property; the last value is used"], Fixture.Describe(Fixture.Read(Text)).Take(1));
    }

    [Fact]
    [Feature("json:control-char-in-string")]
    public async Task A_control_character_in_a_text_is_kept_and_reported()
    {
        string text = "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},"
            + "\"paths\":{\"/a\":{\"post\":{\"operationId\":\"A\",\"parameters\":[\n" +
            "{\"name\":\"p\",\"in\":\"query\",\"required\":true,\"type\":\"string\",\"default\":\"x\ty\u0001\nz\"}],"
                + "\"responses\":{\"204\":{\"description\":\"\"}}}}}}";
        Assert.Equal(("A", "CONN0006@2:70 The control character U+0009 is unescaped in a string; reading continues"), Read(text));
        var (_, requests) = await EmittedConnector.Of(text).RunAsync("await client.AAsync(); return null;", StubResponse.Nothing());
        Assert.Equal(["POST /a?p=x%09y%01%0Az"], requests);
    }

    [Theory]
    [Feature("json:nbsp")]
    [Feature("json:unicode-whitespace")]
    [InlineData('\u00A0', "U+00A0")]
    [InlineData('\u2003', "U+2003")]
    [InlineData('\u3000', "U+3000")]
    [InlineData('\u200B', "U+200B")]
    public void Unicode_white_space_is_accepted_outside_texts(char space, string name) => Assert.Equal(
        ("A", $"CONN0006@2:1 {name} is no white space in JSON; reading continues"),
        Read("{\"swagger\":\"2.0\",\n" + space + "\"paths\":{\"/a\":" + space
            + "{\"get\":{\"operationId\":\"A\",\"responses\":{\"204\":{\"description\":\"\"}}}}}}"));

    [Fact]
    [Feature("json:non-ascii")]
    public async Task Letters_of_any_script_are_kept_in_addresses_names_and_texts()
    {
        string text = Fixture.Document("""
            "/größe/{имя}":{
              "post":{
                "operationId":"Größe",
                "parameters":[
                  {"name":"имя","in":"path","required":true,"type":"string"},
                  {"name":"色","in":"query","type":"string"},
                  {
                    "name":"body",
                    "in":"body",
                    "required":true,
                    "schema":{"type":"object","properties":{"prénom":{"type":"string"},"😀":{"type":"string"}}}
                  }
                ],
                "responses":{"204":{"description":"fertig"}}
              }
            }
            """);
        var (_, requests) = await EmittedConnector.Of(text).RunAsync(
            """await client.GrößeAsync("ü", new GrößeInput { Prénom = "Zoë", Property = "😀" }, 色: "赤"); return null;""",
            StubResponse.Nothing());
        (string line, string body) = (
            requests[0][..requests[0].IndexOf('{', StringComparison.Ordinal)],
            requests[0][requests[0].IndexOf('{', StringComparison.Ordinal)..]);
        Assert.Equal("POST /gr%C3%B6%C3%9Fe/%C3%BC?%E8%89%B2=%E8%B5%A4 ", line);
        Assert.Equal("""{"prénom":"Zoë","😀":"😀"}""", System.Text.RegularExpressions.Regex.Unescape(body));
    }

    [Fact]
    [Feature("json:utf8-bom")]
    public void A_byte_order_mark_is_neither_content_nor_an_error()
    {
        const string Text = "\uFEFF{\"swagger\":\"2.0\",\"paths\":{\"/a\":{\"get\":{\"responses\":{\"204\":{\"description\":\"\"}}}}}}";
        using MemoryStream file = new(Encoding.UTF8.GetBytes(Text));
        Assert.Equal(("GetA", "CONN0020@1:33 GET /a has no operationId: the ID 'GetA' is used"), Read(SourceText.From(file).ToString()));
        Assert.Equal(("GetA", "CONN0020@1:34 GET /a has no operationId: the ID 'GetA' is used"), Read(Text));
    }

    [Fact]
    [Feature("json:not-utf8")]
    public void Bytes_that_are_not_valid_text_are_reported_and_the_rest_is_read()
    {
        byte[] bytes =
        [
            .. "{\"swagger\":\"2.0\",\n\"info\":{\"title\":\"Caf"u8,
            0xE9,
            .. "\"},\"paths\":{\"/a\":{\"get\":{\"operationId\":\"A\",\"responses\":{\"204\":{\"description\":\"\"}}}}}}"u8,
        ];
        Assert.Equal(
            ("A", "CONN0006@2:21 The file holds bytes that aren't text in its encoding; reading continues"),
            Read(Encoding.UTF8.GetString(bytes)));
    }

    [Fact]
    [Feature("json:trailing-garbage")]
    public void Text_after_the_end_is_a_warning_at_its_location_and_members_after_a_surplus_brace_are_read()
    {
        const string Paths =
            "{\"swagger\":\"2.0\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"A\",\"responses\":{\"204\":{\"description\":\"\"}}}}}}";
        Assert.Equal(("A", "CONN0008@2:1 The spec ends before this text; the text is ignored"), Read(Paths + "\nmore"));
        Assert.Equal(
            ("A B", "CONN0006@1:99 The root closes here and more members follow, which count as the root's; reading "
                + "continues\nCONN0011@2:1 '/b' is outside of 'paths': it is read as part of 'paths'"),
            Read(Paths + "},\n\"/b\":{\"get\":{\"operationId\":\"B\",\"responses\":{\"204\":{\"description\":\"\"}}}}}"));
    }

    [Fact]
    [Feature("json:unparseable")]
    [Feature("json:broken-structure")]
    public void Ambiguous_input_is_one_error_at_its_location() =>
        Assert.Equal(("", "CONN0001@4:1 The spec can't be read: expected a name in double quotes, but here is '{'"), Read("""
        {"swagger":"2.0","paths":{"/a/{id}":{"get":{"operationId":"A","parameters":[
        {"name":"id","in":"path","required":true,"type":"string",
        "x-ms-url-encoding":"single",
        {"name":"key","in":"query","type":"string"}],"responses":{"204":{"description":""}}}}}}
        """));

    [Fact]
    [Feature("json:crlf")]
    [Feature("json:tabs")]
    public void Line_endings_and_tabs_affect_only_the_columns_of_locations()
    {
        const string Text =
            "{\"swagger\":\"2.0\",\n  \"paths\":{\n    \"/a\":{\n    \"get\":{\"responses\":{\"204\":{\"description\":\"\"}}}}}}";
        SpecReadResult plain = Fixture.Read(Text);
        SpecReadResult windows = Fixture.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        SpecReadResult tabbed = Fixture.Read(Text.Replace("    ", "\t", StringComparison.Ordinal));
        Assert.Equal(plain.Spec, windows.Spec);
        Assert.Equal(plain.Spec, tabbed.Spec);
        Assert.Equal(["CONN0020@4:5 GET /a has no operationId: the ID 'GetA' is used"], Fixture.Describe(plain));
        Assert.Equal(Fixture.Describe(plain), Fixture.Describe(windows));
        Assert.Equal(["CONN0020@4:2 GET /a has no operationId: the ID 'GetA' is used"], Fixture.Describe(tabbed));
    }
}
