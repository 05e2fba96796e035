using System.CommandLine;
using System.CommandLine.Completions;
using Azure.Connectors.Tool.Adding;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Searching;
using Azure.Connectors.Tool.Showing;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Output { get; } = CreateOutput();

    /// <summary>Creates the argument with the API name of a connector. Its completions come from files alone.</summary>
    /// <remarks>Without <c>HelpName</c>, the help lists the completions as if no other connector were possible.</remarks>
    public static Argument<string> Api(string description)
    {
        Argument<string> api = new("api") { Description = description, HelpName = "api" };
        api.CompletionSources.Add(_ =>
        [
            .. CuratedConnector.All.Select(connector => connector.ApiName)
                .Concat(AddedNames())
                .Concat(ConnectorCatalog.KnownNames())
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => new CompletionItem(name)),
        ]);
        return api;
    }

    private static IEnumerable<string> AddedNames()
    {
        try
        {
            return Directory.Exists(AddConnector.FolderName)
                ? Directory.GetDirectories(AddConnector.FolderName).Select(folder => Path.GetFileName(folder)!)
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Creates <c>--project</c>.</summary>
    public static Option<string?> Project() => new("--project", "-p")
    {
        Description = "The project, or its folder. The default is the project in the current folder.",
    };

    /// <summary>Creates <c>--file</c>.</summary>
    public static Option<string?> File() => new("--file") { Description = "A file-based app, such as app.cs, instead of a project." };

    /// <summary>Creates <c>--dry-run</c>.</summary>
    public static Option<bool> DryRun() => new("--dry-run") { Description = "Prints the edits and changes nothing." };

    /// <summary>Creates <c>--yes</c>.</summary>
    public static Option<bool> Yes() => new("--yes", "-y") { Description = "Doesn't ask for confirmation." };

    /// <summary>Creates <c>--no-restore</c>.</summary>
    public static Option<bool> NoRestore() => new("--no-restore") { Description = "Doesn't restore the packages after the edits." };

    /// <summary>Splits the values of an option that are separated by commas.</summary>
    public static IEnumerable<string> Split(string[]? values) => (values ?? [])
        .SelectMany(value => value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Creates <c>--offline</c>.</summary>
    public static Option<bool> Offline() =>
        new("--offline") { Description = "Uses the copies of what was fetched before, and reports their age." };

    /// <summary>Opens the copies of what is fetched.</summary>
    public static SpecCache OpenCache(this ParseResult parse, ToolConsole console, Option<bool> offline) =>
        new(SpecCache.UserFolder, parse.GetValue(offline), console.Note);

    /// <summary>Creates a reader of specs, which uses Azure Resource Manager only for the specs of a location.</summary>
    public static SpecReader OpenReader(
        this ParseResult parse, ToolConsole console, Option<bool> offline, ManagementOptions management)
    {
        SpecCache cache = parse.OpenCache(console, offline);
        return new(cache, async (apiName, location, cancellationToken) =>
        {
            ConnectorCatalog catalog = new(management.Open(parse, console), cache);
            try
            {
                return await catalog.ExportAsync(apiName, location, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (ServiceFailure.Find(e) is { } failure)
            {
                throw failure;
            }
        });
    }

    /// <summary>Gets the project or the file-based app of a command.</summary>
    public static string ProjectPath(this ParseResult parse, Option<string?> project, Option<string?>? file = null)
    {
        if (file is null || parse.GetValue(file) is not { } path)
        {
            return ProjectFile.Find(parse.GetValue(project));
        }

        if (parse.GetValue(project) is not null)
        {
            throw new ToolException(ExitCode.Usage, "Use either --project or --file.");
        }

        return ProjectFile.FindFileApp(path);
    }

    /// <summary>Gets the project or the file-based app of a command, or null if there is none and it isn't required.</summary>
    public static string? FindProjectPath(
        this ParseResult parse, Option<string?> project, Option<string?> file, bool isRequired = false)
    {
        try
        {
            return parse.ProjectPath(project, file);
        }
        catch (ToolException) when (!isRequired && parse.GetValue(project) is null && parse.GetValue(file) is null)
        {
            return null;
        }
    }

    /// <summary>Reads the connector that a command names, and shows the progress.</summary>
    public static Task<(LoadedConnector Connector, ProjectFacts? Project)> LoadConnectorAsync(
        this ParseResult parse,
        ToolConsole console,
        Argument<string> api,
        Option<string?> project,
        Option<string?> file,
        CancellationToken cancellationToken) => console.WaitAsync(
            "Reading the spec",
            () => ConnectorLookup.LoadAsync(
                parse.GetRequiredValue(api),
                () => parse.ProjectPath(project, file),
                parse.GetValue(project) is not null || parse.GetValue(file) is not null,
                cancellationToken));

    private static Option<string?> CreateOutput()
    {
        Option<string?> option = new("--output", "-o")
        {
            Description =
                "The format of the result: 'table' (the default on a terminal), 'tsv' (the default elsewhere), 'json' or 'markdown'.",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("table", "tsv", "json", "markdown");
        return option;
    }
}
