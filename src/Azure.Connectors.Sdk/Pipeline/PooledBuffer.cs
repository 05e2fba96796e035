using System.Buffers;

namespace Azure.Connectors.Sdk;

/// <summary>Bytes in an array that goes back to the pool.</summary>
internal sealed class PooledBuffer(int capacity = 4096) : IBufferWriter<byte>, IDisposable
{
    private byte[]? _array = ArrayPool<byte>.Shared.Rent(capacity);
    private Task? _user;

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => Array.AsMemory(0, Length);

    private byte[] Array => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        byte[] array = Array;
        int needed = Length + Math.Max(sizeHint, 1);
        if (needed > array.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(System.Array.MaxLength, Math.Max(needed, array.Length * 2L)));
            array.AsSpan(0, Length).CopyTo(larger);
            _array = larger;
            ArrayPool<byte>.Shared.Return(array);
            array = larger;
        }

        return array.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Keeps the array from the pool, even after disposal, until a task has ended that may still write to it.</summary>
    public void KeepUntil(Task user) => _user = user;

    public void Dispose()
    {
        byte[]? array = Interlocked.Exchange(ref _array, null);
        Length = 0;
        if (array is null)
        {
            return;
        }

        if (_user is null)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
        else
        {
            _user.ContinueWith(
                user =>
                {
                    // Its failure is observed here, because no one awaits it.
                    _ = user.Exception;
                    ArrayPool<byte>.Shared.Return(array);
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }
}
