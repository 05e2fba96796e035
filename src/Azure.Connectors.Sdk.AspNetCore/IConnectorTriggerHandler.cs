namespace Azure.Connectors.Sdk.AspNetCore;

/// <summary>Handles the callbacks of a trigger. Each callback has its own scope, and therefore by default its own handler.</summary>
/// <typeparam name="TPayload">The payload type of the trigger, such as <c>Office365OnNewEmailTriggerPayload</c>.</typeparam>
public interface IConnectorTriggerHandler<in TPayload>
{
    /// <summary>
    /// Handles one callback. If the method throws an exception, the response is 500, and the platform delivers the event again. Therefore a
    /// handler can receive an event more than once.
    /// </summary>
    /// <param name="payload">The payload.</param>
    /// <param name="context">The context of the callback.</param>
    /// <param name="cancellationToken">The token to cancel the operation. It is canceled when the caller closes the connection or the host
    /// stops waiting.</param>
    Task HandleAsync(TPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken);
}
