using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Reads the callbacks that a Connector Namespace posts, where no framework does it.</summary>
public static class ConnectorTriggerPayload
{
    /// <summary>The bound on a callback's size unless given another: 10 MB.</summary>
    public const int DefaultMaxSize = 10 * 1024 * 1024;

    /// <summary>Reads a callback's items.</summary>
    /// <typeparam name="TPayload">The trigger's payload.</typeparam>
    /// <param name="json">The callback's body.</param>
    /// <param name="maxSize">The largest size in bytes, counted in UTF-8.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="JsonException">
    /// The callback isn't well-formed JSON; it has no <c>body</c>, or a body that is null or neither an item nor a list of items; or a
    /// value can't be read as its type.
    /// </exception>
    /// <exception cref="InvalidDataException">It is larger than <paramref name="maxSize"/>.</exception>
    public static Task<TPayload> ReadAsync<TPayload>(
        string json, int maxSize = DefaultMaxSize, CancellationToken cancellationToken = default)
        where TPayload : TriggerCallbackPayload, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Parse<TPayload>(ToBytes(json, maxSize)));
    }

    /// <summary>Reads a callback's items.</summary>
    /// <typeparam name="TPayload">The trigger's payload.</typeparam>
    /// <param name="json">The callback's body; stays open.</param>
    /// <param name="maxSize">The largest size in bytes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="JsonException">
    /// The callback isn't well-formed JSON; it has no <c>body</c>, or a body that is null or neither an item nor a list of items; or a
    /// value can't be read as its type.
    /// </exception>
    /// <exception cref="InvalidDataException">It is larger than <paramref name="maxSize"/>.</exception>
    public static async Task<TPayload> ReadAsync<TPayload>(
        Stream json, int maxSize = DefaultMaxSize, CancellationToken cancellationToken = default)
        where TPayload : TriggerCallbackPayload, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        using PooledBuffer buffer = await ToBytesAsync(json, maxSize, cancellationToken).ConfigureAwait(false);
        return Parse<TPayload>(buffer.Memory);
    }

    /// <summary>Reads the file's content that a callback brings as base64.</summary>
    /// <param name="json">The callback's body.</param>
    /// <param name="maxSize">The largest size in bytes, counted in UTF-8.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content; <see langword="null"/> if the body is null.</returns>
    /// <exception cref="JsonException">The callback isn't well-formed JSON, has no <c>body</c>, or its body isn't base64 text.</exception>
    /// <exception cref="InvalidDataException">It is larger than <paramref name="maxSize"/>.</exception>
    public static Task<BinaryData?> ReadBinaryContentAsync(
        string json, int maxSize = DefaultMaxSize, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ParseContent(ToBytes(json, maxSize)));
    }

    /// <summary>Reads the file's content that a callback brings as base64.</summary>
    /// <param name="json">The callback's body; stays open.</param>
    /// <param name="maxSize">The largest size in bytes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The content; <see langword="null"/> if the body is null.</returns>
    /// <exception cref="JsonException">The callback isn't well-formed JSON, has no <c>body</c>, or its body isn't base64 text.</exception>
    /// <exception cref="InvalidDataException">It is larger than <paramref name="maxSize"/>.</exception>
    public static async Task<BinaryData?> ReadBinaryContentAsync(
        Stream json, int maxSize = DefaultMaxSize, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        using PooledBuffer buffer = await ToBytesAsync(json, maxSize, cancellationToken).ConfigureAwait(false);
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

    private static BinaryData? ParseContent(ReadOnlyMemory<byte> json) => Parse(json, ReadContent);

    private static T Parse<T>(ReadOnlyMemory<byte> json, JsonValueReader<T> read)
    {
        Utf8JsonReader reader = new(JsonText.WithoutMark(json).Span, JsonBuffers.ReaderOptions);
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
            content = reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.String => JsonRead.Base64(ref reader),
                JsonTokenType.StartObject => ContentObject.TryRead(ref reader, out BinaryData? file) && file is not null ? file
                    : throw new JsonException("The 'body' of the trigger callback is an object without the content of a file."),
                _ => throw new JsonException("The 'body' of the trigger callback isn't the content of a file, which is base64 text."),
            };
        }

        return content;
    }

    private static byte[] ToBytes(string json, int maxSize)
        => Encoding.UTF8.GetByteCount(json) <= maxSize ? Encoding.UTF8.GetBytes(json) : throw TooLarge(maxSize);

    private static async Task<PooledBuffer> ToBytesAsync(Stream json, int maxSize, CancellationToken cancellationToken)
    {
        PooledBuffer buffer = new();
        try
        {
            int read;
            while ((read = await json.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false)) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > maxSize)
                {
                    throw TooLarge(maxSize);
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

    private static InvalidDataException TooLarge(int maxSize)
        => new(string.Create(CultureInfo.InvariantCulture, $"The callback is larger than the {maxSize} bytes allowed."));
}
