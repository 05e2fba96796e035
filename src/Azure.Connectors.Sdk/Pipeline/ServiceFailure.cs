using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Remembers the exception that the service, or the connection to it, caused in a message's last attempt. Any other exception is of the caller's own code, such as a credential
/// or a policy.
/// </summary>
internal static class ServiceFailure
{
    public static void Record(HttpMessage message, Exception exception) => message.SetProperty(typeof(ServiceFailure), exception);

    public static bool Is(HttpMessage message, Exception exception)
        => message.TryGetProperty(typeof(ServiceFailure), out object? recorded) && ReferenceEquals(recorded, exception);
}
