using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Logs the calls of one client that is registered through dependency injection: names, status and duration, never values.
/// </summary>
internal sealed partial class CallLog
{
    private readonly ILogger _logger;
    private readonly string _connector;

    private CallLog(ILogger logger, string connector) => (_logger, _connector) = (logger, connector);

    /// <summary>Gets a value that indicates whether any call is logged.</summary>
    public bool IsEnabled => _logger.IsEnabled(LogLevel.Information) || _logger.IsEnabled(LogLevel.Warning);

    public static CallLog? Create(string apiName, string serviceName, ConnectorClientOptions options) =>
        options is { LoggerFactory: { } factory, Diagnostics.IsLoggingEnabled: true }
            ? new CallLog(factory.CreateLogger("Azure.Connectors.Sdk." + serviceName), apiName)
            : null;

    public void Completed(string operation, int status, TimeSpan duration) =>
        LogCompleted(_connector, operation, status, duration.TotalMilliseconds);

    public void Failed(string operation, int status, string errorType, TimeSpan duration)
    {
        if (status == 0)
        {
            LogFailedWithoutResponse(_connector, operation, errorType, duration.TotalMilliseconds);
        }
        else
        {
            LogFailed(_connector, operation, status, errorType, duration.TotalMilliseconds);
        }
    }

    public void Canceled(string operation, TimeSpan duration) => LogCanceled(_connector, operation, duration.TotalMilliseconds);

    [LoggerMessage(
        1,
        LogLevel.Information,
        "The operation '{Operation}' of the connector '{ConnectorName}' completed with status {Status} after {Duration:0.0} ms.",
        EventName = "CallCompleted")]
    private partial void LogCompleted(string connectorName, string operation, int status, double duration);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "The operation '{Operation}' of the connector '{ConnectorName}' failed with status {Status} after {Duration:0.0} ms. "
            + "Error type: {ErrorType}.",
        EventName = "CallFailed")]
    private partial void LogFailed(string connectorName, string operation, int status, string errorType, double duration);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The operation '{Operation}' of the connector '{ConnectorName}' failed without a response after {Duration:0.0} ms. "
            + "Error type: {ErrorType}.",
        EventName = "CallFailedWithoutResponse")]
    private partial void LogFailedWithoutResponse(string connectorName, string operation, string errorType, double duration);

    [LoggerMessage(
        4,
        LogLevel.Information,
        "The operation '{Operation}' of the connector '{ConnectorName}' was canceled after {Duration:0.0} ms.",
        EventName = "CallCanceled")]
    private partial void LogCanceled(string connectorName, string operation, double duration);
}
