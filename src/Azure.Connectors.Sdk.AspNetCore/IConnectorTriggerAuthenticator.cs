using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>
/// Authenticates the requests that deliver trigger callbacks. A request is accepted if one of the registered authenticators accepts it.
/// </summary>
/// <remarks>
/// Register an authenticator with <see cref="ConnectorTriggerAuthenticationExtensions.AddAuthenticator{TAuthenticator}"/>. It is a
/// singleton and is called concurrently. The endpoint calls it after it has checked the method and before it looks for the function, so
/// that a caller that isn't authenticated can't find out which functions exist. It doesn't affect the application's own authentication.
/// </remarks>
public interface IConnectorTriggerAuthenticator
{
    /// <summary>Authenticates a request.</summary>
    /// <param name="request">The request. Its body must not be read.</param>
    /// <param name="cancellationToken">The token to cancel the operation. It is canceled when the caller closes the connection.</param>
    /// <returns>The result. If the authenticator throws an exception and no other authenticator accepts the request, the exception is
    /// logged and the response is 503, so that the platform delivers the event again.</returns>
    ValueTask<ConnectorTriggerAuthenticationResult> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken);
}
