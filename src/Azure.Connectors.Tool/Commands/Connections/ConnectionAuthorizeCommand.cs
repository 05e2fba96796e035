using System.CommandLine;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Connections;
using Azure.Connectors.Tool.Management;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection authorize</c>.</summary>
internal static class ConnectionAuthorizeCommand
{
    public static Command Create()
    {
        Argument<string> name = ConnectionCommand.Name();
        Option<bool> noBrowser = ConnectionCommand.NoBrowser();
        Option<int> timeOut = ConnectionCommand.TimeOut();
        Command command = new("authorize", "Prints the link to give consent to a connection again, and waits for the consent.")
        {
            name, noBrowser, timeOut,
        };
        command.SetConnectionRun(new ManagementOptions(), async (parse, console, session, cancellationToken) =>
        {
            ConnectorNamespaceClient client = await session.GetNamespaceAsync(cancellationToken).ConfigureAwait(false);
            Consent consent = new(console, session, TimeSpan.FromSeconds(parse.GetValue(timeOut)), !parse.GetValue(noBrowser));
            ConnectorConnection connection =
                await consent.RequestAsync(client, parse.GetRequiredValue(name), cancellationToken).ConfigureAwait(false);
            console.Note($"The connection '{connection.Name}' is connected.");
            console.Write(connection.ConnectionRuntimeUrl?.AbsoluteUri ?? "", () => ConnectionTables.Json(connection, []));
        });
        return command;
    }
}
