using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Settings;

/// <summary>Represents the settings of a project on a developer's machine.</summary>
internal sealed class ProjectSettings(ProjectFacts facts)
{
    /// <summary>Gets the files of the project, those with precedence first. They don't have to exist.</summary>
    public IReadOnlyList<SettingsFile> Files =>
    [
        .. UserSecrets is { } secrets ? [secrets] : (SettingsFile[])[],
        .. facts.IsFunctions ? [LocalSettings] : (SettingsFile[])[],
        AppSettings,
    ];

    private SettingsFile? UserSecrets =>
        facts.UserSecretsId is { } id ? new(SettingsKind.UserSecrets, UserSecretsPath.Of(id)) : null;

    private SettingsFile LocalSettings => new(SettingsKind.LocalSettings, Path.Combine(facts.Folder, SettingsFile.LocalSettingsName));

    private SettingsFile AppSettings => new(SettingsKind.AppSettings, Path.Combine(facts.Folder, SettingsFile.AppSettingsName));

    /// <summary>Finds the value of a setting, or returns null.</summary>
    /// <exception cref="ToolException">A file is invalid or can't be read.</exception>
    public string? Find(SettingName name) =>
        Files.Select(file => file.Find(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>Gets the file to write settings to.</summary>
    /// <param name="kind">The kind that the user named, or null for the first file that the project uses.</param>
    /// <exception cref="ToolException">The project has no user secrets.</exception>
    public SettingsFile Choose(SettingsKind? kind) => kind switch
    {
        null => Files[0],
        SettingsKind.LocalSettings => LocalSettings,
        SettingsKind.AppSettings => AppSettings,
        _ => UserSecrets ?? throw new ToolException(
            ExitCode.Invalid, "The project has no UserSecretsId. Add one with 'dotnet user-secrets init'.")
        {
            Place = new(facts.Path),
        },
    };
}
