using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents a response. It is immutable and can be returned any number of times.</summary>
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
                $"A response with status {status} has no body, and {length} bytes were specified. Use FromStatus({status}).", nameof(
                    status));
        }

        IsUnchecked = isUnchecked;
        Status = status;
        Headers = headers;
        Length = length;
        OpenBody = open;
    }

    /// <summary>Gets the HTTP status.</summary>
    public int Status { get; }

    /// <summary>Gets the headers, including <c>Content-Type</c>. <c>Content-Length</c> is set from the body.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the length of the body in bytes.</summary>
    public long Length { get; }

    internal Func<Stream> OpenBody { get; }

    internal bool IsUnchecked { get; }

    /// <summary>Creates a response without a body.</summary>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromStatus(int status) => new(status, s_noHeaders, 0, static () => Stream.Null);

    /// <summary>Creates a response from JSON text, which is sent unchanged even if it isn't valid.</summary>
    /// <param name="json">The text.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromJson(string json, int status = 200) => FromText(json, "application/json; charset=utf-8", status);

    /// <summary>Creates a response from a JSON value.</summary>
    /// <param name="json">The value; <see langword="null"/> is sent as <c>null</c>.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromJson(JsonNode? json, int status = 200) => FromJson(json?.ToJsonString() ?? "null", status);

    /// <summary>Creates a response from text, which is sent in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromText(string text, string contentType = "text/plain; charset=utf-8", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(text), contentType, status);
    }

    /// <summary>Creates a response from bytes.</summary>
    /// <param name="bytes">The bytes, which must not be changed afterwards.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="status">The HTTP status.</param>
    public static EmulatedResponse FromBytes(byte[] bytes, string contentType = "application/octet-stream", int status = 200)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return new(status, ContentType(contentType), bytes.Length, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>
    /// Creates a response whose bytes are generated while they are sent, in constant memory: byte <c>i</c> is <c>i mod 251</c>.
    /// </summary>
    /// <param name="length">The number of bytes, 0 or more.</param>
    /// <param name="contentType">The content type.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public static EmulatedResponse FromStream(long length, string contentType = "application/octet-stream")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(200, ContentType(contentType), length, () => new PatternStream(length));
    }

    /// <summary>Opens the body. The caller disposes the stream.</summary>
    public Stream OpenRead() => OpenBody();

    /// <summary>Creates a copy of the response with a header, which replaces a header with the same name.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <exception cref="ArgumentException">The name or the value can't be sent, or the header belongs to the connection or is set from the
    /// body (such as <c>Content-Length</c>).</exception>
    public EmulatedResponse WithHeader(string name, string value)
    {
        ResponseHead.RequireName(name, nameof(name));
        Dictionary<string, string> headers =
            new(Headers, StringComparer.OrdinalIgnoreCase) { [name] = ResponseHead.RequireValue(name, value, nameof(value)) };
        return new(Status, headers, Length, OpenBody, IsUnchecked);
    }

    /// <summary>
    /// Creates a copy of the response that isn't compared with the spec, to test how a client handles a response that doesn't conform.
    /// </summary>
    public EmulatedResponse Unchecked() => new(Status, Headers, Length, OpenBody, isUnchecked: true);

    internal EmulatedResponse WithStatus(int status) => new(status, Headers, Length, OpenBody, IsUnchecked);

    private static Dictionary<string, string> ContentType(string contentType) =>
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = ResponseHead.RequireValue("Content-Type", contentType, nameof(contentType)),
        };
}
