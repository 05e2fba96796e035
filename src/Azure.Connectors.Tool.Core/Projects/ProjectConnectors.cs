using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Represents a connector that a project has.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="Package">The package, or null if the project has the spec.</param>
/// <param name="Input">The spec with the files beside it and the metadata of its item, or null if it isn't available.</param>
internal sealed record ProjectConnector(string ApiName, string? Package, SpecInput? Input);

/// <summary>Finds the connectors of a project.</summary>
internal static class ProjectConnectors
{
    /// <summary>Gets the connectors of a project: those with a spec, and those of packages.</summary>
    public static IReadOnlyList<ProjectConnector> FindAll(ProjectFacts facts) =>
    [
        .. facts.ConnectorSpecs.Where(item => File.Exists(item.FullPath)).Select(OfSpec),
        .. CuratedConnector.All.Where(curated => facts.FindPackage(curated.PackageId) is not null || facts.HasProject(curated.PackageId))
            .Select(curated => OfPackage(facts, curated)),
    ];

    /// <summary>Finds a connector of a project, or returns null.</summary>
    public static ProjectConnector? Find(ProjectFacts facts, string apiName) => FindAll(facts).FirstOrDefault(
        connector => connector.ApiName.Equals(apiName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets a connector of a project.</summary>
    /// <exception cref="ToolException">The project doesn't have it.</exception>
    public static ProjectConnector Get(ProjectFacts facts, string apiName) => Find(facts, apiName)
        ?? throw new ToolException(
            ExitCode.NotFound,
            $"The project has no connector '{apiName}'.{NearestName.Hint(apiName, FindAll(facts).Select(connector => connector.ApiName))} "
                + $"Add it with 'connectors add {apiName}'.");

    private static ProjectConnector OfSpec(ProjectItem item)
    {
        SpecInput input = new ConnectorFolder(item.FullPath).ReadInput();
        SelectedFile spec = input.Spec with
        {
            ApiName = item.Get("ApiName"),
            ServiceName = item.Get("ServiceName"),
            Namespace = item.Get("Namespace"),
            ConnectorModels = item.Get("ConnectorModels"),
            Operations = (item.Get("Operations") ?? "")
                .Split([',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .ToImmutableEquatableArray(),
            IncludeInternal = item.Get("IncludeInternal"),
            Accessibility = item.Get("Accessibility"),
        };
        input = input with { Spec = spec };
        return new(ConnectorSettings.From(input).ApiName, null, input);
    }

    // The package's own spec is known after a restore. Until then, the tool has it in its own version.
    private static ProjectConnector OfPackage(ProjectFacts facts, CuratedConnector curated)
    {
        string? path = facts.ConnectorPackageSpecs
            .FirstOrDefault(item => curated.ApiName.Equals(item.Get("ApiName"), StringComparison.OrdinalIgnoreCase))?.FullPath;
        ConnectorFolder folder = path is not null && File.Exists(path) ? new(path) : curated.Folder;
        return new(curated.ApiName, curated.PackageId, folder.ReadInput());
    }
}
