using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Azure.Connectors.Sdk.Api.Tests;

/// <summary>
/// Holds the public surface of each package against the listing in its <c>api</c> folder, so that no change of it goes unseen. The listing
/// is of net10.0; packing fails where net8.0 differs (<c>EnableStrictModeForCompatibleTfms</c>).
/// </summary>
public sealed class ApiListingTests
{
    private const string Accept = "ACCEPT_API";

    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        // Each model has one, and what the listing makes of its type's nullability changes with the type's neighbours.
        ExcludeAttributes = ["System.Text.Json.Serialization.JsonConverterAttribute"],
    };

    public static TheoryData<string> Packages => [.. PackageNames()];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_is_the_listed_one(string package)
    {
        string listing = Path.Combine(Source(), package, "api", $"{package}.cs");
        string surface = Assembly.Load(package).GeneratePublicApi(s_options).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(listing)!);
            File.WriteAllText(listing, surface);
        }

        string[] listed = File.Exists(listing) ? File.ReadAllLines(listing) : [];
        string[] present = surface.Split('\n')[..^1];
        Assert.True(
            listed.SequenceEqual(present),
            $"""
            The public surface of {package} differs from {listing}.
            To accept it: {Accept}=1 dotnet test tests/Api.Tests, then commit the listing.
            {string.Join('\n', listed.Except(present).Select(line => $"- {line.Trim()}").Concat(present.Except(listed).Select(line => $"+ {line.Trim()}")).Take(40))}
            """);
    }

    [Fact]
    public void Each_listing_belongs_to_a_package()
        => Assert.Equal(
            PackageNames(),
            Directory
                .EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "api")
                .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> PackageNames()
        => Directory.EnumerateFiles(Source(), "*.csproj", SearchOption.AllDirectories)
            .Where(IsLibrary)
            .Select(project => Path.GetFileNameWithoutExtension(project)).Order(StringComparer.Ordinal);

    // A tool has commands in place of a public surface.
    private static bool IsLibrary(string project)
    {
        string text = File.ReadAllText(project);
        return text.Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal)
            && !text.Contains("<PackAsTool>true</PackAsTool>", StringComparison.Ordinal);
    }

    private static string Source([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../src"));
}
