using Azure.Connectors.Sdk.Polling.Protocol;

namespace Azure.Connectors.Sdk.Functions.Host.Polling;

/// <summary>Provides the endpoints of a trigger configuration, which can have to be read from Azure first.</summary>
/// <param name="read">Reads the endpoints. It is called again after a failure.</param>
internal sealed class PollEndpointSource(Func<CancellationToken, Task<PollEndpoints>> read)
{
    private PollEndpoints? _endpoints;

    public PollEndpointSource(PollEndpoints endpoints)
        : this(_ => Task.FromResult(endpoints))
    {
    }

    public async Task<PollEndpoints> GetAsync(CancellationToken cancellationToken) =>
        _endpoints ??= await read(cancellationToken).ConfigureAwait(false);
}
