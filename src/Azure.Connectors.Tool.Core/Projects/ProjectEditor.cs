using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Edits the packages and specs of a project, or of a file-based app.</summary>
internal abstract class ProjectEditor(TextFile file)
{
    public string Path => file.Path;

    /// <summary>Gets the text with the edits so far.</summary>
    public abstract string Text { get; }

    public string OriginalText => file.Text;

    public static ProjectEditor Open(string path)
    {
        TextFile file = TextFile.Read(path);
        return IsFileApp(path) ? new FileAppEditor(file) : new MsBuildEditor(file);
    }

    /// <summary>Gets whether a path is that of a file-based app, instead of a project.</summary>
    public static bool IsFileApp(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <param name="id">The ID of the package.</param>
    /// <param name="version">The version, or null if another file has it.</param>
    /// <param name="isPrivate">Whether the package serves the build alone, so that it doesn't flow to other projects.</param>
    public abstract void AddPackage(string id, string? version, bool isPrivate);

    /// <param name="include">The path of the spec, relative to the project, with slashes.</param>
    /// <param name="metadata">The metadata of the item.</param>
    public abstract void AddSpec(string include, params (string Name, string Value)[] metadata);

    /// <returns>Whether the file had a reference to the package.</returns>
    public abstract bool RemovePackage(string id);

    /// <returns>Whether the file had the spec.</returns>
    public abstract bool RemoveSpec(string include);

    /// <summary>Gets whether two paths, relative to the file, are the same, such as <c>.\a.json</c> and <c>b/../a.json</c>.</summary>
    protected bool IsSameFile(string left, string right) =>
        FullPath(left).Equals(FullPath(right), StringComparison.OrdinalIgnoreCase);

    private string FullPath(string path) =>
        System.IO.Path.GetFullPath(path.Replace('\\', '/'), System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);

    /// <summary>Adds the file to the changes, if it changed.</summary>
    public void AddTo(FileChanges changes)
    {
        if (Text != OriginalText)
        {
            changes.Write(Path, file.ToBytes(Text));
        }
    }
}
