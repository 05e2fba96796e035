using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Naming;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Fetches the specs of a project again, and compares them with those that the project has.</summary>
internal static class UpdateConnector
{
    private const string SourceMember = "source";
    private const string AcceptedMember = "acceptedChanges";

    /// <summary>Finds the changes. Nothing is written.</summary>
    /// <param name="facts">The project.</param>
    /// <param name="apiNames">The API names, or none for all connectors with a spec.</param>
    /// <param name="isCheck">Whether the changes are only checked.</param>
    /// <param name="keepsRemoved">Whether what the new specs don't have stays in the specs of the project until the next update.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A spec can't be fetched or compared. Then nothing is known about any of them.</exception>
    public static async Task<IReadOnlyList<ConnectorUpdate>> FindAsync(
        ProjectFacts facts,
        IReadOnlyList<string> apiNames,
        bool isCheck,
        bool keepsRemoved,
        SpecReader reader,
        CancellationToken cancellationToken)
    {
        ProjectConnector[] connectors = apiNames.Count == 0
            ? [.. ProjectConnectors.FindAll(facts).Where(connector => connector.Package is null)]
            : [.. apiNames.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => ProjectConnectors.Get(facts, name))];
        List<ConnectorUpdate> updates = [];
        foreach (ProjectConnector connector in connectors)
        {
            updates.Add(await FindAsync(connector, isCheck, keepsRemoved, reader, cancellationToken).ConfigureAwait(false));
        }

        return updates;
    }

    /// <summary>Writes the new specs, with the complete name locks and the hashes of the sources.</summary>
    /// <exception cref="ToolException">A file can't be written. All files are as they were.</exception>
    public static void Apply(IReadOnlyList<ConnectorUpdate> updates, CancellationToken cancellationToken)
    {
        FileChanges changes = new();
        foreach (ConnectorUpdate update in updates.Where(update => update.IsChanged || update.LacksNames))
        {
            changes.Write(update.Folder.NamesPath, SpecJson.ToBytes(update.Names));
            if (!update.IsChanged)
            {
                continue;
            }

            changes.Write(update.Folder.SpecPath, update.Document.Content);
            JsonObject settings = SpecJson.Read(update.Folder.SettingsPath);
            settings[SourceMember] = ConnectorJson.Source(update.Folder.Path, update.Source, update.Document.Format);
            changes.Write(update.Folder.SettingsPath, SpecJson.ToBytes(settings));
        }

        changes.Commit(cancellationToken);
    }

    private static async Task<ConnectorUpdate> FindAsync(
        ProjectConnector connector, bool isCheck, bool keepsRemoved, SpecReader reader, CancellationToken cancellationToken)
    {
        if (connector.Package is not null)
        {
            throw new ToolException(
                ExitCode.Usage, $"'{connector.ApiName}' is the package {connector.Package}. Update the version of the package instead.");
        }

        SpecInput old = connector.Input!;
        ConnectorFolder folder = new(old.Spec.Path);
        JsonObject settings = File.Exists(folder.SettingsPath) ? SpecJson.Read(folder.SettingsPath) : [];
        SpecSource source = await ReadSourceAsync(folder, settings, reader, cancellationToken).ConfigureAwait(false);
        SpecDocument document = SpecDocument.Create(source);
        SpecInput @new = old with
        {
            Spec = old.Spec with { Path = document.IsConverted ? old.Spec.Path : source.Location, Text = document.Text },
            NamesFile = null,
        };
        bool isSameSource = settings.Object(SourceMember).Text("sha256") == source.Sha256;
        KeptUpdate update =
            KeptUpdate.Find(old, @new, keepsRemoved, staysKept: isSameSource && (keepsRemoved || isCheck), cancellationToken);
        if (update.Content is not null)
        {
            document = document with { Content = update.Content };
        }

        return new(
            connector.ApiName,
            folder,
            source,
            document,
            update.Names,
            update.Changes,
            IsChanged: update.IsChanged && document.Text != old.Spec.Text,
            Accepted(folder, settings))
        {
            LacksNames = !NameLockCheck.IsComplete(
                File.Exists(folder.NamesPath) ? SpecJson.Read(folder.NamesPath) : null, update.Names),
        };
    }

    private static async Task<SpecSource> ReadSourceAsync(
        ConnectorFolder folder, JsonObject settings, SpecReader reader, CancellationToken cancellationToken)
    {
        JsonObject? source = settings.Object(SourceMember);
        switch (source.Text("kind"))
        {
            case "file" when source.Text("path") is { } path:
                return await reader.ReadAsync(Path.GetFullPath(path, folder.Path), cancellationToken).ConfigureAwait(false);
            case "url" when source.Text("url") is { } url:
                return await reader.ReadAsync(url, cancellationToken).ConfigureAwait(false);
            case "location" when settings.Text("apiName") is { } apiName:
                return await reader.ExportAsync(apiName, source.Text("location"), cancellationToken).ConfigureAwait(false);
            case "package" when CuratedConnector.Find(settings.Text("apiName") ?? "") is { } curated:
                return new(SpecSourceKind.Package, curated.PackageId, ToolFile.ReadBytes(curated.Folder.SpecPath));
            default:
                throw new ToolException(
                    ExitCode.Invalid, "The file doesn't say where the spec comes from. Add a 'source' with 'kind' and 'path' or 'url'.")
                {
                    Place = new(folder.SettingsPath),
                };
        }
    }

    private static HashSet<string> Accepted(ConnectorFolder folder, JsonObject settings)
    {
        if (settings[AcceptedMember] is null)
        {
            return [];
        }

        string[]? accepted = settings.Array(AcceptedMember)?.Select(item => item.AsText()).OfType<string>().ToArray();
        return accepted is not null && accepted.Length == settings.Array(AcceptedMember)!.Count
            ? new(accepted, StringComparer.Ordinal)
            : throw new ToolException(ExitCode.Invalid, $"'{AcceptedMember}' must be an array of strings.")
            {
                Place = new(folder.SettingsPath),
            };
    }
}
