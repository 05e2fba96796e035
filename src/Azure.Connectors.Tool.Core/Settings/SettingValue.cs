using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Settings;

/// <summary>Finds the values of settings, as an application on a developer's machine does.</summary>
internal static class SettingValue
{
    /// <summary>Finds the value of a setting in the environment or in the files of a project, or returns null.</summary>
    /// <param name="name">The name of the setting.</param>
    /// <param name="projectPath">The project or the file-based app, or null for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The project or a file is invalid.</exception>
    public static async Task<string?> FindAsync(SettingName name, string? projectPath, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(name.Variable) is { Length: > 0 } value)
        {
            return value;
        }

        return projectPath is null
            ? null
            : new ProjectSettings(await ProjectFacts.ReadAsync(projectPath, cancellationToken).ConfigureAwait(false)).Find(name);
    }
}
