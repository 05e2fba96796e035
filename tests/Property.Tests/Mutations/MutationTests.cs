using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Property.Tests.Mutations;

/// <summary>Damaged specs: the generator throws nothing, says where the damage is, and emits nothing that isn't C#.</summary>
public class MutationTests(ITestOutputHelper output)
{
    // A thread of the compiler has a megabyte of stack; no spec may need half of it.
    private const int StackSize = 512 * 1024;

    // Parsing what is emitted takes longer than emitting it, and compiling longer still: every so many are looked at so closely.
    private const int ParseEvery = 23;
    private const int CompileEvery = 499;

    private static readonly Emission s_emission = new();

    [Theory]
    [InlineData("tests/Property.Tests/Mutations/Fixtures/small.swagger.json", 4500)]
    [InlineData("tests/Property.Tests/Mutations/Fixtures/odd.swagger.json", 2300)]
    [InlineData("tests/Packaging.Tests/Consumers/Ferry/ferry/apiDefinition.swagger.json", 1000)]
    [InlineData("tests/Emulator.Tests/Fixtures/library.swagger.json", 1500)]
    [InlineData("specs/parcels/apiDefinition.swagger.json", 700)]
    [InlineData("specs/office365users/apiDefinition.swagger.json", 80)]
    [InlineData("specs/teams/apiDefinition.swagger.json", 5)]
    [InlineData("specs/office365/apiDefinition.swagger.json", 5)]
    public void A_damaged_spec_throws_nothing(string path, int count) => OnSmallStack(() =>
    {
        string text = SpecFiles.ReadText(Path.Combine(SpecFiles.Root, path));
        Tally tally = new();
        for (int seed = 0; seed < count; seed++)
        {
            Check(path, text, seed, tally);
        }

        output.WriteLine(tally.ToString());
        Assert.True(count < 100 || (tally.Emitted > 0 && tally.WithError > 0), "The damage is all of one kind: " + tally);
    });

    /// <summary><c>CONNECTOR_MUTATIONS</c> says how many; 600 if it doesn't.</summary>
    [CorpusFact]
    public void A_damaged_real_spec_throws_nothing() => OnSmallStack(() =>
    {
        IReadOnlyList<string> files = SpecFiles.CorpusFiles();
        int count = int.TryParse(Environment.GetEnvironmentVariable("CONNECTOR_MUTATIONS"), CultureInfo.InvariantCulture, out int asked)
            ? asked
            : 600;
        Tally tally = new();
        for (int seed = 0; seed < count; seed++)
        {
            string path = files[seed % files.Count];
            Check(path, SpecFiles.ReadText(path), seed, tally);
        }

        output.WriteLine(tally.ToString());
    });

    /// <summary>Each value of the document is replaced in turn by one of another kind.</summary>
    [Fact]
    public void A_value_of_another_kind_anywhere_throws_nothing() => OnSmallStack(() =>
    {
        string text = SpecFiles.ReadText(Path.Combine(SpecFiles.Root, "tests/Property.Tests/Mutations/Fixtures/small.swagger.json"));
        string[] values =
        [
            "null",
            "5",
            "\"\"",
            "[]",
            "{}",
            "true",
            "[{}]",
            "{\"$ref\":\"#/definitions/Page\"}",
            "{\"allOf\":[{\"$ref\":\"#/definitions/Dog\"}]}",
            "1e400",
            "\"object\"",
            "\"array\"",
        ];
        Tally tally = new();
        foreach ((int start, int end) in Values(JsonParser.Parse(text).Root!))
        {
            foreach (string value in values)
            {
                Check(string.Concat(text.AsSpan(0, start), value, text.AsSpan(end)), $"{value} at {start}", tally);
            }
        }
    });

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"type\":\"array\",\"items\":")]
    [InlineData("{\"type\":\"object\",\"properties\":{\"p\":")]
    [InlineData("{\"allOf\":[")]
    [InlineData("{\"additionalProperties\":")]
    public void Nesting_of_a_hundred_thousand_levels_ends_in_one_diagnostic(string open) => OnSmallStack(() =>
    {
        string nested = string.Concat(Enumerable.Repeat(open, 100_000));
        foreach (string text in new[] { nested, Document("Get", nested), Document("Get", "{}", "\"Deep\":" + nested) })
        {
            Generated generated = Check(text, "nested " + open, new Tally());
            Assert.Null(generated.Connector);
            Assert.Single(generated.Diagnostics);
        }
    });

    [Theory]
    [InlineData("{\"$ref\":\"#/definitions/D%\"}")]
    [InlineData("{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/D%\"}}")]
    [InlineData("{\"additionalProperties\":{\"$ref\":\"#/definitions/D%\"}}")]
    [InlineData("{\"type\":\"object\",\"properties\":{\"p\":{\"$ref\":\"#/definitions/D%\"}}}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"#/definitions/D%\"},{\"$ref\":\"#/definitions/D%\"}]}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"#/definitions/D%\"}],\"properties\":{\"p\":{}}}")]
    [InlineData("{\"discriminator\":\"k\",\"allOf\":[{\"$ref\":\"#/definitions/D%\"}],\"properties\":{\"k\":{\"type\":\"string\"}}}")]
    public void Chains_and_cycles_of_references_end(string schema) => OnSmallStack(() =>
    {
        foreach (int length in new[] { 1, 2, 300, 3_000 })
        {
            string[] chain = [.. Enumerable
                .Range(0, length)
                .Select(i => $"\"D{i}\":" + schema.Replace("%", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];
            string last = schema.Replace("%", "0", StringComparison.Ordinal);
            Check(Document("Get", "{\"$ref\":\"#/definitions/D0\"}", string.Join(',', chain)), $"chain of {length}", new Tally());
            Check(
                Document("Get", "{\"$ref\":\"#/definitions/D0\"}", string.Join(',', chain) + $",\"D{length}\":" + last),
                $"cycle of {length}",
                new Tally());
        }
    });

    private static void Check(string path, string text, int seed, Tally tally)
    {
        Random random = new(seed);
        string damaged = seed % 2 == 0 ? text : TreeMutation.Apply(text, random) ?? text;
        for (int edits = seed % 2 == 0 ? random.Next(1, 4) : random.Next(5) / 4; edits > 0 && damaged.Length > 0; edits--)
        {
            damaged = TextMutation.Apply(damaged, random);
        }

        Check(damaged, $"{path}, seed {seed}", tally);
    }

    private static Generated Check(string text, string what, Tally tally)
    {
        Generated typed = CheckMode(text, what, isDynamic: false, tally);
        CheckMode(text, what, isDynamic: true, tally);
        return typed;
    }

    private static Generated CheckMode(string text, string what, bool isDynamic, Tally tally)
    {
        Generated generated = Generated.From(text, isDynamic);
        Expect(
            !generated.HasFailed,
            "the generator failed: " + string.Join('\n', generated.Diagnostics.Select(d => string.Join(' ', d.Arguments))));
        Expect(generated.Files.Count > 0 || generated.Diagnostics.Count > 0, "nothing was emitted, and nothing said about it");
        Expect(generated.Files.Count > 0 || generated.HasError, "nothing was emitted without an error");
        foreach (SpecDiagnostic diagnostic in generated.Diagnostics)
        {
            Expect(
                diagnostic.Place is { } at && at.Start >= 0 && at.Start + at.Length <= text.Length && at.Line >= 0 && at.Column >= 0,
                $"{diagnostic.Id} has no place in the file: {diagnostic.Place}");
        }

        tally.Add(generated);
        if (tally.Total % ParseEvery == 0 || generated is { HasError: true, Files.Count: > 0 })
        {
            SyntaxTree[] trees = [.. generated.Files.Select(f => s_emission.Parse(f))];
            Expect(
                trees.SelectMany(t => t.GetDiagnostics()).FirstOrDefault() is not { } fault,
                "what was emitted is no C#: " + trees.SelectMany(t => t.GetDiagnostics()).FirstOrDefault());
        }

        if (tally.Total % CompileEvery == 0)
        {
            IReadOnlyList<string> complaints = s_emission.Complaints(generated.Files);
            Expect(complaints.Count == 0, string.Join('\n', complaints.Take(10)));
        }

        return generated;

        void Expect(bool holds, string why)
        {
            if (!holds)
            {
                string file = Path.Combine(Path.GetTempPath(), "connector-mutation.swagger.json");
                File.WriteAllText(file, text);
                Assert.Fail($"{what}, {(isDynamic ? "dynamic" : "typed")}: {why}\nThe damaged text is in {file}");
            }
        }
    }

    private static string Document(string id, string schema, string definitions = "") =>
        "{\"swagger\":\"2.0\",\"paths\":{\"/x\":{\"get\":{\"operationId\":\"" + id + "\",\"responses\":{\"200\":{\"schema\":" + schema
            + "}}}}},\"definitions\":{" + definitions + "}}";

    private static IEnumerable<(int Start, int End)> Values(JsonNode node) =>
        node.Members.Select(member => member.Value).Concat(node.Items).SelectMany(Values).Append((node.Start, node.End));

    private static void OnSmallStack(Action test)
    {
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    private sealed class Tally
    {
        public int Total { get; private set; }

        public int Emitted { get; private set; }

        public int WithError { get; private set; }

        public int Diagnostics { get; private set; }

        public void Add(Generated generated)
        {
            Total++;
            Emitted += generated.Files.Count > 0 ? 1 : 0;
            WithError += generated.HasError ? 1 : 0;
            Diagnostics += generated.Diagnostics.Count;
        }

        public override string ToString() =>
            $"{Total} runs: {Emitted} emitted code, {WithError} ended with an error, {Diagnostics} diagnostics";
    }
}
