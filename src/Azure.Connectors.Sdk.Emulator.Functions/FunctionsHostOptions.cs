using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Represents the options of a <see cref="FunctionsHost"/>.</summary>
public sealed class FunctionsHostOptions
{
    /// <summary>
    /// Gets the settings of the function app, as environment variables of the worker. They have precedence over <c>local.settings.json</c>.
    /// The worker inherits no other settings from this process.
    /// </summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets the system key that the webhook requires; <see langword="null"/> for a random one. If <c>host.json</c> sets
    /// <c>extensions.connector.system.webhookAuthorizationLevel</c> to <c>Anonymous</c>, no key is required.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets the port of the HTTP endpoint on 127.0.0.1; zero, the default, for a free one.</summary>
    public int Port { get; set; }

    /// <summary>Gets or sets the format in which events are sent to the worker.</summary>
    public ConnectorEventFormat EventFormat { get; set; }

    /// <summary>
    /// Gets or sets the maximum time from the start of the worker until it has loaded its functions. The default is one minute.
    /// </summary>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the maximum time of an invocation. The invocation is then cancelled, and fails. The default is one minute.
    /// </summary>
    public TimeSpan InvocationTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the time for the worker to exit before it is killed with all processes that it started. The default is five
    /// seconds.
    /// </summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets the folder that the worker has as its home; <see langword="null"/> for an empty one that is deleted at the end.
    /// </summary>
    public string? Home { get; set; }

    /// <summary>
    /// Gets or sets the factory of the loggers that logs of functions are written to, in addition to the logs of the host.
    /// </summary>
    public ILoggerFactory LoggerFactory { get; set; } = NullLoggerFactory.Instance;
}
