using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Adding;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Sources;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors add</c>.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of the connector, such as 'office365'.");
        Option<string?> from =
            new("--from") { Description = "The spec: a file or an https address. Swagger 2.0, OpenAPI 3, JSON or YAML." };
        Option<bool> generate = new("--generate") { Description = "Generates the client of a connector that has a package." };
        Option<string?> space = new("--namespace") { Description = "The namespace of the client." };
        Option<string?> service = new("--service-name") { Description = "The prefix of the public types." };
        Option<string[]> operations = new("--operations")
        {
            Description = "The IDs of the operations to keep, separated by commas. The default is all.",
            AllowMultipleArgumentsPerToken = true,
        };
        Option<string?> models =
            new("--models") { Description = "'typed' (the default), or 'dynamic' for a client that calls operations by ID." };
        models.AcceptOnlyFromAmong("typed", "dynamic");
        Option<bool> isInternal = new("--internal") { Description = "Makes all generated types internal." };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Option<bool> offline = CommonOptions.Offline();
        ManagementOptions management = new();
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<bool> noRestore = CommonOptions.NoRestore();
        Command command = new("add", "Adds a connector to a project: its package, or its spec with the generator.")
        {
            api, from, generate, space, service, operations, models, isInternal, project, file, dryRun, noRestore, offline,
        };
        management.AddLocationTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            AddRequest request = new()
            {
                ApiName = parse.GetRequiredValue(api),
                ProjectPath = parse.ProjectPath(project, file),
                From = parse.GetValue(from),
                IsGenerated = parse.GetValue(generate),
                Namespace = parse.GetValue(space),
                ServiceName = parse.GetValue(service),
                Operations = [.. CommonOptions.Split(parse.GetValue(operations))],
                IsDynamic = parse.GetValue(models) == "dynamic",
                IsInternal = parse.GetValue(isInternal),
            };
            SpecReader reader = parse.OpenReader(console, offline, management);
            AddPlan plan = await console.WaitAsync(
                "Reading the project", () => AddConnector.PlanAsync(request, reader, cancellationToken)).ConfigureAwait(false);
            if (plan.IsPresent)
            {
                console.NoteAll(plan.Notes);
                console.Note($"'{request.ApiName}' was already added to {Path.GetFileName(plan.Project)}. Nothing changed.");
                console.Write("", () => ToJson(request.ApiName, plan));
                return ExitCode.Success;
            }

            await PlanRun.RunAsync(console, plan, parse.GetValue(dryRun), parse.GetValue(noRestore), cancellationToken)
                .ConfigureAwait(false);
            if (!parse.GetValue(dryRun))
            {
                console.Note($"Added {plan.Package ?? request.ApiName} to {Path.GetFileName(plan.Project)}. Write next:");
                console.Write(string.Join('\n', plan.Code), () => ToJson(request.ApiName, plan));
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static JsonObject ToJson(string apiName, AddPlan plan) => new()
    {
        ["apiName"] = apiName,
        ["project"] = plan.Project,
        ["package"] = plan.Package,
        ["wasPresent"] = plan.IsPresent,
        ["files"] = new JsonArray([.. plan.Changes.Paths.Select(path => JsonValue.Create(path))]),
        ["code"] = new JsonArray([.. plan.Code.Select(line => JsonValue.Create(line))]),
        ["notes"] = new JsonArray([.. plan.Notes.Select(note => JsonValue.Create(note))]),
    };
}
