namespace Azure.Connectors.Sdk;

/// <summary>
/// Handles the events of a trigger, whether they are delivered as callbacks or by polling. Each event has its own scope, and therefore by
/// default its own handler.
/// </summary>
/// <typeparam name="TPayload">The payload type of the trigger, such as <c>Office365OnNewEmailTriggerPayload</c>.</typeparam>
public interface IConnectorTriggerHandler<in TPayload>
{
    /// <summary>
    /// Handles one event. If the method throws an exception, the event is delivered again. Therefore a handler can receive an event more
    /// than once.
    /// </summary>
    /// <param name="payload">The payload.</param>
    /// <param name="context">The context of the event.</param>
    /// <param name="cancellationToken">The token to cancel the operation. It is canceled when the time-out of the handler elapses, the
    /// caller closes the connection, the lock of the event ends, or the host stops waiting.</param>
    Task HandleAsync(TPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken);
}
