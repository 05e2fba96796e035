using Azure.Connectors.Sdk.Polling.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of polling.</summary>
public static class ConnectorPollingHealthCheckExtensions
{
    /// <summary>
    /// Adds a health check that fails until the polling endpoints are known, and while the last three requests for the events of a source
    /// have failed.
    /// </summary>
    /// <param name="builder">The builder of the health checks. <c>AddConnectorPolling</c> must be called as well.</param>
    /// <param name="name">The name of the health check.</param>
    /// <param name="failureStatus">The status if the check fails; <see langword="null"/> for
    /// <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the health check.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddConnectorPolling(
        this IHealthChecksBuilder builder,
        string name = "connector-polling",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<PollingHealthCheck>(name, failureStatus, tags ?? []);
    }
}
