using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// A call failed: the service responded with an error (<see cref="RequestFailedException.Status"/> is its status), with something
/// unreadable (the status is a success's), or not at all (the status is 0). The message contains no part of a request or a response, unless
/// <see cref="ConnectorClientOptions.IncludeServiceErrorText"/> is set.
/// </summary>
public class ConnectorException : RequestFailedException
{
    private readonly string? _message;

    /// <summary>Initializes a new instance without a response, for tests of applications.</summary>
    /// <param name="connectorName">The API name of the connector, such as <c>office365</c>.</param>
    /// <param name="operation">The ID of the operation.</param>
    /// <param name="status">The HTTP status, or 0.</param>
    /// <param name="errorCode">The error code of the service.</param>
    /// <param name="responseBody">The body of the response.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public ConnectorException(
        string connectorName, string operation, int status, string? errorCode =
            null, string? responseBody = null, Exception? innerException = null)
        : this(
            connectorName,
            operation,
            Describe(connectorName, operation, status, errorCode),
            status,
            errorCode,
            responseBody,
            innerException)
    {
    }

    internal ConnectorException(string connectorName, string operation, string message, Exception? innerException)
        : this(connectorName, operation, message, 0, null, null, innerException)
    {
    }

    internal ConnectorException(
        string connectorName,
        string operation,
        Response response,
        string? message,
        string? errorCode,
        string? responseBody,
        Exception? innerException)
        : base(response, innerException, new KnownDetails(errorCode))
    {
        ConnectorName = connectorName;
        Operation = operation;
        ResponseBody = responseBody;
        _message = message ?? Describe(connectorName, operation, response.Status, errorCode);
    }

    private ConnectorException(
        string connectorName,
        string operation,
        string message,
        int status,
        string? errorCode,
        string? responseBody,
        Exception? innerException)
        : base(status, message, errorCode, innerException)
    {
        ConnectorName = connectorName;
        Operation = operation;
        ResponseBody = responseBody;
        _message = message;
    }

    /// <summary>Gets the API name of the connector, such as <c>office365</c>.</summary>
    public string ConnectorName { get; }

    /// <summary>Gets the ID of the operation.</summary>
    public string Operation { get; }

    /// <summary>Gets at most the first 64 KB of the response body as text, or null if there was no body.</summary>
    public string? ResponseBody { get; }

    /// <summary>
    /// Gets the service's text about the error, or null if the response has none. It is one line of at most 500 characters, and credentials
    /// and the queries of URLs in it are replaced by <c>REDACTED</c>.
    /// </summary>
    /// <remarks>The text comes from outside and can repeat values of the request, so <see cref="Message"/> contains it only if
    /// <see cref="ConnectorClientOptions.IncludeServiceErrorText"/> is set.</remarks>
    public string? ServiceErrorText { get; internal init; }

    /// <summary>
    /// Gets the address from which the result of an operation can be requested that the service accepted with status 202, if the result
    /// wasn't available within <see cref="ConnectorClientOptions.MaxAsyncWait"/>; otherwise null. The message doesn't contain it, because
    /// it can contain a signature.
    /// </summary>
    public Uri? Location { get; internal init; }

    /// <inheritdoc/>
    public override string Message => _message ?? base.Message;

    internal static string Describe(string connectorName, string operation, int status, string? errorCode, string? serviceText = null)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"The operation '{operation}' of the connector '{connectorName}' failed");
        if (status != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" with status {status}");
        }

        text.Append(errorCode is null ? "." : $", error code '{errorCode}'.");
        if (status / 100 == 3)
        {
            text.Append(" Redirects aren't followed.");
        }

        if (!string.IsNullOrEmpty(serviceText))
        {
            text.Append(CultureInfo.InvariantCulture, $" The service returned: {serviceText}");
        }

        return text.ToString();
    }

    private sealed class KnownDetails(string? errorCode) : RequestFailedDetailsParser
    {
        public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
        {
            error = new ResponseError(errorCode, null);
            data = null;
            return true;
        }
    }
}
