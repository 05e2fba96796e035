using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>
/// Represents one way to authenticate a callback. Authenticators are services; a callback is authenticated if one of them accepts it.
/// Adding one is all that another kind of credential needs: <see cref="TriggerEndpoint"/> keeps the order of the checks.
/// </summary>
internal interface ITriggerAuthenticator
{
    /// <summary>Authenticates a request, without reading its body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>
    /// <see langword="null"/> if the request is authenticated; otherwise status 401, or 403 for a caller that is known but not allowed. The
    /// reason is logged and sent, so it contains nothing of a credential.
    /// </returns>
    ValueTask<TriggerRejection?> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken);
}
