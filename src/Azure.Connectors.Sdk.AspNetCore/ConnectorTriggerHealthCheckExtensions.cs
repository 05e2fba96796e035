using Azure.Connectors.Sdk.AspNetCore.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of the endpoint for trigger callbacks.</summary>
public static class ConnectorTriggerHealthCheckExtensions
{
    /// <summary>
    /// Adds a health check that fails while the host stops, and while the keys of a token issuer can't be fetched, so that callbacks with a
    /// token can't be authenticated.
    /// </summary>
    /// <param name="builder">The builder of the health checks. <c>AddConnectorTriggers</c> must be called as well.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">The status if the check fails; <see langword="null"/> for
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the health check.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddConnectorTriggers(
        this IHealthChecksBuilder builder,
        string name = "connector-triggers",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<TriggerHealthCheck>(name, failureStatus, tags ?? []);
    }
}
