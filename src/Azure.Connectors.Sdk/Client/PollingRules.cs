using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Decides which responses with status 202 have a result that must be requested from their <c>Location</c>.</summary>
internal sealed class PollingRules(ConnectorClientOptions options)
{
    private readonly bool _isOn = options.FollowAcceptedLocation;

    public TimeSpan MaxWait { get; } = options.MaxAsyncWait;

    public TimeProvider Clock { get; } = options.TimeProvider;

    /// <summary>Gets whether a successful response is the result of the operation.</summary>
    public static bool IsResult(ConnectorRequest request, Response response)
        => response.Status != 202
            || request.ResponseMode == ResponseMode.Ignored
            || request.Accepted switch
            {
                AcceptedResponse.Pending => false,
                AcceptedResponse.PendingIfEmpty => HasContent(request, response),
                _ => true,
            };

    /// <summary>Gets whether a response has content that isn't read.</summary>
    public static bool IsUnread(ConnectorRequest request, int status) => status == 202 && request.Accepted == AcceptedResponse.Pending;

    /// <summary>Gets whether a response that isn't the result says where the result is.</summary>
    public bool IsFollowed(ConnectorRequest request, Response response)
        => _isOn && (request.Pending is not null || PendingResult.LocationOf(response) is not null);

    private static bool HasContent(ConnectorRequest request, Response response)
        => request.ResponseMode == ResponseMode.Streamed
            ? response.ContentStream is not null && response.Headers.ContentLengthLong != 0
            : !ResponseJson.BodyOf(response).Span.Trim(" \t\r\n"u8).IsEmpty;
}
