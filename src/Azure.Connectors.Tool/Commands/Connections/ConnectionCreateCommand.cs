using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Connections;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Settings;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection create</c>.</summary>
internal static class ConnectionCreateCommand
{
    private const string None = "none";

    private static readonly Dictionary<string, SettingsKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["user-secrets"] = SettingsKind.UserSecrets,
        [SettingsFile.LocalSettingsName] = SettingsKind.LocalSettings,
        [SettingsFile.AppSettingsName] = SettingsKind.AppSettings,
    };

    public static Command Create()
    {
        Argument<string> api = CommonOptions.Api("The API name of the connector, such as 'office365'.");
        Option<string?> name = new("--name") { Description = "The name of the connection. The default is the API name." };
        Option<string[]> parameters = new("--parameter")
        {
            Description = "A parameter of a connector that uses keys: 'name' to be asked, name=@-, name=@file or name=env:VARIABLE.",
        };
        Option<string?> objectId = ConnectionCommand.ObjectId();
        Option<string?> settings = new("--settings")
        {
            Description = "Where the URL is written: 'user-secrets', 'local.settings.json', 'appsettings.Development.json' or 'none'. The "
                + "default is the first one that the project uses.",
        };
        settings.AcceptOnlyFromAmong([.. s_kinds.Keys, None]);
        Option<bool> noBrowser = ConnectionCommand.NoBrowser();
        Option<int> timeOut = ConnectionCommand.TimeOut();
        Option<bool> yes = CommonOptions.Yes();
        Option<bool> dryRun = new("--dry-run") { Description = "Prints what would be created and written, and changes nothing." };
        Option<string?> project = CommonOptions.Project();
        Option<string?> file = CommonOptions.File();
        Command command = new(
            "create", "Creates a connection with its namespace, lets the user give consent, gives access, and writes the setting.")
        {
            api, name, parameters, objectId, settings, noBrowser, timeOut, yes, dryRun, project, file,
        };
        command.SetConnectionRun(new ManagementOptions(), async (parse, console, session, cancellationToken) =>
        {
            string apiName = parse.GetRequiredValue(api);
            string? kind = parse.GetValue(settings);
            bool isProjectRequired = (kind is not null && kind != None) || parse.GetValue(project) is not null
                || parse.GetValue(file) is not null;
            ConnectionSetting setting = await ConnectionSetting.FindAsync(
                apiName,
                parse.FindProjectPath(project, file, isProjectRequired),
                isWritten: kind != None,
                kind is null or None ? null : s_kinds[kind],
                cancellationToken).ConfigureAwait(false);
            TimeSpan limit = TimeSpan.FromSeconds(parse.GetValue(timeOut));
            ConnectionCreation creation = new(console, session, apiName, parse.GetValue(name) ?? apiName)
            {
                ObjectId = parse.GetValue(objectId),
                Consent = new(console, session, limit, !parse.GetValue(noBrowser)),
                Grant = new(console, session, limit),
            };
            string plan = await creation.PlanAsync(cancellationToken).ConfigureAwait(false);
            if (parse.GetValue(dryRun))
            {
                string text = setting.File is null ? plan : $"{plan}\n{setting.File.Path}: {setting.Name.Key}";
                console.Write(text, () => new JsonObject { ["edits"] = text });
                return;
            }

            console.Confirm($"{plan}?", parse.GetValue(yes));
            JsonObject values = [];
            ConnectionParameters.Read(console, parse.GetValue(parameters) ?? [], values, cancellationToken);
            ConnectorConnection connection = await creation.RunAsync(values, cancellationToken).ConfigureAwait(false);
            if (connection.ConnectionRuntimeUrl is not { } url)
            {
                throw new ToolException(ExitCode.Service, $"The connection '{connection.Name}' has no URL yet. Run the command again.");
            }

            if (setting.Write(url, cancellationToken))
            {
                console.Note($"Wrote the setting {setting.Name.Key} to {setting.File!.Path}.");
            }

            console.Write($"{setting.Name.Variable}={url.AbsoluteUri}", () => ToJson(connection, setting));
        });
        return command;
    }

    private static JsonObject ToJson(ConnectorConnection connection, ConnectionSetting setting)
    {
        JsonObject json = ConnectionTables.Json(connection, []);
        json.Remove("accessPolicies");
        json["setting"] = setting.Name.Key;
        json["file"] = setting.File?.Path;
        return json;
    }
}
