using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection remove</c>.</summary>
internal static class ConnectionRemoveCommand
{
    public static Command Create()
    {
        Argument<string> name = ConnectionCommand.Name();
        Option<bool> yes = CommonOptions.Yes();
        Command command = new("remove", "Deletes a connection with its access policies.") { name, yes };
        command.SetConnectionRun(new ManagementOptions(), async (parse, console, session, cancellationToken) =>
        {
            string connectionName = parse.GetRequiredValue(name);
            ConnectorNamespaceClient client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
            ConnectorConnection connection =
                await client.GetConnectionAsync(connectionName, cancellationToken).ConfigureAwait(false);
            console.Confirm(
                $"Delete the connection '{connection.Name}' of '{connection.ConnectorName}' in '{client.Name}'?", parse.GetValue(yes));
            await console.WaitAsync("Deleting the connection", async () =>
            {
                await client.DeleteConnectionAsync(connectionName, cancellationToken).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            console.Note($"Deleted the connection '{connection.Name}'. Settings with its URL weren't changed.");
            console.Write("", () => new JsonObject { ["name"] = connection.Name, ["namespace"] = client.Name });
        });
        return command;
    }
}
