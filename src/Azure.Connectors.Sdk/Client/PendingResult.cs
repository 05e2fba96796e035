using System.Globalization;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the result of an operation that the service accepted with status 202. Its <c>Location</c> is requested until it returns
/// another status, for a limited time.
/// </summary>
internal sealed class PendingResult(ConnectorClient client, ConnectorRequest request, PollingRules rules)
{
    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(30);

    private readonly long _start = rules.Clock.GetTimestamp();
    private TimeSpan _nextDelay = s_firstDelay;
    private TimeSpan _wait;
    private string? _address;

    /// <summary>Reads where and when to request the result.</summary>
    /// <param name="response">The response with status 202.</param>
    /// <exception cref="ConnectorException">The <c>Location</c> leads away from the connection, or the time is over.</exception>
    public void Read(Response response)
    {
        // A later response that names no other Location has the one before.
        if (LocationOf(response) is { } location)
        {
            _address = NextLink.Resolve(client.Endpoint, location, request.Address)
                ?? throw client.Unfinished(
                    request, response, "The Location of the response leads away from the connection and wasn't followed.", null, null);
        }

        TimeSpan remaining = rules.MaxWait - rules.Clock.GetElapsedTime(_start);
        TimeSpan? retryAfter = RetryAfter.Of(response, rules.Clock.GetUtcNow());
        if (remaining <= TimeSpan.Zero || retryAfter > remaining)
        {
            throw client.Unfinished(
                request,
                response,
                "The result wasn't available within ConnectorClientOptions.MaxAsyncWait.",
                _address,
                new TimeoutException(
                    string.Create(CultureInfo.InvariantCulture, $"The result wasn't available within {rules.MaxWait:c}.")));
        }

        TimeSpan delay = retryAfter ?? _nextDelay;
        if (retryAfter is null)
        {
            _nextDelay = _nextDelay * 2 < s_longestDelay ? _nextDelay * 2 : s_longestDelay;
        }

        _wait = delay < remaining ? delay : remaining;
    }

    /// <summary>Waits until the result can be requested, and turns the request into that request.</summary>
    public async ValueTask ContinueAsync(CancellationToken cancellationToken)
    {
        await Delays.WaitAsync(_wait, rules.Clock, cancellationToken).ConfigureAwait(false);
        request.PollAt(_address!);
    }

    public static string? LocationOf(Response response)
        => response.Headers.TryGetValue("Location", out string? location) && !string.IsNullOrWhiteSpace(location) ? location.Trim() : null;
}
