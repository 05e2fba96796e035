using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Connections;
using Azure.Connectors.Tool.Management;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection list</c>.</summary>
internal static class ConnectionListCommand
{
    public static Command Create()
    {
        Command command = new("list", "Lists the connections of a Connector Namespace.");
        command.SetConnectionRun(new ManagementOptions(), async (_, console, session, cancellationToken) =>
        {
            IReadOnlyList<ConnectorConnection> connections = await console.WaitAsync("Listing the connections", async () =>
            {
                ConnectorNamespaceClient client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
                List<ConnectorConnection> found = [];
                await foreach (ConnectorConnection connection in client.GetConnectionsAsync(cancellationToken).ConfigureAwait(false))
                {
                    found.Add(connection);
                }

                return found;
            }).ConfigureAwait(false);
            console.Write(ConnectionTables.List(connections));
        });
        return command;
    }
}
