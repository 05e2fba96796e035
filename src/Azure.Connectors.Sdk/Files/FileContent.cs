namespace Azure.Connectors.Sdk;

/// <summary>Represents a binary body or a file of a form: bytes, or a stream that is sent while it is read.</summary>
public sealed class FileContent
{
    private readonly long _origin;

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; null takes the operation's.</param>
    /// <param name="fileName">The file name in a form.</param>
    public FileContent(BinaryData content, string? contentType = null, string? fileName = null)
        : this(contentType, fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        Bytes = content;
    }

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; null takes the operation's.</param>
    /// <param name="fileName">The file name in a form.</param>
    public FileContent(byte[] content, string? contentType = null, string? fileName = null)
        : this(new BinaryData(content), contentType, fileName)
    {
    }

    /// <summary>Creates content from a stream, from its position on. The caller disposes the stream after the call has ended.</summary>
    /// <param name="content">A readable stream; the request is repeated only if it can seek. If it fails, the call throws the stream's own
    /// exception.</param>
    /// <param name="contentType">The media type, such as <c>image/png</c>; null takes the operation's.</param>
    /// <param name="fileName">The file name in a form.</param>
    /// <exception cref="ArgumentException">The stream can't be read.</exception>
    public FileContent(Stream content, string? contentType = null, string? fileName = null)
        : this(contentType, fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream can't be read.", nameof(content));
        }

        Stream = content;
        _origin = content.CanSeek ? content.Position : 0;
    }

    private FileContent(string? contentType, string? fileName)
    {
        if (contentType is not null)
        {
            HeaderText.CheckValue(contentType, nameof(contentType));
        }

        ContentType = contentType;
        FileName = fileName;
    }

    /// <summary>Gets the media type, or null.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the file name that is sent in a form, or null.</summary>
    public string? FileName { get; }

    internal BinaryData? Bytes { get; }

    internal Stream? Stream { get; }

    internal bool CanRepeat => Stream is null || Stream.CanSeek;

    /// <summary>Gets the length in bytes, if it is known.</summary>
    internal long? Length => this switch
    {
        { Bytes: { } bytes } => bytes.ToMemory().Length,
        { Stream: { CanSeek: true } stream } => Math.Max(0, stream.Length - _origin),
        _ => null,
    };

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    public static implicit operator FileContent(byte[] content) => new(content);

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    public static implicit operator FileContent(BinaryData content) => new(content);

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <returns>The content.</returns>
    public static FileContent FromByteArray(byte[] content) => new(content);

    /// <summary>Creates content from bytes.</summary>
    /// <param name="content">The bytes.</param>
    /// <returns>The content.</returns>
    public static FileContent FromBinaryData(BinaryData content) => new(content);

    internal void Rewind()
    {
        if (Stream is { CanSeek: true } stream)
        {
            stream.Position = _origin;
        }
    }
}
