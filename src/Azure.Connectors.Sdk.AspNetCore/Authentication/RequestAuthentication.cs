using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>Combines the results of all authenticators.</summary>
internal sealed partial class RequestAuthentication(
    IEnumerable<IConnectorTriggerAuthenticator> authenticators, ILogger<RequestAuthentication> logger)
{
    private readonly IConnectorTriggerAuthenticator[] _authenticators = [.. authenticators];

    /// <returns><see langword="null"/> if an authenticator accepts the request.</returns>
    public async ValueTask<TriggerRejection?> CheckAsync(HttpContext context)
    {
        List<ConnectorTriggerAuthenticationResult> results = [];
        bool hasFailed = false;
        foreach (IConnectorTriggerAuthenticator authenticator in _authenticators)
        {
            ConnectorTriggerAuthenticationResult? result = await TryAuthenticateAsync(authenticator, context).ConfigureAwait(false);
            if (result is { Succeeded: true })
            {
                return null;
            }

            if (context.RequestAborted.IsCancellationRequested)
            {
                // A time-out of the application can have canceled the request, so that the response is still read.
                return new(StatusCodes.Status503ServiceUnavailable, "The delivery was canceled.");
            }

            hasFailed |= result is null;
            results.Add(result ?? ConnectorTriggerAuthenticationResult.NoResult);
        }

        // The authenticator that failed could have accepted the request, so the event must be delivered again.
        return hasFailed
            ? new(StatusCodes.Status503ServiceUnavailable, "The request can't be authenticated at the moment.")
            : Combine(results);
    }

    private static TriggerRejection Combine(List<ConnectorTriggerAuthenticationResult> results)
    {
        int status = results.Exists(result => result.Status == StatusCodes.Status403Forbidden)
            ? StatusCodes.Status403Forbidden
            : StatusCodes.Status401Unauthorized;
        string reason = string.Join(' ', results.Where(result => result.Status == status).Select(result => result.Reason).OfType<string>());
        return new(status, reason.Length > 0 ? reason : "The request has no credential.");
    }

    /// <returns>The result; <see langword="null"/> if the authenticator failed or was canceled.</returns>
    private async ValueTask<ConnectorTriggerAuthenticationResult?> TryAuthenticateAsync(
        IConnectorTriggerAuthenticator authenticator, HttpContext context)
    {
        try
        {
            return await authenticator.AuthenticateAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
#pragma warning disable CA1031 // An authenticator can throw anything. Whatever it throws, the request isn't authenticated.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(exception, authenticator.GetType());
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The authenticator {Authenticator} failed.")]
    private partial void LogFailed(Exception exception, Type authenticator);
}
