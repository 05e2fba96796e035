using System.Diagnostics.CodeAnalysis;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint for trigger callbacks.</summary>
public static class ConnectorTriggerEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the endpoint that receives trigger callbacks: <c>POST</c> or <c>PUT {pattern}?functionName={name}&amp;code={key}</c>. The key
    /// can also be in the header
    /// <c>x-functions-key</c>.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path of the endpoint.</param>
    /// <returns>A builder to which conventions can be added.</returns>
    /// <remarks>
    /// The checks, in this order, are: the method (405), an authenticator that accepts the request (401, 403), a handler with the name
    /// (404), the media type
    /// <c>application/json</c> (415), the size (413), and JSON in the shape of a callback (400). Each rejection is logged with its reason.
    /// If the handler succeeds, the response is 200. If it fails, the response is 500, and the platform delivers the event again. The
    /// endpoint allows anonymous access, because it authenticates requests itself. If a convention requires authorization
    /// (<c>RequireAuthorization</c>), the host doesn't start: <see cref="InvalidOperationException"/>.
    /// </remarks>
    /// <exception cref="InvalidOperationException"><c>services.AddConnectorTriggers</c> wasn't called.</exception>
    public static IEndpointConventionBuilder MapConnectorTriggers(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/runtime/webhooks/connector")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        TriggerEndpoint endpoint = endpoints.ServiceProvider.GetService<TriggerEndpoint>()
            ?? throw new InvalidOperationException("Call services.AddConnectorTriggers(…) before the triggers are mapped.");
        IEndpointConventionBuilder mapped =
            endpoints.Map(pattern, (RequestDelegate)endpoint.InvokeAsync).WithDisplayName("Connector triggers").AllowAnonymous();
        mapped.Finally(EndpointAuthorizationCheck.Check);
        return mapped;
    }
}
