using System.Buffers;
using System.Text;
using Azure.Connectors.Sdk.Emulator.Matching;
using Azure.Connectors.Sdk.Emulator.Validation;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Reads a request's content to its end in constant memory, a form part by part.</summary>
internal sealed class BodyReader(ConnectorEmulatorOptions options)
{
    private const int ChunkSize = 64 * 1024;

    public async Task<ReceivedBody> ReadAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        string? contentType = request.Header("Content-Type");
        bool isMultipart = MediaTypes.IsMultipart(contentType);
        bool isText = MediaTypes.IsJson(contentType) || MediaTypes.Bare(contentType) == MediaTypes.Form;
        using BodyDigest digest = new(isText ? options.MaxCheckedBodyBytes : options.MaxHeldBodyBytes);
        using DigestStream stream = new(request.Body, digest);
        List<FormPart> parts = [];
        string? formError = null;
        if (isMultipart)
        {
            formError = await ReadPartsAsync(stream, contentType!, parts, cancellationToken).ConfigureAwait(false);
        }

        await DrainAsync(stream, null, cancellationToken).ConfigureAwait(false);
        if (digest.Length == 0)
        {
            return ReceivedBody.Empty;
        }

        byte[]? held = digest.Held;
        if (MediaTypes.Bare(contentType) == MediaTypes.Form && held is not null)
        {
            parts.AddRange(PercentEncoding
                .Pairs(Encoding.UTF8.GetString(held))
                .Select(pair => new FormPart(pair.Name, null, null, pair.Value, pair.Raw.Length, "")));
        }

        return new(digest.Length, digest.Finish(), held, parts, formError);
    }

    private async Task<string?> ReadPartsAsync(Stream stream, string contentType, List<FormPart> parts, CancellationToken cancellationToken)
    {
        string? boundary = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed)
            ? HeaderUtilities.RemoveQuotes(parsed.Boundary).Value
            : null;
        if (string.IsNullOrEmpty(boundary))
        {
            return "multipart without a boundary";
        }

        try
        {
            MultipartReader reader = new(boundary, stream);
            while (await reader.ReadNextSectionAsync(cancellationToken).ConfigureAwait(false) is { } section)
            {
                parts.Add(await ReadPartAsync(section, cancellationToken).ConfigureAwait(false));
            }

            return null;
        }
        catch (Exception exception)
            when (exception is InvalidDataException or (IOException and not Microsoft.AspNetCore.Connections.ConnectionResetException))
        {
            return $"multipart content that can't be read: {exception.Message}";
        }
    }

    private async Task<FormPart> ReadPartAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        _ = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition);
        string name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "";
        bool isFile = disposition is not null && (disposition.FileName.HasValue || disposition.FileNameStar.HasValue);
        string? fileName = isFile ? FileNameOf(disposition!) : null;
        using BodyDigest digest = new(isFile ? 0 : options.MaxHeldBodyBytes);
        await DrainAsync(section.Body, digest, cancellationToken).ConfigureAwait(false);
        string? text = !isFile && digest.Held is { } held ? Encoding.UTF8.GetString(held) : null;
        return new(name, fileName, section.ContentType, text, digest.Length, digest.Finish());
    }

    private static string? FileNameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;

    private static async Task DrainAsync(Stream stream, BodyDigest? digest, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                digest?.Add(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
