using Azure.Connectors.Sdk.Polling.Receiving;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Azure.Connectors.Sdk.Polling.Health;

/// <summary>Determines whether events can be received.</summary>
internal sealed class PollingHealthCheck(PollingService service) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Task.FromResult(service.IsReceiving
            ? HealthCheckResult.Healthy()
            : new(context.Registration.FailureStatus, "Events can't be received. The log contains the reason."));
    }
}
