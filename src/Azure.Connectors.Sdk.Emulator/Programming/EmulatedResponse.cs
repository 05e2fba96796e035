using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>An answer. Immutable, and can be given any number of times.</summary>
public sealed class EmulatedResponse
{
    private static readonly Dictionary<string, string> s_noHeaders = [];

    private EmulatedResponse(
        int status, IReadOnlyDictionary<string, string> headers, long length, Func<Stream> open, bool isUnchecked = false)
    {
        ResponseHead.RequireStatus(status, nameof(status));
        if (length > 0 && !ResponseHead.AllowsBody(status))
        {
            throw new ArgumentException(
                $"A response with status {status} has no body, and {length} bytes were given. Use FromStatus({status}).", nameof(status));
        }

        IsUnchecked = isUnchecked;
        Status = status;
        Headers = headers;
        Length = length;
        OpenBody = open;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The headers, <c>Content-Type</c> among them; <c>Content-Length</c> follows from the body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body's length in bytes.</summary>
    public long Length { get; }

    internal Func<Stream> OpenBody { get; }

    internal bool IsUnchecked { get; }

    /// <summary>A status without a body.</summary>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromStatus(int status) => new(status, s_noHeaders, 0, static () => Stream.Null);

    /// <summary>A JSON text, sent as it stands: it need not be valid.</summary>
    /// <param name="json">The text.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromJson(string json, int status = 200) => FromText(json, "application/json; charset=utf-8", status);

    /// <summary>A JSON value.</summary>
    /// <param name="json">The value; <see langword="null"/> is sent as <c>null</c>.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromJson(JsonNode? json, int status = 200) => FromJson(json?.ToJsonString() ?? "null", status);

    /// <summary>A text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromText(string text, string contentType = "text/plain; charset=utf-8", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(text), contentType, status);
    }

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The bytes; not to be changed afterwards.</param>
    /// <param name="contentType">Their media type.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromBytes(byte[] bytes, string contentType = "application/octet-stream", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(status, ContentType(contentType), bytes.Length, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>
    /// Bytes that are made as they are sent, so that any length takes constant memory: byte <c>i</c> is <c>i mod 251</c>.
    /// </summary>
    /// <param name="length">How many, 0 or more.</param>
    /// <param name="contentType">Their media type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static EmulatedResponse FromStream(long length, string contentType = "application/octet-stream")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(200, ContentType(contentType), length, () => new PatternStream(length));
    }

    /// <summary>The body, to be read once and disposed.</summary>
    public Stream OpenRead() => OpenBody();

    /// <summary>The same answer with one more header, or another value for one it has.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The name or the value can't be sent, or the header belongs to the connection or follows from the
    /// body (such as <c>Content-Length</c>).</exception>
    public EmulatedResponse WithHeader(string name, string value)
    {
        ResponseHead.RequireName(name, nameof(name));
        Dictionary<string, string> headers =
            new(Headers, StringComparer.OrdinalIgnoreCase) { [name] = ResponseHead.RequireValue(name, value, nameof(value)) };
        return new(Status, headers, Length, OpenBody, IsUnchecked);
    }

    /// <summary>
    /// The same response, for which it isn't checked whether it matches the spec: for a test of what a client does with one that doesn't.
    /// </summary>
    public EmulatedResponse Unchecked() => new(Status, Headers, Length, OpenBody, isUnchecked: true);

    internal EmulatedResponse WithStatus(int status) => new(status, Headers, Length, OpenBody, IsUnchecked);

    private static Dictionary<string, string> ContentType(string contentType) =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = ResponseHead.RequireValue("Content-Type", contentType, nameof(contentType)),
        };
}
