using System.Collections;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a scope that records the status and the headers of the responses to the calls of connector clients.
/// </summary>
/// <remarks>
/// <para>
/// Create a scope with <see cref="Capture"/> in the method that awaits the calls, and dispose it there. It records the calls that are
/// started inside it, also those of the methods that this method calls, in the order in which they complete. It records a page when the
/// page is requested inside the scope, and a stream when its response begins. A failed call is recorded if it got a response. If a request
/// was retried, or the Location of a 202 response was followed, the last response is recorded.
/// </para>
/// <para>
/// A scope inside another one records its own calls, and the outer one doesn't record them. A call that completes after the scope was
/// disposed isn't recorded. The scope is thread-safe: calls can run concurrently.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using ConnectorResponses responses = ConnectorResponses.Capture();
/// Parcel parcel = await parcels.GetParcelAsync("P-1");
/// string? tag = responses[^1].Response.Headers.ETag?.ToString();
/// </code>
/// </example>
public sealed class ConnectorResponses : IReadOnlyList<CapturedResponse>, IDisposable
{
    private static readonly AsyncLocal<ConnectorResponses?> s_current = new();

    private readonly object _lock = new();
    private readonly List<CapturedResponse> _responses = [];
    private readonly ConnectorResponses? _outer;
    private bool _isDisposed;

    private ConnectorResponses(ConnectorResponses? outer) => _outer = outer;

    /// <summary>Gets the number of responses that were recorded so far.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _responses.Count;
            }
        }
    }

    /// <summary>Gets a recorded response, in order of completion.</summary>
    /// <param name="index">The index, starting with 0.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public CapturedResponse this[int index]
    {
        get
        {
            lock (_lock)
            {
                return _responses[index];
            }
        }
    }

    /// <summary>Starts a scope that records responses until it is disposed.</summary>
    /// <returns>The scope.</returns>
    public static ConnectorResponses Capture() => s_current.Value = new(s_current.Value);

    /// <summary>Ends the scope. The responses that were recorded remain available.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
        }

        ConnectorResponses? current = s_current.Value;
        while (current is { _isDisposed: true })
        {
            current = current._outer;
        }

        s_current.Value = current;
    }

    /// <summary>Enumerates the responses that were recorded so far.</summary>
    /// <returns>The enumerator. Calls that complete during the enumeration don't affect it.</returns>
    public IEnumerator<CapturedResponse> GetEnumerator()
    {
        CapturedResponse[] responses;
        lock (_lock)
        {
            responses = [.. _responses];
        }

        return ((IEnumerable<CapturedResponse>)responses).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Records the last response of a call in the scope in which the call was started, if there are both.</summary>
    internal static void Record(string operationId, HttpMessage message)
    {
        // The value is that of the caller: a change inside an asynchronous method doesn't reach its caller, or the reverse.
        if (s_current.Value is { } scope && message.HasResponse)
        {
            scope.Add(new CapturedResponse(operationId, ResponseHead.Of(message.Response, "The content of the response was read by the "
                + "call. A captured response has only the status and the headers.")));
        }
    }

    private void Add(CapturedResponse response)
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _responses.Add(response);
            }
        }
    }
}
