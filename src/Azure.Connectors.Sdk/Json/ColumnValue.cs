using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Reads the value of a column as one of a closed list of types, so that no reflection is needed.</summary>
internal static class ColumnValue
{
    private static readonly Dictionary<Type, object> s_readers = new[]
    {
        Class(JsonRead.String),
        Struct(JsonRead.Boolean),
        Struct(JsonRead.Int32),
        Struct(JsonRead.Int64),
        Struct(JsonRead.Double),
        Struct(JsonRead.Decimal),
        Struct(JsonRead.DateTime),
        Struct(JsonRead.DateTimeNoZone),
        Struct(JsonRead.Date),
        Struct(ReadGuid),
        Struct(JsonRead.Any),
        Class(ReadUri),
        Class(JsonRead.Base64),
    }.SelectMany(readers => readers).ToDictionary(reader => reader.Type, reader => reader.Reader);

    /// <exception cref="NotSupportedException">The type isn't accepted.</exception>
    public static Reader<T> ReaderOf<T>() => s_readers.TryGetValue(typeof(T), out object? reader)
        ? (Reader<T>)reader
        : throw new NotSupportedException(
            $"A column can't be read as {typeof(T)}. Use string, bool, int, long, double, decimal, DateTimeOffset, DateTime, DateOnly, "
                + "Guid, Uri, BinaryData, JsonElement, a nullable of one of these, or an array of one of these.");

    public static T Read<T>(JsonElement element, JsonValueReader<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(element.GetRawText()), JsonBuffers.ReaderOptions);
        reader.Read();
        return read(ref reader);
    }

    private static IEnumerable<(Type Type, object Reader)> Class<T>(JsonValueReader<T?> read)
        where T : class
    {
        yield return (typeof(T), new Reader<T>(read, acceptsNull: true));
        yield return (typeof(T[]), new Reader<T[]>(Items<T>(read!), acceptsNull: true));
    }

    private static IEnumerable<(Type Type, object Reader)> Struct<T>(JsonValueReader<T?> read)
        where T : struct
    {
        JsonValueReader<T> value = (ref Utf8JsonReader reader) =>
            read(ref reader) ?? throw new JsonException("The value is empty.");
        yield return (typeof(T), new Reader<T>(value, acceptsNull: false));
        yield return (typeof(T?), new Reader<T?>(read, acceptsNull: true));
        yield return (typeof(T[]), new Reader<T[]>(Items(value), acceptsNull: true));
        yield return (typeof(T?[]), new Reader<T?[]>(Items(read), acceptsNull: true));
    }

    private static JsonValueReader<T[]?> Items<T>(JsonValueReader<T> item) =>
        (ref Utf8JsonReader reader) => JsonRead.List(ref reader, item)?.ToArray();

    private static Guid? ReadGuid(ref Utf8JsonReader reader) => JsonRead.String(ref reader) switch
    {
        null or "" => null,
        string text => Guid.TryParse(text, out Guid value) ? value : throw new JsonException("The value isn't a GUID."),
    };

    private static Uri? ReadUri(ref Utf8JsonReader reader) => JsonRead.String(ref reader) switch
    {
        null or "" => null,
        string text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw new JsonException("The value isn't a URI."),
    };

    /// <summary>Represents the way in which a column is read as one type.</summary>
    internal sealed class Reader<T>(JsonValueReader<T?> read, bool acceptsNull)
    {
        /// <exception cref="InvalidOperationException">The value can't be read as the type.</exception>
        public T? Read(JsonElement element, string column)
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                // A JsonElement can itself be null.
                if (!acceptsNull && typeof(T) != typeof(JsonElement))
                {
                    throw new InvalidOperationException(
                        $"The column '{MessageText.Of(column)}' is null. Use a nullable type such as {typeof(T).Name}? to read it.");
                }

                return acceptsNull ? default : (T)(object)element;
            }

            try
            {
                return ColumnValue.Read(element, read);
            }
            catch (JsonException e)
            {
                throw new InvalidOperationException(
                    $"The column '{MessageText.Of(column)}' can't be read as {typeof(T)}. The kind of its value is {element.ValueKind}. "
                        + e.Message,
                    e);
            }
        }
    }
}
