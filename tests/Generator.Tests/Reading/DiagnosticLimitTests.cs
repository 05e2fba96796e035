using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

/// <summary>Of each kind the first hundred diagnostics are listed, and the next one says how many more there are.</summary>
public class DiagnosticLimitTests
{
    private const string Done = "\"responses\":{\"204\":{\"description\":\"\"}}";

    [Fact]
    public void Half_a_million_stray_commas_are_counted()
    {
        SpecReadResult result = Fixture.Read(Fixture.Get("\"tags\":[\"a\"" + new string(',', 500_000) + "]," + Done));

        Assert.NotNull(result.Spec);
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Equal("A trailing comma; reading continues", Fixture.Message(result.Diagnostics[0]));
        Assert.Equal(
            "A trailing comma; reading continues (and 499899 more of this kind that aren't listed)",
            Fixture.Message(result.Diagnostics[^1]));
    }

    [Theory]
    [InlineData("CONN0006", "\"tags\":[{0}\"z\"]", "\"a\" ")]
    [InlineData("CONN0006", "{0}\"tags\":[]", "/* c */")]
    [InlineData("CONN0006", "\"tags\":[{0}\"z\"]", "\"\\ud800\",")]
    [InlineData("CONN0006", "\"tags\":[{0}\"z\"]", "\"\\q\",")]
    [InlineData("CONN0007", "{0}\"tags\":[]", "\"tags\":1,")]
    public void Each_deviation_from_JSON_is_counted(string id, string format, string fault)
    {
        const int Count = 1_000;
        string faults = string.Concat(Enumerable.Repeat(fault, Count));
        SpecReadResult result = Fixture.Read(Fixture.Get(string.Format(CultureInfo.InvariantCulture, format, faults) + "," + Done));

        Assert.NotNull(result.Spec);
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.Equal(Count - 101, result.Diagnostics[^1].Others);
    }

    [Fact]
    public void Each_kind_of_diagnostic_has_its_own_limit()
    {
        SpecReadResult result = Fixture.Read(Fixture.Get("\"tags\":[\"a\"" + new string(',', 1_000) + "],/* c */" + Done));

        Assert.Contains("JSON has no comments; reading continues", result.Diagnostics.Select(Fixture.Message));
    }

    [Theory]
    [InlineData("CONN0064", "\"p{0}\":{\"type\":\"odd\"}")]
    [InlineData("CONN0060", "\"p{0}\":{\"$ref\":\"#/definitions/D{0}\"}")]
    [InlineData("CONN0025", "\"p{0}\":{\"type\":\"string\",\"x-ms-dynamic-values\":{\"operationId\":\"U{0}\"}}")]
    public void Each_finding_of_a_schema_is_counted(string id, string property)
    {
        string properties = string.Join(",", Enumerable
            .Range(0, 1_000)
            .Select(i => property.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        SpecReadResult result = Fixture.Read(Fixture.GetWithSchema("{\"type\":\"object\",\"properties\":{" + properties + "}}"));

        SpecDiagnostic[] found = [.. result.Diagnostics.Where(diagnostic => diagnostic.Id == id)];
        Assert.Equal(101, found.Length);
        Assert.Equal(899, found[^1].Others);
    }

    [Fact]
    public void A_shared_schema_is_counted_once()
    {
        string paths = string.Join(",", Enumerable.Range(0, 300).Select(i =>
            $"\"/{i}\":{{\"get\":{{\"operationId\":\"Get{i}\",\"parameters\":[{{\"$ref\":\"#/parameters/shared\"}}],{Done}}}}}"));
        SpecReadResult result =
            Fixture.Read(Fixture.Document(paths, "\"parameters\":{\"shared\":{\"name\":\"a\",\"in\":\"query\",\"type\":\"odd\"}}"));

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(0, diagnostic.Others));
    }

    [Fact]
    public void Warnings_beyond_the_limit_are_counted_by_a_warning_with_the_same_ID_at_their_location()
    {
        string paths = string.Join(",\n", Enumerable.Range(0, 150).Select(i => $"\"/{i}\":{{\"get\":7}}"));
        GeneratorRunResult result =
            Driver.Run(Driver.Spec("a", Fixture.Document(paths + ",\"/z\":{\"get\":{\"operationId\":\"Z\"," + Done + "}}")));

        Diagnostic[] lost = [.. result.Diagnostics.Where(diagnostic => diagnostic.Id == "CONN0023")];
        Assert.Equal(101, lost.Length);
        Assert.EndsWith(
            " (and 49 more of this kind that aren't listed)", lost[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal((DiagnosticSeverity.Warning, 100), (lost[^1].Severity, lost[^1].Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void Unused_locked_names_and_unknown_operations_are_counted()
    {
        string operations = string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"Gone{i}\":{{\"name\":\"Gone{i}\"}}"));
        MemoryFile names = Driver.Sibling("a", "names.json", "{\"operations\":{" + operations + "}}");

        Assert.Equal(101, Driver.Run(Driver.Spec("a", Driver.Small("Get", "Mail")), names).Diagnostics.Length);
        Assert.Equal(
            101, Fixture.Read(Driver.Small("Get", "Mail"), [.. Enumerable.Range(0, 500).Select(i => $"Gone{i}")]).Diagnostics.Count);
    }

    [Fact]
    public void A_message_is_one_line_of_limited_length()
    {
        string id = new('x', 1_000_000);
        SpecReadResult result = Fixture.Read(Driver.Small("Get", "Mail"), operations: [id, "a\nb"]);

        Assert.All(result.Diagnostics.Select(Fixture.Message), message => Assert.InRange(message.Length, 1, 600));
        Assert.Contains("x… (1000000 characters)'", Fixture.Message(result.Diagnostics[0]), StringComparison.Ordinal);
        Assert.Contains("'a\\u000Ab'", Fixture.Message(result.Diagnostics[1]), StringComparison.Ordinal);
    }
}
