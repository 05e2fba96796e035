namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>What came with a trigger callback beside its payload.</summary>
public sealed class ConnectorTriggerContext
{
    /// <summary>Creates a context, for the host and for tests of handlers.</summary>
    /// <param name="functionName">The name that the handler was added with.</param>
    /// <param name="headers">The headers whose names start with <c>x-ms-</c>, names compared without case; <see langword="null"/> for
    /// none.</param>
    /// <param name="services">The services of the callback's scope; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancelled when the caller hangs up or the host gives up waiting.</param>
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

    /// <summary>The name that the handler was added with.</summary>
    public string FunctionName { get; }

    /// <summary>The headers whose names start with <c>x-ms-</c>, names compared without case, repeated ones joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The services of the callback's own scope.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Cancelled when the caller hangs up or the host gives up waiting; the same token that the handler gets.</summary>
    public CancellationToken CancellationToken { get; }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
