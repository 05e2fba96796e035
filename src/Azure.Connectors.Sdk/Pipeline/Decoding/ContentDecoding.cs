using System.IO.Compression;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Decodes content by its <c>Content-Encoding</c> (RFC 9110, 8.4). The client requests no encoding, and a transport that decodes content
/// removes the header, but some services encode all the same.
/// </summary>
internal static class ContentDecoding
{
    /// <summary>More encodings than this on top of each other serve no purpose but to make a small response expensive.</summary>
    private const int MaxEncodings = 3;
    private const int MaxNameLength = 32;
    private const byte ZLibMethodMask = 0x0f;
    private const byte ZLibMethod = 8;

    /// <summary>Gets the encodings that were applied to a response's content, in that order.</summary>
    public static string[] EncodingsOf(Response response) => response.Headers.TryGetValue("Content-Encoding", out string? encodings)
        ? [.. encodings
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase))]
        : [];

    /// <summary>Creates the stream that decodes the content while it is read.</summary>
    /// <param name="content">The encoded content, which the result owns.</param>
    /// <param name="encodings">The encodings in the order in which they were applied.</param>
    /// <param name="maxSize">The most bytes that an intermediate result of several encodings can have. The reader limits the last
    /// result.</param>
    /// <exception cref="UnreadableContentException">An encoding isn't supported.</exception>
    public static Stream Open(Stream content, string[] encodings, long maxSize)
    {
        if (encodings.Length > MaxEncodings)
        {
            throw new UnreadableContentException($"content that is encoded more than {MaxEncodings} times");
        }

        Stream decoded = content;
        for (int i = encodings.Length - 1; i >= 0; i--)
        {
            decoded = Decode(decoded, encodings[i]);
            if (i > 0)
            {
                decoded = new LimitedStream(decoded, maxSize);
            }
        }

        return decoded;
    }

    private static DecodingStream Decode(Stream content, string name) => name.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" =>
            new(new EncodedSource(content, GzipContentStream.EndMember), static (source, _) => new GzipContentStream(source)),
        "deflate" => new(new EncodedSource(content), Inflate),
        "br" => new(new EncodedSource(content), static (source, _) => new BrotliStream(source, CompressionMode.Decompress)),
        _ => throw new UnreadableContentException(
            name.Length <= MaxNameLength && HeaderText.IsToken(name)
                ? $"content in the encoding '{name}', which isn't supported"
                : "content in an encoding that isn't supported"),
    };

    /// <summary>
    /// Decodes the encoding <c>deflate</c>: the zlib format (RFC 9110, 8.4.1.2), or the bare compressed data that some servers send. The
    /// first byte identifies the format.
    /// </summary>
    private static Stream Inflate(Stream source, byte first) => (first & ZLibMethodMask) == ZLibMethod
        ? new ZLibStream(source, CompressionMode.Decompress)
        : new DeflateStream(source, CompressionMode.Decompress);
}
