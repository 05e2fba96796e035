using System.Buffers;
using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>Composes the text of a URI, exactly as it is sent, in a pooled buffer.</summary>
internal sealed class UriText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static readonly SearchValues<char> s_unreserved = SearchValues.Create(Unreserved);
    private static readonly SearchValues<char> s_queryName = SearchValues.Create(Unreserved + "$@:!*(),/");

    private char[] _buffer = ArrayPool<char>.Shared.Rent(512);

    public int Length { get; private set; }

    /// <summary>Creates a URI whose text is sent without being decoded or normalized.</summary>
    public static Uri ToUri(string text) => new(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    public ReadOnlySpan<char> From(int start) => _buffer.AsSpan(start, Length - start);

    public void Append(char c)
    {
        Reserve(1)[0] = c;
        Length++;
    }

    public void Append(scoped ReadOnlySpan<char> literal)
    {
        literal.CopyTo(Reserve(literal.Length));
        Length += literal.Length;
    }

    /// <summary>Appends a value with all but RFC 3986's unreserved characters percent-encoded.</summary>
    public void AppendValue(scoped ReadOnlySpan<char> value, bool twice) => AppendEncoded(value, s_unreserved, twice);

    /// <summary>
    /// Appends the name of a query parameter. Characters that names of connectors use and a query can contain aren't encoded.
    /// </summary>
    public void AppendQueryName(scoped ReadOnlySpan<char> name) => AppendEncoded(name, s_queryName, twice: false);

    public override string ToString() => new(_buffer, 0, Length);

    /// <summary>Returns the buffer to the pool.</summary>
    public void Free()
    {
        char[] buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private void AppendEncoded(scoped ReadOnlySpan<char> value, SearchValues<char> kept, bool twice)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (true)
        {
            int plain = value.IndexOfAnyExcept(kept);
            Append(plain < 0 ? value : value[..plain]);
            if (plain < 0)
            {
                return;
            }

            // A lone surrogate has no encoding. It is replaced by U+FFFD, as in Uri.EscapeDataString.
            value = value[plain..];
            Rune.DecodeFromUtf16(value, out Rune rune, out int consumed);
            value = value[consumed..];
            foreach (byte b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                Append(twice ? "%25" : "%");
                Append(Hex(b >> 4));
                Append(Hex(b & 15));
            }
        }
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + count));
            _buffer.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(Length);
    }
}
