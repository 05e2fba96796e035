using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Reads a request's body with a bound on its size, whatever its declared length.</summary>
internal static class RequestBody
{
    private const int BlockBytes = 16 * 1024;

    /// <returns>The body without a byte order mark; <see langword="null"/> where it is longer than <paramref name="maxBytes"/>.</returns>
    /// <exception cref="BadHttpRequestException">The server refuses to read on: its own limit is lower, or the body is broken off.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        ArrayBufferWriter<byte> body = new((int)Math.Clamp(request.ContentLength ?? 0, 1, maxBytes) + 1);
        while (true)
        {
            int read = await request.Body.ReadAsync(body.GetMemory(body.FreeCapacity > 0 ? 1 : BlockBytes), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return WithoutMark(body.WrittenMemory);
            }

            body.Advance(read);
            if (body.WrittenCount > maxBytes)
            {
                return null;
            }
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
