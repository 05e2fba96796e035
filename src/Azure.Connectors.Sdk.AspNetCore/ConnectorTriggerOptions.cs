namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>How trigger callbacks are received. Read anew for each callback, so that keys can be rotated while the host runs.</summary>
public sealed class ConnectorTriggerOptions
{
    /// <summary>
    /// The keys that a callback may carry as <c>code</c>; at least one, none empty. Several let a new key come into use before the old one goes. The host
    /// doesn't start without one.
    /// </summary>
    public IList<string> SystemKeys { get; } = [];

    /// <summary>The longest body that is accepted, in bytes: 10 MiB by default, above 0. A longer one is answered with 413.</summary>
    public int MaxBodyBytes { get; set; } = 10 * 1024 * 1024;
}
