using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Edits a project file.</summary>
internal sealed class MsBuildEditor(TextFile file) : ProjectEditor(file)
{
    private const string PackageReference = "PackageReference";
    private const string PackageVersion = "PackageVersion";
    private const string ConnectorSpec = "ConnectorSpec";
    private const string ConnectorSchema = "ConnectorSchema";

    private readonly ProjectText _text = new(file);

    public override string Text => _text.Text;

    public override void AddPackage(string id, string? version, bool isPrivate)
    {
        List<(string, string)> metadata = [];
        if (version is not null)
        {
            metadata.Add(("Version", version));
        }

        if (isPrivate)
        {
            metadata.Add(("PrivateAssets", "all"));
        }

        _text.Add(PackageReference, id, [.. metadata]);
    }

    /// <summary>Adds the version of a package to a file of central versions.</summary>
    public void AddPackageVersion(string id, string version) => _text.Add(PackageVersion, id, ("Version", version));

    public override void AddSpec(string include, params (string Name, string Value)[] metadata) =>
        _text.Add(ConnectorSpec, include, metadata);

    /// <summary>Adds a schema snapshot.</summary>
    /// <param name="include">The path of the file, relative to the project.</param>
    public void AddSchema(string include) => _text.Add(ConnectorSchema, include);

    public override bool RemovePackage(string id) => _text.Remove(PackageReference, identity => IsSame(identity, id));

    public override bool RemoveSpec(string include) =>
        _text.Remove(ConnectorSpec, identity => IsSameFile(identity, include));

    /// <summary>Removes the version of a package from a file of central versions.</summary>
    public bool RemovePackageVersion(string id) => _text.Remove(PackageVersion, identity => IsSame(identity, id));

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
