using Microsoft.Extensions.Configuration;

namespace Azure.Connectors.Sdk;

/// <summary>Represents the settings of one registration of a client, as its configuration section has them.</summary>
internal sealed class ConnectorClientSettings
{
    private const string UrlKey = "ConnectionRuntimeUrl";
    private const string ClientIdKey = "ManagedIdentityClientId";

    public Uri? Url { get; private init; }

    public string? ManagedIdentityClientId { get; private init; }

    /// <summary>Gets the reason why the settings can't be used, with the key of the setting; <see langword="null"/> if they can.</summary>
    public string? Problem { get; private init; }

    // Without the configuration binder, which needs reflection.
    public static ConnectorClientSettings Read(IConfiguration section)
    {
        string key = section is IConfigurationSection { Path: { Length: > 0 } path } ? $"{path}:{UrlKey}" : UrlKey;
        string? text = section[UrlKey]?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return new() { Problem = $"The setting '{key}' is missing: the connection's runtime URL." };
        }

        string? problem = Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? url) ? ConnectorEndpoint.Problem(url) : "isn't a URL";
        return problem is null
            ? new() { Url = url, ManagedIdentityClientId = section[ClientIdKey]?.Trim() }
            : new() { Problem = $"The setting '{key}' is malformed: the connection runtime URL {problem}." };
    }
}
