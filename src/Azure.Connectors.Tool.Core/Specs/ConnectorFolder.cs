using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Specs;

/// <summary>Represents a spec on disk with the files beside it.</summary>
/// <param name="SpecPath">The path of the spec.</param>
internal sealed record ConnectorFolder(string SpecPath)
{
    public const string SpecFileName = "apiDefinition.swagger.json";
    public const string SettingsFileName = "connector.json";
    public const string NamesFileName = "names.json";

    public string Path => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(SpecPath))!;

    public string SettingsPath => System.IO.Path.Combine(Path, SettingsFileName);

    public string NamesPath => System.IO.Path.Combine(Path, NamesFileName);

    /// <summary>Gets the folder of a spec, or the folder that contains one.</summary>
    public static ConnectorFolder Of(string path) =>
        new(Directory.Exists(path) ? System.IO.Path.Combine(path, SpecFileName) : path);

    /// <summary>Reads the files as the generator receives them.</summary>
    /// <exception cref="ToolException">The spec doesn't exist, or a file can't be read.</exception>
    public SpecInput ReadInput() => new(
        Select(SpecPath, ToolFile.ReadText(SpecPath), isSpec: true),
        ReadSibling(SettingsPath),
        ReadSibling(NamesPath));

    /// <summary>Creates a file of the generator from a text that isn't on disk.</summary>
    public static SelectedFile Select(string path, string text, bool isSpec = false) =>
        new(path, text, isSpec, null, null, null, null, ImmutableEquatableArray<string>.Empty);

    private static SelectedFile? ReadSibling(string path) => File.Exists(path) ? Select(path, ToolFile.ReadText(path)) : null;
}
