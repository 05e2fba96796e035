using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Cancels handlers that run while the host stops, early enough that the response is sent before the host closes the connections. They have
/// half of the host's shutdown time-out to complete.
/// </summary>
internal sealed class ShutdownToken : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _registration;

    public ShutdownToken(IHostApplicationLifetime lifetime, IOptions<HostOptions> options)
    {
        TimeSpan timeout = options.Value.ShutdownTimeout;
        TimeSpan grace = timeout == Timeout.InfiniteTimeSpan ? timeout : timeout / 2;
        _registration = lifetime.ApplicationStopping.Register(() => _source.CancelAfter(grace));
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
