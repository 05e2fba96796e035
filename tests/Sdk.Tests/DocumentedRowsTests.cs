using System.Reflection;
using Azure.Connectors.Sdk.Sdk.Tests.Support;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class DocumentedRowsTests
{
    [Theory]
    [InlineData("reliability.md", null)]
    [InlineData("tolerance.md", "Bodies")]
    public void Each_row_of_a_documented_table_has_its_test_and_each_test_its_row(string page, string? heading)
    {
        string[] held = [.. typeof(DocumentedRowsTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null })
            .SelectMany(method => method.GetCustomAttributes<HoldsRowAttribute>())
            .Where(attribute => attribute.Page == page)
            .Select(attribute => attribute.Row)];

        Assert.Equal(DocumentTable.Read(page, heading).Rows.Order(StringComparer.Ordinal), held.Distinct().Order(StringComparer.Ordinal));
    }
}
