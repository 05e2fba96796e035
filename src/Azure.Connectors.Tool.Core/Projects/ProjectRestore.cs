namespace Azure.Connectors.Tool.Projects;

/// <summary>Restores the packages of a project.</summary>
internal static class ProjectRestore
{
    /// <exception cref="ToolException">The restore failed. The edits stay.</exception>
    public static async Task RunAsync(string projectPath, CancellationToken cancellationToken)
    {
        (int exitCode, string output, string error) = await DotnetProcess.RunAsync(
            Path.GetDirectoryName(projectPath)!, ["restore", projectPath], cancellationToken).ConfigureAwait(false);
        if (exitCode == 0)
        {
            return;
        }

        string reason = ProjectFacts.FirstError(output + "\n" + error);
        // NU11xx: a package can't be found. NU13xx: a source can't be read.
        bool isService = reason.Contains("NU11", StringComparison.Ordinal) || reason.Contains("NU13", StringComparison.Ordinal);
        throw new ToolException(
            isService ? ExitCode.Service : ExitCode.Invalid,
            $"The project was changed, but 'dotnet restore' failed: {reason}");
    }
}
