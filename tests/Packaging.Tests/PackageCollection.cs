namespace Azure.Connectors.Sdk.Packaging.Tests;

/// <summary>The tests of packages, which are packed once.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
