using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Creates the callback URLs of functions. They contain no key.</summary>
internal static class FunctionCallback
{
    private const string Path = "/runtime/webhooks/connector?functionName=";

    /// <param name="address">The address of the app; null for the one that its name determines.</param>
    /// <param name="cloud">The cloud of the app.</param>
    /// <param name="app">The name of the app.</param>
    /// <param name="function">The name of the function.</param>
    public static Uri Create(Uri? address, ConnectorManagementCloud cloud, string app, string function)
    {
        string root = address?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? $"https://{app}.{DomainOf(cloud)}";
        return new($"{root}{Path}{Uri.EscapeDataString(function)}");
    }

    /// <summary>Gets the address of the app that a callback URL goes to, or null if it isn't that of a function.</summary>
    public static Uri? AddressOf(Uri callbackUrl)
    {
        string path = Path[..Path.IndexOf('?', StringComparison.Ordinal)];
        string left = callbackUrl.GetLeftPart(UriPartial.Path);
        return left.EndsWith(path, StringComparison.OrdinalIgnoreCase) ? new(left[..^path.Length]) : null;
    }

    private static string DomainOf(ConnectorManagementCloud cloud) => cloud.Endpoint.Host switch
    {
        var host when host == ConnectorManagementCloud.AzureGovernment.Endpoint.Host => "azurewebsites.us",
        var host when host == ConnectorManagementCloud.AzureChina.Endpoint.Host => "chinacloudsites.cn",
        _ => "azurewebsites.net",
    };
}
