using Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk.AspNetCore.Health;

/// <summary>Determines whether callbacks can be received and authenticated.</summary>
internal sealed class TriggerHealthCheck(
    IEnumerable<IConnectorTriggerAuthenticator> authenticators, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return new(context.Registration.FailureStatus, "The host is stopping.");
        }

        try
        {
            foreach (EntraAuthenticator authenticator in authenticators.OfType<EntraAuthenticator>())
            {
                await authenticator.RequireKeysAsync(cancellationToken).ConfigureAwait(false);
            }

            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException)
        {
            return new(context.Registration.FailureStatus, "The keys of a token issuer can't be fetched.", exception);
        }
    }
}
