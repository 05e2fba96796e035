using Azure.Core;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the options of a connector client. Set the options before you create a client; several clients can share them.
/// </summary>
public sealed class ConnectorClientOptions : ClientOptions
{
    private string _audience = "https://apihub.azure.com";
    private TimeSpan _maxRetryAfter = TimeSpan.FromMinutes(1);
    private TimeSpan _maxAsyncWait = TimeSpan.FromMinutes(10);
    private TimeProvider _timeProvider = TimeProvider.System;
    private long _maxResponseSize = 100L * 1024 * 1024;

    /// <summary>Initializes a new instance with the default options: three retries, exponential delays, no redirects.</summary>
    public ConnectorClientOptions()
    {
        Transport = ConnectorTransport.Shared;
        RetryPolicy = new ConnectorRetryPolicy(this);
    }

    /// <summary>
    /// Gets or sets the audience of the token, without <c>/.default</c>. The default is <c>https://apihub.azure.com</c>; sovereign clouds
    /// have another audience.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Audience
    {
        get => _audience;
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _audience = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether an operation that isn't safe to repeat (POST, PATCH) is retried like any other, although
    /// it can then take effect twice. The default is <see langword="false"/>: such an operation is retried only if the server can't have
    /// acted.
    /// </summary>
    public bool RetryUnsafeOperations { get; set; }

    /// <summary>
    /// Gets or sets the maximum <c>Retry-After</c> (RFC 9110, 10.2.3) that the client waits for. The default is one minute. If the value of
    /// a response exceeds it, the response is thrown immediately as a <see cref="ConnectorException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan MaxRetryAfter
    {
        get => _maxRetryAfter;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _maxRetryAfter = value;
        }
    }

    /// <summary>
    /// Gets or sets the largest response in bytes that is buffered in memory. The default is 100 MB. A larger response causes a
    /// <see cref="ConnectorException"/>. Streams have no limit: the methods whose names end in <c>StreamAsync</c>,
    /// <see cref="DynamicConnectorClient.InvokeStreamAsync"/> for every operation, and <see cref="RawConnectorClient.SendStreamAsync"/> for
    /// every request.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't between 1 and the maximum length of an array.</exception>
    public long MaxResponseSize
    {
        get => _maxResponseSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxResponseSize = value;
        }
    }

    /// <summary>
    /// Gets or sets a value that indicates whether the message of a <see cref="ConnectorException"/> includes the text of the service's
    /// error response. The default is <see langword="false"/>, because the text can repeat values of the request.
    /// </summary>
    /// <remarks>
    /// The text is the message in a JSON error or the content of a <c>text/plain</c> response, in one line of at most 500 characters.
    /// Control characters are removed. The credential of the request, other text that looks like a credential and the queries of URLs are
    /// replaced by <c>REDACTED</c>. <see cref="ConnectorException.ResponseBody"/> always contains the response as it was received.
    /// </remarks>
    public bool IncludeServiceErrorText { get; set; }

    /// <summary>
    /// Gets or sets whether a client requests the result of an operation from the <c>Location</c> of a response with status 202 that has no
    /// result itself. The default is true. If it is false, such a response counts as empty.
    /// </summary>
    public bool FollowAcceptedLocation { get; set; } = true;

    /// <summary>
    /// Gets or sets how long a client waits for the result of an operation that the service accepted with status 202, from the first such
    /// response on. The default is 10 minutes. After that time, the call throws a <see cref="ConnectorException"/>. Its inner exception is
    /// a
    /// <see cref="TimeoutException"/>, and its <see cref="ConnectorException.Location"/> is the address of the result. A request that is in
    /// progress at that time isn't interrupted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan MaxAsyncWait
    {
        get => _maxAsyncWait;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _maxAsyncWait = value;
        }
    }

    /// <summary>
    /// Gets or sets the clock for the delays between attempts and between requests for the result of an accepted operation. Set another one
    /// to test an application without waiting.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _timeProvider = value;
        }
    }

    /// <summary>
    /// Gets or sets the factory of the logger for calls; set for clients that are registered through dependency injection.
    /// </summary>
    internal ILoggerFactory? LoggerFactory { get; set; }

    internal string Scope => _audience.TrimEnd('/') + "/.default";
}
