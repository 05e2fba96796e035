using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Programs the answers of one operation. Of several answers, the one programmed last whose condition holds is given; without any, a sample from the spec.
/// Safe from any thread.
/// </summary>
public sealed class OperationSetup
{
    private readonly AnswerBook _book;
    private readonly OperationDefinition _operation;
    private readonly Func<EmulatedRequest, bool>? _condition;

    internal OperationSetup(AnswerBook book, OperationDefinition operation, Func<EmulatedRequest, bool>? condition)
    {
        _book = book;
        _operation = operation;
        _condition = condition;
    }

    /// <summary>Limits the answers programmed on what it returns to some requests.</summary>
    /// <param name="condition">Whether a request is one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public OperationSetup When(Func<EmulatedRequest, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Func<EmulatedRequest, bool>? outer = _condition;
        return new(_book, _operation, outer is null ? condition : request => outer(request) && condition(request));
    }

    /// <summary>Limits the answers programmed on what it returns to requests with an argument of a value.</summary>
    /// <param name="parameterName">The parameter's wire name.</param>
    /// <param name="value">The value as text (<see cref="EmulatedRequest.Argument"/>); <see langword="null"/> for absent.</param>
    public OperationSetup When(string parameterName, string? value) => When(request => request.Argument(parameterName) == value);

    /// <summary>Answers with a JSON text.</summary>
    /// <param name="json">The text, sent as it stands.</param>
    /// <param name="status">The HTTP status.</param>
    public OperationSetup Returns(string json, int status = 200) => Returns(EmulatedResponse.FromJson(json, status));

    /// <summary>Answers with a JSON value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="status">The HTTP status.</param>
    public OperationSetup Returns(JsonNode? json, int status = 200) => Returns(EmulatedResponse.FromJson(json, status));

    /// <summary>Answers with a status and no body.</summary>
    /// <param name="status">The HTTP status.</param>
    public OperationSetup Returns(int status) => Returns(EmulatedResponse.FromStatus(status));

    /// <summary>Answers with bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">Their media type.</param>
    public OperationSetup Returns(byte[] bytes, string contentType = "application/octet-stream") => Returns(EmulatedResponse.FromBytes(bytes, contentType));

    /// <summary>Answers with an answer made beforehand.</summary>
    /// <param name="response">The answer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public OperationSetup Returns(EmulatedResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Returns(_ => response);
    }

    /// <summary>Answers with what a function makes of the request. An exception in it is answered as status 500.</summary>
    /// <param name="respond">The function; called from any thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="respond"/> is <see langword="null"/>.</exception>
    public OperationSetup Returns(Func<EmulatedRequest, EmulatedResponse> respond)
    {
        ArgumentNullException.ThrowIfNull(respond);
        _book.Add(_operation, new(_condition, (request, _) => respond(request)));
        return this;
    }

    /// <summary>Answers in turn; the last answer is given from then on.</summary>
    /// <param name="responses">The answers, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public OperationSetup ReturnsSequence(params EmulatedResponse[] responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        if (responses.Length == 0)
        {
            throw new ArgumentException("At least one answer was expected.", nameof(responses));
        }

        int next = -1;
        return Returns(_ => responses[Math.Min((uint)Interlocked.Increment(ref next), (uint)responses.Length - 1)]);
    }

    /// <summary>Answers with bytes made as they are sent, in constant memory: byte <c>i</c> is <c>i mod 251</c>.</summary>
    /// <param name="length">How many, 0 or more.</param>
    /// <param name="contentType">Their media type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public OperationSetup ReturnsStream(long length, string contentType = "application/octet-stream") => Returns(EmulatedResponse.FromStream(length, contentType));

    /// <summary>
    /// Answers with the first page, which links to the next under the same runtime URL, and so on. The link's member is that of <c>x-ms-pageable</c>
    /// (<c>nextLinkName</c>), else <c>@odata.nextLink</c> or <c>nextLink</c>, whichever the response has.
    /// </summary>
    /// <param name="pages">The pages: each a JSON object without a link, or the array of its items.</param>
    /// <exception cref="ArgumentException">There is no page, or one is neither an object nor an array.</exception>
    public OperationSetup ReturnsPages(params string[] pages)
    {
        PageChain chain = PageChain.Create(_operation, pages);
        _book.Add(chain);
        _book.Add(_operation, new(_condition, (_, runtimeUrl) => chain.Page(0, runtimeUrl)));
        return this;
    }
}
