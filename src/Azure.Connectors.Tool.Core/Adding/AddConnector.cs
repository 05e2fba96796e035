using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Naming;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Adding;

/// <summary>Adds a connector to a project: its package, or its spec with the generator.</summary>
internal static class AddConnector
{
    /// <summary>The folder of the specs, in the folder of the project.</summary>
    public const string FolderName = "connectors";

    /// <summary>Decides what changes. Nothing is written.</summary>
    /// <exception cref="ToolException">The connector can't be added.</exception>
    public static async Task<AddPlan> PlanAsync(AddRequest request, SpecReader reader, CancellationToken cancellationToken)
    {
        CheckApiName(request.ApiName);
        CuratedConnector? curated = CuratedConnector.Find(request.ApiName);
        ConnectorIdentity identity = IdentityOf(request, curated);
        CheckSource(request, curated);
        ProjectFacts facts = await ProjectFacts.ReadAsync(request.ProjectPath, cancellationToken).ConfigureAwait(false);
        ProjectEditor project = ProjectEditor.Open(request.ProjectPath);
        if (ProjectConnectors.Find(facts, request.ApiName) is { } present)
        {
            return new(project.Path, new FileChanges(), [project], IsPresent: true)
            {
                Package = present.Package,
                Notes = [.. OtherVersions.Find(facts)],
            };
        }

        return curated is not null && !request.IsGenerated && request.From is null
            ? PlanPackage(facts, project, curated, cancellationToken)
            : await PlanSpecAsync(request, reader, facts, project, curated, identity, cancellationToken).ConfigureAwait(false);
    }

    private static AddPlan PlanPackage(
        ProjectFacts facts, ProjectEditor project, CuratedConnector curated, CancellationToken cancellationToken)
    {
        PackageEdits packages = new(facts, project);
        packages.Add(curated.PackageId);
        LoadedConnector loaded = LoadedConnector.Load(curated.Folder.ReadInput(), cancellationToken);
        return Plan(packages, project, new FileChanges()) with
        {
            Package = curated.PackageId,
            Code = new CallCode(loaded.GetConnector()).ThreeLines(),
            Notes = [.. OtherVersions.Find(facts, packages.Added)],
        };
    }

    private static async Task<AddPlan> PlanSpecAsync(
        AddRequest request,
        SpecReader reader,
        ProjectFacts facts,
        ProjectEditor project,
        CuratedConnector? curated,
        ConnectorIdentity identity,
        CancellationToken cancellationToken)
    {
        ConnectorFolder folder = FolderOf(facts, request.ApiName);
        if (File.Exists(folder.SpecPath))
        {
            throw new ToolException(
                ExitCode.Invalid, $"'{folder.SpecPath}' exists, but the project doesn't use it. Delete the folder, or add the item "
                    + $"<ConnectorSpec Include=\"{IncludeOf(request.ApiName)}\" />.");
        }

        // The file can have names and settings that nothing else has.
        if (new[] { folder.NamesPath, folder.SettingsPath }.FirstOrDefault(File.Exists) is { } left)
        {
            throw new ToolException(ExitCode.Invalid, $"'{left}' exists without its spec. Restore the spec, or delete the folder.");
        }

        SpecSource source = await ReadSourceAsync(request, reader, curated, cancellationToken).ConfigureAwait(false);
        SpecDocument document = SpecDocument.Create(source);
        JsonObject settings = ConnectorJson.Create(folder.Path, identity, source, document.Format);
        Acknowledge(settings, curated, request);
        LoadedConnector loaded = LoadedConnector.Load(
            new(
                ConnectorFolder.Select(folder.SpecPath, document.Text, isSpec: true) with
                {
                    Operations = request.Operations.ToImmutableEquatableArray(),
                },
                ConnectorFolder.Select(folder.SettingsPath, SpecJson.ToText(settings)),
                NamesOf(request, curated)),
            cancellationToken);
        NamedConnector connector = CheckOperations(loaded.GetConnector(), request);

        FileChanges changes = new();
        changes.Write(folder.SpecPath, document.Content);
        changes.Write(folder.SettingsPath, SpecJson.ToBytes(settings));
        changes.Write(folder.NamesPath, SpecJson.ToBytes(NameLockWriter.Write(connector)));

        PackageEdits packages = new(facts, project);
        packages.Add(ConnectorPackages.Runtime);
        if (!facts.HasGenerator)
        {
            packages.Add(ConnectorPackages.Generator, isPrivate: true);
        }

        // The item is there if only the file is missing.
        if (!facts.ConnectorSpecs.Any(item => item.FullPath == folder.SpecPath))
        {
            project.AddSpec(IncludeOf(request.ApiName), [.. MetadataOf(request)]);
        }

        return Plan(packages, project, changes) with
        {
            Code = new CallCode(connector).ThreeLines(),
            Notes = [.. document.Notes.Select(note => source.Location + note), .. OtherVersions.Find(facts, packages.Added)],
        };
    }

    private static AddPlan Plan(PackageEdits packages, ProjectEditor project, FileChanges changes)
    {
        foreach (ProjectEditor editor in packages.Editors)
        {
            editor.AddTo(changes);
        }

        return new(project.Path, changes, packages.Editors, IsPresent: false);
    }

    /// <summary>Gets the folder of a connector's files in a project.</summary>
    public static ConnectorFolder FolderOf(ProjectFacts facts, string apiName) =>
        new(Path.Combine(facts.Folder, FolderName, apiName, ConnectorFolder.SpecFileName));

    /// <summary>Gets the path of a connector's spec, relative to the project.</summary>
    public static string IncludeOf(string apiName) => $"{FolderName}/{apiName}/{ConnectorFolder.SpecFileName}";

    // The name is a folder and a part of an item, so that only the characters of API names are accepted.
    private static void CheckApiName(string apiName)
    {
        if (apiName.Length is 0 or > 100 || !char.IsAsciiLetterOrDigit(apiName[0])
            || !apiName.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw new ToolException(
                ExitCode.Usage, $"'{apiName}' isn't an API name. It consists of letters, digits, hyphens, dots and underscores.");
        }
    }

    private static async Task<SpecSource> ReadSourceAsync(
        AddRequest request, SpecReader reader, CuratedConnector? curated, CancellationToken cancellationToken)
    {
        if (request.From is not null)
        {
            return await reader.ReadAsync(request.From, cancellationToken).ConfigureAwait(false);
        }

        if (curated is not null)
        {
            return new(SpecSourceKind.Package, curated.PackageId, ToolFile.ReadBytes(curated.Folder.SpecPath));
        }

        try
        {
            return await reader.ExportAsync(request.ApiName, null, cancellationToken).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            throw new ToolException(
                e.ExitCode,
                $"{e.Message}\n'{request.ApiName}' has no package. To add it without Azure, name its spec with --from: a file or an https "
                    + $"address.{NearestName.Hint(request.ApiName, CuratedConnector.All.Select(connector => connector.ApiName))}",
                e);
        }
    }

    /// <summary>Checks what is asked for, before anything is read.</summary>
    private static void CheckSource(AddRequest request, CuratedConnector? curated)
    {
        bool hasSettings = request is not { Namespace: null, ServiceName: null, Operations.Count: 0, IsDynamic: false, IsInternal: false };
        if (hasSettings && curated is not null && request is { From: null, IsGenerated: false })
        {
            throw new ToolException(
                ExitCode.Usage,
                $"'{curated.ApiName}' has the package {curated.PackageId}, whose code is fixed. Add --generate to generate the client.");
        }
    }

    private static ConnectorIdentity IdentityOf(AddRequest request, CuratedConnector? curated)
    {
        string serviceName = request.ServiceName ?? curated?.ServiceName ?? Identifier.Pascal(request.ApiName, "Connector");
        if (!Identifier.IsValid(serviceName))
        {
            throw new ToolException(ExitCode.Usage, $"'{serviceName}' isn't a C# identifier.");
        }

        string space = request.Namespace ?? ConnectorSettings.DefaultNamespace(serviceName);
        return space.Split('.').All(Identifier.IsValid)
            ? new(request.ApiName, serviceName, space, request.IsDynamic)
            : throw new ToolException(ExitCode.Usage, $"'{space}' isn't a namespace: it must be C# identifiers with dots between them.");
    }

    // The spec that the tool carries has settings and names of its own.
    private static void Acknowledge(JsonObject settings, CuratedConnector? curated, AddRequest request)
    {
        if (curated is null || request.From is not null)
        {
            return;
        }

        JsonObject carried = SpecJson.Read(curated.Folder.SettingsPath);
        foreach (string name in (string[])["acknowledged", "readOnlyOperations", "discoveryOperations", "includeInternal"])
        {
            if (carried[name] is { } value)
            {
                settings[name] = value.DeepClone();
            }
        }
    }

    private static SelectedFile? NamesOf(AddRequest request, CuratedConnector? curated) =>
        curated is null || request.From is not null ? null : curated.Folder.ReadInput().NamesFile;

    private static NamedConnector CheckOperations(NamedConnector connector, AddRequest request)
    {
        string[] known = [.. connector.Spec.Operations.Select(o => o.Id), .. connector.Spec.Triggers.Select(t => t.Id)];
        string? unknown = request.Operations.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal));
        return unknown is null
            ? connector
            : throw new ToolException(
                ExitCode.NotFound,
                $"The spec has no operation '{unknown}'."
                    + NearestName.Hint(unknown, known.Concat(connector.Spec.OmittedOperations)));
    }

    private static IEnumerable<(string Name, string Value)> MetadataOf(AddRequest request)
    {
        if (request.Operations.Count > 0)
        {
            yield return ("Operations", string.Join(';', request.Operations));
        }

        if (request.IsInternal)
        {
            yield return ("Accessibility", "internal");
        }
    }
}
