using System.Diagnostics;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class PatternTests
{
    // Back references keep .NET from matching in linear time.
    private const string Endless = @"^((a+)+)\2?$|^(a|aa)+\3$";
    private static readonly string s_endless = new string('a', 60) + "!";

    [Theory]
    [InlineData(@"^(a+)+$", "aaa", true)]
    [InlineData(@"^[^\s\u0000]+$", "abc", true)]
    [InlineData(@"^\d+$", "१२", false)]
    [InlineData(@"^[\d_]+$", "१", false)]
    [InlineData(@"^\w+$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^a$", "a\n", false)]
    [InlineData(@"^a.b$", "a\rb", false)]
    [InlineData(@"^\u0041\u{42}\u{1F600}$", "AB😀", true)]
    [InlineData(@"^\p{Letter}\p{General_Category=Decimal_Number}$", "é1", true)]
    [InlineData(@"^[^]$", "\n", true)]
    [InlineData(@"^a[]$", "a]", false)]
    [InlineData(@"^\/\-\_\@\i$", "/-_@i", true)]
    [InlineData(@"(?i)^abc$", "ABC", true)]
    [InlineData(@"\Aabc\z", "abc", true)]
    [InlineData(@"^(?!x)[a-z]+$", "abc", true)]
    [InlineData(@"^(?!x)[a-z]+$", "xbc", false)]
    [InlineData(@"^(a)\1$", "aa", true)]
    public void A_pattern_is_read_with_the_rules_of_its_dialect(string pattern, string text, bool matches)
    {
        Assert.True(SpecPattern.TryCreate(pattern, out SpecPattern? compiled));
        Assert.Equal(matches, compiled.IsMatch(text));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData(@"\u{110000}")]
    [InlineData("a{2,1}")]
    [InlineData(@"\")]
    public async Task An_invalid_pattern_is_not_enforced(string pattern)
    {
        await using ConnectorEmulator emulator = Create(pattern);
        using Response response = await emulator.PostJsonAsync("/a", """{"text":"anything"}""");
        Assert.Equal(204, response.Status);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^([a-zA-Z0-9]+\\s?)+$")]
    [InlineData("^(.*)*$a")]
    public async Task A_match_that_does_not_end_is_limited(string pattern)
    {
        await using ConnectorEmulator emulator = Create(pattern);
        using Response response = await emulator.PostJsonAsync("/a", $$"""{"text":"{{new string('a', 100_000)}}!"}""");
        Assert.Equal(400, response.Status);
        Assert.Contains(response.Details(), detail => detail.Contains("'text' does not match its pattern", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_whose_matches_take_too_long_share_one_time_limit_and_do_not_conform()
    {
        await using ConnectorEmulator emulator = Create(Endless);
        string many = string.Join(',', Enumerable.Repeat($"\"{s_endless}\"", 200));

        // Each match would take a second, all of them more than three minutes.
        Stopwatch watch = Stopwatch.StartNew();
        using Response response = await emulator.PostJsonAsync("/a", $$"""{"list":[{{many}}]}""");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1));
        Assert.Equal(400, response.Status);
        Assert.Contains("can't be checked against its pattern", response.Details()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_canceled_call_ends_during_a_match(bool overLoopback)
    {
        await using ConnectorEmulator emulator = Create(Endless);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));

        // Each match has a time limit, so one alone could end before a busy machine runs the timer of the cancellation.
        string body = $$"""{"list":[{{string.Join(',', Enumerable.Repeat($"\"{s_endless}\"", 60))}}]}""";
        if (overLoopback)
        {
            using HttpClient client = await emulator.ConnectAsync();
            using StringContent content = new(body, System.Text.Encoding.UTF8, "application/json");
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PostAsync("a", content, source.Token));
        }
        else
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                emulator.SendAsync(
                    "POST",
                    "/a",
                    Azure.Core.RequestContent.Create(System.Text.Encoding.UTF8.GetBytes(body)),
                    "application/json",
                    cancellationToken: source.Token));
        }
    }

    [Fact]
    public async Task A_long_path_below_a_template_with_many_variables_is_matched()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "swagger":"2.0",
              "paths":{
                "/a/{b}-{c}-{d}-{e}-{f}!":{"get":{"operationId":"A","responses":{"204":{"description":"done"}}}}
              }
            }
            """));
        using Response missing = await emulator.SendAsync("GET", "/a/" + new string('-', 20_000));
        using Response found = await emulator.SendAsync("GET", "/a/1-2-3-4-5-6!");
        Assert.Equal((404, 204), (missing.Status, found.Status));
        Assert.Equal(["1", "2", "3", "4", "5-6"], emulator.Calls[1].Arguments.Values.Select(value => value.GetString()));
    }

    [Fact]
    public async Task A_sample_is_created_for_a_pattern_that_cannot_be_matched()
    {
        await using ConnectorEmulator emulator = Create(Endless);
        Assert.NotNull(emulator
            .For(Library.Api).Sampler
            .Sample($$"""{"type":"string","minLength":60,"pattern":"{{Endless.Replace(@"\", @"\\", StringComparison.Ordinal)}}"}"""));
    }

    private static ConnectorEmulator Create(string pattern)
    {
        string json = System.Text.Json.Nodes.JsonValue.Create(pattern).ToJsonString();
        return ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, $$$"""
            {
              "swagger":"2.0",
              "paths":{
                "/a":{
                  "post":{
                    "operationId":"A",
                    "parameters":[{
                      "name":"body",
                      "in":"body",
                      "schema":{
                        "type":"object",
                        "properties":{
                          "text":{"type":"string","pattern":{{{json}}}},
                          "list":{"type":"array","items":{"type":"string","pattern":{{{json}}}}}
                        }
                      }
                    }],
                    "responses":{"204":{"description":"done"}}
                  }
                }
              }
            }
            """));
    }
}
