namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Handles a trigger's callbacks. A new scope, and so by default a new handler, serves each.</summary>
/// <typeparam name="TPayload">The trigger's payload type, as <c>Office365OnNewEmailTriggerPayload</c>.</typeparam>
public interface IConnectorTriggerHandler<in TPayload>
{
    /// <summary>
    /// Handles one callback. If it throws an exception, the response is 500, and the platform delivers the callback again, so a handler may
    /// see one twice.
    /// </summary>
    /// <param name="payload">What happened.</param>
    /// <param name="context">What came beside it.</param>
    /// <param name="cancellationToken">Cancelled when the caller hangs up or the host gives up waiting.</param>
    Task HandleAsync(TPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken);
}
