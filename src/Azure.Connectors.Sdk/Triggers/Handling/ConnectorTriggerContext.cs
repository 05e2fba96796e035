namespace Azure.Connectors.Sdk;

/// <summary>Represents the context of an event of a trigger.</summary>
public sealed class ConnectorTriggerContext
{
    /// <summary>Initializes a new instance, for the host and for tests of handlers.</summary>
    /// <param name="functionName">The name under which the handler was added.</param>
    /// <param name="headers">The headers whose names start with <c>x-ms-</c>; <see langword="null"/> for none.</param>
    /// <param name="services">The services of the event's scope; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException"><paramref name="functionName"/> is empty.</exception>
    public ConnectorTriggerContext(
        string functionName,
        IReadOnlyDictionary<string, string>? headers = null,
        IServiceProvider? services = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        FunctionName = functionName;
        Headers = headers ?? new Dictionary<string, string>();
        Services = services ?? NoServices.Instance;
        CancellationToken = cancellationToken;
    }

    /// <summary>Gets the name under which the handler was added.</summary>
    public string FunctionName { get; }

    /// <summary>
    /// Gets the ID of the event, which is the same if the event is delivered again; <see langword="null"/> if the delivery has none. Events
    /// that are delivered by polling have one.
    /// </summary>
    public string? MessageId { get; init; }

    /// <summary>Gets the name of the trigger configuration (<c>x-ms-trigger-name</c>); <see langword="null"/> if it isn't known.</summary>
    public string? TriggerName => Header("x-ms-trigger-name");

    /// <summary>Gets the name of the Connector Namespace (<c>x-ms-gateway-resource-name</c>); <see langword="null"/> if it isn't
    /// known.</summary>
    public string? GatewayResourceName => Header("x-ms-gateway-resource-name");

    /// <summary>Gets the ID of the subscription of the Connector Namespace (<c>x-ms-subscription-id</c>); <see langword="null"/> if it
    /// isn't known.</summary>
    public string? SubscriptionId => Header("x-ms-subscription-id");

    /// <summary>Gets the resource group of the Connector Namespace (<c>x-ms-resource-group</c>); <see langword="null"/> if it isn't
    /// known.</summary>
    public string? ResourceGroup => Header("x-ms-resource-group");

    /// <summary>Gets the headers whose names start with <c>x-ms-</c>. Names are compared ignoring case, and repeated headers are joined by
    /// commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the services of the scope of the event.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Gets the token that is canceled when the time-out of the handler elapses, the caller closes the connection, the lock of the
    /// event ends, or the host stops waiting. The handler receives the same token.</summary>
    public CancellationToken CancellationToken { get; }

    // The dictionary of a test can compare names exactly.
    private string? Header(string name) =>
        Headers.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
