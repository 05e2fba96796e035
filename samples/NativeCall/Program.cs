using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365;

if (args is not [string address] || !Uri.TryCreate(address, UriKind.Absolute, out Uri? connectionRuntimeUrl))
{
    Console.Error.WriteLine("usage: NativeCall <connection runtime URL>");
    return 2;
}

// On loopback no token is asked for; elsewhere the system-assigned managed identity signs in.
Office365Client office365 = new(connectionRuntimeUrl);
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
