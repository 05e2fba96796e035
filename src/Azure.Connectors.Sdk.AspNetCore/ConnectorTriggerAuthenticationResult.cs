using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Represents the result of an <see cref="IConnectorTriggerAuthenticator"/> for one request.</summary>
/// <remarks>
/// If no authenticator accepts a request, the response is 403 if one of the results is <see cref="Forbidden"/>, and otherwise 401. It
/// contains the reasons of the results with that status.
/// </remarks>
public sealed class ConnectorTriggerAuthenticationResult
{
    private ConnectorTriggerAuthenticationResult(int? status, string? reason) => (Status, Reason) = (status, reason);

    /// <summary>Gets the result for a request that is accepted.</summary>
    public static ConnectorTriggerAuthenticationResult Success { get; } = new(null, null);

    /// <summary>Gets the result for a request without a credential of the kind that the authenticator checks.</summary>
    public static ConnectorTriggerAuthenticationResult NoResult { get; } = new(StatusCodes.Status401Unauthorized, null);

    /// <summary>Gets a value that indicates whether the request is accepted.</summary>
    public bool Succeeded => Status is null;

    /// <summary>Gets the reason why the request is rejected; <see langword="null"/> if there is none.</summary>
    public string? Reason { get; }

    internal int? Status { get; }

    /// <summary>Creates a result for a request whose credential is missing or isn't valid: status 401.</summary>
    /// <param name="reason">The reason. It is logged and sent to the caller, so it must not contain any part of a credential.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see langword="null"/> or white space.</exception>
    public static ConnectorTriggerAuthenticationResult Unauthorized(string reason) => Create(StatusCodes.Status401Unauthorized, reason);

    /// <summary>Creates a result for a request whose credential is valid but whose caller isn't allowed: status 403.</summary>
    /// <param name="reason">The reason. It is logged and sent to the caller, so it must not contain any part of a credential.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see langword="null"/> or white space.</exception>
    public static ConnectorTriggerAuthenticationResult Forbidden(string reason) => Create(StatusCodes.Status403Forbidden, reason);

    private static ConnectorTriggerAuthenticationResult Create(int status, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(status, reason);
    }
}
