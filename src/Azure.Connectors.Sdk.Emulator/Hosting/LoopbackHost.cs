using Azure.Connectors.Sdk.Emulator.Polling;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Starts and stops the server of an emulator, any number of times and from any thread.</summary>
internal sealed class LoopbackHost(EmulatorEngine engine, PollServer polling)
{
    private readonly object _lock = new();
    private Task<LoopbackServer>? _server;
    private Uri? _address;
    private int _port;
    private bool _isClosed;

    /// <summary>The address; <see langword="null"/> while nothing listens.</summary>
    public Uri? Address
    {
        get
        {
            lock (_lock)
            {
                return _address;
            }
        }
    }

    public async Task<Uri> StartAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<LoopbackServer> server;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(ConnectorEmulator));

            // Several callers may share it, so the token of one of them ends only that one's waiting.
            server = _server is null or { IsFaulted: true } ? _server = LoopbackServer.StartAsync(engine, polling, _port) : _server;
        }

        Uri address = (await server.WaitAsync(cancellationToken).ConfigureAwait(false)).Address;
        lock (_lock)
        {
            if (_server == server)
            {
                (_address, _port) = (address, address.Port);
            }
        }

        return address;
    }

    /// <param name="isLast">Whether the server can't be started again.</param>
    public async Task StopAsync(bool isLast)
    {
        Task<LoopbackServer>? server;
        lock (_lock)
        {
            _isClosed |= isLast;
            (server, _server, _address) = (_server, null, null);
        }

        if (server is null)
        {
            return;
        }

        await server.ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        if (server.IsCompletedSuccessfully)
        {
            await (await server.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }
}
