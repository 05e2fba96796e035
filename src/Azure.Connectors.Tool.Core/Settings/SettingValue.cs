using Azure.Connectors.Tool.Projects;

namespace Azure.Connectors.Tool.Settings;

/// <summary>Finds the values of settings, as an application on a developer's machine does.</summary>
internal static class SettingValue
{
    /// <summary>Finds the value of a setting in the environment or in the files of a project, or returns null.</summary>
    /// <param name="name">The name of the setting.</param>
    /// <param name="project">The project or the file-based app, or null for none.</param>
    /// <exception cref="ToolException">A file is invalid.</exception>
    public static string? Find(SettingName name, ProjectFacts? project)
    {
        if (Environment.GetEnvironmentVariable(name.Variable) is { Length: > 0 } value)
        {
            return value;
        }

        return project is null ? null : new ProjectSettings(project).Find(name);
    }
}
