using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Output;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that texts of specs and services can't control a terminal.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\u001b[2Jb\r\n\tc\u202ed\u200f\u009b31m\u0007", "a[2Jb   cd31m")]
    [InlineData("\ud83d\udea2 f\u00e4hrt\u2028weiter", "\ud83d\udea2 f\u00e4hrt weiter")]
    public void A_text_is_printed_without_what_controls_a_terminal(string text, string printed) =>
        Assert.Equal(printed, PlainText.OneLine(text));

    [Fact]
    public void JSON_has_the_same_value_with_visible_characters()
    {
        const string Text = "\u202eexe\u009b\u200d\ud83d\udea2 \"\u00e4\" \udb40\udc41\n";
        string json = new JsonObject { ["name"] = Text }.ToJsonString(
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" });

        string escaped = PlainText.EscapeJson(json);

        Assert.Equal(Text, (string?)JsonNode.Parse(escaped)!["name"]);
        Assert.Contains("\\u202eexe", escaped, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(escaped.ReplaceLineEndings(" "), PlainText.OneLine(escaped));
    }
}
