using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents the wire names of the properties of a model: finds the property that a reader is on, and has the encoded names for a
/// writer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPropertyNames
{
    private readonly byte[][] _names;
    private readonly uint[] _keys;
    private readonly int[] _lengths;
    private readonly JsonEncodedText[] _encoded;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="wireNames">The names in JSON, preferably in the order in which a service writes them.</param>
    public JsonPropertyNames(params string[] wireNames)
    {
        ArgumentNullException.ThrowIfNull(wireNames);
        _names = new byte[wireNames.Length][];
        _keys = new uint[wireNames.Length];
        _lengths = new int[wireNames.Length];
        _encoded = new JsonEncodedText[wireNames.Length];
        for (int i = 0; i < wireNames.Length; i++)
        {
            _names[i] = Encoding.UTF8.GetBytes(wireNames[i]);
            _keys[i] = Key(_names[i]);
            _lengths[i] = _names[i].Length;
            _encoded[i] = JsonEncodedText.Encode(wireNames[i], JsonBuffers.Encoder);
        }
    }

    /// <summary>The name at an index, ready for a <see cref="Utf8JsonWriter"/>.</summary>
    /// <param name="index">Its place in the constructor's arguments.</param>
    public JsonEncodedText this[int index] => _encoded[index];

    /// <summary>Determines whether a name is one of the names, in the same case.</summary>
    /// <param name="wireName">The name in JSON.</param>
    internal bool Contains(string wireName) => FindExact(Encoding.UTF8.GetBytes(wireName)) >= 0;

    /// <summary>Advances the reader to the next property of an object.</summary>
    /// <param name="reader">Is at the start of the object or at the end of the last value; afterwards at the next value, or at
    /// the object's end.</param>
    /// <param name="property">Set it to -1 before the first call; afterwards the property's index, or negative for an unknown
    /// property.</param>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    public bool ReadNext(ref Utf8JsonReader reader, ref int property)
    {
        JsonPosition.Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        property = Find(ref reader, property);
        JsonPosition.Advance(ref reader);
        return true;
    }

    /// <summary>Advances the reader to the next property of an object, and gets the name of an unknown property.</summary>
    /// <param name="reader">As in the other overload.</param>
    /// <param name="property">As in the other overload.</param>
    /// <param name="unknownName">The property's name where it is unknown, otherwise null.</param>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    public bool ReadNext(ref Utf8JsonReader reader, ref int property, out string? unknownName)
    {
        unknownName = null;
        JsonPosition.Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        property = Find(ref reader, property);
        if (property < 0)
        {
            unknownName = reader.GetString();
        }

        JsonPosition.Advance(ref reader);
        return true;
    }

    // A negative result is the complement of the index that is expected next, so that an unknown property doesn't spoil the prediction.
    private int Find(ref Utf8JsonReader reader, int previous)
    {
        int expected = previous < 0 ? ~previous : previous + 1;
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return FindByText(ref reader, expected);
        }

        ReadOnlySpan<byte> name = reader.ValueSpan;
        byte[][] names = _names;
        if ((uint)expected < (uint)names.Length && name.SequenceEqual(names[expected]))
        {
            return expected;
        }

        int exact = FindExact(name);
        return exact >= 0 ? exact : FindIgnoringCase(name, expected);
    }

    private int FindExact(ReadOnlySpan<byte> name)
    {
        uint key = Key(name);
        ReadOnlySpan<uint> keys = _keys;
        int start = 0;
        while (true)
        {
            int offset = keys[start..].IndexOf(key);
            if (offset < 0)
            {
                return -1;
            }

            int index = start + offset;
            if (name.SequenceEqual(_names[index]))
            {
                return index;
            }

            start = index + 1;
        }
    }

    private int FindIgnoringCase(ReadOnlySpan<byte> name, int expected)
    {
        if (!Ascii.IsValid(name))
        {
            return FindIgnoringCase(Encoding.UTF8.GetString(name), expected);
        }

        ReadOnlySpan<int> lengths = _lengths;
        int start = 0;
        while (true)
        {
            int offset = lengths[start..].IndexOf(name.Length);
            if (offset < 0)
            {
                return ~expected;
            }

            int index = start + offset;
            if (Ascii.EqualsIgnoreCase(name, _names[index]))
            {
                return index;
            }

            start = index + 1;
        }
    }

    private int FindByText(ref Utf8JsonReader reader, int expected)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i]))
            {
                return i;
            }
        }

        return FindIgnoringCase(reader.GetString()!, expected);
    }

    private int FindIgnoringCase(string name, int expected)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (string.Equals(Encoding.UTF8.GetString(_names[i]), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return ~expected;
    }

    // Length and three bytes distinguish most names; a vectorized search over them replaces a hash table.
    private static uint Key(ReadOnlySpan<byte> name)
        => name.IsEmpty
            ? 0
            : (uint)(byte)name.Length | ((uint)name[0] << 8) | ((uint)name[name.Length / 2] << 16) | ((uint)name[^1] << 24);
}
