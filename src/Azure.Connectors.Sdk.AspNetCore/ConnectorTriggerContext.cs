namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Represents the context of a trigger callback.</summary>
public sealed class ConnectorTriggerContext
{
    /// <summary>Initializes a new instance, for the host and for tests of handlers.</summary>
    /// <param name="functionName">The name under which the handler was added.</param>
    /// <param name="headers">The headers whose names start with <c>x-ms-</c>; <see langword="null"/> for none.</param>
    /// <param name="services">The services of the callback's scope; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation. It is canceled when the caller closes the connection or the host
    /// stops waiting.</param>
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

    /// <summary>Gets the headers whose names start with <c>x-ms-</c>. Names are compared ignoring case, and repeated headers are joined by
    /// commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the services of the scope of the callback.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Gets the token that is canceled when the caller closes the connection or the host stops waiting. The handler receives the
    /// same token.</summary>
    public CancellationToken CancellationToken { get; }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
