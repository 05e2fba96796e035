using System.Reflection;
using System.Runtime.CompilerServices;

namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>
/// <c>features.tsv</c>: a line for each feature that real specs have, with the tests that prove it, or <c>-</c> and why nothing has to
/// handle it. The lines with tests are made of the attributes; those with a reason are written by hand.
/// </summary>
internal sealed record FeatureTable(IReadOnlyList<string> Lines)
{
    private const string Header = "feature\ttests";

    private static string FilePath { get; } = Path.Combine(Folder(), "features.tsv");

    public static FeatureTable Read() => new([.. File.ReadAllLines(FilePath).Skip(1)]);

    /// <summary>The expected table: the tests with attributes, and the reasons in the file.</summary>
    public static FeatureTable Expected()
    {
        IEnumerable<string> proven =
            from type in typeof(FeatureTable).Assembly.GetTypes()
            from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            from feature in method.GetCustomAttributes<FeatureAttribute>()
            group type.Name + "." + method.Name by feature.Name into tests
            select tests.Key + "\t" + string.Join(", ", tests.Order(StringComparer.Ordinal));
        return new(
            [.. proven.Concat(Read().Lines.Where(line => line.Contains("\t- ", StringComparison.Ordinal))).Order(StringComparer.Ordinal)]);
    }

    public IReadOnlyList<string> Features => [.. Lines.Select(line => line.Split('\t')[0])];

    public void Write() => File.WriteAllText(FilePath, string.Join('\n', [Header, .. Lines, ""]));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
