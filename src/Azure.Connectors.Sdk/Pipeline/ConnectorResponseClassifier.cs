using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Success is 2xx alone, redirects included in what isn't; and a thing that is gone at the second attempt to delete it is deleted.
/// </summary>
internal sealed class ConnectorResponseClassifier : ResponseClassifier
{
    public static ConnectorResponseClassifier Instance { get; } = new();

    public override bool IsErrorResponse(HttpMessage message)
        => message.Response.Status / 100 != 2 && !IsDeletedAlready(message);

    private static bool IsDeletedAlready(HttpMessage message)
        => message.Response.Status == 404
            && message.Request.Method == RequestMethod.Delete
            && message.TryGetProperty(typeof(ConnectorRequest), out object? property)
            && property is ConnectorRequest { HasLostResponse: true };
}
