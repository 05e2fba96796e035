namespace Azure.Connectors.Sdk;

/// <summary>Represents the response to a call that <see cref="ConnectorResponses"/> recorded.</summary>
public sealed class CapturedResponse
{
    internal CapturedResponse(string operationId, Response response)
    {
        OperationId = operationId;
        Response = response;
    }

    /// <summary>Gets the ID of the operation.</summary>
    public string OperationId { get; }

    /// <summary>Gets the status and the headers of the response to the last attempt. <see cref="Response.Content"/> and
    /// <see cref="Response.ContentStream"/> throw <see cref="InvalidOperationException"/>, because the call has read the content.</summary>
    public Response Response { get; }
}
