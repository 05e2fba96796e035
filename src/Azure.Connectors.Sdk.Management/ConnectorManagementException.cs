namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// The exception that is thrown when a request to Azure Resource Manager fails. <see cref="RequestFailedException.Status"/> is the status
/// of the response, or 0 if there was none, and <see cref="RequestFailedException.ErrorCode"/> is the error code of the service. The
/// message contains no part of the request.
/// </summary>
public sealed class ConnectorManagementException : RequestFailedException
{
    /// <summary>Initializes a new instance without a response, for tests of applications.</summary>
    /// <param name="status">The HTTP status, or 0.</param>
    /// <param name="message">The message.</param>
    /// <param name="errorCode">The error code of the service.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ConnectorManagementException(int status, string message, string? errorCode = null, Exception? innerException = null)
        : base(status, message, errorCode, innerException)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
    }

    internal ConnectorManagementException(Response response, string message, string? errorCode, Exception? innerException = null)
        : base(response, innerException, new KnownDetails(errorCode)) => Message = message;

    /// <inheritdoc/>
    public override string Message { get; }

    // The default message contains the response.
    private sealed class KnownDetails(string? errorCode) : Azure.Core.RequestFailedDetailsParser
    {
        public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
        {
            error = new ResponseError(errorCode, null);
            data = null;
            return true;
        }
    }
}
