namespace Azure.Connectors.Sdk.Repository.Tests;

/// <summary>Verifies the layout of the C# files that people write.</summary>
public sealed class LayoutTests
{
    private static readonly Lazy<(string Path, SourceLayout Layout)[]> s_files = new(() => [.. SourceTree.Files(".cs")
        .Where(path => !path.Contains("/api/", StringComparison.Ordinal))
        .AsParallel()
        .AsOrdered()
        .Select(path => (path, SourceLayout.Parse(SourceTree.Read(path))))]);

    [Fact]
    public void A_line_has_at_most_140_columns() => AssertNone(layout => layout.GetLongLines());

    [Fact]
    public void A_conditional_expression_contains_no_other() => AssertNone(layout => layout.GetNestedConditionals());

    [Fact]
    public void Lines_inside_a_raw_string_literal_can_be_long()
    {
        string line = new('x', SourceLayout.MaxLineLength + 1);
        string source = $""""
            string raw = """
            {line}
            """;
            string interpolated = $$"""
            {line}
            """;
            string verbatim = @"
            {line}
            ";
            // {line}
            """";

        Assert.Equal([8, 10], SourceLayout.Parse(source).GetLongLines());
    }

    [Theory]
    [InlineData("int x = a ? b : c ? d : e;", true)]
    [InlineData("int x = a ? (b ? c : d) : e;", true)]
    [InlineData("int x = (a ? b : c) ? d : e;", true)]
    [InlineData("int x = a ? Call(b ? c : d) : e;", true)]
    [InlineData("int x = Call(a ? b : c, d ? e : f);", false)]
    [InlineData("var x = a ? list.Select(one => b ? one : c) : d;", false)]
    public void Nested_conditional_expressions_are_found(string source, bool isFound) =>
        Assert.Equal(isFound ? [1] : [], SourceLayout.Parse(source).GetNestedConditionals());

    private static void AssertNone(Func<SourceLayout, IEnumerable<int>> find)
    {
        string found = string.Join('\n', s_files.Value.SelectMany(file => find(file.Layout).Select(line => $"{file.Path}:{line}")));

        // xunit shortens a text that is compared.
        Assert.True(found.Length == 0, found);
    }
}
