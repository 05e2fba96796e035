using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Settings;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Represents the setting of a project that has the connection runtime URL of a connector.</summary>
/// <param name="Name">The name of the setting.</param>
/// <param name="File">The file that the setting is written to, or null for none.</param>
internal sealed record ConnectionSetting(SettingName Name, SettingsFile? File)
{
    // The URL isn't known before the connection exists. Any value shows whether the file can be edited.
    private const string Placeholder = "https://connection";

    /// <summary>Finds the setting, and checks that it can be written before anything is created.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="projectPath">The project or the file-based app, or null for none.</param>
    /// <param name="isWritten">Whether the setting is written.</param>
    /// <param name="kind">The kind of the file, or null for the first one that the project uses.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The setting can't be written.</exception>
    public static async Task<ConnectionSetting> FindAsync(
        string apiName, string? projectPath, bool isWritten, SettingsKind? kind, CancellationToken cancellationToken)
    {
        if (projectPath is null)
        {
            return new(SettingName.ConnectionRuntimeUrl(ServiceNameOf(null, apiName)), null);
        }

        ProjectFacts facts = await ProjectFacts.ReadAsync(projectPath, cancellationToken).ConfigureAwait(false);
        SettingName name = SettingName.ConnectionRuntimeUrl(ServiceNameOf(facts, apiName));
        if (!isWritten)
        {
            return new(name, null);
        }

        SettingsFile file = new ProjectSettings(facts).Choose(kind);
        await GitTracking.RefuseAsync(file.Path, cancellationToken).ConfigureAwait(false);
        FileChanges changes = new();
        if (file.Set(changes, name, Placeholder))
        {
            changes.Check();
        }

        return new(name, file);
    }

    /// <summary>Writes the setting.</summary>
    /// <returns>Whether a file changed.</returns>
    /// <exception cref="ToolException">The file can't be written.</exception>
    public bool Write(Uri url, CancellationToken cancellationToken)
    {
        FileChanges changes = new();
        if (File?.Set(changes, Name, url.AbsoluteUri) != true)
        {
            return false;
        }

        changes.Commit(cancellationToken);
        return true;
    }

    private static string ServiceNameOf(ProjectFacts? facts, string apiName) =>
        facts is not null && ProjectConnectors.Find(facts, apiName)?.Input is { } input
            ? ConnectorSettings.From(input).ServiceName
            : CuratedConnector.Find(apiName)?.ServiceName ?? Identifier.Pascal(apiName, "Connector");
}
