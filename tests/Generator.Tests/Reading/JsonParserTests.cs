using System.Text;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class JsonParserTests
{
    [Theory]
    [InlineData("{\"a\":1,}", "TrailingComma@6")]
    [InlineData("[1,2,,3]", "TrailingComma@4")]
    [InlineData("{\"a\":1 \"b\":2}", "MissingComma@6")]
    [InlineData("[{}{}]", "MissingComma@3")]
    [InlineData("[1 2]", "MissingComma@2")]
    [InlineData("// note\n{}", "Comment@0")]
    [InlineData("{/* note */\"a\":1}", "Comment@1")]
    [InlineData("{\"a\":1,\"a\":2}", "DuplicateKey@7")]
    [InlineData("{\"a\":\"x\ty\"}", "ControlCharacter@7")]
    [InlineData("{\u00A0\"a\":\u20031}", "UnusualWhitespace@1")]
    [InlineData("{\"a\":\"\\q\"}", "InvalidEscape@6")]
    [InlineData("{\"a\":\"\\ud83dx\"}", "HalfCharacter@5")]
    [InlineData("{\"a\":\"\uFFFD\"}", "ReplacementCharacter@6")]
    [InlineData("{} garbage", "TrailingText@3")]
    [InlineData("{\"a\":1}},\"b\":2}", "EarlyEnd@6")]
    public void Reading_continues_and_the_error_has_its_location(string text, string expected)
    {
        JsonParseResult result = JsonParser.Parse(text);
        Assert.NotNull(result.Root);
        JsonFault fault = Assert.Single(result.Faults);
        Assert.Equal(expected, $"{fault.Kind}@{fault.Start}");
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"a\":", 5)]
    [InlineData("{\"a\":1", 6)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("{a:1}", 1)]
    [InlineData("{\"a\":\"x", 5)]
    [InlineData("{\"a\":01.}", 5)]
    [InlineData("{\"a\":tru}", 5)]
    [InlineData("/* never closed", 0)]
    public void Malformed_JSON_is_one_error_at_its_location(string text, int place)
    {
        JsonParseResult result = JsonParser.Parse(text);
        Assert.Null(result.Root);
        JsonFault fault = Assert.Single(result.Faults);
        Assert.Equal(JsonFaultKind.Broken, fault.Kind);
        Assert.Equal(place, fault.Start);
    }

    [Fact]
    public void A_byte_order_mark_is_not_content() => Assert.Empty(JsonParser.Parse("\uFEFF{}").Faults);

    [Fact]
    public void The_last_of_equal_names_is_used_and_the_others_are_kept()
    {
        JsonNode root = JsonParser.Parse("{\"a\":1,\"b\":2,\"a\":3}").Root!;
        Assert.Equal(["a", "b"], root.Members.Select(member => member.Name));
        Assert.Equal("3", root["a"]!.Text);
        Assert.Equal("1", Assert.Single(root.Shadowed).Value.Text);
    }

    [Fact]
    public void Members_after_a_surplus_brace_belong_to_the_root() =>
        Assert.Equal("{\"a\":{\"x\":1},\"b\":2}", JsonParser.Parse("{\"a\":{\"x\":1}}},\"b\":2}").Root!.ToJson());

    [Fact]
    public void Escapes_are_decoded_in_names_and_values()
    {
        JsonNode root = JsonParser.Parse("""{"a\u0062\n":"\ud83d\ude00\t\"\\\/"}""").Root!;
        Assert.Equal("ab\n", root.Members[0].Name);
        Assert.Equal("\U0001F600\t\"\\/", root.Members[0].Value.Text);
    }

    [Fact]
    public void A_number_of_any_size_keeps_its_digits()
    {
        string digits = new('9', 5000);
        Assert.Equal(digits + "e99999", JsonParser.Parse("[" + digits + "e99999]").Root!.Items[0].Text);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_an_error_and_does_not_overflow_the_stack()
    {
        JsonParseResult result = JsonParser.Parse(new string('[', 1_000_000));
        Assert.Null(result.Root);
        Assert.Equal(JsonParser.MaxDepth, Assert.Single(result.Faults).Start);
        Assert.NotNull(JsonParser.Parse(new string('[', JsonParser.MaxDepth) + new string(']', JsonParser.MaxDepth)).Root);
    }

    [Fact]
    public void A_large_object_finds_every_member()
    {
        StringBuilder text = new("{");
        for (int i = 0; i < 5000; i++)
        {
            text.Append(i == 0 ? "" : ",").Append('"').Append('k').Append(i).Append("\":").Append(i);
        }

        JsonNode root = JsonParser.Parse(text.Append('}').ToString()).Root!;
        Assert.All(Enumerable.Range(0, 5000), i => Assert.Equal($"{i}", root["k" + i]!.Text));
        Assert.Null(root["k5000"]);
    }

    [Fact]
    public void Lines_end_where_those_of_the_compiler_end()
    {
        const string Text = "a\r\nb\rc\nd\u2028e";
        LineMap lines = new(Text);
        Assert.Equal(new SpecPlace(0, 1, 0, 0, 0, 1), lines.Place(0, 1));
        Assert.Equal((1, 0), At('b'));
        Assert.Equal((2, 0), At('c'));
        Assert.Equal((3, 0), At('d'));
        Assert.Equal((4, 0), At('e'));
        Assert.Equal(new SpecPlace(Text.Length, 0, 4, 1, 4, 1), lines.Place(Text.Length + 50, 7));

        (int Line, int Column) At(char c)
        {
            SpecPlace place = lines.Place(Text.IndexOf(c, StringComparison.Ordinal), 1);
            return (place.Line, place.Column);
        }
    }
}
