using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Lets the user give consent to a connection.</summary>
/// <param name="console">The console.</param>
/// <param name="session">The use of Azure Resource Manager.</param>
/// <param name="limit">The maximum time to wait.</param>
/// <param name="isBrowserOpened">Whether a browser can be opened.</param>
internal sealed class Consent(ToolConsole console, ManagementSession session, TimeSpan limit, bool isBrowserOpened)
{
    /// <summary>Prints the consent link, opens it on a local terminal, and waits until the connection is connected.</summary>
    /// <returns>The connection.</returns>
    /// <exception cref="ToolException">The connection isn't connected within the limit.</exception>
    public async Task<ConnectorConnection> RequestAsync(
        ConnectorNamespaceClient client, string connectionName, CancellationToken cancellationToken)
    {
        Uri? link = await client.GetConsentLinkAsync(connectionName, RedirectUrl(), cancellationToken).ConfigureAwait(false);
        if (link is not null)
        {
            console.Announce($"Open this link in a browser, sign in and give consent:\n{link.AbsoluteUri}");
            if (isBrowserOpened && console.IsInteractive && Browser.IsLocal && Browser.Open(link))
            {
                console.Note("The link was opened in a browser.");
            }
        }

        try
        {
            return await console.WaitAsync(
                "Waiting for consent",
                () => client.WaitForConnectedAsync(connectionName, limit, cancellationToken)).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new ToolException(ExitCode.Service, $"{e.Message} Give consent and run the command again.", e);
        }
    }

    // The page that the browser shows afterwards: the portal of the cloud.
    private Uri RedirectUrl() => session.Cloud.Endpoint.Host switch
    {
        var host when host == ConnectorManagementCloud.AzureGovernment.Endpoint.Host => new("https://portal.azure.us"),
        var host when host == ConnectorManagementCloud.AzureChina.Endpoint.Host => new("https://portal.azure.cn"),
        _ => new("https://portal.azure.com"),
    };
}
