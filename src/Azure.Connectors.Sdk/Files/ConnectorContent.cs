using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>A request's content that knows whether it can be sent a second time.</summary>
internal abstract class ConnectorContent : RequestContent
{
    private const int Large = 1024 * 1024;

    /// <summary>No bytes, but content all the same.</summary>
    public static ConnectorContent Empty { get; } = new BytesContent(ReadOnlyMemory<byte>.Empty);

    public abstract bool CanRepeat { get; }

    /// <summary>Whether it is worth asking the server before sending it: a megabyte and more, or of unknown length.</summary>
    public bool IsLarge => !TryComputeLength(out long length) || length >= Large;

    public static ConnectorContent FromBytes(ReadOnlyMemory<byte> bytes) => new BytesContent(bytes);

    public static ConnectorContent FromFile(FileContent file)
        => file.Bytes is { } bytes ? new BytesContent(bytes.ToMemory()) : new StreamedContent([new FilePart(default, file)], default);

    private sealed class BytesContent(ReadOnlyMemory<byte> bytes) : ConnectorContent
    {
        public override bool CanRepeat => true;

        public override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }

        public override void WriteTo(Stream stream, CancellationToken cancellation) => stream.Write(bytes.Span);

        public override Task WriteToAsync(Stream stream, CancellationToken cancellation) => stream.WriteAsync(bytes, cancellation).AsTask();

        public override void Dispose()
        {
        }
    }
}
