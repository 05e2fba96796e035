using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Remembers the exception that the service, or the connection to it, caused in a message's last attempt. Any other exception is of the
/// caller's own code, such as a credential or a policy.
/// </summary>
/// <param name="Exception">The exception.</param>
/// <param name="HasResponse">Whether reading a response caused it, and not waiting for one.</param>
internal sealed record ServiceFailure(Exception Exception, bool HasResponse)
{
    public static void Record(HttpMessage message, Exception exception, bool hasResponse) =>
        message.SetProperty(typeof(ServiceFailure), new ServiceFailure(exception, hasResponse));

    /// <summary>Gets the failure that an exception reports; null for an exception of the caller's code.</summary>
    public static ServiceFailure? Of(HttpMessage message, Exception exception)
        => message.TryGetProperty(typeof(ServiceFailure), out object? recorded)
            && recorded is ServiceFailure failure
            && ReferenceEquals(failure.Exception, exception) ? failure : null;
}
