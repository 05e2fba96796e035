using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Creates the clients whose URL Azure Resource Manager knows, when the host starts, so that a connection that doesn't exist stops it.
/// </summary>
internal sealed class ConnectionLookupService(IEnumerable<ClientRegistration> registrations, IServiceProvider provider) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (ClientRegistration registration in registrations)
        {
            if (registration.IsResolved && registration.ReadSettings().Connection is not null)
            {
                await Task.Run(() => registration.Resolve(provider), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
