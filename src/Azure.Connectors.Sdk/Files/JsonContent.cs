using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>A JSON body, written once into pooled memory.</summary>
internal sealed class JsonContent : ConnectorContent
{
    private readonly PooledBuffer _buffer;

    // The owner and each write under way: a server can respond before it has read everything, and memory that is still being sent must not
    // go back to the pool.
    private int _users = 1;
    private int _isDisposed;

    private JsonContent(PooledBuffer buffer) => _buffer = buffer;

    public override bool CanRepeat => true;

    /// <exception cref="ArgumentException">The value can't be written as JSON.</exception>
    public static JsonContent Create<T>(T value, JsonValueWriter<T> write, string? parameterName) =>
        new(ArgumentBuffer.Write(value, write, parameterName));

    /// <summary>The text alone where the JSON is one string, else null.</summary>
    public ConnectorContent? ToPlainText()
    {
        Utf8JsonReader reader = new(_buffer.Memory.Span);
        return reader.Read() && reader.TokenType == JsonTokenType.String ? FromBytes(Encoding.UTF8.GetBytes(reader.GetString()!)) : null;
    }

    /// <summary>Gets the members as the fields of a form; null where the JSON is no object.</summary>
    public FormFields? ToForm() => FormFields.FromJson(_buffer.Memory);

    public override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Acquire();
        try
        {
            stream.Write(_buffer.Memory.Span);
        }
        finally
        {
            Release();
        }
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        Acquire();
        try
        {
            await stream.WriteAsync(_buffer.Memory, cancellation).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            Release();
        }
    }

    private void Acquire()
    {
        int users = Volatile.Read(ref _users);
        while (true)
        {
            ObjectDisposedException.ThrowIf(users == 0, this);
            int seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return;
            }

            users = seen;
        }
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _buffer.Dispose();
        }
    }
}
