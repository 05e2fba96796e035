using Azure.Connectors.Tool.Adding;

namespace Azure.Connectors.Tool.Projects;

/// <summary>Finds the packages of this SDK that a project uses in another version than that of the tool.</summary>
internal static class OtherVersions
{
    /// <summary>Gets a note for each of the packages.</summary>
    /// <param name="facts">The project.</param>
    /// <param name="added">The packages that are added to the project, whose versions can be central.</param>
    public static IEnumerable<string> Find(ProjectFacts facts, params IEnumerable<string> added)
    {
        IEnumerable<(string Id, string? Version)> packages =
        [
            .. facts.PackageReferences.Where(IsOurs)
                .Select(item => (item.Identity, item.Get("VersionOverride") ?? item.Get("Version") ?? facts.CentralVersion(item.Identity))),
            .. added.Select(id => (id, facts.CentralVersion(id))),
        ];
        foreach ((string id, string? text) in packages)
        {
            if (ExactVersion(text) is { } version && !version.Equals(ToolVersion.Current, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"The project uses {id} {version}, and the tool has the version {ToolVersion.Current}. Use the same version "
                    + "of both, because generated code can differ.";
            }
        }
    }

    /// <summary>Refuses a check of a project that uses another version.</summary>
    /// <exception cref="ToolException">The project uses another version.</exception>
    public static void Refuse(ProjectFacts facts)
    {
        if (Find(facts).FirstOrDefault() is { } other)
        {
            throw new ToolException(ExitCode.Invalid, other) { Place = new(facts.Path) };
        }
    }

    private static bool IsOurs(ProjectItem item) =>
        item.Is(ConnectorPackages.Runtime) || item.Identity.StartsWith(ConnectorPackages.Runtime + ".", StringComparison.OrdinalIgnoreCase);

    // A floating version and a range are decided by the restore, except for [1.0.0], which allows one version.
    private static string? ExactVersion(string? text)
    {
        string? version = text?.Split('+')[0].Trim();
        if (version is ['[', .. var exact, ']'] && !exact.Contains(',', StringComparison.Ordinal))
        {
            return exact.Trim();
        }

        return version?.AsSpan().IndexOfAny("*[(,") >= 0 ? null : version;
    }
}
