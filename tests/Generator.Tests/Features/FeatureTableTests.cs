using System.Reflection;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

public class FeatureTableTests(ITestOutputHelper output)
{
    [Fact]
    public void The_table_lists_the_tests_of_each_feature()
    {
        FeatureTable expected = FeatureTable.Expected();
        if (Environment.GetEnvironmentVariable("ACCEPT_FEATURES") == "1")
        {
            expected.Write();
        }

        Assert.Equal(expected.Lines, FeatureTable.Read().Lines);
        Assert.Equal(expected.Features.Distinct(), expected.Features);
    }

    [Fact]
    public void Each_feature_has_a_test() => Assert.All(
        typeof(FeatureTable).Assembly
            .GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FeatureAttribute))),
        method => Assert.True(method.GetCustomAttribute<FactAttribute>() is { Skip: null }, method.Name));

    [Fact]
    public void The_table_lists_exactly_the_features_of_the_real_specs()
    {
        if (SpecFiles.Corpus is null || Path.Combine(SpecFiles.Corpus, "FEATURES.tsv") is var path && !File.Exists(path))
        {
            output.WriteLine("Skipped: there is no list of features here (CONNECTOR_CORPUS names the folder of its FEATURES.tsv).");
            return;
        }

        string[] all = [.. File.ReadAllLines(path).Skip(1).Select(line => line.Split('\t')[0])];
        IReadOnlyList<string> listed = [.. FeatureTable.Read().Features];
        Assert.Equal(all.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
