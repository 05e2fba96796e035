using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>
/// Finds out which authenticators an application registers, without creating them: they can depend on the options that are validated.
/// </summary>
internal sealed class AuthenticatorServices(IServiceCollection services)
{
    /// <summary>Gets a value that indicates whether nothing but system keys authenticates requests.</summary>
    public bool IsKeyRequired => !services.Any(service =>
        service.ServiceType == typeof(IConnectorTriggerAuthenticator)
        && !service.IsKeyedService
        && service.ImplementationType != typeof(SystemKeyAuthenticator));
}
