using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Provides methods that read the callbacks of triggers, for applications in which neither Azure Functions nor the ASP.NET Core endpoint
/// reads them.
/// </summary>
public static class ConnectorTriggerPayload
{
    /// <summary>The default maximum size of a callback, in bytes: 100 MiB.</summary>
    public const long DefaultMaxBodySizeBytes = 100L * 1024 * 1024;

    /// <summary>
    /// Gets options with which <see cref="JsonSerializer"/> reads and writes payloads. They are shared: create a copy to change them.
    /// </summary>
    /// <remarks>
    /// The options contain no type information. Where reflection-based serialization is disabled, as in a trimmed or native application,
    /// create a copy and set its <see cref="JsonSerializerOptions.TypeInfoResolver"/> to the resolver of the connector, such as
    /// <c>Office365JsonTypeInfoResolver.Instance</c>.
    /// </remarks>
    public static JsonSerializerOptions SerializerOptions { get; } = new()
    {
        AllowTrailingCommas = JsonBuffers.ReaderOptions.AllowTrailingCommas,
        ReadCommentHandling = JsonBuffers.ReaderOptions.CommentHandling,
        MaxDepth = JsonBuffers.MaxDepth,
        Encoder = JsonBuffers.Encoder,
        PropertyNameCaseInsensitive = true,
    };

    /// <summary>Reads a callback with items.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, such as <c>Office365OnNewEmailTriggerPayload</c>.</typeparam>
    /// <param name="json">The body of the callback.</param>
    /// <param name="maxBodySizeBytes">The maximum size of the body in UTF-8, in bytes.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBodySizeBytes"/> isn't greater than zero.</exception>
    /// <exception cref="InvalidOperationException">The body is larger than <paramref name="maxBodySizeBytes"/>.</exception>
    /// <exception cref="JsonException">
    /// The body isn't well-formed JSON; it has no <c>body</c> property, or one that is neither an item nor a list of items; or a value
    /// can't be converted to its type.
    /// </exception>
    public static TPayload Read<TPayload>(string json, long maxBodySizeBytes = DefaultMaxBodySizeBytes)
        where TPayload : TriggerCallbackPayload, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBodySizeBytes);
        return Encoding.UTF8.GetByteCount(json) <= maxBodySizeBytes
            ? Parse<TPayload>(Encoding.UTF8.GetBytes(json))
            : throw TooLarge(maxBodySizeBytes);
    }

    /// <summary>Reads a callback with items from a stream.</summary>
    /// <typeparam name="TPayload">The payload type of the trigger, such as <c>Office365OnNewEmailTriggerPayload</c>.</typeparam>
    /// <param name="body">The body of the callback in UTF-8. The stream isn't disposed.</param>
    /// <param name="maxBodySizeBytes">The maximum size of the body, in bytes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBodySizeBytes"/> isn't greater than zero.</exception>
    /// <exception cref="InvalidOperationException">The body is larger than <paramref name="maxBodySizeBytes"/>.</exception>
    /// <exception cref="JsonException">
    /// The body isn't well-formed JSON; it has no <c>body</c> property, or one that is neither an item nor a list of items; or a value
    /// can't be converted to its type.
    /// </exception>
    public static async ValueTask<TPayload> ReadAsync<TPayload>(
        Stream body, long maxBodySizeBytes = DefaultMaxBodySizeBytes, CancellationToken cancellationToken = default)
        where TPayload : TriggerCallbackPayload, new()
    {
        using PooledBuffer buffer = await ReadBytesAsync(body, maxBodySizeBytes, cancellationToken).ConfigureAwait(false);
        return Parse<TPayload>(buffer.Memory);
    }

    /// <summary>Reads a callback with the content of a file.</summary>
    /// <param name="json">The body of the callback.</param>
    /// <param name="content">The content of the file, with its media type if the callback contains one; <see langword="null"/> if this
    /// method returns <see langword="false"/>.</param>
    /// <returns>
    /// <see langword="true"/> if the callback contains a file; <see langword="false"/> if it contains items, isn't well-formed JSON, or its
    /// <c>body</c> isn't valid base64 text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryReadBinaryContent(string json, [NotNullWhen(true)] out BinaryData? content)
    {
        ArgumentNullException.ThrowIfNull(json);
        content = ParseContent(Encoding.UTF8.GetBytes(json));
        return content is not null;
    }

    /// <summary>Reads a callback with the content of a file from a stream.</summary>
    /// <param name="body">The body of the callback in UTF-8. The stream isn't disposed.</param>
    /// <param name="maxBodySizeBytes">The maximum size of the body, in bytes. The base64 text of a file is a third larger than the
    /// file.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>
    /// The content of the file, with its media type if the callback contains one; <see langword="null"/> if the callback contains items,
    /// isn't well-formed JSON, or its <c>body</c> isn't valid base64 text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBodySizeBytes"/> isn't greater than zero.</exception>
    /// <exception cref="InvalidOperationException">The body is larger than <paramref name="maxBodySizeBytes"/>.</exception>
    public static async ValueTask<BinaryData?> ReadBinaryContentAsync(
        Stream body, long maxBodySizeBytes = DefaultMaxBodySizeBytes, CancellationToken cancellationToken = default)
    {
        using PooledBuffer buffer = await ReadBytesAsync(body, maxBodySizeBytes, cancellationToken).ConfigureAwait(false);
        return ParseContent(buffer.Memory);
    }

    private static TPayload Parse<TPayload>(ReadOnlyMemory<byte> json)
        where TPayload : TriggerCallbackPayload, new()
        => Parse(json, static (ref Utf8JsonReader reader) =>
        {
            TPayload payload = new();
            payload.ReadFrom(ref reader);
            return payload;
        });

    private static BinaryData? ParseContent(ReadOnlyMemory<byte> json)
    {
        try
        {
            return Parse(json, ReadContent);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static T Parse<T>(ReadOnlyMemory<byte> json, JsonValueReader<T> read)
    {
        ReadOnlySpan<byte> text = JsonText.WithoutMark(json).Span;
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new JsonException("A trigger callback must be a JSON object with a 'body' property, but the input is empty.");
        }

        Utf8JsonReader reader = new(text, JsonBuffers.ReaderOptions);
        Utf8JsonReader start = reader;
        try
        {
            JsonPosition.Advance(ref reader);
            T value = read(ref reader);
            _ = reader.Read(); // Nothing may follow.
            return value;
        }
        catch (Exception failure)
        {
            throw JsonFailure.At(failure, start, reader.TokenStartIndex);
        }
    }

    private static BinaryData? ReadContent(ref Utf8JsonReader reader)
    {
        TriggerJson.Enter(ref reader);
        BinaryData? content = null;
        bool hasBody = false;
        while (TriggerJson.FindBody(ref reader, ref hasBody))
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                content = ReadText(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                _ = ContentObject.TryRead(ref reader, out content);
            }
            else
            {
                JsonRead.Skip(ref reader);
            }
        }

        return content;
    }

    private static BinaryData? ReadText(ref Utf8JsonReader reader)
    {
        string? mediaType = null;

        // A workflow expression can enclose the text in quotation marks.
        return reader.TryGetBytesFromBase64(out byte[]? bytes)
            || Base64Text.TryDecode(reader.GetString()!.Trim('"'), out bytes, out mediaType)
            ? new BinaryData(bytes, mediaType)
            : null;
    }

    private static async Task<PooledBuffer> ReadBytesAsync(Stream body, long maxBodySizeBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBodySizeBytes);
        maxBodySizeBytes = Math.Min(maxBodySizeBytes, Array.MaxLength - 1);
        PooledBuffer buffer = new();
        try
        {
            int read;
            while ((read = await body.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false)) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > maxBodySizeBytes)
                {
                    throw TooLarge(maxBodySizeBytes);
                }
            }

            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private static InvalidOperationException TooLarge(long maxBodySizeBytes)
        => new(string.Create(CultureInfo.InvariantCulture, $"The callback is larger than the maximum of {maxBodySizeBytes} bytes."));
}
