namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Checks the endpoint of Azure Resource Manager.</summary>
internal static class ManagementEndpoint
{
    /// <exception cref="ArgumentException">The endpoint can't be used.</exception>
    public static Uri Require(Uri endpoint, string parameterName) =>
        Problem(endpoint) is string problem ? throw new ArgumentException($"The endpoint {problem}.", parameterName) : endpoint;

    /// <summary>Gets the problem of an endpoint; <see langword="null"/> if there is none.</summary>
    public static string? Problem(Uri endpoint) =>
        AddressProblem(endpoint)
        ?? (endpoint.PathAndQuery != "/" || endpoint.Fragment.Length > 0 ? "can't have a path, a query or a fragment" : null);

    /// <summary>Gets the reason why no token or password can be sent to an address; <see langword="null"/> if there is none.</summary>
    public static string? AddressProblem(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            return "must be absolute";
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            return "must be https; http is allowed only on loopback";
        }

        return address.UserInfo.Length > 0 ? "can't have user info" : null;
    }
}
