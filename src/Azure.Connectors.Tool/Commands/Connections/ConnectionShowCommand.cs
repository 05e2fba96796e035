using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Connections;
using Azure.Connectors.Tool.Management;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection show</c>.</summary>
internal static class ConnectionShowCommand
{
    public static Command Create()
    {
        Argument<string> name = ConnectionCommand.Name();
        Command command = new("show", "Describes a connection with its status, its URL and its access policies.") { name };
        command.SetConnectionRun(new ManagementOptions(), async (parse, console, session, cancellationToken) =>
        {
            string connectionName = parse.GetRequiredValue(name);
            (ConnectorConnection connection, List<ConnectorAccessPolicy> policies) = await console.WaitAsync(
                "Reading the connection",
                async () =>
                {
                    ConnectorNamespaceClient client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
                    ConnectorConnection found = await client.GetConnectionAsync(connectionName, cancellationToken).ConfigureAwait(false);
                    List<ConnectorAccessPolicy> all = [];
                    await foreach (ConnectorAccessPolicy policy in
                        client.GetAccessPoliciesAsync(connectionName, cancellationToken).ConfigureAwait(false))
                    {
                        all.Add(policy);
                    }

                    return (found, all);
                }).ConfigureAwait(false);
            console.Write(ConnectionTables.Text(connection, policies), () => ConnectionTables.Json(connection, policies));
        });
        return command;
    }
}
