using System.Diagnostics.CodeAnalysis;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the address of trigger callbacks.</summary>
public static class ConnectorTriggerEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Receives trigger callbacks at <c>POST {pattern}?functionName={name}&amp;code={key}</c>. Refused are, in this order: another method (405), no key or a
    /// wrong one (401), a name without a handler (404), anything but <c>application/json</c> (415), a body above the limit (413), and one that is no JSON
    /// callback (400). A handler that fails is answered with 500, and the platform delivers again; one that succeeds with 200.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The address.</param>
    /// <returns>Adds conventions, such as <c>AllowAnonymous()</c> where a fallback policy of the application would refuse what carries only a key.</returns>
    /// <exception cref="InvalidOperationException"><c>services.AddConnectorTriggers</c> wasn't called.</exception>
    public static IEndpointConventionBuilder MapConnectorTriggers(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/runtime/webhooks/connector")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        TriggerEndpoint endpoint = endpoints.ServiceProvider.GetService<TriggerEndpoint>()
            ?? throw new InvalidOperationException("Call services.AddConnectorTriggers(…) before the triggers are mapped.");
        return endpoints.Map(pattern, (RequestDelegate)endpoint.InvokeAsync).WithDisplayName("Connector triggers");
    }
}
