using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Reads the body of a request up to a limit. The memory that this takes follows the bytes that were received, not the length that was
/// announced.
/// </summary>
internal static class RequestBody
{
    private const int BlockBytes = 16 * 1024;

    /// <returns>The body; <see langword="null"/> if it is longer than <paramref name="maxBytes"/>.</returns>
    /// <exception cref="BadHttpRequestException">The body is malformed or incomplete, or longer than a limit of the server that can't be
    /// changed.</exception>
    /// <exception cref="IOException">The caller closed the connection.</exception>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context, int maxBytes, CancellationToken cancellationToken)
    {
        HttpRequest request = context.Request;
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        DisableServerLimit(context);
        ArrayBufferWriter<byte> body = new((int)Math.Clamp((request.ContentLength ?? BlockBytes) + 1, 1, BlockBytes));
        while (true)
        {
            int read = await request.Body
                .ReadAsync(body.GetMemory(body.FreeCapacity > 0 ? 1 : BlockBytes), cancellationToken)
                .ConfigureAwait(false);
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > maxBytes)
            {
                return null;
            }
        }
    }

    // The limit of the server is one for all endpoints and counts more than the body, such as the sizes of chunks. A limit that the
    // application gave to this endpoint remains.
    private static void DisableServerLimit(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit
            && context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is null)
        {
            limit.MaxRequestBodySize = null;
        }
    }
}
