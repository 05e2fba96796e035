using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365;
using Azure.Core;

if (args is not [string address] || !Uri.TryCreate(address, UriKind.Absolute, out Uri? connectionRuntimeUrl))
{
    Console.Error.WriteLine("usage: NativeCall <connection runtime URL>");
    return 2;
}

// On loopback, no token is requested. Otherwise, it is an argument, so that nothing of Azure.Identity is published with this program:
// az account get-access-token --resource https://apihub.azure.com --query accessToken -o tsv
TokenCredential token = DelegatedTokenCredential.Create(static (_, _) => new AccessToken(
    Environment.GetEnvironmentVariable("CONNECTOR_TOKEN") ?? throw new InvalidOperationException("CONNECTOR_TOKEN holds no token."),
    DateTimeOffset.UtcNow.AddMinutes(5)));
Office365Client office365 = new(connectionRuntimeUrl, token);
try
{
    foreach (var mail in (await office365.GetEmailsAsync(top: 5)).Value ?? [])
    {
        Console.WriteLine(mail.Subject);
    }
}
catch (ConnectorException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

return 0;
