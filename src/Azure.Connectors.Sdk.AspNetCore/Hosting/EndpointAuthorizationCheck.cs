using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Rejects an endpoint for callbacks that requires authorization of the application: because the endpoint allows anonymous access, the
/// requirement would have no effect. Endpoints are created when they are first used, which this service does when the host starts.
/// </summary>
internal sealed class EndpointAuthorizationCheck(EndpointDataSource endpoints) : IHostedLifecycleService
{
    /// <exception cref="InvalidOperationException">The endpoint requires authorization.</exception>
    public static void Check(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.Any(item => item is IAuthorizeData or AuthorizationPolicy or IAuthorizationRequirementData))
        {
            throw new InvalidOperationException(
                "The endpoint for trigger callbacks can't require authorization (RequireAuthorization), because it authenticates requests "
                    + "itself. Use system keys, AddEntraAuthenticator or AddAuthenticator.");
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _ = endpoints.Endpoints;
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
