using Microsoft.Extensions.Configuration;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the settings of one registration of a client, as its configuration section has them.</summary>
internal sealed class ConnectorClientSettings
{
    private const string UrlKey = "ConnectionRuntimeUrl";
    private const string ClientIdKey = "ManagedIdentityClientId";
    private const string EndpointKey = "ManagementEndpoint";

    /// <summary>The settings that name a connection, in the order of its resource ID.</summary>
    private static readonly string[] s_nameKeys = ["SubscriptionId", "ResourceGroup", "ConnectorGatewayName", "ConnectionName"];

    /// <summary>Gets the connection runtime URL; <see langword="null"/> if <see cref="Connection"/> provides it.</summary>
    public Uri? Url { get; private init; }

    /// <summary>Gets the address of the connection in Azure Resource Manager; <see langword="null"/> if the URL is known.</summary>
    public Uri? Connection { get; private init; }

    public string? ManagedIdentityClientId { get; private init; }

    /// <summary>Gets the reason why the settings can't be used, with the key of the setting; <see langword="null"/> if they can.</summary>
    public string? Problem { get; private init; }

    // Without the configuration binder, which needs reflection.
    public static ConnectorClientSettings Read(IConfiguration section)
    {
        string? clientId = Text(section, ClientIdKey);
        if (Text(section, UrlKey) is string text)
        {
            return UrlProblem(text, out Uri? url) is string problem
                ? Malformed(section, UrlKey, $"the connection runtime URL {problem}")
                : new() { Url = url, ManagedIdentityClientId = clientId };
        }

        string?[] names = [.. s_nameKeys.Select(key => Text(section, key))];
        if (names[2] is null && names[3] is null)
        {
            return new()
            {
                Problem = $"The setting '{Key(section, UrlKey)}' is missing: the connection's runtime URL. 'connectors connection create' "
                    + "creates a connection and writes the setting.",
            };
        }

        if (Array.FindIndex(names, name => name is null) is >= 0 and int missing)
        {
            string key = Key(section, s_nameKeys[missing]);
            return new() { Problem = $"The setting '{key}' is missing: it is a part of the connection's name." };
        }

        if (Array.FindIndex(names, name => name is "." or "..") is >= 0 and int invalid)
        {
            return Malformed(section, s_nameKeys[invalid], "it can't be the name of a resource");
        }

        return UrlProblem(Text(section, EndpointKey) ?? ConnectionLookup.PublicEndpoint, out Uri? endpoint) is string endpointProblem
            ? Malformed(section, EndpointKey, $"the endpoint {endpointProblem}")
            : new() { Connection = ConnectionLookup.AddressOf(endpoint!, names!), ManagedIdentityClientId = clientId };
    }

    private static string? UrlProblem(string text, out Uri? url) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out url) ? ConnectorEndpoint.Problem(url) : "isn't a URL";

    private static ConnectorClientSettings Malformed(IConfiguration section, string key, string problem) =>
        new() { Problem = $"The setting '{Key(section, key)}' is malformed: {problem}." };

    private static string Key(IConfiguration section, string key) =>
        section is IConfigurationSection { Path: { Length: > 0 } path } ? $"{path}:{key}" : key;

    private static string? Text(IConfiguration section, string key) => section[key]?.Trim() is { Length: > 0 } text ? text : null;
}
