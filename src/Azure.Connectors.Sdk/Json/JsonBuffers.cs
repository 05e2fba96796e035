using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Contains the settings of all JSON that the runtime reads and writes, and reuses the writers.</summary>
internal static class JsonBuffers
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    /// <summary>Gets the encoder. Bodies are never part of HTML, so characters that are only dangerous in HTML aren't escaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The maximum depth of a document. Reading a deeper document could exhaust the stack.</summary>
    public const int MaxDepth = 128;

    public static JsonReaderOptions ReaderOptions => new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    public static Utf8JsonWriter RentWriter(IBufferWriter<byte> output)
    {
        Utf8JsonWriter? writer = t_writer;
        if (writer is null)
        {
            return new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder, MaxDepth = MaxDepth });
        }

        t_writer = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(NullBuffer.Instance);
        t_writer = writer;
    }

    private sealed class NullBuffer : IBufferWriter<byte>
    {
        public static readonly NullBuffer Instance = new();

        public void Advance(int count) => throw new InvalidOperationException("A returned writer is in use.");

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("A returned writer is in use.");

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("A returned writer is in use.");
    }
}
