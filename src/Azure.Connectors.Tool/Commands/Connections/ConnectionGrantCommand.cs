using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Connections;
using Azure.Connectors.Tool.Management;
using Principal = Azure.Connectors.Sdk.Management.ConnectorIdentity;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection grant</c>.</summary>
internal static class ConnectionGrantCommand
{
    public static Command Create()
    {
        Argument<string> name = ConnectionCommand.Name();
        Option<string?> objectId = ConnectionCommand.ObjectId();
        Option<string?> app =
            new("--app") { Description = "A Functions or web application, whose system-assigned identity gets access." };
        Option<string?> appGroup = new("--app-resource-group")
        {
            Description = "The resource group of the application. The default is that of the namespace.",
        };
        Option<bool> yes = CommonOptions.Yes();
        Option<int> timeOut = ConnectionCommand.TimeOut();
        Command command = new("grant", "Lets the signed-in user, another principal or an application use a connection.")
        {
            name, objectId, app, appGroup, yes, timeOut,
        };
        command.SetConnectionRun(new ManagementOptions(), async (parse, console, session, cancellationToken) =>
        {
            string? id = parse.GetValue(objectId);
            string? appName = parse.GetValue(app);
            if (id is not null && appName is not null)
            {
                throw new ToolException(ExitCode.Usage, "Use either --object-id or --app.");
            }

            ConnectorNamespaceClient client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
            ConnectorConnection connection =
                await client.GetConnectionAsync(parse.GetRequiredValue(name), cancellationToken).ConfigureAwait(false);
            Grant grant = new(console, session, TimeSpan.FromSeconds(parse.GetValue(timeOut)));
            Principal principal;
            if (appName is not null)
            {
                principal = await grant.GetAppAsync(appName, parse.GetValue(appGroup), cancellationToken).ConfigureAwait(false);
            }
            else if (id is not null)
            {
                principal = await grant.GetAsync(id, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                principal = await grant.FindUserAsync(cancellationToken).ConfigureAwait(false) ?? throw new ToolException(
                    ExitCode.Usage, "Nobody is signed in on loopback. Name a principal with --object-id or --app.");
            }

            console.Confirm(
                $"Let {appName ?? principal.ObjectId} use the connection '{connection.Name}'?", parse.GetValue(yes));
            ConnectorAccessPolicy policy = await grant.CreateAsync(
                client, connection, principal, isCaller: id is null && appName is null, cancellationToken).ConfigureAwait(false);
            console.Write(policy.Name, () => ConnectionTables.Json(policy));
        });
        return command;
    }
}
