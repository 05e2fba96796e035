using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>Reads a project, and reports packages of another version than that of the tool.</summary>
internal static class VersionRule
{
    /// <param name="console">The console.</param>
    /// <param name="path">The project or the file-based app.</param>
    /// <param name="isCheck">Whether the command is a check, which refuses another version.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The project is invalid, or a check of it is refused.</exception>
    public static async Task<ProjectFacts> ReadProjectAsync(
        this ToolConsole console, string path, bool isCheck, CancellationToken cancellationToken)
    {
        ProjectFacts facts = await console.WaitAsync(
            "Reading the project", () => ProjectFacts.ReadAsync(path, cancellationToken)).ConfigureAwait(false);
        if (isCheck)
        {
            OtherVersions.Refuse(facts);
        }

        console.NoteAll(OtherVersions.Find(facts));
        return facts;
    }
}
