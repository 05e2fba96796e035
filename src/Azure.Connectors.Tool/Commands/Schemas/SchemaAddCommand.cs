using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Tool.Adding;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Schemas;
using Azure.Connectors.Tool.Snapshots;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands.Schemas;

/// <summary><c>connectors schema add</c>.</summary>
internal static class SchemaAddCommand
{
    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of a connector of the project.");
        Argument<string> operation = new("operation")
        {
            Description = "The ID of an operation that has the schema, or the name of its method.",
        };
        Option<string> name = new("--name") { Description = "The name of the model, such as 'Invoice'.", Required = true };
        Option<string[]> arguments = new("--set")
        {
            Description = "An argument that the schema depends on: name=value. The option can be repeated.",
        };
        Option<string?> location = new("--location")
        {
            Description = "The location of the schema: the name of the body, or 'response'. The default is the first one of the operation.",
        };
        ConnectionOptions connection = new();
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<bool> noRestore = CommonOptions.NoRestore();
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new("add", "Fetches a schema through a connection, and adds it to the project.")
        {
            api, operation, name, arguments, location, dryRun, noRestore, project, file,
        };
        connection.AddTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            string model = parse.GetRequiredValue(name);
            if (!Identifier.IsValid(model))
            {
                throw new ToolException(ExitCode.Usage, $"'{model}' isn't a C# identifier.");
            }

            string path = parse.ProjectPath(project, file);
            ProjectFacts facts = await console.ReadProjectAsync(path, isCheck: false, cancellationToken).ConfigureAwait(false);
            ProjectConnector owner = ProjectConnectors.Get(facts, parse.GetRequiredValue(api));
            SnapshotPlan plan = SnapshotPlan.Create(facts, owner, model);
            LoadedConnector loaded = LoadedConnector.Load(owner.Input!, cancellationToken);
            SpecCatalog catalog = new(loaded.GetConnector());
            ConnectorOperation found = OperationLookup.Find(catalog, loaded.GetConnector(), parse.GetRequiredValue(operation));
            await using OpenConnection opened =
                await connection.OpenAsync(parse, console, loaded, catalog, facts, cancellationToken).ConfigureAwait(false);
            BinaryData snapshot = await console.WaitAsync("Fetching the schema", () => SnapshotFetch.AddAsync(
                opened.Client,
                model,
                found,
                parse.GetValue(location),
                CallArguments.Read(found, parse.GetValue(arguments) ?? [], cancellationToken),
                cancellationToken)).ConfigureAwait(false);
            IReadOnlyList<string> types = SnapshotTypes.NamesOf(loaded, plan.Path, snapshot.ToString(), cancellationToken);
            AddPlan changes = plan.ToAddPlan(snapshot.ToArray());
            await PlanRun.RunAsync(
                console,
                changes,
                parse.GetValue(dryRun),
                parse.GetValue(noRestore) || owner.Package is null,
                cancellationToken).ConfigureAwait(false);
            if (!parse.GetValue(dryRun))
            {
                console.Note($"Wrote {plan.Path}. The build creates the types:");
                console.Write(string.Join('\n', types), () => new JsonObject
                {
                    ["file"] = plan.Path,
                    ["types"] = new JsonArray([.. types.Select(type => JsonValue.Create(type))]),
                });
            }

            return ExitCode.Success;
        });
        return command;
    }
}
