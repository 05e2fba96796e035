using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Programs the responses of one operation. The response that was programmed last and whose condition is met is returned; without one, a
/// sample from the spec. A response or condition that the spec excludes is rejected immediately. Use
/// <see cref="ReturnsUnchecked(EmulatedResponse)"/> to return one intentionally. The class is thread-safe.
/// </summary>
public sealed class OperationSetup
{
    private readonly ProgrammedResponses _book;
    private readonly OperationDefinition _operation;
    private readonly bool _conformingOnly;
    private readonly Func<EmulatedRequest, bool>? _condition;

    internal OperationSetup(
        ProgrammedResponses book, OperationDefinition operation, bool conformingOnly, Func<EmulatedRequest, bool>? condition)
    {
        _book = book;
        _operation = operation;
        _conformingOnly = conformingOnly;
        _condition = condition;
    }

    /// <summary>Creates a setup whose responses apply only to some requests.</summary>
    /// <param name="condition">Determines whether the responses apply to a request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public OperationSetup When(Func<EmulatedRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Func<EmulatedRequest, bool>? outer = _condition;
        return new(_book, _operation, _conformingOnly, outer is null ? condition : request => outer(request) && condition(request));
    }

    /// <summary>Creates a setup whose responses apply only to requests with a value of an argument.</summary>
    /// <param name="parameterName">The wire name of the parameter.</param>
    /// <param name="value">The value as text (<see cref="EmulatedRequest.Argument"/>), arrays and JSON bodies as JSON;
    /// <see langword="null"/> for absent.</param>
    /// <exception cref="ArgumentException">The operation has no such parameter (the message names the nearest), or a request that conforms
    /// never has this value.</exception>
    public OperationSetup When(string parameterName, string? value) =>
        When(ArgumentCondition.Create(_operation, parameterName, value, _conformingOnly));

    /// <summary>Returns a JSON text.</summary>
    /// <param name="json">The text, which is sent unchanged.</param>
    /// <param name="status">The HTTP status; <see langword="null"/> for the success status of the operation.</param>
    /// <exception cref="ArgumentException">The text isn't JSON or doesn't match its schema, or the status isn't declared.</exception>
    public OperationSetup Returns(string json, int? status = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Returns(EmulatedResponse.FromJson(json, status ?? _operation.Success.Status));
    }

    /// <summary>Returns a JSON value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="status">The HTTP status; <see langword="null"/> for the success status of the operation.</param>
    /// <exception cref="ArgumentException">The value doesn't match its schema, or the status isn't declared.</exception>
    public OperationSetup Returns(JsonNode? json, int? status = null) =>
        Returns(EmulatedResponse.FromJson(json, status ?? _operation.Success.Status));

    /// <summary>Returns a status and no body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <exception cref="ArgumentException">The status isn't declared, or its response has a body.</exception>
    public OperationSetup Returns(int status) => Returns(EmulatedResponse.FromStatus(status));

    /// <summary>Returns bytes, with the success status of the operation.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">The content type.</param>
    /// <exception cref="ArgumentException">The operation returns no such content.</exception>
    public OperationSetup Returns(byte[] bytes, string contentType = "application/octet-stream") =>
        Returns(EmulatedResponse.FromBytes(bytes, contentType, _operation.Success.Status));

    /// <summary>Returns a response that was created beforehand.</summary>
    /// <param name="response">The response.</param>
    /// <exception cref="ArgumentException">The response doesn't conform to the spec. The message states the location.
    /// <see cref="EmulatedResponse.Unchecked"/> turns off the check.</exception>
    public OperationSetup Returns(EmulatedResponse response)
    {
        ResponseConformance.Require(_operation, response, nameof(response));
        return Add(_ => response);
    }

    /// <summary>
    /// Returns the response that a function creates from the request. If the function throws an exception or its response doesn't conform
    /// to the spec, the response is status 500 with the reason, which is also in <see cref="EmulatedCall.Failure"/>.
    /// </summary>
    /// <param name="respond">The function. It can be called on any thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="respond"/> is <see langword="null"/>.</exception>
    public OperationSetup Returns(Func<EmulatedRequest, EmulatedResponse> respond)
    {
        ArgumentNullException.ThrowIfNull(respond);
        return Add(request =>
        {
            EmulatedResponse response = respond(request) ?? throw new InvalidOperationException("The function returned null.");
            return ResponseConformance.Describe(_operation, response) is { } problem
                ? throw new InvalidOperationException(problem)
                : response;
        });
    }

    /// <summary>
    /// Returns text as JSON without comparing it with the spec, to test how a client handles it.
    /// </summary>
    /// <param name="json">The text, which is sent unchanged.</param>
    /// <param name="status">The HTTP status; <see langword="null"/> for the success status of the operation.</param>
    public OperationSetup ReturnsUnchecked(string json, int? status = null) =>
        ReturnsUnchecked(EmulatedResponse.FromJson(json, status ?? _operation.Success.Status));

    /// <summary>Returns a response without comparing it with the spec, to test how a client handles it.</summary>
    /// <param name="response">The response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public OperationSetup ReturnsUnchecked(EmulatedResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Returns(response.Unchecked());
    }

    /// <summary>Returns one response after another. The last one is then returned for all further requests.</summary>
    /// <param name="responses">The responses, at least one.</param>
    /// <exception cref="ArgumentException">There is no response, or one doesn't conform to the spec.</exception>
    public OperationSetup ReturnsSequence(params EmulatedResponse[] responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        if (responses.Length == 0)
        {
            throw new ArgumentException("At least one response was expected.", nameof(responses));
        }

        EmulatedResponse[] all = [.. responses.Select(response => ResponseConformance.Require(_operation, response, nameof(responses)))];
        int next = -1;
        return Add(_ => all[Math.Min((uint)Interlocked.Increment(ref next), (uint)all.Length - 1)]);
    }

    /// <summary>Returns bytes that are generated while they are sent, in constant memory: byte <c>i</c> is <c>i mod 251</c>.</summary>
    /// <param name="length">The number of bytes, 0 or more.</param>
    /// <param name="contentType">The content type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    /// <exception cref="ArgumentException">The operation returns no such content.</exception>
    public OperationSetup ReturnsStream(long length, string contentType = "application/octet-stream") =>
        Returns(EmulatedResponse.FromStream(length, contentType).WithStatus(_operation.Success.Status));

    /// <summary>
    /// Returns the first page, which links to the next under the same runtime URL, and so on. The link's member is that of
    /// <c>x-ms-pageable</c>
    /// (<c>nextLinkName</c>), else <c>@odata.nextLink</c> or <c>nextLink</c>, whichever the response has.
    /// </summary>
    /// <param name="pages">The pages: each a JSON object without a link, or the array of its items.</param>
    /// <exception cref="ArgumentException">There is no page, or one is neither an object nor an array, or departs from the
    /// spec.</exception>
    public OperationSetup ReturnsPages(params string[] pages)
    {
        PageChain chain = PageChain.Create(_operation, pages);
        for (int i = 0; i < chain.Count; i++)
        {
            ResponseConformance.Require(_operation, chain.Page(i, "https://emulator.example"), nameof(pages));
        }

        return Add(chain);
    }

    /// <summary>Returns pages as <see cref="ReturnsPages"/> does, without comparing them with the spec.</summary>
    /// <param name="pages">The pages: each a JSON object without a link, or the array of its items.</param>
    /// <exception cref="ArgumentException">There is no page, or one is neither an object nor an array.</exception>
    public OperationSetup ReturnsPagesUnchecked(params string[] pages) => Add(PageChain.Create(_operation, pages));

    /// <summary>
    /// Returns status 202 with the <c>Location</c> of the result, as a service does that has only accepted the request. GET requests for
    /// the <c>Location</c> return status 202 as well, until the last one returns the result.
    /// </summary>
    /// <param name="result">The JSON text of the result. It has the operation's status of success.</param>
    /// <param name="pendingCount">How many GET requests return status 202 before one returns the result.</param>
    /// <param name="retryAfterSeconds">The value of <c>Retry-After</c>, or <see langword="null"/> for no such header: clients then wait for
    /// a second or longer. The default is 0, so that a client doesn't wait.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The result isn't JSON or departs from the spec, or the only status of success is
    /// 202.</exception>
    public OperationSetup ReturnsAccepted(string result, int pendingCount = 1, int? retryAfterSeconds = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ReturnsAccepted(EmulatedResponse.FromJson(result, _operation.Success.Status), pendingCount, retryAfterSeconds);
    }

    /// <summary>
    /// Returns status 202 with the <c>Location</c> of a result that was created beforehand, as
    /// <see cref="ReturnsAccepted(string, int, int?)"/> does.
    /// </summary>
    /// <param name="result">The result. Its status can be that of an error.</param>
    /// <param name="pendingCount">How many GET requests return status 202 before one returns the result.</param>
    /// <param name="retryAfterSeconds">The value of <c>Retry-After</c>, or <see langword="null"/> for no such header.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ArgumentException">The result departs from the spec, or has status 202.</exception>
    public OperationSetup ReturnsAccepted(EmulatedResponse result, int pendingCount = 1, int? retryAfterSeconds = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pendingCount);
        ArgumentOutOfRangeException.ThrowIfNegative(retryAfterSeconds ?? 0, nameof(retryAfterSeconds));
        ResponseConformance.Require(_operation, result, nameof(result));
        if (result.Status == 202)
        {
            throw new ArgumentException(
                "A response with status 202 isn't the result of an accepted operation. Use Returns to return it at once.", nameof(result));
        }

        return Add(new AcceptedChain(_operation, result, pendingCount, retryAfterSeconds));
    }

    private OperationSetup Add(IFollowUp followUp)
    {
        _book.Add(followUp);
        _book.Add(_operation, new(_condition, (_, runtimeUrl) => followUp.Respond(0, runtimeUrl)!));
        return this;
    }

    private OperationSetup Add(Func<EmulatedRequest, EmulatedResponse> respond)
    {
        _book.Add(_operation, new(_condition, (request, _) => respond(request)));
        return this;
    }
}
