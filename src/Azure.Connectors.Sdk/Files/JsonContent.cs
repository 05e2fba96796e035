using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>A JSON body, written once into pooled memory.</summary>
internal sealed class JsonContent : ConnectorContent
{
    private readonly PooledBuffer _buffer;

    private JsonContent(PooledBuffer buffer) => _buffer = buffer;

    public override bool CanRepeat => true;

    public static JsonContent Create<T>(T value, JsonValueWriter<T> write)
    {
        PooledBuffer buffer = new();
        Utf8JsonWriter writer = JsonBuffers.RentWriter(buffer);
        try
        {
            write(writer, value, ModelFormat.Wire);
            writer.Flush();
        }
        catch
        {
            buffer.Dispose();
            throw;
        }

        JsonBuffers.Return(writer);
        return new JsonContent(buffer);
    }

    public override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation) => stream.Write(_buffer.Memory.Span);

    public override Task WriteToAsync(Stream stream, CancellationToken cancellation) => stream.WriteAsync(_buffer.Memory, cancellation).AsTask();

    public override void Dispose() => _buffer.Dispose();
}
