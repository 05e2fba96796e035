namespace Azure.Connectors.Tool.Projects;

/// <summary>Finds the project that a command is for.</summary>
internal static class ProjectFile
{
    /// <summary>Finds the C# project at a path, or in a folder.</summary>
    /// <param name="path">A project, a folder with one project, or null for the current folder.</param>
    /// <exception cref="ToolException">There is no project, or several.</exception>
    public static string Find(string? path)
    {
        string full = Path.GetFullPath(path ?? ".");
        if (!Directory.Exists(full))
        {
            if (!File.Exists(full))
            {
                throw new ToolException(ExitCode.NotFound, $"The project '{path}' doesn't exist.");
            }

            return Path.GetExtension(full).Equals(".csproj", StringComparison.OrdinalIgnoreCase)
                ? full
                : throw new ToolException(ExitCode.Invalid, $"'{path}' isn't a C# project. The generator writes C# code only.");
        }

        string[] projects = [.. Directory.EnumerateFiles(full, "*.csproj").Order(StringComparer.Ordinal)];
        return projects switch
        {
            [string only] => only,
            [] => throw new ToolException(
                ExitCode.NotFound, $"The folder '{full}' has no C# project. Name one with --project, or create one with 'dotnet new "
                    + $"console'."),
            _ => throw new ToolException(
                ExitCode.Usage,
                "The folder has several projects. Name one with --project: "
                    + string.Join(", ", projects.Select(project => Path.GetFileName(project))) + "."),
        };
    }

    /// <summary>Finds a file-based app.</summary>
    /// <exception cref="ToolException">The file doesn't exist, or isn't C# code.</exception>
    public static string FindFileApp(string path)
    {
        string full = Path.GetFullPath(path);
        if (!ProjectEditor.IsFileApp(full))
        {
            throw new ToolException(ExitCode.Usage, $"'{path}' isn't a C# file.");
        }

        return File.Exists(full) ? full : throw new ToolException(ExitCode.NotFound, $"The file '{path}' doesn't exist.");
    }
}
