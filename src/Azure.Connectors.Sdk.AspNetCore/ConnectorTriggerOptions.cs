using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Represents the options for receiving trigger callbacks.</summary>
/// <remarks>
/// Options from configuration are read again when it changes, so that keys can be rotated while the host runs. If a new value is invalid,
/// the last valid one stays in use.
/// </remarks>
public sealed class ConnectorTriggerOptions
{
    /// <summary>
    /// Gets the keys, one of which a callback must have as the query parameter <c>code</c> or in the header <c>x-functions-key</c>. At
    /// least one key is required, unless <see cref="ConnectorTriggerAuthenticationExtensions.AddAuthenticator{TAuthenticator}"/> adds
    /// another authenticator; no key can be empty. With several keys, a new key can be introduced before the old one is removed.
    /// </summary>
    public IList<string> SystemKeys { get; } = [];

    /// <summary>
    /// Gets or sets the maximum size of a request body, in bytes; greater than 0. The default is 10 MiB. The response to a larger body is
    /// 413. This limit replaces the server's own limit for the endpoint; IIS has another limit in its request filtering.
    /// </summary>
    public int MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the name of a header with the ID of the event, if a sender other than the platform sets one; <see langword="null"/>,
    /// the default, for none. The callbacks of the platform have no ID. The same ID must never be sent for two events, because
    /// <see cref="ConnectorTriggersBuilder.DropDuplicates"/> drops the second one.
    /// </summary>
    public string? MessageIdHeader { get; set; }
}
